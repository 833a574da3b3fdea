using System.Globalization;
using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Policies;

/// <summary>What differs between two versions, word by word, in pages.</summary>
public sealed class ComparePolicy(Records records, PolicyLibrary library) : Intent
{
    public override string Verb => Policy.Changes;

    internal static Execute Button(string policy, string since, string version, string title = "What changed") => Conversation.Button.Open(
        title, Policy.Changes, (Policy.Field, policy), (Policy.SinceField, since), (Policy.VersionField, version));

    /// <summary>First for those who acknowledged an earlier version; the whole text follows.</summary>
    internal static async Task<Reply> SinceSigned(Turn turn, PolicyReading reading, Signature signed, PolicyLibrary library, CancellationToken ct)
    {
        var before = new PolicySide($"version {signed.Number}", signed.Number.ToString(), signed.Title, await library.Text(signed.Hash, ct));
        var after = new PolicySide($"version {reading.Version.Number}", reading.Version.Number.ToString(), reading.Version.Title, reading.Text);
        return Draw(
            turn, reading.Version.Policy, before, after, $"You acknowledged version {signed.Number} on {turn.Reader.Day(signed.At)}. Version {reading.Version.Number} is in force now: this is what is new. Please read it and acknowledge it again.",
            Read(reading.Version.Policy, "Read and acknowledge"));
    }

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        string? id = turn.Fields.Text(Policy.Field);
        if (await library.Find(id, ct) is not { } policy)
            return Reply.Say(PolicyRules.NotFound.Text);
        var sides = await Task.WhenAll(
            PolicySide.Find(turn.Fields.Text(Policy.SinceField), policy, turn.Who, library, records, ct),
            PolicySide.Find(turn.Fields.Text(Policy.VersionField), policy, turn.Who, library, records, ct));
        return sides is not [{ } before, { } after]
            ? Reply.Say(PolicyRules.NoVersion.Text)
            : Draw(turn, policy.Id, before, after, null, after.Key is Policy.DraftVersion ? ReadVersion.Button(policy.Id, after.Key, "Read it")
                : policy.InForce(turn.Reader.Today(turn.Now))?.Number.ToString() == after.Key ? Read(policy.Id, "Read all of it") : ReadVersion.Button(policy.Id, after.Key, "Read all of it"));
    }

    private static Execute Read(string policy, string title) => Conversation.Button.Open(title, Acknowledgement.Read, (Policy.Field, policy), (PolicyCard.PageField, "1"));

    private static Reply Draw(Turn turn, string policy, PolicySide before, PolicySide after, string? why, Execute onward)
    {
        var changes = TextChanges.Between(before.Text, after.Text);
        var pages = ChangePages.Of(changes);
        int page = Math.Clamp(turn.Fields.Number(PolicyCard.PageField) ?? 1, 1, Math.Max(1, pages.Count));
        string said = changes.Count == 0 ? $"No word differs between {before.Name} and {after.Name}."
            : $"{changes.Count} {(changes.Count == 1 ? "paragraph differs" : "paragraphs differ")} from {before.Name} to {after.Name}.";
        Execute To(string title, int next)
        {
            var button = Button(policy, before.Key, after.Key, title);
            return button with { Data = button.Data!.With(PolicyCard.PageField, next.ToString(CultureInfo.InvariantCulture)) };
        }
        return new Reply(
            Look.Card(
                $"What changed: {after.Title}", why ?? said,
                [
                    .. why is null ? Array.Empty<Element>() : [Look.Text(why)],
                    Look.Text(said),
                    .. pages.Count > 1 ? [Look.Progress(page, pages.Count, pages[page - 1][0].Heading, "Page")] : Array.Empty<Element>(),
                    .. changes.Count == 0 ? [] : ChangePages.Draw(pages[page - 1]),
                    .. changes.Count == 0 ? Array.Empty<Element>() : [Look.Subtle("What went is struck out, what came is bold.")],
                ],
                id: policy, state: char.ToUpperInvariant(after.Name[0]) + after.Name[1..],
                primary: page < pages.Count ? To("More changes", page + 1) : onward,
                secondary:
                [
                    .. page < pages.Count ? [onward] : Array.Empty<CardAction>(),
                    .. page > 1 ? [To("Back", page - 1)] : Array.Empty<CardAction>(),
                    OfferPolicy.Of(policy, after.Key, before.Key),
                ]),
            $"{Plain.Line(after.Title)}: {said}");
    }
}
