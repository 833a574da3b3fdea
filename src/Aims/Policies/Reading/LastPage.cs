using Aims.Assessments.Forms;
using Aims.Cards;
using Aims.Conversation;
using Element = Aims.Cards.Element;

namespace Aims.Policies;

/// <summary>What the last page asks for: a page that was left out, the check, the tick; or what is kept of it.</summary>
/// <param name="Primary">Null when nothing is left to do.</param>
internal sealed record LastPage(IReadOnlyList<Element> Body, Execute? Primary)
{
    /// <param name="seen">The pages that this card has shown.</param>
    /// <param name="problem">Why it could not be acknowledged.</param>
    /// <param name="result">What became of the answers to the check.</param>
    public static LastPage Of(Turn turn, PolicyReading reading, string seen, string? problem, QuizResult? result) =>
        !reading.IsAsked ? new(Receipt.Of(turn, reading.Record!, PolicyWords.Done(reading.Version)), null)
        : reading.Unread is [var first, ..] ? Missing(reading, first, seen)
        : !reading.IsChecked && reading.Quiz is { } quiz ? new([.. CheckPage.Of(turn, reading, quiz, result)], Change(turn, reading, "Check my answers", TakeCheck.Name, seen))
        : new([Tick(reading, problem)], Change(turn, reading, reading.Version.Deed, AcknowledgePolicy.Name, seen));

    private static LastPage Missing(PolicyReading reading, int page, string seen) => new(
        [Look.Text($"Page {page} has not been shown yet. It asks to be read from its first page to its last.")],
        PolicyCard.To($"Go to page {page}", reading, page, seen));

    private static Container Tick(PolicyReading reading, string? problem) => Look.Field(
        reading.Version.Asks.IsTraining
            ? new Input.Toggle(PolicyCard.TickField, "Your confirmation", "Please tick this first.", "I have gone through this training and understood it.")
            : new Input.Toggle(PolicyCard.TickField, "Your acknowledgement", "Please tick this first.", "I have read this policy and will follow it."),
        error: problem);

    private static Execute Change(Turn turn, PolicyReading reading, string title, string verb, string seen) => Button.Change(
        title, verb, turn.NewId(), (Policy.Field, reading.Version.Policy), (Policy.VersionField, reading.Version.Number.ToString()), (SeenPages.Field, seen));
}
