using Aims.People;
using Aims.Policies;
using Aims.Status;

namespace Aims.Exports;

/// <summary>All that one person was asked and acknowledged, as a table.</summary>
internal sealed class PersonProof(PersonTrail trail, IDirectory directory)
{
    private static readonly IReadOnlyList<(string, string)> Columns =
    [
        ("at", "At"), ("policy", "Policy"), ("title", "Title"), ("version", "Version"), ("what", "What happened"), ("due", "Due"), ("sha256", "SHA-256 of the text"),
        ("language", "Language"), ("pages", "Pages shown"), ("check", "Check"), ("holds-until", "Holds until"), ("record", "Record"), ("record-version", "Record version"),
    ];

    /// <returns>Null when the person who asks may not have it.</returns>
    public async Task<ExportTable?> Make(PersonProofRequest request, DateTimeOffset now, CancellationToken ct) =>
        directory.Find(request.Who) is not { Oversees: true } who ? null
        : new ExportTable($"acknowledgements-of-{request.Person}-{ExportWords.Day(DateOnly.FromDateTime(now.UtcDateTime))}", Columns, (await trail.Of(request.Person, ct)).Select(Row))
        {
            About = [("Person", $"{directory.NameOf(request.Person)} ({request.Person})"), ("As of", ExportWords.Moment(now)), .. AcknowledgementProof.MadeBy(who, now)],
        };

    private static IReadOnlyList<string?> Row(TrailStep step)
    {
        var signed = step.Signed;
        return
        [
            ExportWords.Moment(step.At), step.Policy, step.Title,
            signed is null ? ExportWords.Number(step.Major) : new PolicyNumber(signed.Version, signed.Minor ?? 0).ToString(), step.What, step.Due is { } due ? ExportWords.Day(due) : null,
            signed?.Hash, signed?.Language, signed is { Shown: { } shown, Pages: { } pages } ? $"{shown.Count} of {pages}" : null,
            AcknowledgementProof.Check(signed?.Check), signed?.Until is { } until ? ExportWords.Day(until) : null, step.Record.ToString(), ExportWords.Number(step.RecordVersion),
        ];
    }
}
