using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Aims.Cards;
using Xunit;

namespace Aims.Tests.Cards;

/// <summary>Holds a card against the one that was looked at and accepted: <c>Golden/{name}.json</c> beside the calling test.</summary>
internal static class Golden
{
    private static readonly JsonWriterOptions Readable = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static bool Accepts => Environment.GetEnvironmentVariable("AIMS_ACCEPT") == "1" && Environment.GetEnvironmentVariable("CI") != "true";

    /// <summary>Fails when the card breaks a rule (<see cref="CardRules"/>) or is not the accepted one.</summary>
    public static void Matches(string name, Card card, [CallerFilePath] string test = "")
    {
        var sent = card.ToUtf8();
        if (CardRules.BrokenBy(sent.Span) is [_, ..] broken)
            Assert.Fail($"The card {name} breaks the rules of cards:\n{string.Join('\n', broken)}");

        MatchesText($"{name}.json", Hashes.Hidden(Indented(sent)), test);
    }

    /// <summary>The same for any other text: <c>Golden/{name}</c> beside the calling test.</summary>
    public static void MatchesText(string name, string actual, [CallerFilePath] string test = "") =>
        MatchesFile(Path.Combine(Repository.FolderOf(test), "Golden", name), actual);

    /// <summary>The same for a file anywhere, such as a page of docs.</summary>
    public static void MatchesFile(string file, string actual)
    {
        if (Accepts)
            Accept(file, actual);
        else if (Difference(File.Exists(file) ? File.ReadAllText(file) : "", actual) is { } difference)
            Assert.Fail($"{Path.GetFileName(file)} is not the accepted one.\n{difference}\nIf the new one is right, run the test with AIMS_ACCEPT=1 and commit {file}");
    }

    /// <summary>The first line in which two texts differ, or null.</summary>
    internal static string? Difference(string expected, string actual)
    {
        if (expected.Length == 0)
            return "There is no accepted one yet.";

        string[] wanted = expected.ReplaceLineEndings("\n").TrimEnd().Split('\n'), got = actual.TrimEnd().Split('\n');
        var same = wanted.Zip(got).TakeWhile(lines => lines.First == lines.Second).Count();
        return same == wanted.Length && same == got.Length
            ? null
            : $"Line {same + 1}\n  accepted: {wanted.ElementAtOrDefault(same)}\n  now:      {got.ElementAtOrDefault(same)}";
    }

    private static void Accept(string file, string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, content);
    }

    private static string Indented(ReadOnlyMemory<byte> utf8)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Readable))
            JsonElement.Parse(utf8.Span).WriteTo(json);

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }
}
