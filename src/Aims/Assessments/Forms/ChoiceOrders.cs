using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace Aims.Assessments.Forms;

/// <summary>How choices are ordered for the reader: by their words in the reader's language, or shuffled for each record.</summary>
internal enum ChoiceOrder { AsWritten, Ascending, Descending, Random }

/// <summary>
/// Puts choices in order, sorted once for each language of the form. "None" and "other" stay at the end. A shuffle is the same
/// whenever the same record is shown.
/// </summary>
internal sealed class ChoiceOrders
{
    private readonly FrozenDictionary<string, FrozenDictionary<string, int>>? places;
    private readonly FrozenDictionary<string, int>? usual;

    private ChoiceOrders(ImmutableArray<Choice> choices, bool descending)
    {
        usual = Places(CultureInfo.InvariantCulture);
        places = choices.SelectMany(choice => choice.Text.Languages).Distinct(StringComparer.OrdinalIgnoreCase)
            .Where(language => language != "default")
            .ToFrozenDictionary(language => language, language => Places(CultureOf(language)), StringComparer.OrdinalIgnoreCase);

        FrozenDictionary<string, int> Places(CultureInfo culture)
        {
            var sorted = choices.Where(Moves).OrderBy(choice => choice.Text.In(culture), StringComparer.Create(culture, ignoreCase: true)).ToList();
            if (descending)
                sorted.Reverse();
            return sorted.Select((choice, at) => (choice.Value, at)).ToFrozenDictionary(pair => pair.Value, pair => pair.at);
        }
    }

    private ChoiceOrders() { }

    public static ChoiceOrders? Of(ChoiceOrder order, ImmutableArray<Choice> choices) => order switch
    {
        ChoiceOrder.AsWritten => null,
        ChoiceOrder.Random => new ChoiceOrders(),
        ChoiceOrder.Ascending => new ChoiceOrders(choices, descending: false),
        ChoiceOrder.Descending => new ChoiceOrders(choices, descending: true),
    };

    /// <param name="choices">Those on offer.</param>
    /// <param name="culture">The reader's.</param>
    /// <param name="seed">The record and the question, for a shuffle.</param>
    public IEnumerable<Choice> Sort(IEnumerable<Choice> choices, CultureInfo culture, string seed)
    {
        var order = In(culture);
        return choices.OrderBy(choice => !Moves(choice) ? uint.MaxValue
            : order is null ? Shuffled(seed, choice.Value)
            : (uint)order[choice.Value]);
    }

    private FrozenDictionary<string, int>? In(CultureInfo culture)
    {
        for (; places is not null && culture.Name.Length > 0; culture = culture.Parent)
        {
            if (places.TryGetValue(culture.Name, out var order))
                return order;
        }
        return usual;
    }

    private static bool Moves(Choice choice) => !choice.IsAlone && !choice.IsTold;

    // FNV-1a: the same on every machine and in every version, which string.GetHashCode is not.
    private static uint Shuffled(string seed, string value)
    {
        var hash = 2166136261u;
        foreach (var c in seed.Concat(value))
            hash = (hash ^ c) * 16777619u;
        return (hash ^ (hash >> 15)) / 2;
    }

    private static CultureInfo CultureOf(string language)
    {
        try
        {
            return CultureInfo.GetCultureInfo(language);
        }
        catch (CultureNotFoundException)
        {
            return CultureInfo.InvariantCulture;
        }
    }
}
