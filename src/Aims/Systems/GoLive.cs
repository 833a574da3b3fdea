using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Systems;

/// <summary>
/// Records that an approved system went live, as a pilot with real people or for good, and on which day
/// (ISO/IEC 42001 A.6.2.5). How far a system is and whether it may be used are two things: only both together make it live.
/// </summary>
public sealed class GoLive(Records records, IDirectory directory) : SystemChange(records, directory)
{
    public const string Name = "system.live", AskName = "system.ask-live", StageField = "stage", DayField = "day";

    public override string Verb => Name;

    protected override string AskVerb => AskName;

    /// <summary>Why somebody may not say so now; null when they may.</summary>
    public static Refusal? May(AiSystem system, Person who, DateOnly today) =>
        !system.IsOfOwnerOrDeputy(who.Id) && system.Requester != who.Id
            ? new Refusal("system.not-yours", "Only its owner, the deputy or whoever registered it may say that it went live.")
        : system.State is not SystemState.Approved
            ? LifeCycle.Wrong(system, "may not go live now: that takes an approval")
        : !system.MayBeUsedOn(today)
            ? new Refusal("system.ended", "Its end has come, so it may not go live.")
        : system.Details.Stage is LifeCycleStage.InUse
            ? new Refusal("system.live", "It is in use already.")
        : null;

    /// <param name="day">The day on which it went live.</param>
    /// <param name="today">Where the person is.</param>
    public static Decided<SystemEvent> Decide(AiSystem system, Person who, DateOnly today, LifeCycleStage? stage, DateOnly? day) =>
        May(system, who, today) is { } refusal ? refusal
        : stage is not { } next || !After(system).Contains(next)
            ? new Refusal("system.live-stage", "Choose how it is used now.")
        : day is not { } since || since > today || since < ApprovedOn(system)
            ? new Refusal("system.live-day", "Choose a day from its approval to today. A day ahead is recorded when it has come.")
        : new WentLive(next, since);

    protected override Refusal? Forbids(AiSystem system, Turn turn) => May(system, turn.Who, turn.Reader.Today(turn.Now));

    protected override Decided<SystemEvent> Decide(AiSystem system, Turn turn)
    {
        var today = turn.Reader.Today(turn.Now);
        return Decide(
            system, turn.Who, today, turn.Fields.Has(StageField) ? turn.Fields.Choice<LifeCycleStage>(StageField) : LifeCycleStage.InUse, turn.Fields.Has(DayField) ? turn.Fields.Day(DayField) : today);
    }

    protected override string Done(Turn turn, AiSystem system) => system.Details.Stage is LifeCycleStage.Pilot
        ? "It is recorded as a pilot with real people."
        : "It is recorded as in use.";

    protected override IEnumerable<PersonId> Told(AiSystem system) => new[] { system.Owner, system.Requester }.Distinct();

    protected override Card Draw(Turn turn, AiSystem system, Refusal? problem) => Look.Card(
        $"Has {system.Name} gone live?",
        "It is approved, so it may be used with real people and their data. Say how and since when it is.",
        [
            Look.Text("It is approved, so it may be used with real people and their data. Say how and since when it is."),
            Look.Field(
                new Input.ChoiceSet(StageField, "How is it used?", "Choose how it is used now.",
                    [.. After(system).Select(stage => new Choice(InWords(stage), stage.ToString()))])
                {
                    Value = (turn.Fields.Choice<LifeCycleStage>(StageField) is LifeCycleStage.Pilot ? After(system)[0] : LifeCycleStage.InUse).ToString(),
                    Style = ChoiceStyle.Expanded,
                },
                error: problem.At("system.live-stage")),
            Look.Field(
                new Input.Date(DayField, "Since which day?", "Choose a day from its approval to today.")
                {
                    Value = turn.Fields.Day(DayField) ?? turn.Reader.Today(turn.Now),
                    Min = ApprovedOn(system),
                    Max = turn.Reader.Today(turn.Now),
                },
                error: problem.At("system.live-day")),
        ],
        id: system.Id.Value, state: Words.Of(system.State),
        primary: Button.Change("It is live", Name, turn.NewId(), (StepFields.System, system.Id.Value)),
        secondary: [Button.Open("Not yet", AiSystem.View, (StepFields.System, system.Id.Value))]);

    // Forward only: a pilot becomes use, use does not become a pilot again.
    private static LifeCycleStage[] After(AiSystem system) => system.Details.Stage is LifeCycleStage.Pilot && system.Details.PilotSince is not null
        ? [LifeCycleStage.InUse]
        : [LifeCycleStage.Pilot, LifeCycleStage.InUse];

    // A day earlier than by UTC: the approver's evening can be the next day elsewhere.
    private static DateOnly ApprovedOn(AiSystem system) => DateOnly.FromDateTime(system.Since.UtcDateTime).AddDays(-1);

    private static string InWords(LifeCycleStage stage) => stage is LifeCycleStage.Pilot ? "As a pilot with real people" : "For good";
}
