using System.Globalization;
using Aims.Cards;
using Aims.Conversation;
using Aims.People;

namespace Aims.Reach;

/// <summary>"who cannot be reached": whom no message gets to, why, since when, how much waits for them, and what helps.</summary>
public sealed class ListUnreached(IReach reach, IDirectory directory) : Intent
{
    public const string Name = Contact.Unreached;

    private const string From = "from", NewField = "new";

    public override string Verb => Name;

    public override IReadOnlyList<string> Phrases =>
    [
        "who cannot be reached", "who can't be reached", "who can't you reach", "who can you not reach", "who cannot you reach", "whom can't you reach",
        "whom can you not reach", "unreachable people", "people who cannot be reached", "unreachable", "who is unreachable", "who does not get messages",
        "who blocked the bot", "who has not installed the bot", "who has not opened the bot",
    ];

    public override Hint Hint => new("who cannot be reached", "whom no message gets to, and what helps", May);

    /// <summary>Who may see it: leads answer for everybody's part in it, admins can help.</summary>
    internal static bool May(Person who) => who.Is(Role.Lead) || who.Is(Role.Admin);

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (!May(turn.Who))
            return Reply.Say("That is for governance leads and admins.");
        var known = await reach.Look(ct);
        var missing = directory.Everybody.Select(person => (Person: person, Contact: known.GetValueOrDefault(person.Id) ?? Contact.None))
            .Where(of => !of.Contact.IsReached)
            .OrderByDescending(of => of.Contact.Waiting).ThenBy(of => of.Person.Name, StringComparer.OrdinalIgnoreCase).ToLookup(of => IsNew(of.Contact));
        int left = known.Count(of => of.Value.Waiting > 0 && directory.Find(of.Key) is null);
        return Draw(turn, [.. missing[false]], [.. missing[true]], left);
    }

    // Nothing has gone wrong with them: they have just not been here.
    private static bool IsNew(Contact contact) => contact is { Met: false, NotInstalled: null };

    private Reply Draw(Turn turn, List<(Person, Contact)> lost, List<(Person, Contact)> fresh, int left)
    {
        int count = lost.Count + fresh.Count, everybody = directory.Everybody.Count;
        bool shownNew = turn.Fields.Has(NewField);
        var shown = shownNew ? fresh : lost;
        int from = Math.Clamp(turn.Fields.Number(From) ?? 0, 0, Math.Max(0, shown.Count - 1)) / Look.RowsShown * Look.RowsShown;
        string title = count == 0 ? "Everybody can be reached" : $"{count} of {everybody} {(everybody == 1 ? "person" : "people")} cannot be reached";
        string said = $"{lost.Count} {(lost.Count == 1 ? "does" : "do")} not get my messages, {fresh.Count} {(fresh.Count == 1 ? "has" : "have")} not opened the bot yet. As of {turn.Reader.Moment(turn.Now)}.";
        return new Reply(
            Look.Card(
                title, $"{title}. {said}",
                [
                    Look.Subtle(said),
                    .. shown.Count == 0 ? NoRows(count, shownNew) : [Look.Heading(shownNew ? "Not opened yet" : "Not reached"), Look.Rows([.. shown.Skip(from).Take(Look.RowsShown).Select(of => RowOf(of, turn))])],
                    .. shown.Count <= Look.RowsShown ? Array.Empty<Element>() : [Look.Subtle($"{from + 1} to {Math.Min(from + Look.RowsShown, shown.Count)} of {shown.Count}")],
                    .. left == 0 ? Array.Empty<Element>() : [Look.Subtle($"Messages also wait for {left} {(left == 1 ? "person" : "people")} who left. They are never sent.")],
                ],
                primary: from + Look.RowsShown < shown.Count ? Page("Next", shownNew, from + Look.RowsShown) : null,
                secondary: [.. from == 0 ? [] : (CardAction[])[Page("Back", shownNew, from - Look.RowsShown)], .. Other(lost, fresh, shownNew)]),
            $"{title}. {said}");
    }

    private static Element[] NoRows(int count, bool shownNew) =>
        [Look.Text(count == 0 ? "Every message gets through." : shownNew ? "Everybody has opened the bot." : "Nobody who has opened the bot is out of reach.")];

    private static IEnumerable<CardAction> Other(List<(Person, Contact)> lost, List<(Person, Contact)> fresh, bool shownNew)
    {
        if (!shownNew && fresh.Count > 0)
            yield return Page("Who has not opened it yet", true, 0);
        if (shownNew && lost.Count > 0)
            yield return Page("Who is not reached", false, 0);
        yield return Button.Open("Messages not delivered", ListUndelivered.Name);
    }

    private static Execute Page(string title, bool shownNew, int from)
    {
        string at = from.ToString(CultureInfo.InvariantCulture);
        return shownNew ? Button.Open(title, Name, (From, at), (NewField, "true")) : Button.Open(title, Name, (From, at));
    }

    private static Row RowOf((Person Person, Contact Contact) of, Turn turn)
    {
        var obstacle = Obstacle.Of(of.Contact);
        string since = of.Contact.Since is { } at ? $" · since {turn.Reader.Day(at)}" : "";
        string waiting = of.Contact.Waiting switch { 0 => "nothing waits", 1 => "1 message waits", var many => $"{many} messages wait" };
        return new Row(of.Person.Name, $"{of.Person.Department} · {obstacle.Why}{since} · {waiting}. {obstacle.Helps}");
    }
}
