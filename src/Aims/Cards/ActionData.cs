using System.Collections;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Aims.Cards;

/// <summary>
/// What a button carries: names and strings, written as <c>[("system", "AIS-0042"), ("command", "…")]</c>.
/// A name that stands twice is a fault.
/// </summary>
[CollectionBuilder(typeof(ActionData), nameof(Of))]
[JsonConverter(typeof(AsObject))]
public sealed class ActionData : IEnumerable<(string Name, string Value)>
{
    private readonly (string Name, string Value)[] pairs;

    private ActionData((string Name, string Value)[] pairs)
    {
        this.pairs = pairs;
        if (pairs.DistinctBy(pair => pair.Name).Count() != pairs.Length)
            throw new ArgumentException($"A name stands twice: {string.Join(", ", pairs.Select(pair => pair.Name))}.", nameof(pairs));
    }

    public static ActionData None { get; } = new([]);

    /// <exception cref="KeyNotFoundException">There is no such name.</exception>
    public string this[string name] =>
        pairs.Where(pair => pair.Name == name).Select(pair => pair.Value).FirstOrDefault() ?? throw new KeyNotFoundException(name);

    public static ActionData Of(ReadOnlySpan<(string Name, string Value)> pairs) => new(pairs.ToArray());

    public ActionData With(string name, string value) => new([.. pairs, (name, value)]);

    public IEnumerator<(string Name, string Value)> GetEnumerator() => pairs.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal sealed class AsObject : JsonConverter<ActionData>
    {
        public override ActionData Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("Cards are written, never read.");

        public override void Write(Utf8JsonWriter writer, ActionData value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            foreach (var (name, text) in value.pairs)
                writer.WriteString(name, text);
            writer.WriteEndObject();
        }
    }
}
