using System.Globalization;
using Aims.Cards;
using Aims.Conversation;
using Aims.People;
using Aims.Policies;
using Aims.Status;

namespace Aims.Campaigns;

/// <summary>What is said before people are reminded.</summary>
internal static class NudgeCard
{
    /// <summary>Where a campaign asks, which does it.</summary>
    public static Reply OfMany(Turn turn, Stood stood, Standing one, AudiencePart part, IDirectory directory)
    {
        var today = turn.Reader.Today(turn.Now);
        var due = one.People.Where(person => NudgeRules.Reaches(person, today)).ToList();
        int before = one.Tally.Missing - due.Count;
        string[] said =
        [
            $"{Whom(turn, stood, one, directory)}: {Count(one.Tally.Missing)} {Have(one.Tally.Missing)} not acknowledged it.",
            .. before == 0 ? [] : new[] { $"{Count(before)} of them {(before == 1 ? "was" : "were")} asked or reminded today already, and {(before == 1 ? "is" : "are")} left alone." },
            .. OutOfReach(due),
            .. due.Count == 0 ? [] : new[] { NudgePeople.When },
        ];
        return Card(
            turn, stood, one, due.Count, said,
            Button.Change($"Remind {Count(due.Count)}", NudgePeople.Name, turn.NewId(), [(Acknowledgement.PolicyField, one.Version.Policy), .. Circle.Data(part)]));
    }

    /// <summary>Where no campaign asks: as many as one commit holds, those who are late for longest.</summary>
    public static Reply OfAFew(Turn turn, Stood stood, Standing one, IDirectory directory)
    {
        var due = one.People.Where(person => person.IsMissing).OrderBy(person => person.Due).Take(Acknowledgement.MostReminded).ToList();
        int rest = one.Tally.Missing - due.Count;
        string[] said =
        [
            $"{Whom(turn, stood, one, directory)}: {Count(one.Tally.Missing)} {Have(one.Tally.Missing)} not acknowledged it.",
            .. rest == 0 ? [] : new[] { $"{Count(due.Count)} are reminded at once. A campaign reminds all of them, and again on days that you choose." },
            .. OutOfReach(due),
        ];
        return Card(
            turn, stood, one, due.Count, said,
            Button.Change($"Remind {Count(due.Count)}", Acknowledgement.Remind, turn.NewId(),
                (Acknowledgement.PolicyField, one.Version.Policy), (Acknowledgement.PeopleField, string.Join(' ', due.Select(person => person.Person.Id)))));
    }

    public static Reply Paused(Standing one)
    {
        const string said = "The campaign that asks them is paused: nobody is reminded until it goes on.";
        return new Reply(
            Look.Card("It is paused", said, [Look.Text(said)], id: one.Campaigns[0].Id.Value, state: one.Version.Title,
                secondary: [Button.Open("Where it stands", Standing.View, (Acknowledgement.PolicyField, one.Version.Policy))]),
            said);
    }

    private static Reply Card(Turn turn, Stood stood, Standing one, int count, string[] said, Execute remind)
    {
        string title = count == 0 ? "There is nobody to remind today" : $"Remind {Count(count)} {(count == 1 ? "person" : "people")}?";
        string text = string.Join('\n', said);
        return new Reply(
            Look.Card(
                title, $"{title} {string.Join(' ', said)}", [Look.Text(text)], id: one.Version.Title, state: $"version {one.Version.Number}",
                primary: count == 0 ? null : remind, secondary: [Button.Open(count == 0 ? "Back" : "Not now", Standing.View, stood.Data(one))]),
            title);
    }

    private static IEnumerable<string> OutOfReach(IReadOnlyList<Respondent> due) => due.Count(person => person.Response is Response.NotReached) switch
    {
        0 => [],
        1 => ["1 of these cannot be reached now: their reminder waits until they open the chat."],
        var many => [$"{Count(many)} of these cannot be reached now: their reminders wait until they open the chat."],
    };

    private static string Whom(Turn turn, Stood stood, Standing one, IDirectory directory) =>
        $"{Circle.InWords(stood.Part, turn.Who, directory)}{(one.Campaigns.Count == 0 ? "" : $", as far as {string.Join(", ", one.Campaigns.Take(3).Select(campaign => campaign.Id))} asks them")}";

    private static string Have(int count) => count == 1 ? "has" : "have";

    private static string Count(int count) => count.ToString("#,0", CultureInfo.InvariantCulture);
}
