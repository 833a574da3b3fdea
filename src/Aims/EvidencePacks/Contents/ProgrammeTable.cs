using System.Globalization;
using Aims.Audits;
using Aims.EvidencePacks.Building;
using Aims.People;

namespace Aims.EvidencePacks.Contents;

/// <summary>How often each area is audited in a year, and why (9.2.2).</summary>
internal sealed record ProgrammeTable() : PackItem("audit-programmes.csv", "How often each area was to be audited in a year: from importance and past results, and as a lead adjusted it", "9.2.2")
{
    public override async Task Write(PackPiece to, PackPast past, int piece, CancellationToken ct)
    {
        var rows = from programme in (await past.Scene(ct)).All<AuditProgramme>()
                   where programme.Year >= past.Request.From.Year
                   orderby programme.Year
                   from area in programme.Areas
                   select (IReadOnlyList<string?>)
                   [
                       programme.Id.Value, Number(programme.Year), area.Area, Number(area.Proposed.Importance), Number(area.Proposed.Major), Number(area.Proposed.Minor), Number(area.Proposed.Times), Number(area.Times),
                       area.Adjusted?.Reason, area.Adjusted is { } adjusted ? past.Directory.NameOf(adjusted.By) : null, PackWords.Iso(programme.At),
                   ];
        await to.Table(["Programme", "Year", "Area", "Importance", "Major findings", "Minor findings", "Times proposed", "Times planned", "Why adjusted", "Adjusted by", "Proposed at"], rows.ToAsyncEnumerable(), ct);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
