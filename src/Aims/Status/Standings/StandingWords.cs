using System.Globalization;
using Aims.Cards;
using Aims.Conversation;
using Aims.Policies;

namespace Aims.Status;

/// <summary>What the cards about acknowledgements say.</summary>
internal static class StandingWords
{
    public const string NoPolicy = "No policy is in force today, so nobody is asked to acknowledge one.";

    private const int LongestReason = 80, CampaignsNamed = 3;

    /// <summary><c>4 of 7 people have acknowledged</c></summary>
    public static string Done(Tally tally) =>
        tally.Asked == 0 ? "Nobody is asked" : $"{Number(tally.Acknowledged)} of {Number(tally.Asked)} {Have(tally.Acknowledged, tally.Asked)} acknowledged";

    /// <summary><c>3 of 7 people have not acknowledged</c></summary>
    public static string Missing(Tally tally) =>
        tally.Asked == 0 ? "Nobody is asked" : $"{Number(tally.Missing)} of {Number(tally.Asked)} {Have(tally.Missing, tally.Asked)} not acknowledged";

    /// <summary><c>Everybody; AI policy, version 1.0, due 2 Dec 2026.</c></summary>
    public static string Filter(Turn turn, Stood stood, Standing of, StandingDesk desk) =>
        $"{Circle.InWords(stood.Part, turn.Who, desk.Directory)}; {of.Version.Title}, version {of.Version.Number}, {Asked(turn, of)}.";

    /// <summary><c>asked by CMP-0001, due 2 Dec 2026</c></summary>
    public static string Asked(Turn turn, Standing of) => of.Campaigns.Count switch
    {
        0 when of.Tally.Asked == 0 => "which no open campaign asks for",
        0 => Due(turn, of.Version),
        > CampaignsNamed => $"asked by {of.Campaigns.Count} campaigns",
        _ => $"asked by {string.Join(", ", of.Campaigns.Select(campaign => campaign.Id.Value))}",
    };

    /// <summary>How somebody stands, who has not acknowledged: <c>declined: it says nothing of … · late since 3 Dec 2026</c></summary>
    public static string Of(Respondent one, Turn turn, Present present) => $"{Why(one, turn, present)}{Late(one, turn)}";

    private static string Why(Respondent one, Turn turn, Present present) => one.Response switch
    {
        Response.Acknowledged => $"acknowledged on {turn.Reader.Day(one.Known!.At!.Value)}",
        Response.Declined => $"declined: {Plain.Line(Declined(one.Known!), LongestReason)}",
        Response.Opened => one.Known!.Opened is { } at ? $"opened on {turn.Reader.Day(at)}" : "opened",
        Response.NotOpened => "not opened",
        Response.NotReached => $"not reached: {Reach.Obstacle.Of(present.Contacts.GetValueOrDefault(one.Person.Id) ?? Reach.Contact.None).Why}",
    };

    public static string Declined(Acknowledgement known) => known.Concerns!.First(concern => concern.Number == known.Declined).Text;

    private static string Late(Respondent one, Turn turn) =>
        one.Due is not { } due ? "" : one.IsLate ? $" · late since {turn.Reader.Day(due.AddDays(1))}" : $" · due {turn.Reader.Day(due)}";

    private static string Due(Turn turn, PolicyVersion version) =>
        version.Due < turn.Reader.Today(turn.Now) ? $"overdue since {turn.Reader.Day(version.Due)}" : $"due {turn.Reader.Day(version.Due)}";

    public static string Number(int count) => count.ToString("#,0", CultureInfo.InvariantCulture);

    private static string Have(int count, int of) => $"{(of == 1 ? "person" : "people")} {(count == 1 ? "has" : "have")}";
}
