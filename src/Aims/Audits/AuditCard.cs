using Aims.Cards;
using Aims.Conversation;
using Aims.People;

namespace Aims.Audits;

/// <summary>An audit as it stands: what is looked at, by whom, how far it is, and what it found.</summary>
internal static class AuditCard
{
    public static Reply Reply(Turn turn, Audit audit, long version, AuditDesk desk, Notice? notice)
    {
        string said = Said(turn, audit, desk.Directory);
        var (primary, secondary) = Buttons(turn, audit);
        return new Reply(
            Look.Card(
                audit.Title, said,
                [
                    Look.Text(said), Look.Quote("Objectives", audit.Objectives), Look.Facts([.. Facts(turn, audit, desk.Directory)]),
                    .. audit.Report is { } report ? [Look.Quote("Conclusion", report.Conclusion)] : Array.Empty<Element>(),
                    .. audit.Reason is { } reason ? [Look.Quote("Why it was cancelled", reason)] : Array.Empty<Element>(),
                ],
                id: audit.Id.Value, state: $"Internal audit, {AuditWords.Of(audit.Stage).ToLowerInvariant()}", notice: notice ?? StepsAside(turn, audit) ?? Lacks(turn, audit, desk.Directory),
                primary: primary?.On(audit.Key), secondary: [.. secondary.Select(button => button.On(audit.Key))]),
            $"{audit.Id} {Plain.Line(audit.Title)}: {said}")
        {
            Live = new LiveCard(Audit.View, audit.Key, version),
        };
    }

    /// <summary>What somebody is told who had to step aside.</summary>
    public static Notice? StepsAside(Turn turn, Audit audit) =>
        audit.IsOpen && !audit.IsAuditor(turn.Who.Id) && audit.Aside.LastOrDefault(aside => aside.Who == turn.Who.Id) is { } aside
            ? Notice.Problem($"{turn.Who.Name} {aside.Why}. Nobody audits their own work, so you step aside. What you entered stays, marked; a governance lead names somebody else.") : null;

    private static Notice? Lacks(Turn turn, Audit audit, IDirectory directory) =>
        !audit.IsOpen || !turn.Who.Is(Role.Lead) ? null
        : audit.Auditors.FirstOrDefault(who => directory.Find(who) is null) is { Value: not null } gone ? Notice.Warning($"{directory.NameOf(gone)} cannot audit any more. Name somebody else.")
        : audit.Lead is null && audit.Aside is [.., var last] ? Notice.Warning($"{directory.NameOf(last.Who)} {last.Why} and had to step aside. Name another lead auditor.")
        : null;

    private static string Said(Turn turn, Audit audit, IDirectory directory)
    {
        int all = audit.Items().Count;
        return audit.Stage switch
        {
            AuditStage.Planned => $"Planned for {turn.Reader.Day(audit.From)} to {turn.Reader.Day(audit.Until)}.",
            AuditStage.Running => $"{audit.Done.Count()} of {all} questions filled in{(audit.Until < turn.Reader.Today(turn.Now) ? $"; its last day was {turn.Reader.Day(audit.Until)}" : $", until {turn.Reader.Day(audit.Until)}")}.",
            AuditStage.Reported => $"Reported by {directory.NameOf(audit.Report!.By)} on {turn.Reader.Day(audit.Report.At)}. It closes when its nonconformities have.",
            AuditStage.Closed => $"Closed on {turn.Reader.Day(audit.Since)}.",
            AuditStage.Cancelled => $"Cancelled on {turn.Reader.Day(audit.Since)}.",
        };
    }

    private static IEnumerable<(string, string?)> Facts(Turn turn, Audit audit, IDirectory directory)
    {
        yield return ("Audited", AuditWords.Criteria(audit.Criteria));
        yield return ("Scope", AuditWords.Scope(audit.Scope));
        yield return ("Lead auditor", audit.Lead is { } lead ? directory.NameOf(lead) : "nobody yet");
        if (audit.Auditors.Count > 1)
            yield return ("Auditors", string.Join(", ", audit.Auditors.Where(who => who != audit.Lead).Select(directory.NameOf)));
        if (audit.Aside.Count > 0)
            yield return ("Stepped aside", string.Join("; ", audit.Aside.Select(aside => $"{directory.NameOf(aside.Who)}, {turn.Reader.Day(aside.At)}: {aside.Why}")));
        yield return ("Days", $"{turn.Reader.Day(audit.From)} to {turn.Reader.Day(audit.Until)}");
        if (audit.Stage is AuditStage.Planned or AuditStage.Cancelled)
            yield break;
        yield return ("Checklist", Counted(audit));
        yield return ("Findings", AuditWords.Counted(audit.Standing));
        if (audit.Report is { } report)
            yield return ("Told to", directory.NamesOf(report.To));
    }

    private static string Counted(Audit audit)
    {
        int Of(CheckOutcome outcome) => audit.Done.Count(entry => entry.Outcome == outcome);
        return $"{audit.Done.Count()} of {audit.Items().Count}: {Of(CheckOutcome.Conforms)} conform, {Of(CheckOutcome.Finding)} with a finding, {Of(CheckOutcome.NotApplicable)} not applicable";
    }

    private static (Execute? Primary, IReadOnlyList<Execute> Secondary) Buttons(Turn turn, Audit audit)
    {
        bool leads = turn.Who.Is(Role.Lead), audits = audit.IsAuditor(turn.Who.Id);
        Execute Open(string title, string verb) => Button.Open(title, verb, AuditForms.Self(audit));
        Execute[] always = [Open("History", AuditHistory.Name), .. turn.Who.Oversees ? [Button.Open("All audits", Audit.All)] : Array.Empty<Execute>()];
        Execute[] read = [Open("Findings", Audit.Findings), Open("Samples", ListSamples.Name)];
        Execute[] plan = leads ? [Open("Auditors", Audit.Team), Open("Title and days", DescribeAudit.AskName), Open("Cancel", CancelAudit.AskName)] : [];
        return audit.Stage switch
        {
            AuditStage.Planned when leads => (Button.Change("Start", StartAudit.Name, turn.NewId(), AuditForms.Self(audit)), [Open("What is audited", ChooseCriteria.AskName), Open("Scope", ChooseScope.AskName), .. plan, .. always]),
            AuditStage.Planned or AuditStage.Cancelled => (null, always),
            AuditStage.Running when audits && audit.Lead == turn.Who.Id && AuditRules.NotFinished(audit) is null => (Open("Report it", ReportAudit.AskName), [Open("Checklist", Audit.Checklist), .. read, .. plan, .. always]),
            AuditStage.Running when audits => (Open("Checklist", Audit.Checklist), [.. read, .. audit.Lead == turn.Who.Id ? [Open("Report it", ReportAudit.AskName)] : Array.Empty<Execute>(), .. plan, .. always]),
            AuditStage.Running => (null, [Open("Checklist", Audit.Checklist), .. read, .. plan, .. always]),
            AuditStage.Reported when leads => (Button.Change("Close", CloseAudit.Name, turn.NewId(), AuditForms.Self(audit)), [Open("As a document", OfferAuditReport.Name), .. read, Open("Checklist", Audit.Checklist), .. always]),
            AuditStage.Reported or AuditStage.Closed => (null, [Open("As a document", OfferAuditReport.Name), .. read, Open("Checklist", Audit.Checklist), .. always]),
        };
    }
}
