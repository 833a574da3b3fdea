using System.Globalization;
using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Row = Aims.Cards.Row;

namespace Aims.Audits;

/// <summary>"audit programme": how often each area is audited in a year, and what of that is planned and done.</summary>
public sealed class ShowProgramme(AuditDesk desk) : Intent
{
    public override string Verb => AuditProgramme.View;

    public override IReadOnlyList<string> Phrases => ["audit programme", "audit program", "the audit programme", "audit plan", "internal audit programme", "programme"];

    public override Hint Hint => new("audit programme", "what is audited how often this year, by importance and past results", who => who.Oversees);

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (!turn.Who.Oversees)
            return Reply.Say("The audit programme is kept by the governance leads. Say audits to see those that concern you.");
        int year = ProgrammeCard.Year(turn);
        return await ProgrammeCard.Reply(turn, (await desk.Records.Read(AuditProgramme.Type, ProgrammeId.Of(year).Value, ct)).State, year, desk, null, ct);
    }
}

/// <summary>Works out what a year's audits should be, from importance and the findings so far. What a lead adjusted stays.</summary>
public sealed class ProposeProgramme(AuditDesk desk) : Intent
{
    public const string Name = "programme.propose";

    public override string Verb => Name;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (AuditRules.NotLead(turn.Who, desk.Directory) is { } refusal)
            return Reply.Say(refusal.Text);
        int year = ProgrammeCard.Year(turn);
        var proposed = ProgrammeRules.Propose(AuditCatalogue.Current, await desk.All(ct), year, turn.Now);
        string id = ProgrammeId.Of(year).Value;
        var outcome = await desk.Records.Commit(turn.Command, async draft =>
            await draft.Apply(AuditProgramme.Type, id, ProgrammeRules.Propose((await draft.Load(AuditProgramme.Type, id, ct)).State, year, proposed), ct), ct);
        return await ProgrammeCard.Reply(
            turn, outcome.Draft.Now(AuditProgramme.Type, id), year, desk,
            outcome.Refusal is { } problem ? Notice.Problem(problem.Text) : outcome.Repeated ? null : Notice.Done("The proposal is as new as the findings."), ct);
    }
}

/// <summary>A lead audits an area more or less often than proposed, and says why.</summary>
public sealed class AdjustArea(AuditDesk desk) : Intent
{
    public const string Name = "programme.adjust", AskName = "programme.ask-adjust";

    private const string TimesField = "times", ReasonField = "reason";

    public override string Verb => Name;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (AuditRules.NotLead(turn.Who, desk.Directory) is { } refusal)
            return Reply.Say(refusal.Text);
        int year = ProgrammeCard.Year(turn);
        string id = ProgrammeId.Of(year).Value;
        var outcome = await desk.Records.Commit(turn.SaveCommand, async draft =>
        {
            if ((await draft.Load(AuditProgramme.Type, id, ct)).State is not { } programme)
                draft.Refuse(new("programme.unknown", "There is no programme of that year yet."));
            else
                await draft.Apply(AuditProgramme.Type, id, ProgrammeRules.Adjust(programme, turn.Fields.Text(AuditProgramme.AreaField), turn.Fields.Number(TimesField), turn.Fields.Text(ReasonField)), ct);
        }, ct);
        var now = outcome.Draft.Now(AuditProgramme.Type, id);
        return outcome.Refusal is { Code: ProgrammeRules.BadTimes or ProgrammeRules.BadReason } problem && now is not null ? Ask.Draw(turn, now, problem)
            : await ProgrammeCard.Reply(turn, now, year, desk, outcome.Refusal is { } wrong ? Notice.Problem(wrong.Text) : outcome.Repeated ? null : Notice.Done("It is adjusted."), ct);
    }

    public sealed class Ask(AuditDesk desk) : Intent
    {
        public override string Verb => AskName;

        public override async Task<Reply> Answer(Turn turn, CancellationToken ct) =>
            AuditRules.NotLead(turn.Who, desk.Directory) is { } refusal ? Reply.Say(refusal.Text)
            : (await desk.Records.Read(AuditProgramme.Type, ProgrammeId.Of(ProgrammeCard.Year(turn)).Value, ct)).State is { } programme && programme.AreaOf(turn.Fields.Text(AuditProgramme.AreaField)) is not null
                ? Draw(turn, programme, null) : await ProgrammeCard.Reply(turn, null, ProgrammeCard.Year(turn), desk, null, ct);

        internal static Reply Draw(Turn turn, AuditProgramme programme, Refusal? problem)
        {
            var area = programme.AreaOf(turn.Fields.Text(AuditProgramme.AreaField))!;
            string said = $"Proposed: {ProgrammeCard.Because(area.Proposed)}.";
            return new Reply(
                Look.Card(
                    ProgrammeCard.NameOf(area), said,
                    [
                        Look.Text(said),
                        Look.Field(
                            new Input.ChoiceSet(TimesField, $"Audits in {programme.Year}", "Choose a number.", [.. Enumerable.Range(0, ProgrammeRules.MostTimes + 1).Select(times => new Choice(ProgrammeCard.Times(times), $"{times}"))])
                            {
                                Value = turn.Fields.Text(TimesField) ?? area.Times.ToString(CultureInfo.InvariantCulture),
                            },
                            error: AuditForms.Problem(problem, ProgrammeRules.BadTimes)),
                        AuditForms.Text(turn, ReasonField, "Why", area.Adjusted?.Reason, AuditRules.LongestReason, "An auditor of the standard will ask.", "Our supplier's audit in May looks at the same.", AuditForms.Problem(problem, ProgrammeRules.BadReason)),
                    ],
                    id: programme.Id.Value, state: "Audit programme",
                    primary: Button.Change("Adjust", Name, turn.NewId(), ProgrammeCard.Self(programme.Year), (AuditProgramme.AreaField, area.Area)),
                    secondary: [AuditForms.Leave("Leave it", AuditProgramme.View, ProgrammeCard.Self(programme.Year))]),
                problem?.Text ?? ProgrammeCard.NameOf(area));
        }
    }
}

