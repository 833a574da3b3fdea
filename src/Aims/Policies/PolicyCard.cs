using System.Globalization;
using Aims.Cards;
using Aims.Conversation;

namespace Aims.Policies;

/// <summary>A policy in pages that are readable in a narrow pane; the last one asks for the acknowledgement.</summary>
internal static class PolicyCard
{
    public const string PageField = "page", TickField = "tick";

    // About two screens of a phone.
    private const int PageLength = 1_800;

    /// <summary>The policy that a button names, or the only one there is; the version in force today.</summary>
    public static PolicyDocument? InForce(Turn turn)
    {
        var inForce = ShippedPolicies.InForce(turn.Reader.Today(turn.Now));
        string? wanted = turn.Fields.Text(Acknowledgement.PolicyField);
        return wanted is null ? inForce.FirstOrDefault() : inForce.FirstOrDefault(p => p.Id == wanted);
    }

    public static int PageOf(Fields fields) =>
        int.TryParse(fields.Text(PageField), NumberStyles.None, CultureInfo.InvariantCulture, out int page) ? page : 1;

    public static Reply Reply(Turn turn, PolicyDocument policy, int page, Acknowledgement? signed, Notice? notice = null, string? problem = null)
    {
        var pages = Pages(policy);
        page = Math.Clamp(page, 1, pages.Count);
        bool last = page == pages.Count;
        var card = Look.Card(
            policy.Title,
            $"{policy.Title}, page {page} of {pages.Count}. {(signed is null ? "Read it, then acknowledge it on the last page." : "You have acknowledged it.")}",
            [
                Look.Progress(page, pages.Count, pages[page - 1][0].Heading),
                .. pages[page - 1].SelectMany(Draw),
                .. last ? Acknowledge(turn, signed, problem) : [],
            ],
            id: $"Version {policy.Version}", state: $"in force since {turn.Reader.Day(policy.Effective)}",
            notice: notice ?? (signed is null ? null : Notice.Done($"You acknowledged this version on {turn.Reader.Moment(signed.At)}.")),
            primary: !last ? To("Next", policy, page + 1)
                : signed is null ? Button.Change("Acknowledge", AcknowledgePolicy.Name, turn.NewId(),
                    (Acknowledgement.PolicyField, policy.Id), (AcknowledgePolicy.VersionField, policy.Version.ToString(CultureInfo.InvariantCulture)))
                : null,
            secondary: page > 1 ? [To("Back", policy, page - 1)] : null);
        return new Reply(card, $"{policy.Title}, page {page} of {pages.Count}");
    }

    private static IEnumerable<Element> Acknowledge(Turn turn, Acknowledgement? signed, string? problem) => signed is null
        ? [Look.Field(new Input.Toggle(TickField, "Your acknowledgement", "Please tick this first.", "I have read this policy and will follow it."), error: problem)]
        : [Look.Facts(("Acknowledged", turn.Reader.Moment(signed.At)), ("Fingerprint", Fingerprint(signed.Hash)))];

    /// <summary>All of a hash, in groups of eight that a narrow card can break between.</summary>
    public static string Grouped(string hash) => string.Join(' ', hash.Chunk(8).Select(group => new string(group)));

    /// <summary>Enough of a hash to compare by eye.</summary>
    public static string Fingerprint(string hash) => hash[..12];

    private static Execute To(string title, PolicyDocument policy, int page) => Button.Open(
        title, Acknowledgement.Read, (Acknowledgement.PolicyField, policy.Id), (PageField, page.ToString(CultureInfo.InvariantCulture)));

    private static IEnumerable<Element> Draw(PolicySection section) =>
        [.. section.Heading.Length == 0 ? Array.Empty<Element>() : [Look.Heading(section.Heading)], .. section.Blocks.SelectMany(Draw)];

    private static IEnumerable<Element> Draw(PolicyBlock block) => block switch
    {
        PolicyBlock.Heading heading => [Look.Heading(heading.Text)],
        PolicyBlock.Paragraph paragraph => [Look.Markdown(paragraph.Text)],
        PolicyBlock.List list => list.Items.Select((item, at) =>
            Look.Markdown(list.Numbered ? string.Create(CultureInfo.InvariantCulture, $"{at + 1}. {item}") : $"- {item}") with { Spacing = Spacing.Small }),
        PolicyBlock.Table table => [new FactSet([.. table.Rows.Select(row => new Fact(row.Label, row.Value))])],
        _ => throw new InvalidOperationException($"No drawing for {block.GetType().Name}."),
    };

    // Whole sections, as many as fit on a page.
    private static List<List<PolicySection>> Pages(PolicyDocument policy)
    {
        var pages = new List<List<PolicySection>>();
        int length = PageLength;
        foreach (var section in policy.Sections)
        {
            int more = Length(section);
            if (length + more > PageLength)
            {
                pages.Add([]);
                length = 0;
            }
            pages[^1].Add(section);
            length += more;
        }
        return pages;
    }

    private static int Length(PolicySection section) => section.Heading.Length + section.Blocks.Sum(block => block switch
    {
        PolicyBlock.Heading heading => heading.Text.Length,
        PolicyBlock.Paragraph paragraph => paragraph.Text.Length,
        PolicyBlock.List list => list.Items.Sum(item => item.Length),
        PolicyBlock.Table table => table.Rows.Sum(row => row.Label.Length + row.Value.Length),
        _ => 0,
    });
}
