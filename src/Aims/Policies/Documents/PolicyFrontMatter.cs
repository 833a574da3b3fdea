using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace Aims.Policies;

/// <summary>The lines <c>name: value</c> between two lines of three hyphens at the head of a policy. All of them may be left out.</summary>
public sealed class PolicyFrontMatter
{
    private const string Fence = "---";

    private const int LongestValue = 300;

    private static readonly FrozenSet<string> Known =
        FrozenSet.Create("id", "version", "title", "effective", "acknowledge-within-days", "serves", "language", "kind", "read", "check", "pass", "valid-months");

    private readonly Dictionary<string, (string Value, int Line)> values = [];
    private readonly List<PolicyProblem> problems = [];

    public string? Id => values.GetValueOrDefault("id").Value is { } given && Policy.IsId(given) ? given : null;

    public string? Title => values.TryGetValue("title", out var given) && given.Value.Length > 0 ? given.Value : null;

    /// <summary>Only of what comes with the product: here the number is given when a version is sent for review.</summary>
    public PolicyNumber? Version => PolicyNumber.TryParse(values.GetValueOrDefault("version").Value);

    public DateOnly? Effective => Day(values.GetValueOrDefault("effective").Value);

    /// <summary>Days that a person has to acknowledge it.</summary>
    public int? Within => Number(values.GetValueOrDefault("acknowledge-within-days").Value) is { } days and >= 1 and <= 365 ? days : null;

    /// <summary>The clauses and articles that it answers to.</summary>
    public ImmutableArray<string> Serves =>
        [.. (values.GetValueOrDefault("serves").Value ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>BCP 47: <c>de</c>, <c>en-GB</c></summary>
    public string? Language => values.GetValueOrDefault("language").Value is { Length: >= 2 and <= 12 } given && given.All(c => char.IsAsciiLetterOrDigit(c) || c is '-') ? given : null;

    /// <summary>A training is completed, a policy acknowledged.</summary>
    public bool IsTraining => values.GetValueOrDefault("kind").Value is "training";

    /// <summary>All pages must have been shown.</summary>
    public bool AllPages => values.GetValueOrDefault("read").Value is "all";

    /// <summary>The id of the form that is its check.</summary>
    public string? Check => values.GetValueOrDefault("check").Value is { } given && Policy.IsId(given) ? given : null;

    /// <summary>The least score of the check, in per cent.</summary>
    public int? Pass => Number(values.GetValueOrDefault("pass").Value) is { } percent and >= 1 and <= 100 ? percent : null;

    /// <summary>After how many months it is asked for again.</summary>
    public int? ValidMonths => Number(values.GetValueOrDefault("valid-months").Value) is { } months and >= 2 and <= 60 ? months : null;

    /// <summary>The line on which something is given; null when it is not.</summary>
    public int? LineOf(string name) => values.TryGetValue(name, out var given) ? given.Line : null;

    /// <summary>The line of the file on which the text begins, from 1.</summary>
    public int FirstLine { get; private set; } = 1;

    /// <summary>What is wrong with it.</summary>
    public IEnumerable<PolicyProblem> Problems =>
    [
        .. problems,
        .. Lacking("id", Id), .. Lacking("title", Title), .. Lacking("version", Version), .. Lacking("effective", Effective),
        .. Lacking("acknowledge-within-days", Within), .. Lacking("language", Language),
        .. Lacking("kind", IsTraining || values.GetValueOrDefault("kind").Value is "policy" ? this : null), .. Lacking("read", AllPages ? this : null),
        .. Lacking("check", Check), .. Lacking("pass", Pass), .. Lacking("valid-months", ValidMonths), .. Together(),
    ];

    /// <summary>The front matter, empty when there is none, and the text behind it.</summary>
    internal static (PolicyFrontMatter Front, string Body) Read(string text)
    {
        string[] lines = text.Split('\n');
        int end = lines[0].TrimEnd() == Fence ? Array.FindIndex(lines, 1, line => line.TrimEnd() == Fence) : -1;
        var front = new PolicyFrontMatter { FirstLine = end + 2 };
        for (int at = 1; at < end; at++)
            front.Add(lines[at], at + 1);
        return (front, string.Join('\n', lines[(end + 1)..]));
    }

    private void Add(string line, int number)
    {
        if (line.Trim().Length == 0)
            return;
        int colon = line.IndexOf(':', StringComparison.Ordinal);
        string name = (colon < 0 ? line : line[..colon]).Trim();
        string value = colon < 0 ? "" : line[(colon + 1)..].Trim();
        if (colon < 0 || !Known.Contains(name))
            problems.Add(new PolicyProblem(number, $"\"{Cards.Plain.Line(name, 40)}\" is not known here. The lines between --- are: {string.Join(", ", Known.Order())}."));
        else if (value.Length > LongestValue)
            problems.Add(new PolicyProblem(number, $"\"{name}\" is longer than {LongestValue} characters. Shorten it."));
        else if (!values.TryAdd(name, (value, number)))
            problems.Add(new PolicyProblem(number, $"\"{name}\" is given twice. Remove one of the two."));
    }

    private IEnumerable<PolicyProblem> Lacking(string name, object? read) => !values.TryGetValue(name, out var given) || read is not null ? []
        : [new PolicyProblem(given.Line, name switch
        {
            "id" => "The id has lower-case letters, digits and hyphens, at most 60. Correct it, or leave it out and name the file so.",
            "title" => "The title is empty. Write one, or leave the line out.",
            "version" => "The version is a number as 2.1. Correct it, or leave it out: it is given when you send it for review.",
            "effective" => "The day is written as 2026-12-01. Correct it, or leave it out: you are asked when it is published.",
            "acknowledge-within-days" => "The days to acknowledge are a whole number from 1 to 365. Correct it, or leave it out.",
            "kind" => "The kind is policy or training. Correct it, or leave it out for a policy.",
            "read" => "What must be read is written as \"read: all\", for all pages. Correct it, or leave it out.",
            "check" => "The check is the id of a form, with lower-case letters, digits and hyphens. Correct it, or leave it out.",
            "pass" => "The least score is a whole number of per cent from 1 to 100. Correct it, or leave it out for 100.",
            "valid-months" => "The months are a whole number from 2 to 60. Correct it, or leave it out for as long as the version is in force.",
            _ => "The language is written as en or de-AT. Correct it, or leave it out for English.",
        })];

    private IEnumerable<PolicyProblem> Together()
    {
        if (LineOf("pass") is { } pass && LineOf("check") is null)
            yield return new PolicyProblem(pass, "There is no check to pass. Name one with \"check: <form>\", or remove this line.");
        if (IsTraining && (LineOf("check") is null || LineOf("valid-months") is null))
            yield return new PolicyProblem(LineOf("kind"), "A training has a check and is repeated. Add the lines \"check: <form>\" and \"valid-months: 12\", or remove this one.");
    }

    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}

/// <summary>Something that has to be put right before a text can be sent for review.</summary>
/// <param name="Line">Of the file, from 1; null for the file as a whole.</param>
/// <param name="Text">What is wrong, and what to do.</param>
public sealed record PolicyProblem(int? Line, string Text)
{
    public string Where => Line is { } line ? string.Create(CultureInfo.InvariantCulture, $"Line {line}") : "The file";
}
