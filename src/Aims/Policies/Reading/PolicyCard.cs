using System.Globalization;
using Aims.Cards;
using Aims.Conversation;

namespace Aims.Policies;

/// <summary>The version in force in pages that are readable in a narrow pane; the last one asks for the acknowledgement.</summary>
internal static class PolicyCard
{
    public const string PageField = "page", TickField = "tick";

    /// <summary>The policy that a button or words name, or the AI policy.</summary>
    public static string Wanted(Turn turn) => turn.Fields.Text(Policy.Field) ?? PolicyLibrary.AiPolicy;

    public static Reply Reply(Turn turn, PolicyReading reading, int page, Notice? notice = null, string? problem = null)
    {
        var (version, signed) = (reading.Version, reading.Signed);
        var pages = PolicyPages.Of(reading.Text);
        page = Math.Clamp(page, 1, pages.Count);
        bool last = page == pages.Count;
        string seen = SeenPages.Write(SeenPages.Of(turn.Fields, pages.Count), page);
        Execute To(string title, int next) => Button.Open(
            title, Acknowledgement.Read, (Policy.Field, version.Policy), (PageField, next.ToString(CultureInfo.InvariantCulture)), (SeenPages.Field, seen));
        var card = Look.Card(
            version.Title,
            $"{version.Title}, page {page} of {pages.Count}. {(signed is null ? "Read it, then acknowledge it on the last page." : "You have acknowledged it.")}",
            [
                Look.Progress(page, pages.Count, pages[page - 1].Heading, "Page"),
                .. PolicyBody.Of(pages[page - 1]),
                .. last ? Acknowledge(turn, signed, problem) : [],
            ],
            id: $"Version {version.Number}", state: $"in force since {turn.Reader.Day(version.Effective)}",
            notice: notice ?? Signed(turn, version, signed),
            primary: !last ? To("Next", page + 1)
                : signed is null ? Button.Change("Acknowledge", AcknowledgePolicy.Name, turn.NewId(),
                    (Policy.Field, version.Policy), (Policy.VersionField, version.Number.ToString()), (SeenPages.Field, seen))
                : null,
            secondary:
            [
                .. page > 1 ? [To("Back", page - 1)] : Array.Empty<CardAction>(),
                .. Changes(reading),
                OfferPolicy.Of(version.Policy, version.Number.ToString()),
            ]);
        return new Reply(card, $"{version.Title}, page {page} of {pages.Count}");
    }

    private static Notice? Signed(Turn turn, PolicyVersion version, Signature? signed) =>
        signed is null ? null
        : signed.Number == version.Number ? Notice.Done($"You acknowledged this version on {turn.Reader.Moment(signed.At)}.")
        : Notice.Done($"You acknowledged version {signed.Number} on {turn.Reader.Moment(signed.At)}. That holds for version {version.Number} too: it changes little.");

    // What is new to those who have acknowledged an earlier one.
    private static IEnumerable<Execute> Changes(PolicyReading reading) =>
        (reading.Before ?? reading.Signed) is { } signed && signed.Number != reading.Version.Number
            ? [ComparePolicy.Button(reading.Version.Policy, signed.Number.ToString(), reading.Version.Number.ToString())] : [];

    private static IEnumerable<Element> Acknowledge(Turn turn, Signature? signed, string? problem) => signed is null
        ? [Look.Field(new Input.Toggle(TickField, "Your acknowledgement", "Please tick this first.", "I have read this policy and will follow it."), error: problem)]
        : [Look.Facts(("Acknowledged", turn.Reader.Moment(signed.At)), ("Fingerprint", Fingerprint(signed.Hash)))];

    /// <summary>All of a hash, in groups of eight that a narrow card can break between.</summary>
    public static string Grouped(string hash) => string.Join(' ', hash.Chunk(8).Select(group => new string(group)));

    /// <summary>Enough of a hash to compare by eye.</summary>
    public static string Fingerprint(string hash) => hash[..12];
}
