using System.Text.Json;
using System.Text.RegularExpressions;
using Aims.Local;
using Xunit;

namespace Aims.Bot.Tests.Packaging;

/// <summary>
/// Each language says all that the manifest says to people. The words of a command stay as they are, since they are what the bot
/// understands.
/// </summary>
public sealed partial class TheLanguages
{
    private static JsonElement Manifest { get; } = Read("manifest.json");

    public static TheoryData<string> All { get; } = ["en", "de", "es", "fr"];

    [Fact]
    public void Are_the_four_of_the_manifest()
    {
        var info = Manifest.GetProperty("localizationInfo");
        var others = info.GetProperty("additionalLanguages").EnumerateArray().Select(language => language.GetProperty("languageTag").GetString()!);
        Assert.Equal(All.Select(row => row.Data).Order(), others.Append(info.GetProperty("defaultLanguageTag").GetString()!).Order());
        Assert.Equal(4, Directory.GetFiles(Path.Combine(Repository.ManifestFolder, "languages")).Length);
    }

    [Theory, MemberData(nameof(All))]
    public void Are_complete_and_say_nothing_else(string language) =>
        Assert.Equal(Said(Manifest, "").Select(text => text.Key).Order(StringComparer.Ordinal), Texts(language).Keys.Order(StringComparer.Ordinal));

    [Theory, MemberData(nameof(All))]
    public void Leave_nothing_empty_and_no_placeholder(string language) =>
        Assert.All(Texts(language).Values, text => Assert.True(text.Trim().Length > 0 && !text.Contains("${{", StringComparison.Ordinal)));

    [Fact]
    public void English_is_what_the_manifest_says() => Assert.Equal(Said(Manifest, ""), Texts("en").OrderBy(text => text.Key, StringComparer.Ordinal));

    [Fact]
    public void The_others_do_not_say_it_in_English()
    {
        var english = Texts("en");
        foreach (string language in (string[])["de", "es", "fr"])
            Assert.Equal(["name.short"], Texts(language).Where(text => english[text.Key] == text.Value).Select(text => text.Key));
    }

    private static Dictionary<string, string> Texts(string language) => Read("languages", $"{language}.json").EnumerateObject()
        .Where(text => text.Name != "$schema").ToDictionary(text => text.Name, text => text.Value.GetString()!);

    private static IEnumerable<KeyValuePair<string, string>> Said(JsonElement part, string path) =>
        Strings(part, path).Where(text => ForPeople.IsMatch(text.Key)).OrderBy(text => text.Key, StringComparer.Ordinal);

    private static IEnumerable<KeyValuePair<string, string>> Strings(JsonElement part, string path) => part.ValueKind switch
    {
        JsonValueKind.Object => part.EnumerateObject().SelectMany(p => Strings(p.Value, path.Length == 0 ? p.Name : $"{path}.{p.Name}")),
        JsonValueKind.Array => part.EnumerateArray().SelectMany((item, at) => Strings(item, $"{path}[{at}]")),
        JsonValueKind.String => [new(path, part.GetString()!)],
        _ => [],
    };

    private static JsonElement Read(params string[] path) => JsonElement.Parse(File.ReadAllText(Path.Combine([Repository.ManifestFolder, .. path])));

    [GeneratedRegex(@"^(name|description)\.|^bots\[0\].*\.description$|^composeExtensions\[0\].*\.(title|description)$")]
    private static partial Regex ForPeople { get; }
}
