using System.Collections.Frozen;
using System.Globalization;

namespace Aims.Policies;

/// <summary>The lines <c>name: value</c> between two lines of three hyphens at the head of a policy.</summary>
internal sealed class PolicyFrontMatter
{
    private const string Fence = "---";

    private static readonly FrozenSet<string> Known =
        FrozenSet.Create("id", "version", "title", "owner-role", "effective", "acknowledge-within-days", "serves");

    private readonly Dictionary<string, string> values = [];
    private readonly List<string> problems = [];

    /// <summary>The front matter and the text behind it; null when there is none.</summary>
    public static (PolicyFrontMatter Front, string Body)? Read(string text)
    {
        var lines = text.Split('\n');
        var end = lines[0] == Fence ? Array.IndexOf(lines, Fence, 1) : -1;
        if (end < 0)
            return null;
        var front = new PolicyFrontMatter();
        foreach (var line in lines[1..end])
            front.Add(line);
        return (front, string.Join('\n', lines[(end + 1)..]).Trim('\n'));
    }

    /// <summary>Joins the front matter with the text, or says all that is wrong.</summary>
    public PolicyLoad Describe(PolicyText text)
    {
        var document = new PolicyDocument
        {
            Id = Id(),
            Version = Whole("version", 1, 10_000),
            Title = Required("title"),
            OwnerRole = Required("owner-role"),
            Effective = Date("effective"),
            AcknowledgeWithinDays = Whole("acknowledge-within-days", 1, 365),
            Serves = [.. values.GetValueOrDefault("serves", "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)],
            Markdown = text.Markdown,
            Sha256 = text.Sha256,
            Sections = text.Sections,
        };
        if (text.Sections.IsEmpty)
            problems.Add("The policy has no text.");
        return problems.Count == 0 ? new PolicyLoad(document, []) : PolicyLoad.Refused([.. problems]);
    }

    private void Add(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var name = colon < 0 ? line.Trim() : line[..colon].Trim();
        if (colon < 0 || !Known.Contains(name))
            problems.Add($"'{name}' is not known in the front matter.");
        else if (!values.TryAdd(name, line[(colon + 1)..].Trim()))
            problems.Add($"'{name}' is given twice.");
    }

    // The id becomes part of storage keys, so only what is safe in every key is allowed.
    private string Id()
    {
        var id = Required("id");
        if (id.Length > 60 || !id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'))
            problems.Add("'id' has lower-case letters, digits and hyphens only, at most 60.");
        return id;
    }

    private string Required(string name)
    {
        var value = values.GetValueOrDefault(name, "");
        if (value.Length is 0 or > 300)
            problems.Add($"'{name}' is missing, empty or longer than 300 characters.");
        return value;
    }

    private int Whole(string name, int min, int max)
    {
        var value = values.GetValueOrDefault(name);
        if (!int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < min || number > max)
            problems.Add(string.Create(CultureInfo.InvariantCulture, $"'{name}' is a whole number from {min} to {max}."));
        return number;
    }

    private DateOnly Date(string name)
    {
        if (!DateOnly.TryParseExact(values.GetValueOrDefault(name), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            problems.Add($"'{name}' is a date as yyyy-MM-dd.");
        return date;
    }
}