internal static class ProgrammeCard
{
    public static async Task<Reply> Reply(Turn turn, AuditProgramme? programme, int year, AuditDesk desk, Notice? notice, CancellationToken ct)
    {
        bool leads = turn.Who.Is(Role.Lead);
        if (programme is null)
        {
            string none = $"There is no audit programme for {year} yet.{(leads ? " It is proposed from the importance of each clause and control and from past findings; then you adjust it." : "")}";
            return new Reply(
                Look.Card(
                    $"Audit programme {year}", none, [Look.Text(none)], notice: notice,
                    primary: leads ? Button.Change("Propose it", ProposeProgramme.Name, turn.NewId(), Self(year)) : null, secondary: [.. Years(year), Button.Open("All audits", Audit.All)]),
                none);
        }
        var audits = await desk.All(ct);
        var areas = programme.Areas.Select(area => (Area: area, Planned: AuditCatalogue.Current.Area(area.Area) is { } known ? ProgrammeRules.Planned(known, audits, year) : 0)).ToList();
        var missing = areas.Where(one => one.Planned < one.Area.Times).ToList();
        var paging = Paging.Of(turn, areas.Count);
        string said = missing.Count == 0 ? $"All that is due in {year} is planned." : $"{missing.Count} of {areas.Count} areas need an audit in {year} that is not planned yet.";
        return new Reply(
            Look.Card(
                $"Audit programme {year}", said,
                [
                    Look.Text(said),
                    Look.Rows([.. paging.Page(areas).Select(one => new Row(
                        NameOf(one.Area), $"{Times(one.Area.Times)}, {one.Planned} planned · {(one.Area.Adjusted is { } adjusted ? $"adjusted by {desk.Directory.NameOf(adjusted.By)}: {adjusted.Reason}" : Because(one.Area.Proposed))}",
                        leads ? Button.Open("Adjust", AdjustArea.AskName, Self(year), (AuditProgramme.AreaField, one.Area.Area)) : null))]),
                    .. paging.InWords is { } page ? [Look.Subtle(page)] : Array.Empty<Element>(),
                    Look.Subtle($"Proposed on {turn.Reader.Day(programme.At)}."),
                ],
                id: programme.Id.Value, state: "Audit programme", notice: notice,
                primary: leads && missing.Count > 0 ? Button.Open("Plan an audit of these", Audit.New, (CriteriaInput.Field, string.Join(',', missing.Select(one => one.Area.Area)))) : null,
                secondary:
                [
                    .. paging.Buttons(AuditProgramme.View, Self(year)),
                    .. leads ? [Button.Change("Work it out anew", ProposeProgramme.Name, turn.NewId(), Self(year))] : Array.Empty<CardAction>(), .. Years(year), Button.Open("All audits", Audit.All),
                ]),
            $"Audit programme {year}: {said}");
    }

    /// <summary>The year that was asked for; in autumn, the next one.</summary>
    public static int Year(Turn turn)
    {
        var today = turn.Reader.Today(turn.Now);
        return turn.Fields.Number(AuditProgramme.YearField) is { } year and >= ProgrammeRules.FirstYear and <= ProgrammeRules.LastYear ? year : today.Month >= 10 ? today.Year + 1 : today.Year;
    }

    public static (string, string) Self(int year) => (AuditProgramme.YearField, year.ToString(CultureInfo.InvariantCulture));

    public static string NameOf(ProgrammeArea area) => AuditCatalogue.Current.Area(area.Area)?.Name ?? area.Area;

    public static string Times(int times) => times switch { 0 => "No audit", 1 => "1 audit", _ => $"{times} audits" };

    /// <summary><c>importance 5, 1 major finding</c></summary>
    public static string Because(ProposedArea area) => string.Join(", ", new[]
    {
        $"importance {area.Importance}",
        area.Major == 0 ? null : area.Major == 1 ? "1 major finding" : $"{area.Major} major findings",
        area.Minor == 0 ? null : area.Minor == 1 ? "1 minor finding" : $"{area.Minor} minor findings",
    }.OfType<string>());

    private static IEnumerable<CardAction> Years(int year) =>
        [.. year > ProgrammeRules.FirstYear ? [Button.Open($"{year - 1}", AuditProgramme.View, Self(year - 1))] : Array.Empty<CardAction>(), Button.Open($"{year + 1}", AuditProgramme.View, Self(year + 1))];
}
