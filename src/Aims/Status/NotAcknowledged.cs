using System.Globalization;
using Aims.Cards;
using Aims.Conversation;
using Aims.Exports;
using Aims.People;
using Aims.Policies;

namespace Aims.Status;

/// <summary>"who has not acknowledged": people without the proof for the policy in force, and the button to remind them.</summary>
public sealed class NotAcknowledged(StatusIndex index, IDirectory directory) : Intent
{
    public override string Verb => "status.not-acknowledged";

    public override IReadOnlyList<string> Phrases =>
    [
        "who has not acknowledged", "who has not acknowledged policy", "who has not acknowledged AI policy", "who hasn't acknowledged",
        "who hasn't acknowledged policy", "who hasn't acknowledged AI policy", "not acknowledged", "who did not acknowledge",
        "who did not acknowledge policy", "who has not signed", "who has not signed policy", "who has not signed AI policy",
        "missing acknowledgements", "acknowledgements", "open acknowledgements",
    ];

    public override Hint Hint => new("who has not acknowledged", "the AI policy: who is missing", p => p.Oversees || directory.IsManager(p.Id));

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (Scope.Of(turn.Who, directory) is not { } people)
            return Reply.Say(Scope.Refused.Text);
        if (ShippedPolicies.InForce(turn.Reader.Today(turn.Now)) is not [var policy, ..])
            return Reply.Say("No policy is in force today, so nobody is asked to acknowledge one.");
        var missing = await index.Ask(
            About.Acknowledgements, world => people.Where(p => world.Acknowledgement(policy, p.Id) is null).ToList(), ct);
        var due = policy.Effective.AddDays(policy.AcknowledgeWithinDays);
        string late = due < turn.Reader.Today(turn.Now) ? $"overdue since {turn.Reader.Day(due)}" : $"due {turn.Reader.Day(due)}";
        return AnswerCard.Reply(
            turn,
            $"{missing.Count} of {people.Count} {(missing.Count == 1 ? "person has" : "people have")} not acknowledged",
            $"{Scope.InWords(turn.Who)}; {policy.Title}, version {policy.Version}, {late}.",
            missing.Count == 0
                ? [Look.Text("Everybody has.")]
                : [Look.Rows([.. missing.Select(p => new Row(p.Name, $"{p.Department} · reports to {Manager(p)}"))])],
            primary: turn.Who.Is(Role.Lead) ? Remind(turn, missing) : null,
            secondary: missing.Count == 0 ? null : [ExportButton.Of(ExportList.NotAcknowledged)]);
    }

    private static Execute? Remind(Turn turn, List<Person> missing)
    {
        int now = Math.Min(missing.Count, Acknowledgement.MostReminded);
        return now == 0 ? null : Button.Change(
            string.Create(CultureInfo.InvariantCulture, $"Remind {now}"), Acknowledgement.Remind, turn.NewId(),
            (Acknowledgement.PeopleField, string.Join(' ', missing.Take(now).Select(p => p.Id))));
    }

    private string Manager(Person person) => person.Manager is { } manager ? directory.NameOf(manager) : "nobody";
}
