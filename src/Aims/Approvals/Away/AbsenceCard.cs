using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Approvals;

/// <summary>Who decides while somebody is away: what holds now, and the questions for another wish.</summary>
/// <param name="mailboxes">Whether mailboxes say who is away.</param>
internal sealed class AbsenceCard(IDirectory directory, bool mailboxes)
{
    public const string DeputyField = "deputy", FromField = "from", UntilField = "until", StandingField = "standing";

    // Characters of JSON for the colleagues to choose from.
    private const int Room = 12_000;

    private const string Title = "Who decides while you are away?";

    /// <param name="chosen">Whom a phrase named; null for nobody.</param>
    public Reply Reply(Turn turn, Absence? absence, PersonId? chosen = null, Notice? notice = null, Refusal? problem = null)
    {
        var today = turn.Reader.Today(turn.Now);
        var now = absence?.HoldsOn(today) == true ? absence : null;
        string what = now is null ? "Nobody decides for you at present." : InWords(turn, now);
        string command = turn.NewId();
        return new Reply(
            Look.Card(
                Title, what,
                [
                    Look.Text(what),
                    Look.Text("A deputy answers the requests for approval that wait for you, in your place and under their own name. You can still decide yourself."),
                    .. Inputs(turn, now, today, chosen, problem),
                ],
                notice: notice,
                primary: Button.Change("Save", SaveAbsence.Name, command),
                secondary: now is null ? null : [Button.Change("Call it off", EndAbsence.Name, command) with { AssociatedInputs = AssociatedInputs.None }]),
            what);
    }

    /// <summary><c>Max Keller decides for you from 23 Nov 2026 to 3 Dec 2026.</c></summary>
    public string InWords(Turn turn, Absence absence)
    {
        string deputy = directory.NameOf(absence.Deputy!.Value);
        return absence.Standing is true ? $"{deputy} decides for you whenever your mailbox says that you are away."
            : $"{deputy} decides for you from {turn.Reader.Day(absence.From)} {(absence.Until is { } until ? $"to {turn.Reader.Day(until)}" : "until you call it off")}.";
    }

    private IEnumerable<Element> Inputs(Turn turn, Absence? now, DateOnly today, PersonId? chosen, Refusal? problem)
    {
        var fields = turn.Fields;
        PersonId? deputy = chosen ?? (PersonId.TryParse(fields.Text(DeputyField), out var posted) ? posted : now?.Deputy);
        yield return Look.Field(
            new Input.ChoiceSet(DeputyField, "Your deputy", "Choose a colleague.", Choices(turn, deputy))
            {
                Value = deputy?.Value,
                Style = ChoiceStyle.Filtered,
                Placeholder = "Choose",
            },
            "Not in the list? Say deputy and their name.", error: Of(problem, "absence.deputy"));
        yield return Look.Field(
            new Input.Date(FromField, "First day", "Choose a day.")
            {
                Value = fields.Day(FromField) ?? now?.From ?? today,
                Max = today.AddYears(1),
            },
            error: Of(problem, "absence.from"));
        yield return Look.Field(
            new Input.Date(UntilField, "Last day", "Choose a day, or leave it empty.")
            {
                Value = fields.Has(UntilField) ? fields.Day(UntilField) : now?.Until,
                Min = today,
                Max = today.AddYears(2),
            },
            "Leave it empty when you do not know yet: then it holds until you call it off.", error: Of(problem, "absence.until"));
        if (mailboxes)
        {
            yield return Look.Field(
                new Input.Toggle(StandingField, "Always", "Tick it or leave it.", "Instead of these days, whenever my mailbox sends automatic replies")
                {
                    Value = (fields.Has(StandingField) ? fields.Ticked(StandingField) : now?.Standing is true) ? "true" : "false",
                });
        }
    }

    private IReadOnlyList<Choice> Choices(Turn turn, PersonId? deputy) =>
        [.. Colleagues.ToChoose(deputy, turn.Who.Department, Room, directory).Where(choice => choice.Value != turn.Who.Id.Value)];

    private static string? Of(Refusal? problem, string code) => problem?.Code == code ? problem.Text : null;
}
