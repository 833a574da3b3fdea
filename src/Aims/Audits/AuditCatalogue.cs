using System.Text.Json;
using System.Text.Json.Serialization;

namespace Aims.Audits;

/// <summary>
/// What can be audited, how much it matters, how often that makes it due, and what is asked about it. Read from
/// <c>audit-catalogue.json</c>; docs/audits.md describes it.
/// </summary>
/// <param name="LookBackMonths">For how long a finding counts.</param>
/// <param name="Points">What a finding adds to an area's importance.</param>
/// <param name="Frequencies">Times a year by points, from none up.</param>
/// <param name="Areas">Clauses 4 to 10 and the objectives of Annex A, in order.</param>
public sealed record AuditCatalogue(int LookBackMonths, FindingPoints Points, IReadOnlyList<Frequency> Frequencies, IReadOnlyList<AuditArea> Areas)
{
    private static readonly Lazy<AuditCatalogue> Shipped = new(() => Parse(Resource()));

    private Dictionary<string, Requirement>? byId;

    /// <summary>That in force.</summary>
    public static AuditCatalogue Current => Shipped.Value;

    public Requirement? Find(string? id) => id is null ? null : (byId ??= Areas.SelectMany(area => area.Requirements).ToDictionary(one => one.Id)).GetValueOrDefault(id);

    public AuditArea? Area(string? id) => Areas.FirstOrDefault(area => area.Id == id);

    public AuditArea AreaOf(string requirement) => Areas.First(area => area.Has(requirement));

    /// <summary>The questions about some requirements, in the order of the standard.</summary>
    public IReadOnlyList<CheckItem> Items(IReadOnlyCollection<string> criteria) =>
    [
        .. from area in Areas
           from requirement in area.Requirements
           where criteria.Contains(requirement.Id)
           from question in requirement.Questions.Index()
           select new CheckItem($"{requirement.Id}/{question.Index + 1}", area, requirement, question.Item),
    ];

    /// <summary>Whether it is a clause of the management system, and not a control of Annex A.</summary>
    public static bool IsClause(string id) => id.Length > 0 && char.IsAsciiDigit(id[0]);

    /// <exception cref="InvalidDataException">The file is unsound; the message says all that is wrong with it.</exception>
    public static AuditCatalogue Parse(ReadOnlySpan<byte> utf8)
    {
        AuditCatalogue? read;
        try
        {
            read = JsonSerializer.Deserialize(utf8, CatalogueJson.Default.AuditCatalogue);
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"The audit catalogue is not valid: {e.Message}", e);
        }
        string[] problems = read is null ? ["The file is empty."] : [.. Problems(read)];
        return problems.Length == 0 ? read! : throw new InvalidDataException($"The audit catalogue is not valid: {string.Join(' ', problems)}");
    }

    private static IEnumerable<string> Problems(AuditCatalogue read)
    {
        if (read.LookBackMonths is < 1 or > 120)
            yield return "lookBackMonths is from 1 to 120.";
        if (read.Frequencies is not [{ From: 0 }, ..] || read.Frequencies.Any(one => one.Times is not (0.5 or 1 or 2 or 3 or 4)) || !read.Frequencies.Zip(read.Frequencies.Skip(1)).All(two => two.First.From < two.Second.From))
            yield return "frequencies begin from 0 and rise, each 0.5, 1, 2, 3 or 4 times a year.";
        foreach (var area in read.Areas.Where(area => area.Importance is < 1 or > 5 || area.Requirements.Count == 0))
            yield return $"Area {area.Id} has an importance from 1 to 5 and at least one requirement.";
        var all = read.Areas.SelectMany(area => area.Requirements).ToList();
        if (all.Select(one => one.Id).Concat(read.Areas.Select(area => area.Id)).GroupBy(id => id).FirstOrDefault(same => same.Count() > 1) is { } twice)
            yield return $"{twice.Key} is there twice.";
        foreach (var one in all.Where(one => one.Questions.Count is 0 or > 5 || one.Questions.Any(string.IsNullOrWhiteSpace)))
            yield return $"{one.Id} has one to five questions.";
        foreach (var area in read.Areas.Where(area => area.Requirements.Any(one => !one.Id.StartsWith($"{area.Id}.", StringComparison.Ordinal))))
            yield return $"All requirements of {area.Id} begin with {area.Id}.";
    }

    private static byte[] Resource()
    {
        using var resource = typeof(AuditCatalogue).Assembly.GetManifestResourceStream("Aims.Audits.audit-catalogue.json")!;
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return bytes;
    }
}

public sealed record FindingPoints(int Major, int Minor, int Opportunity)
{
    public int Of(FindingGrade grade) => grade switch
    {
        FindingGrade.Major => Major,
        FindingGrade.Minor => Minor,
        FindingGrade.Opportunity => Opportunity,
    };
}

/// <param name="From">The least points.</param>
/// <param name="Times">A year; 0.5 is every second year.</param>
public sealed record Frequency(int From, double Times);

/// <param name="Id"><c>9</c> or <c>A.6</c></param>
/// <param name="Importance">1 to 5.</param>
public sealed record AuditArea(string Id, string Title, int Importance, IReadOnlyList<Requirement> Requirements)
{
    [JsonIgnore]
    public string Name => $"{Id} {Title}";

    public bool Has(string requirement) => Requirements.Any(one => one.Id == requirement);
}

/// <summary>A clause, or a control of Annex A.</summary>
/// <param name="Questions">In our own words.</param>
public sealed record Requirement(string Id, string Title, IReadOnlyList<string> Questions)
{
    [JsonIgnore]
    public string Name => $"{Id} {Title}";
}

/// <summary>One question of a checklist.</summary>
/// <param name="Id"><c>9.2.1/1</c>: stays for ever.</param>
public sealed record CheckItem(string Id, AuditArea Area, Requirement Requirement, string Question);

[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web, UseStringEnumConverter = true, RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, AllowDuplicateProperties = false)]
[JsonSerializable(typeof(AuditCatalogue))]
internal sealed partial class CatalogueJson : JsonSerializerContext;
