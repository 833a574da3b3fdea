using System.Text.RegularExpressions;
using Aims.Cards;
using Aims.Controls;
using Aims.Conversation;
using Row = Aims.Cards.Row;

namespace Aims.Readiness;

/// <summary>"what covers Article 26", "what does A.6.2.4 map to".</summary>
public sealed partial class ShowCrosswalk : Intent
{
    private const int RowsOnPage = 8;

    public override string Verb => Crosswalk.View;

    public override IReadOnlyList<string> Phrases => ["crosswalk", "what covers {what}", "which controls cover {what}", "crosswalk of {what}", "crosswalk for {what}"];

    public override Hint Hint => new("crosswalk", "what our clauses and controls correspond to: ISO/IEC 27001, ISO 9001, NIST AI RMF, EU AI Act", who => who.Oversees);

    public override Fields? Hear(string text) => Mapped().Match(text) is { Success: true } match ? Fields.Of(Crosswalk.Field, match.Groups["what"].Value) : null;

    public override Task<Reply> Answer(Turn turn, CancellationToken ct) => Task.FromResult(
        turn.Fields.Text(Crosswalk.Field) is not { Length: <= 100 } asked ? Reply.Say("Name a clause, a control or an article: \"what does A.6.2.4 map to\", \"what covers Article 26\", \"what covers NIST MAP 1.6\", \"what covers 27001 A.8.15\".")
        : Crosswalk.Find(asked) is not { } found ? Reply.Say("I know clauses and controls of ISO/IEC 42001, ISO/IEC 27001 and ISO 9001, functions and categories of NIST AI RMF, and articles of the EU AI Act. For example: \"what covers Article 26\".")
        : Draw(turn, asked, found));

    private static Reply Draw(Turn turn, string asked, CrosswalkFound found)
    {
        Row[] rows = found.IsOwn
            ? [.. found.Rows.OrderBy(row => row.To, StringComparer.Ordinal).Select(row => new Row($"{row.To}: {row.Ref}", Ground(row)))]
            : [.. from row in found.Rows from id in row.Of select new Row($"{id} {TitleOf(id)}", $"{row.Ref}: {Ground(row)}", turn.Who.Oversees ? Open(id) : null)];
        var paging = Paging.Of(turn, rows.Length, RowsOnPage);
        string title = found.IsOwn ? $"What {found.Named} maps to" : $"What covers {found.Named}";
        string said = rows.Length switch { 0 => "Nothing is mapped to it here.", 1 => "1 place.", var many => $"{many} places." };
        return new Reply(
            Look.Card(
                title, said,
                [
                    Look.Text(said),
                    .. rows.Length == 0 ? Array.Empty<Element>() : [Look.Rows([.. paging.Page(rows)])],
                    .. paging.InWords is { } page ? [Look.Subtle(page)] : Array.Empty<Element>(),
                    Look.Subtle("A mapping helps to find the way and proves nothing. ISO/IEC 42001 is no harmonised standard under the EU AI Act: a certificate presumes no conformity."),
                ],
                secondary: [.. paging.Buttons(Crosswalk.View, (Crosswalk.Field, asked)), .. found.IsOwn && turn.Who.Oversees ? [Open(found.Named) with { Title = $"Open {found.Named}" }] : Array.Empty<CardAction>()]),
            $"{title}: {said}");
    }

    private static string Ground(CrosswalkRow row) => row.Unsure ? $"Unsure. {row.Ground}" : row.Ground;

    private static string TitleOf(string id) => AnnexA.Find(id)?.Title ?? Clauses.Find(id)?.Title ?? "";

    private static Execute Open(string id) => AnnexA.Find(id) is not null ? Button.Open("Open", Control.View, (Control.Field, id)) : Button.Open("Open", ClauseReadiness.View, (ClauseReadiness.Field, id));

    [GeneratedRegex(@"^\s*what\s+(?:does|do)\s+(?<what>.{2,60}?)\s+(?:map|correspond|relate)\s+to\s*\??\s*$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Mapped();
}
