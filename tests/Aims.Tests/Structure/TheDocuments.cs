using System.Text.RegularExpressions;
using Aims.Tests.Cards;
using Xunit;

namespace Aims.Tests.Structure;

/// <summary>README.md and docs: whoever follows a link arrives, and each page can be come to.</summary>
public sealed partial class TheDocuments
{
    private static readonly string Readme = Path.Combine(Repository.Root, "README.md");

    private static readonly string[] Pages = [Readme, .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories)];

    [Fact]
    public void Link_to_what_is_there()
    {
        var links = Pages.SelectMany(LinksOf).ToList();

        Assert.True(links.Count > 150, $"{links.Count}");
        Assert.Empty(links.Where(link => !File.Exists(link.To)).Select(link => link.ToString()));
    }

    [Fact]
    public void Link_to_headings_that_there_are()
    {
        var places = Pages.SelectMany(LinksOf).Where(link => link.Place.Length > 0).ToList();

        Assert.NotEmpty(places);
        Assert.Empty(places.Where(link => !HeadingsOf(link.To).Contains(link.Place)).Select(link => link.ToString()));
    }

    [Fact]
    public void Are_all_reached_from_the_first()
    {
        var reached = new HashSet<string>([Readme]);
        var next = new Queue<string>([Readme]);
        while (next.TryDequeue(out string? page))
            foreach (var link in LinksOf(page).Where(link => link.To.EndsWith(".md", StringComparison.Ordinal) && reached.Add(link.To)))
                next.Enqueue(link.To);

        Assert.Empty(Pages.Except(reached));
    }

    [Fact]
    public void Show_pictures_that_the_script_makes()
    {
        string script = File.ReadAllText(Path.Combine(Repository.Root, "docs/pictures/make.sh"));
        var made = Kept.Matches(script).Select(kept => $"{kept.Groups["name"].Value}.png").ToList();

        Assert.NotEmpty(made);
        Assert.Empty(Pages.SelectMany(LinksOf).Where(link => link.To.EndsWith(".png", StringComparison.Ordinal)).Select(link => Path.GetFileName(link.To)).Except(made));
    }

    [Fact]
    public void Tell_a_harness_each_call_of_the_host()
    {
        string table = File.ReadAllText(Path.Combine(Repository.Root, "docs/settings.md"));
        string[] calls = [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "src/Aims.Bot/Functions/Triggers"), "function.json", SearchOption.AllDirectories)
            .Where(function => !File.ReadAllText(function).Contains("httpTrigger", StringComparison.Ordinal)).Select(function => Path.GetFileName(Path.GetDirectoryName(function)!))];

        Assert.True(calls.Length > 10);
        Assert.All(calls, call => Assert.Contains($"`POST /{call}`", table, StringComparison.Ordinal));
    }

    private static IEnumerable<Leads> LinksOf(string page) =>
        from Match link in Link.Matches(Prose(page))
        let parts = link.Groups["to"].Value.Split('#', 2)
        where !parts[0].Contains(':', StringComparison.Ordinal)
        let to = parts[0].Length is 0 ? page : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(page)!, parts[0]))
        select new Leads(Path.GetRelativePath(Repository.Root, page), to, parts.ElementAtOrDefault(1) ?? "");

    // As GitHub makes them: letters, digits, hyphens and underscores stay, blanks become hyphens.
    private static HashSet<string> HeadingsOf(string page) =>
        [.. Heading.Matches(Prose(page)).Select(heading => NotInAnAnchor.Replace(heading.Groups["words"].Value.Trim().ToLowerInvariant(), "").Replace(' ', '-'))];

    private static string Prose(string page) => Fenced.Replace(File.ReadAllText(page), "");

    private sealed record Leads(string From, string To, string Place)
    {
        public override string ToString() => $"{From} leads to {Path.GetRelativePath(Repository.Root, To)}{(Place.Length > 0 ? $"#{Place}" : "")}";
    }

    [GeneratedRegex(@"\]\((?<to>[^)\s]+)\)")]
    private static partial Regex Link { get; }

    [GeneratedRegex("^#+ (?<words>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading { get; }

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NotInAnAnchor { get; }

    [GeneratedRegex("^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fenced { get; }

    [GeneratedRegex(@"^keep \S+ (?<name>\S+)", RegexOptions.Multiline)]
    private static partial Regex Kept { get; }
}
