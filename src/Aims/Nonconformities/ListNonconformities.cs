using Aims.Cards;
using Aims.Conversation;
using Aims.People;
using Aims.Status;
using Row = Aims.Cards.Row;

namespace Aims.Nonconformities;

/// <summary>"nonconformities": those that are open first, the major ones before the minor.</summary>
public sealed class ListNonconformities(NonconformityDesk desk) : Intent
{
    public override string Verb => Nonconformity.All;

    public override IReadOnlyList<string> Phrases => ["nonconformities", "nonconformity", "ncs", "our nonconformities", "my nonconformities", "corrective actions and nonconformities"];

    public override Hint Hint => new("nonconformities", "what is not as it should be, its cause, and what is done about it", who => who.Oversees);

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        var all = await desk.Index.Ask(About.Register, world => world.All<Nonconformity>().Where(one => one.MayBeSeenBy(turn.Who))
            .OrderBy(one => one.HasEnded).ThenByDescending(one => one.Grade).ThenBy(one => one.Id.Value, StringComparer.Ordinal).ToList(), ct);
        var paging = Paging.Of(turn, all.Count);
        int open = all.Count(one => !one.HasEnded);
        string said = all.Count == 0 ? "There is none that you may see. Audits raise them, and so do governance leads." : $"{open} of {all.Count} open.";
        return new Reply(
            Look.Card(
                "Nonconformities", said,
                [
                    Look.Text(said),
                    .. all.Count == 0 ? Array.Empty<Element>() : [Look.Rows([.. paging.Page(all).Select(one => new Row(
                        one.What, $"{one.Id} · {NonconformityWords.Of(one.Grade)} · {NonconformityWords.Of(one.Stage).ToLowerInvariant()} · {desk.Directory.NameOf(one.Owner)}",
                        Button.Open("Open", Nonconformity.View, (Nonconformity.Field, one.Id.Value))))])],
                    .. paging.InWords is { } page ? [Look.Subtle(page)] : Array.Empty<Element>(),
                ],
                primary: turn.Who.Is(Role.Lead) ? Button.Open("Raise one", RaiseNonconformity.AskName) : null, secondary: [.. paging.Buttons(Nonconformity.All)]),
            said);
    }
}

/// <summary>"nonconformity NC-0001"</summary>
public sealed class ShowNonconformity(NonconformityDesk desk) : Intent
{
    public override string Verb => Nonconformity.View;

    public override IReadOnlyList<string> Phrases => ["nonconformity {nonconformity}", "show nonconformity {nonconformity}", "open nonconformity {nonconformity}"];

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct) =>
        await desk.Read(turn, ct) is { } of ? NonconformityCard.Reply(turn, of, desk, null) : Reply.Say(NonconformityRules.NotFound.Text);
}
