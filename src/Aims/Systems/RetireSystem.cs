using Aims.Approvals;
using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Systems;

/// <summary>
/// Takes a system out of use, today or on a later day, with a reason and what becomes of its data (ISO/IEC 42001 A.6.2).
/// Its record stays.
/// </summary>
public sealed class RetireSystem(Records records, Routing routing) : SystemChange(records, routing.Directory)
{
    public const string Name = "system.retire", AskName = "system.ask-retire";

    public const string DayField = "day", DataField = "afterwards", NoteField = "note";

    private const int LongestNote = 300, YearsAhead = 3;

    public override string Verb => Name;

    protected override string AskVerb => AskName;

    /// <summary>Why somebody may not retire it now; null when they may.</summary>
    public static Refusal? May(AiSystem system, Person who) =>
        system.Owner != who.Id && !who.Is(Role.Lead)
            ? new Refusal("system.not-owner", "Only its owner or a governance lead may retire it.")
        : system.State is SystemState.Draft or SystemState.AwaitingApproval or SystemState.Retired
            ? LifeCycle.Wrong(system, "cannot be retired now")
        : system.Pending is { } pending ? new Refusal("system.pending", $"Something about it waits for approval already: {pending.Approval}.")
        : null;

    /// <param name="day">The first day on which it may no longer be used.</param>
    /// <param name="today">Where the person is.</param>
    public static Decided<SystemEvent> Decide(
        AiSystem system, Person who, DateOnly today, DateOnly? day, DataAfterwards? data, string? note, string? reason) =>
        May(system, who) is { } refusal ? refusal
        : DayLacks(system, who, today, day) is { } wrongDay ? wrongDay
        : DataLacks(data, note) is { } wrongData ? wrongData
        : Lacks(reason) is { } lack ? lack
        : day > today ? new RetirementPlanned(day.Value, data!.Value, note, reason!)
        : new SystemRetired(today, data!.Value, note, reason!);

    protected override Refusal? Forbids(AiSystem system, Turn turn) => May(system, turn.Who);

    protected override Decided<SystemEvent> Decide(AiSystem system, Turn turn) => Decide(
        system, turn.Who, turn.Reader.Today(turn.Now), turn.Fields.Has(DayField) ? turn.Fields.Day(DayField) : turn.Reader.Today(turn.Now),
        turn.Fields.Choice<DataAfterwards>(DataField), turn.Fields.Text(NoteField), turn.Fields.Text(ReasonField));

    // Where a route says so, its end is asked for instead.
    protected override async Task<Decided<SystemEvent>> Settle(Draft draft, Turn turn, AiSystem system, Decided<SystemEvent> decided, CancellationToken ct)
    {
        if (decided.Refusal is not null || routing.Plan(ApprovalSubject.Retirement, system.Level, system.Act?.Class, []) is not { } plan)
            return decided;
        var end = decided.Events[0] switch
        {
            RetirementPlanned e => new RetirementProposed("", e.Day, e.Data, e.DataNote, e.Reason),
            SystemRetired e => new RetirementProposed("", e.Day, e.Data, e.DataNote, e.Reason),
            var other => throw new InvalidOperationException($"{other.GetType().Name} is no end."),
        };
        var asked = await ApprovalRequest.Make(draft, turn, new ApprovalOpened(
            default, ApprovalSubject.Retirement, system.Id.Value, system.Name, null, 0, system.Owner, system.Level, null, [],
            system.WithPart, plan), routing, ct);
        return asked is null ? Decided<SystemEvent>.Nothing : end with { Approval = asked.Id.Value };
    }

    protected override string Done(Turn turn, AiSystem system) => system.Pending is { Retirement: not null } pending
        ? $"Its retirement is asked for: {pending.Approval}. Until that is approved it goes on as before."
        : system.State is SystemState.Retired
        ? "It is retired. Its record stays."
        : $"It will be retired on {turn.Reader.Day(system.Retirement!.Day)}.";

    protected override Card Draw(Turn turn, AiSystem system, Refusal? problem)
    {
        var today = turn.Reader.Today(turn.Now);
        return Look.Card(
            $"Retire {system.Name}?",
            "A retired system may no longer be used. Say from when, what becomes of its data, and why.",
            [
                Look.Text("A retired system may no longer be used. Its record stays in the register."),
                Look.Field(
                    new Input.Date(DayField, "From which day may it no longer be used?", "Choose today or a later day.")
                    {
                        Value = turn.Fields.Day(DayField) ?? today,
                        Min = today,
                        Max = today.AddYears(YearsAhead),
                    },
                    error: problem.At("system.retire-day")),
                Look.Field(
                    new Input.ChoiceSet(DataField, "What becomes of its data?", "Choose what becomes of its data.",
                        [.. Enum.GetValues<DataAfterwards>().Select(data => new Choice(Words.Of(data), data.ToString()))])
                    {
                        Value = turn.Fields.Choice<DataAfterwards>(DataField)?.ToString(),
                        Style = ChoiceStyle.Expanded,
                    },
                    error: problem.At("system.retire-data")),
                Look.Field(
                    new Input.Text(NoteField, "More about its data", $"At most {LongestNote} characters.")
                    {
                        Value = turn.Fields.Text(NoteField),
                        MaxLength = LongestNote,
                    },
                    "Until when it is kept, or who takes it over.", "Kept until 31 December 2027, in the HR archive.", problem.At("system.retire-note")),
                Why("Why is it retired?", "Replaced by the new applicant system.", turn, problem),
            ],
            id: system.Id.Value, state: Words.Of(system.State),
            primary: Button.Change("Retire", Name, turn.NewId(), (StepFields.System, system.Id.Value)),
            secondary: [Button.Open("Keep it", AiSystem.View, (StepFields.System, system.Id.Value))]);
    }

    private static Refusal? DayLacks(AiSystem system, Person who, DateOnly today, DateOnly? day) =>
        day is not { } chosen || chosen < today || chosen > today.AddYears(YearsAhead)
            ? new Refusal("system.retire-day", $"Choose today or a later day, at most {YearsAhead} years ahead.")
        : chosen > today && system.State is not (SystemState.Approved or SystemState.Suspended)
            ? new Refusal("system.retire-day", "It is not in use with approval, so it can only be retired today.")
        : chosen > today && system.Retirement is { } planned && planned.By != who.Id && !who.Is(Role.Lead)
            ? new Refusal("system.retire-day", "Somebody else planned its end. You can retire it today; for another day, ask a governance lead.")
        : null;

    private static Refusal? DataLacks(DataAfterwards? data, string? note) =>
        data is not { } chosen ? new Refusal("system.retire-data", "Choose what becomes of its data.")
        : note is { Length: > LongestNote } ? new Refusal("system.retire-note", $"Say it in at most {LongestNote} characters.")
        : note is not null ? null
        : chosen switch
        {
            DataAfterwards.Kept => new Refusal("system.retire-note", "Say until when the data is kept, and where."),
            DataAfterwards.HandedOver => new Refusal("system.retire-note", "Say who takes the data over."),
            DataAfterwards.NoData or DataAfterwards.Deleted => null,
        };
}
