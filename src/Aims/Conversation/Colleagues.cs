using System.Text.Encodings.Web;
using Aims.Cards;
using Aims.People;

namespace Aims.Conversation;

/// <summary>People to choose from, as many as a card can hold.</summary>
public static class Colleagues
{
    private const int LongestChoice = 60;

    /// <summary>Who is chosen first, then the department's people, then others.</summary>
    /// <param name="room">So many characters of JSON the list may take.</param>
    public static IReadOnlyList<Choice> ToChoose(PersonId? chosen, string? department, int room, IDirectory directory) => Fitting(room, directory.Everybody
        .OrderByDescending(p => p.Id == chosen)
        .ThenByDescending(p => p.Department == department)
        .ThenBy(p => p.Name, StringComparer.OrdinalIgnoreCase)
        .Select(p => new Choice(Plain.Line($"{p.Name} ({p.Department})", LongestChoice), p.Id.Value)));

    /// <summary>The first choices, as many as there is room for.</summary>
    public static IReadOnlyList<Choice> Fitting(int room, IEnumerable<Choice> choices) =>
        [.. choices.TakeWhile(choice => (room -= Weight(choice)) >= 0)];

    /// <summary>The characters that a choice takes on the card: <c>{"title":"…","value":"…"},</c>.</summary>
    public static int Weight(Choice choice) => 24 + Escaped(choice.Title) + Escaped(choice.Value);

    private static int Escaped(string text) => JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text).Length;
}
