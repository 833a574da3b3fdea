using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Nonconformities;

/// <summary>Says who checks whether the actions worked, and from when: somebody who did none of them.</summary>
public sealed class PlanCheck(NonconformityDesk desk) : NonconformityChange(desk)
{
    public const string Name = "nonconformity.plan-check", AskName = "nonconformity.ask-plan-check";

    private const string WhoField = "checker", DayField = "check-day";

    private const int UsualDays = 90;

    public override string Verb => Name;

    public override Intent Ask => Asking(AskName);

    private protected override string Done(Turn turn, NonconformityCase of) => $"{Desk.Directory.NameOf(of.Record.Planned!.By)} is asked to check it, and is reminded when the day has come.";

    private protected override Decided<NonconformityEvent> Decide(Turn turn, NonconformityCase of) => NonconformityRules.PlanCheck(
        of.Record, turn.Who, NonconformityInputs.Person(turn, WhoField, Desk.Directory), turn.Fields.Has(DayField) ? turn.Fields.Day(DayField) : Usual(turn, of.Record), turn.Reader.Today(turn.Now), of.Actions);

    private protected override IEnumerable<PersonId> Hear(Nonconformity before, Nonconformity now) => before.Planned?.By == now.Planned?.By ? [] : [now.Planned!.By];

    private protected override Reply Form(Turn turn, NonconformityCase of, Refusal? problem)
    {
        var today = turn.Reader.Today(turn.Now);
        return Page(
            turn, of, "Effectiveness check", "What was done needs time to show whether it works. Then somebody looks who did nothing of it.",
            [
                NonconformityInputs.Colleague(turn, WhoField, "Who checks", of.Record.Planned?.By, Desk.Directory, "Not whoever answers for it or does one of its actions.", problem.At(NonconformityRules.BadChecker)),
                Look.Field(
                    new Input.Date(DayField, "From when", "Choose a day.") { Value = turn.Fields.Day(DayField) ?? Usual(turn, of.Record), Min = today, Max = today.AddYears(NonconformityRules.YearsAhead) },
                    $"At the soonest {NonconformityRules.WaitDays} days after the last action is done.", error: problem.At(NonconformityRules.BadDay)),
            ],
            "Plan the check");
    }

    private static DateOnly Usual(Turn turn, Nonconformity of) => of.Planned?.On ?? turn.Reader.Today(turn.Now).AddDays(UsualDays);
}

/// <summary>Whoever was named says whether it worked. If so it closes; if not it goes back to its cause.</summary>
public sealed class CheckEffect(NonconformityDesk desk) : NonconformityChange(desk)
{
    public const string Name = "nonconformity.check";

    private const string WorksField = "works", WordsField = "shown";

    public override string Verb => Name;

    public override Intent Ask => Asking(Nonconformity.Check);

    private protected override string Done(Turn turn, NonconformityCase of) => of.Record.Closed is not null ? "It worked, so it is closed." : $"It goes back to its cause. {Desk.Directory.NameOf(of.Record.Owner)} is told.";

    private protected override Refusal? MayNot(Turn turn, NonconformityCase of) =>
        of.NotReady(turn) ?? (of.IsChecker(turn.Who) ? NonconformityRules.MayNotJudge(of.Record, turn.Who.Id, of.Actions) : new Refusal("nonconformity.not-checker", "Only whoever is named to check it can do that."));

    private protected override Decided<NonconformityEvent> Decide(Turn turn, NonconformityCase of) => NonconformityRules.Check(
        of.Record, turn.Who, turn.Fields.Text(WorksField) switch { "yes" => true, "no" => false, _ => null }, turn.Fields.Text(WordsField), of.Actions, at => turn.Reader.Today(at), turn.Reader.Today(turn.Now));

    private protected override IEnumerable<PersonId> Hear(Nonconformity before, Nonconformity now) => [now.Owner, .. Desk.Directory.With(Role.Lead).Select(lead => lead.Id)];

    private protected override Reply Form(Turn turn, NonconformityCase of, Refusal? problem) => Page(
        turn, of, "Did it work?", $"The cause: {of.Record.Cause}",
        [
            Look.Field(
                new Input.ChoiceSet(WorksField, "Does what was done work?", "Choose one.", [new Choice("Yes: it does not happen any more. The nonconformity closes.", "yes"), new Choice("No, or not wholly: it goes back to its cause.", "no")])
                {
                    Value = turn.Fields.Text(WorksField),
                    Style = ChoiceStyle.Expanded,
                },
                error: problem is { Code: NonconformityRules.BadWords } && turn.Fields.Text(WorksField) is null ? problem.Text : null),
            NonconformityInputs.Text(
                turn, WordsField, "How you checked it, and what showed", null, null, "Ten orders since June were looked through: all ten were asked about AI before they were placed.",
                problem is { Code: NonconformityRules.BadWords } && turn.Fields.Text(WorksField) is not null ? problem.Text : null),
        ],
        "Record it");
}
