using System.Text.Json;
using System.Text.Json.Serialization;

namespace Aims.Risks;

/// <summary>
/// The organisation's scale and appetite (ISO/IEC 42001 6.1.2): how likely, how bad, what level that makes, and for how long a risk of which level may be
/// accepted. By whom is said by the routes of approval. Read from <c>risk-criteria.json</c>; docs/risks.md describes it.
/// </summary>
/// <param name="Likelihood">Steps 1 to 5, in order.</param>
/// <param name="Impact">Steps 1 to 5, in order.</param>
/// <param name="Matrix">Levels: a row for each likelihood, in it one for each impact.</param>
/// <param name="Appetite">The highest level that a risk's owner may accept.</param>
/// <param name="Appetites">Categories of risks of which less is accepted.</param>
/// <param name="Levels">From low to critical.</param>
/// <param name="Benefit">Steps 1 to 5 of how good an opportunity would be, in order.</param>
/// <param name="Currency">Of what treatments cost, as ISO 4217 has it.</param>
public sealed record RiskCriteria(
    IReadOnlyList<ScaleStep> Likelihood, IReadOnlyList<ScaleStep> Impact, IReadOnlyList<IReadOnlyList<Exposure>> Matrix,
    Exposure Appetite, IReadOnlyList<CategoryAppetite> Appetites, IReadOnlyList<LevelRule> Levels, IReadOnlyList<TreatmentWords> Treatments,
    IReadOnlyList<ScaleStep> Benefit, string Currency)
{
    private static readonly Lazy<RiskCriteria> Shipped = new(() => Parse(Resource()));

    /// <summary>Those in force.</summary>
    public static RiskCriteria Current => Shipped.Value;

    public Rating Rate(int likelihood, int impact) => new(likelihood, impact, Matrix[likelihood - 1][impact - 1]);

    public LevelRule Of(Exposure level) => Levels[(int)level];

    public TreatmentWords Of(Treatment treatment) => Treatments[(int)treatment];

    /// <summary>The highest level of a risk of these categories that its owner may accept.</summary>
    public Exposure AppetiteFor(IReadOnlyList<RiskCategory> categories) =>
        Appetites.Where(rule => categories.Contains(rule.Category)).Select(rule => rule.Appetite).Append(Appetite).Min();

    public bool IsWithinAppetite(Exposure level, IReadOnlyList<RiskCategory> categories) => level <= AppetiteFor(categories);

    /// <summary>The last day of an acceptance that is given today.</summary>
    public DateOnly Until(Exposure level, DateOnly today) => today.AddMonths(Of(level).Months);

    /// <exception cref="InvalidDataException">The file is unsound; the message says all that is wrong with it, and where.</exception>
    public static RiskCriteria Parse(ReadOnlySpan<byte> utf8)
    {
        RiskCriteria? criteria;
        try
        {
            criteria = JsonSerializer.Deserialize(utf8, CriteriaJson.Default.RiskCriteria);
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"The risk criteria are not valid: {e.Message}", e);
        }
        string[] problems = criteria is null ? ["The file is empty."] : [.. CriteriaCheck.Of(criteria)];
        return problems.Length == 0 ? criteria! : throw new InvalidDataException($"The risk criteria are not valid: {string.Join(' ', problems)}");
    }

    private static byte[] Resource()
    {
        using var resource = typeof(RiskCriteria).Assembly.GetManifestResourceStream("Aims.Risks.risk-criteria.json")!;
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return bytes;
    }
}

/// <param name="Meaning">When to choose it, as the end of a sentence.</param>
public sealed record ScaleStep(string Name, string Meaning);

/// <summary>The highest level of a risk of a category that its owner may accept.</summary>
public sealed record CategoryAppetite(RiskCategory Category, Exposure Appetite);

/// <param name="Months">How long an acceptance lasts; never more for a higher level.</param>
public sealed record LevelRule(Exposure Level, string Meaning, int Months);

public sealed record TreatmentWords(Treatment Treatment, string Name, string Meaning);

[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web, UseStringEnumConverter = true, RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, AllowDuplicateProperties = false)]
[JsonSerializable(typeof(RiskCriteria))]
internal sealed partial class CriteriaJson : JsonSerializerContext;
