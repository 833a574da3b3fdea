using Aims.Cards;
using Aims.Conversation;
using Aims.People;
using Aims.Policies;

namespace Aims.Campaigns;

/// <summary>What somebody is asked to acknowledge, by when and why.</summary>
internal sealed record AskingCard(Turn Turn, Campaign Campaign, PolicyVersion Version, PolicyText Text, Asked Asked, IDirectory Directory)
{
    private const int WordsInAMinute = 200;

    public bool IsReminder { get; init; }

    /// <summary>What they have acknowledged of this version, which lapses or has lapsed.</summary>
    public Acknowledgement? Signed { get; init; }

    /// <summary>What they have acknowledged of the version before.</summary>
    public Acknowledgement? Before { get; init; }

    private DateOnly Today => Turn.Reader.Today(Turn.Now);

    private DateOnly Due => Asked.DueIn(Campaign);

    private bool IsLate => Due < Today;

    private bool IsNews => Before?.At is not null && Signed?.At is null;

    private string By => IsLate ? $"It was due on {Turn.Reader.Day(Due)}, so please do it now." : $"Please do it by {Turn.Reader.Day(Due)}.";

    public Reply Reply()
    {
        string said = $"{What}{Lapse} {By}";
        return new Reply(
            Look.Card(
                Version.Title, said, [Look.Text(said), Look.Text(How), Look.Subtle($"You get this because {Why}.")],
                id: $"Version {Version.Number}", state: IsLate ? "overdue" : $"due {Turn.Reader.Day(Due)}",
                primary: Button.Open(IsNews ? "See what is new" : "Read it", Acknowledgement.Read, (Acknowledgement.PolicyField, Version.Policy))),
            $"Please {(Version.Asks.IsTraining ? "complete" : "read and acknowledge")}: {Plain.Line(Version.Title)}. {By}");
    }

    private string What => (IsReminder, Version.Asks.IsTraining) switch
    {
        (false, false) => $"{Directory.NameOf(Campaign.StartedBy ?? Campaign.By)} asks you to read and acknowledge this.",
        (false, true) => $"{Directory.NameOf(Campaign.StartedBy ?? Campaign.By)} asks you to complete this training.",
        (true, false) => Signed?.At is null ? "You have not read and acknowledged this yet." : "You have not acknowledged this again yet.",
        (true, true) => Signed?.At is null ? "You have not completed this training yet." : "You have not completed this training again yet.",
    };

    private string Lapse => Signed is { At: { } at, Until: { } until }
        ? $" You did it on {Turn.Reader.Day(at)}, which {(until < Today ? "counted" : "counts")} until {Turn.Reader.Day(until)}." : "";

    private string How => $"{(IsNews ? "It has changed since you acknowledged it: you see first what is new. The whole text" : "It")} takes about {Minutes} to read"
        + $"{(Version.Asks.Check is null ? "" : ", and a few questions follow")}. You can stop at any time and go on later.";

    private string Minutes =>
        Math.Max(1, Text.Markdown.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length / WordsInAMinute) is var minutes && minutes == 1 ? "a minute" : $"{minutes} minutes";

    // Who owns systems is not looked up for one message: whoever fits nothing else owns one.
    private string Why
    {
        get
        {
            var population = new Population(Directory.Now, _ => new HashSet<PersonId>());
            var part = Campaign.For.FirstOrDefault(part => part.Has(Turn.Who, Campaign.StartDay(Today), population))
                ?? Campaign.For.FirstOrDefault(part => part.Kind is AudienceKind.OwnersOfLevel) ?? Campaign.For[0];
            return AudienceWords.Why(part, Directory.Now);
        }
    }
}
