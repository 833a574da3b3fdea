using System.Globalization;
using Aims.Assessments.Library;
using Aims.Campaigns;
using Aims.Imports;
using Aims.Ledger;
using Aims.People;
using Aims.Policies;
using Aims.Status;
using Aims.Systems;

namespace Aims.Exports;

/// <summary>Makes the tables of the lists, each from the records as they are now; nobody gets more than they may see in the chat.</summary>
internal sealed class ExportLists(StatusIndex index, Records records, StandingDesk standing, IDirectory directory)
{
    /// <returns>Null when the person may not have the list, or there is none such.</returns>
    public async Task<ExportTable?> Make(ListRequest request, DateTimeOffset now, CancellationToken ct)
    {
        if (directory.Find(request.Who) is not { } who)
            return null;
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        return request.List switch
        {
            ExportList.Systems => await Systems(who, today, ct),
            ExportList.Risks => await RiskList.Make(index, directory, who, Named("risks", today), now, ct),
            ExportList.Waiting => await Waiting(who, today, ct),
            ExportList.NotAcknowledged => await Missing(who, today, now, ct),
            ExportList.ImportReport => await Report(who, request.About, ct),
            ExportList.FormProblems => await Problems(who, request.About, ct),
        };
    }

    private async Task<ExportTable> Systems(Person who, DateOnly today, CancellationToken ct)
    {
        var systems = await index.Ask(About.Register, world => world.Systems.Where(s => s.IsInRegister && s.MayBeSeenBy(who)).ToList(), ct);
        return new ExportTable(
            Named("ai-systems", today),
            [("id", "Register ID"), ("state", "State"), ("impact", "Impact"), .. SystemFields.All.Select(f => (f.Id, f.Label)), ("registered", "Registered"), ("import", "Import"), ("row", "Row")],
            systems.OrderBy(s => s.Id.Value.Length).ThenBy(s => s.Id.Value, StringComparer.Ordinal).Select(Row));
    }

    private IReadOnlyList<string?> Row(AiSystem s) =>
    [
        s.Id.Value, Words.Of(s.State), Words.OfLevel(s.Level), .. SystemFields.All.Select(f => f.Write(s.Details, directory)),
        Day(s.Submitted!.Value), s.Import?.Import, s.Import?.Row.ToString(CultureInfo.InvariantCulture),
    ];

    private async Task<ExportTable> Waiting(Person who, DateOnly today, CancellationToken ct)
    {
        var waiting = await index.Ask(About.Register, world => world.Approvals.Where(a => a.IsWaiting && a.MayBeSeenBy(who)).OrderBy(a => a.Requested).ToList(), ct);
        return new ExportTable(
            Named("waiting-for-approval", today),
            [("id", "Approval"), ("system", "System"), ("name", "Name"), ("level", "Level"), ("owner", "Owner"), ("approver", "Approver"), ("requested", "Requested"), ("due", "Due")],
            waiting.Select(a => (IReadOnlyList<string?>)
            [
                a.Id.Value, a.System, a.SystemName, a.Level?.ToString(CultureInfo.InvariantCulture) ?? "", directory.NameOf(a.Owner), directory.NamesOf(a.Awaited),
                Day(a.Requested), Day(a.Due),
            ]));
    }

    private async Task<ExportTable?> Missing(Person who, DateOnly today, DateTimeOffset now, CancellationToken ct)
    {
        var present = await standing.Present(now, today, ct);
        if (Circle.People(AudiencePart.Everybody, who, present.People) is not { } people)
            return null;
        var all = await index.Ask(About.Acknowledgements, world => Standing.Of(world, present, people), ct);
        return new ExportTable(
            Named("not-acknowledged", today),
            [
                ("name", "Name"), ("mail", "Mail"), ("department", "Department"), ("manager", "Reports to"), ("policy", "Policy"), ("version", "Version"),
                ("reason", "Reason"), ("due", "Due"), ("late", "Late"),
            ],
            all.SelectMany(one => one.People.Where(person => person.IsMissing).Select(person => Row(person, one.Version))));
    }

    private IReadOnlyList<string?> Row(Respondent one, PolicyVersion version) =>
    [
        one.Person.Name, one.Person.Mail, one.Person.Department, one.Person.Manager is { } manager ? directory.NameOf(manager) : null,
        version.Title, version.Number.ToString(), Responses.InWords(one.Response), Day(one.Due!.Value), one.IsLate ? "yes" : "no",
    ];

    private async Task<ExportTable?> Report(Person who, string? about, CancellationToken ct)
    {
        if (!who.Oversees || !RecordId.TryParse<ImportId>(about, out var id)
            || (await records.Read(Import.Type, id.Value, ct)).State is not { Report: { Length: > 0 } report } import)
            return null;
        return new ExportTable(
            $"{import.Id}-rows",
            [("row", "Row"), ("name", "Name"), ("outcome", "Outcome"), ("column", "Column"), ("value", "Value"), ("reason", "Reason"), ("advice", "What to do")],
            await ImportReport.Read(records.Texts, report, ct));
    }

    private async Task<ExportTable?> Problems(Person who, string? about, CancellationToken ct)
    {
        var library = new FormLibrary(records);
        if (!who.Oversees || await library.Find(about, ct) is not { Draft: { } draft } form)
            return null;
        return new ExportTable(
            $"{form.Id}-problems",
            [("file", "File"), ("page", "Page"), ("question", "Question"), ("property", "Property"), ("problem", "Problem")],
            (await library.Lint(form.Id, draft, ct)).Problems.Select(p => (IReadOnlyList<string?>)
                [p.File, p.Problem.Page, p.Problem.Question, p.Problem.Property, p.Problem.Text]));
    }

    private static string Named(string list, DateOnly today) => string.Create(CultureInfo.InvariantCulture, $"{list}-{today:yyyy-MM-dd}");

    private static string Day(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
