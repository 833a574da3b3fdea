using Aims.Cards;
using Aims.Conversation;
using Aims.Exports;
using Aims.People;
using Aims.Policies;
using Row = Aims.Cards.Row;

namespace Aims.Status;

/// <summary>"acknowledgements of Zoë Demir": all that one person was asked and acknowledged, for those who oversee (ISO/IEC 42001 7.5.3, 9.2).</summary>
public sealed class AcknowledgementsOf(PersonTrail trail, StandingDesk desk) : Intent
{
    public const string Name = "status.acknowledgements-of";

    public const string PersonField = "person";

    private const string CalledField = "called";

    private const int LongestCalled = 100;

    public override string Verb => Name;

    public override IReadOnlyList<string> Phrases => ["acknowledgements of {called}", "acknowledgements for {called}", "acknowledgements by {called}", "proof for {called}"];

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (!turn.Who.Oversees)
            return Reply.Say("That is for governance leads and auditors. Your own are under \"my acknowledgements\".");
        if (PersonId.TryParse(turn.Fields.Text(PersonField), out var id))
            return await OfOne(turn, id, ct);
        string called = Plain.Line(turn.Fields.Text(CalledField) ?? "", LongestCalled);
        if (called.Length == 0)
            return Reply.Say("Whose? Say acknowledgements of, and a name.");
        return desk.Directory.Now.Called(called).ToList() switch
        {
            [var only] => await OfOne(turn, only.Id, ct),
            // Whoever has left is still found by the id that files name them by.
            [] when PersonId.TryParse(called, out var gone) && (await trail.Of(gone, ct)).Count > 0 => await OfOne(turn, gone, ct),
            [] when await desk.Called(called, turn.Reader.Today(turn.Now), ct) is { } version => Reply.Open(Standing.View, Acknowledgement.PolicyField, version.Policy),
            [] => Reply.Say($"I know nobody called \"{called}\". Say their full name, their mail address, or the id that a file names them by."),
            var several => Choose(turn, called, several),
        };
    }

    private async Task<Reply> OfOne(Turn turn, PersonId person, CancellationToken ct)
    {
        var steps = await trail.Of(person, ct);
        var signed = steps.Where(step => step.Signed is not null).Select(step => (step.Policy, step.Major)).Distinct().Count();
        return AnswerCard.List(
            turn, Name, $"{desk.Directory.NameOf(person)} has acknowledged {AnswerCard.Count(signed, "version", "versions").ToLowerInvariant()}",
            "All that was asked and done about policies, the latest first.",
            steps, step => new Row($"{step.What}: {step.Title}", Line(step, turn)), "Nothing was asked of them, and nothing acknowledged.",
            steps.Count == 0 ? null : [ProofButton.OfPerson(person.Value)], (PersonField, person.Value));
    }

    private static string Line(TrailStep step, Turn turn) => string.Join(" · ", new[]
    {
        turn.Reader.Moment(step.At),
        step.Signed is { } signed ? $"version {new PolicyNumber(signed.Version, signed.Minor ?? 0)}" : step.Major > 0 ? $"version {step.Major}" : null,
        step.Due is { } due ? $"due {turn.Reader.Day(due)}" : null,
        step.Signed is { Shown: { } shown, Pages: { } pages } ? $"{shown.Count} of {pages} pages shown" : null,
        step.Signed is { Check: { } check } ? $"check {check.Score} %, attempt {check.Attempt}" : null,
        step.Signed is { Hash: { } hash } ? $"SHA-256 {hash}" : null,
    }.OfType<string>());

    private static Reply Choose(Turn turn, string called, List<Person> several) => AnswerCard.List(
        turn, Name, $"{several.Count} people are called \"{called}\"", "Choose whose acknowledgements you mean.", several,
        person => new Row(person.Name, $"{person.Department} · {person.Mail}", Button.Open("Open", Name, (PersonField, person.Id.Value))), "", null, (CalledField, called));
}
