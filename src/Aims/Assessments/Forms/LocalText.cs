using System.Collections.Immutable;
using System.Globalization;

namespace Aims.Assessments.Forms;

/// <summary>Words of a form in its default language and any others it carries (SurveyJS: a string or an object by language).</summary>
public sealed record LocalText
{
    private static readonly ImmutableDictionary<string, string> None =
        ImmutableDictionary.Create<string, string>(StringComparer.OrdinalIgnoreCase);

    private readonly ImmutableDictionary<string, string> translations;

    public LocalText(string text) : this(text, []) { }

    internal LocalText(string text, IEnumerable<KeyValuePair<string, string>> translations) =>
        (Default, this.translations) = (text, None.SetItems(translations));

    public string Default { get; }

    /// <summary>The words in a language: the exact one (de-AT), else its parent (de), else the form's default.</summary>
    public string In(CultureInfo culture)
    {
        for (; culture.Name.Length > 0; culture = culture.Parent)
        {
            if (translations.TryGetValue(culture.Name, out var words))
                return words;
        }
        return Default;
    }

    /// <summary>The words in every language.</summary>
    internal IEnumerable<string> All => translations.Values.Prepend(Default);

    /// <summary>The languages that have words of their own.</summary>
    internal IEnumerable<string> Languages => translations.Keys;

    /// <summary>These words and below them others, in each language that either has.</summary>
    internal LocalText Then(LocalText others) => new(
        $"{Default}\n{others.Default}",
        translations.Keys.Union(others.translations.Keys).Select(language => KeyValuePair.Create(language,
            $"{translations.GetValueOrDefault(language, Default)}\n{others.translations.GetValueOrDefault(language, others.Default)}")));

    public override string ToString() => Default;
}
