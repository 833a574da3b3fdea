using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Aims.Tests.Cards;

namespace Aims.Tests.Asking.Judging;

/// <summary>A question as somebody would type it, and what it means in neutral words.</summary>
/// <param name="Role">governance_lead, auditor, manager, employee or admin.</param>
/// <param name="PreviousTurns">What was asked before it.</param>
internal sealed record Question(string Id, string Role, string Text, NeutralQuery Query, IReadOnlyList<string>? PreviousTurns = null, string? Note = null)
{
    private static readonly JsonSerializerOptions Neutral = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Aims.Tests", "Asking", "Questions");

    /// <summary>Two letters; of the sample as its tags say.</summary>
    public string Language { get; init; } = "en";

    /// <summary>Our own, written before anybody knew how they would be read.</summary>
    public static IReadOnlyList<Question> Own { get; } = ReadSet("own");

    /// <summary>Sets of our own that came later, each written blind, by somebody who did not know how they would be read: the README beside them says when.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<Question>> Later { get; } =
        new[] { "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth", "twenty-first", "twenty-second", "twenty-third", "twenty-fourth", "twenty-fifth", "twenty-sixth", "twenty-seventh", "twenty-eighth", "twenty-ninth", "thirtieth", "thirty-first", "thirty-second", "thirty-third", "thirty-fourth", "thirty-fifth", "thirty-sixth", "thirty-seventh", "thirty-eighth", "thirty-ninth", "fortieth", "forty-first", "forty-second", "forty-third", "forty-fourth" }.ToDictionary(name => name, ReadSet);

    /// <summary>Those of the shared sample, with what they mean in the known world where that has no such fact.</summary>
    public static IReadOnlyList<Question> Sample { get; } = ReadSample();

    /// <summary>All that are asked.</summary>
    public static IEnumerable<Question> Every => [.. Sample, .. Own, .. Later.Values.SelectMany(set => set)];

    private static IReadOnlyList<Question> ReadSet(string name) =>
        [.. new[] { "en", "de", "fr", "es" }
            .Select(language => (language, Path: Path.Combine(Folder, $"{name}-{language}.json"))).Where(file => File.Exists(file.Path))
            .SelectMany(file => Read(JsonNode.Parse(File.ReadAllText(file.Path))!, file.language))];

    private static IReadOnlyList<Question> ReadSample()
    {
        var about = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, "about-the-sample.json")))!;
        var overrides = about["overrides"]!.Deserialize<Dictionary<string, NeutralQuery>>(Neutral)!;
        var notKept = about["not_kept"]!.Deserialize<string[]>()!;
        return
        [
            .. Read(JsonNode.Parse(File.ReadAllText(Repository.Shared("data/questions-sample.json")))!, "en").Select(question => question with
            {
                Query = overrides.GetValueOrDefault(question.Id)
                    ?? (notKept.Contains(question.Query.Entity) ? new NeutralQuery("refuse", question.Query.Entity) { Reason = "not_kept", Accept = ["clarify"] } : question.Query),
            }),
        ];
    }

    private static IEnumerable<Question> Read(JsonNode file, string language) =>
        from node in file["questions"]!.AsArray()
        let tags = node["tags"]?.Deserialize<string[]>() ?? []
        select node.Deserialize<Question>(Neutral)! with { Language = tags.Contains("fr") ? "fr" : language };
}

/// <param name="Intent">list, count, breakdown, rate, average, trend, detail, clarify or refuse.</param>
/// <param name="Entity">Null where it is about nothing that is kept.</param>
internal sealed record NeutralQuery(string Intent, string? Entity)
{
    public IReadOnlyList<NeutralFilter> Filters { get; init; } = [];

    /// <summary>Of several sets of filters, one has to fit; null for none.</summary>
    public IReadOnlyList<IReadOnlyList<NeutralFilter>>? Or { get; init; }

    public IReadOnlyList<string> GroupBy { get; init; } = [];

    /// <summary>Field and direction.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Sort { get; init; } = [];

    public int? Limit { get; init; }

    public string? Metric { get; init; }

    public NeutralTime? Time { get; init; }

    public DateOnly? AsOf { get; init; }

    /// <summary>What is right too: refuse, clarify, empty, own, list or detail.</summary>
    public IReadOnlyList<string> Accept { get; init; } = [];

    public string? Reason { get; init; }

    /// <summary>People and days that the answer shows.</summary>
    public IReadOnlyList<string> Says { get; init; } = [];

    public bool Accepts(string what) => Intent == what || Accept.Contains(what);
}

/// <param name="Op">With <c>has</c> and <c>has_no</c> the field is a kind of rows that are about this one, and the value the filters that one of them fits.</param>
internal sealed record NeutralFilter(string Field, string Op, JsonNode Value)
{
    /// <summary>How many of those rows there are at least.</summary>
    public int N { get; init; } = 1;

    [JsonIgnore]
    public IReadOnlyList<NeutralFilter> Inner { get; } =
        Op is "has" or "has_no" ? Value.Deserialize<NeutralFilter[]>(JsonSerializerOptions.Web)! : [];

    /// <summary>One value, or all of several.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Values => Value is JsonArray several ? [.. several.Select(value => value!.ToString())] : [Value.ToString()];
}

/// <param name="Compare">Periods such as 2026-Q4 or 2026-11.</param>
internal sealed record NeutralTime(IReadOnlyList<string> Compare);
