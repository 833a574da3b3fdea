using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Concerns;

/// <summary>A concern for whoever raised it: what was written and answered, and room for more.</summary>
internal static class OwnCard
{
    public const string MoreField = "more";

    /// <summary>For whoever has the code. The card is remembered nowhere, and never drawn anew by itself.</summary>
    public static Reply ByCode(Turn turn, Concern concern, ConcernCode code, IDirectory directory, Refusal? problem = null, Notice? notice = null) => new(
        Draw(
            turn, concern, directory, problem, notice, Button.Change("Send", AddByCode.Name, turn.NewId(), (FollowUp.CodeField, code.ToString())),
            [.. Remarks.Buttons(turn, concern, FollowUp.Name, (FollowUp.CodeField, code.ToString())), Button.Open("Look again", FollowUp.Name, (FollowUp.CodeField, code.ToString())) with { AssociatedInputs = AssociatedInputs.None }, Button.Open("Clear this card", ClearCard.Name) with { AssociatedInputs = AssociatedInputs.None }]),
        "Your concern");

    /// <summary>For whoever raised it with their name.</summary>
    public static Reply Named(Turn turn, Concern concern, long version, IDirectory directory, Refusal? problem = null, Notice? notice = null) => new(
        Draw(turn, concern, directory, problem, notice, Button.Change("Send", AddToOwn.Name, turn.NewId(), (Concern.Field, concern.Id.Value)).On(concern.Key), [.. Remarks.Buttons(turn, concern, Concern.Own, (Concern.Field, concern.Id.Value)).Select(button => button.On(concern.Key))]),
        $"{concern.Id}, your concern: {ConcernWords.Of(concern.State).ToLowerInvariant()}")
    {
        Live = new LiveCard(Concern.Own, concern.Key, version),
    };

    private static Card Draw(Turn turn, Concern concern, IDirectory directory, Refusal? problem, Notice? notice, CardAction primary, IReadOnlyList<CardAction> secondary) => Look.Card(
        "Your concern", ConcernWords.News(concern),
        [
            Look.Text(ConcernWords.News(concern)),
            Look.Quote($"You wrote on {turn.Reader.Day(concern.Raised)}", concern.Text),
            .. Remarks.Of(turn, concern, remark => remark.IsByReporter ? "You" : directory.NameOf(remark.By!.Value)),
            .. concern.Outcome is { } outcome ? [Look.Quote("What came of it", outcome)] : Array.Empty<Element>(),
            Look.Field(
                new Input.Text(MoreField, "Write more", "Write it in your own words.") { Value = problem is null ? null : turn.Fields.Text(MoreField), IsMultiline = true, MaxLength = ConcernRules.LongestText },
                error: problem?.Text),
        ],
        id: concern.Id.Value, state: ConcernWords.Of(concern.State), notice: notice, primary: primary, secondary: secondary);
}
