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
    public override string Verb => Acknowledgement.Missing;

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
        var today = turn.Reader.Today(turn.Now);
        var all = await index.Ask(About.Acknowledgements, world => PolicyLibrary.InForce(world.Policies, today)
            .Select(version => new Lacking(version, [.. people.Where(p => world.Acknowledgement(version, p.Id)?.HoldsOn(today) is not true)])).ToList(), ct);
        string? wanted = turn.Fields.Text(Acknowledgement.PolicyField);
        return all.Count == 0 ? Reply.Say("No policy is in force today, so nobody is asked to acknowledge one.")
            : (wanted is null && all is [var only] ? only : all.Find(l => l.Version.Policy == wanted)) is { } one ? OfOne(turn, one, people.Count)
            : OfAll(turn, all, people.Count);
    }

    private Reply OfOne(Turn turn, Lacking lacking, int of)
    {
        var (version, missing) = lacking;
        return AnswerCard.Reply(
            turn,
            $"{missing.Count} of {of} {(missing.Count == 1 ? "person has" : "people have")} not acknowledged",
            $"{Scope.InWords(turn.Who)}; {version.Title}, version {version.Number}, {Due(turn, version)}.",
            missing.Count == 0
                ? [Look.Text("Everybody has.")]
                : [Look.Rows([.. missing.Select(p => new Row(p.Name, $"{p.Department} · reports to {Manager(p)}"))])],
            primary: turn.Who.Is(Role.Lead) ? Remind(turn, version, missing) : null,
            secondary: missing.Count == 0 ? null : [ExportButton.Of(ExportList.NotAcknowledged)]);
    }

    private Reply OfAll(Turn turn, List<Lacking> all, int of) => AnswerCard.Reply(
        turn,
        $"{all.SelectMany(l => l.People).Distinct().Count()} of {of} people have not acknowledged all policies",
        $"{Scope.InWords(turn.Who)}; {all.Count} policies in force.",
        [Look.Rows([.. all.OrderByDescending(l => l.People.Count).Select(l => new Row(
            $"{l.Version.Title}, version {l.Version.Number}", $"{l.People.Count} of {of} missing · {Due(turn, l.Version)}",
            Button.Open("Who", Verb, (Acknowledgement.PolicyField, l.Version.Policy))))])],
        secondary: [ExportButton.Of(ExportList.NotAcknowledged)]);

    private static string Due(Turn turn, PolicyVersion version) =>
        version.Due < turn.Reader.Today(turn.Now) ? $"overdue since {turn.Reader.Day(version.Due)}" : $"due {turn.Reader.Day(version.Due)}";

    private static Execute? Remind(Turn turn, PolicyVersion version, IReadOnlyList<Person> missing)
    {
        int now = Math.Min(missing.Count, Acknowledgement.MostReminded);
        return now == 0 ? null : Button.Change(
            string.Create(CultureInfo.InvariantCulture, $"Remind {now}"), Acknowledgement.Remind, turn.NewId(),
            (Acknowledgement.PolicyField, version.Policy), (Acknowledgement.PeopleField, string.Join(' ', missing.Take(now).Select(p => p.Id))));
    }

    private string Manager(Person person) => person.Manager is { } manager ? directory.NameOf(manager) : "nobody";

    private sealed record Lacking(PolicyVersion Version, IReadOnlyList<Person> People);
}
