using Aims.Conversation;

namespace Aims.Objectives;

/// <summary>
/// What stood in a form when it was drawn. An input that nobody touched since may not be sent, so the form's button carries it too, under another name.
/// </summary>
internal static class Kept
{
    private const string Was = "was.";

    // A card has room for no more; most clients send what stands in an input anyway.
    private const int Room = 1_500;

    /// <summary>The same turn, with what stood there where nothing was sent.</summary>
    public static Turn In(Turn turn)
    {
        var values = turn.Fields.Values.Where(field => !field.Key.StartsWith(Was, StringComparison.Ordinal)).ToDictionary();
        foreach (var (name, value) in turn.Fields.Values.Where(field => field.Key.StartsWith(Was, StringComparison.Ordinal)))
            values.TryAdd(name[Was.Length..], value);
        return turn with { Fields = new Fields(values) };
    }

    /// <summary>For the button of a form that is drawn again: what was typed.</summary>
    public static (string Name, string Value)[] Typed(Turn turn, params IReadOnlyList<string> inputs) =>
        Standing([.. inputs.Where(turn.Fields.Has).Select(input => (input, turn.Fields.Values[input]))]);

    /// <summary>For the button of a form that is drawn with what is proposed.</summary>
    public static (string Name, string Value)[] Standing(params IReadOnlyList<(string Input, string Value)> inputs) =>
        inputs.Sum(one => one.Value.Length) > Room ? [] : [.. inputs.Select(one => (Was + one.Input, one.Value))];
}
