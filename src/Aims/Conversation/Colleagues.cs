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
    public static IReadOnlyList<Choice> ToChoose(PersonId? chosen, string? department, int room, IDirectory directory) =>
        Fitting(room, Nearest(chosen, department, directory));

    /// <inheritdoc cref="ToChoose"/>
    /// <remarks>Everybody, one after the other: whoever takes a few does not wait for thousands.</remarks>
    public static IEnumerable<Choice> Nearest(PersonId? chosen, string? department, IDirectory directory)
    {
        var now = directory.Now;
        Person[] first = chosen is { } id && now.Find(id) is { } person ? [person] : [];
        return first.Concat(department is null ? [] : now.In(department)).Concat(now.ByName).DistinctBy(p => p.Id)
            .Select(p => new Choice(Plain.Line(p.Department.Length > 0 ? $"{p.Name} ({p.Department})" : p.Name, LongestChoice), p.Id.Value));
    }

    /// <summary>The first choices, as many as there is room for.</summary>
    public static IReadOnlyList<Choice> Fitting(int room, IEnumerable<Choice> choices) =>
        [.. choices.TakeWhile(choice => (room -= Weight(choice)) >= 0)];

    /// <summary>The characters that a choice takes on the card: <c>{"title":"…","value":"…"},</c>.</summary>
    public static int Weight(Choice choice) => 24 + Escaped(choice.Title) + Escaped(choice.Value);

    /// <summary>The characters that a text takes within JSON.</summary>
    public static int Escaped(string text) => JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text).Length;
}
