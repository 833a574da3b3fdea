using System.Text.Json;
using System.Text.Json.Serialization;
using Aims.Questions;

namespace Aims.Objectives.Kpis;

/// <summary>The KPIs that come with the product, read from <c>kpis.json</c>; docs/objectives.md describes it.</summary>
public static class ShippedKpis
{
    /// <summary>The file's numbers go up to it; the organisation's own begin after it.</summary>
    public const int LastNumber = 100;

    private static readonly Lazy<IReadOnlyDictionary<KpiId, KpiDefinition>> Shipped = new(() => Parse(Resource()));

    public static IEnumerable<KpiId> Ids => Shipped.Value.Keys;

    /// <returns>Null for one of the organisation's own, or of an earlier version of the product.</returns>
    public static KpiDefinition? Find(KpiId id) => Shipped.Value.GetValueOrDefault(id);

    /// <exception cref="InvalidDataException">The file is unsound; the message says all that is wrong with it, and where.</exception>
    public static IReadOnlyDictionary<KpiId, KpiDefinition> Parse(ReadOnlySpan<byte> utf8)
    {
        ShippedKpi[]? kpis;
        try
        {
            kpis = JsonSerializer.Deserialize(utf8, ShippedKpisJson.Default.ShippedKpiArray);
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"The KPIs are not valid: {e.Message}", e);
        }
        string[] problems = kpis is not { Length: > 0 } ? ["The file is empty."] : [.. kpis.SelectMany(Problems), .. Twice(kpis)];
        return problems.Length == 0 ? kpis!.ToDictionary(kpi => kpi.Id, kpi => kpi.Definition) : throw new InvalidDataException($"The KPIs are not valid: {string.Join(' ', problems)}");
    }

    private static IEnumerable<string> Problems(ShippedKpi kpi)
    {
        if (string.CompareOrdinal(kpi.Id.Value, Ledger.RecordId.Format(KpiId.Prefix, LastNumber)) > 0)
            yield return $"{kpi.Id}: numbers above {LastNumber} are the organisation's own.";
        if (KpiRules.Lacks(kpi.Definition) is { } lack)
            yield return $"{kpi.Id}: {lack.Text}";
        if (kpi.Definition.Read() is not { } question)
            yield return $"{kpi.Id}: its question cannot be read.";
        else if (KpiQuestion.Lacks(question) is { } wrong)
            yield return $"{kpi.Id}: {wrong.Text}";
    }

    private static IEnumerable<string> Twice(ShippedKpi[] kpis) =>
        kpis.Select(kpi => kpi.Id.Value).Concat(kpis.Select(kpi => kpi.Name)).CountBy(one => one, StringComparer.OrdinalIgnoreCase).Where(one => one.Value > 1).Select(one => $"{one.Key} is there twice.");

    private static byte[] Resource()
    {
        using var resource = typeof(ShippedKpis).Assembly.GetManifestResourceStream("Aims.Objectives.Kpis.kpis.json")!;
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return bytes;
    }
}

/// <param name="Question">A <see cref="StatusQuestion"/>, in the shape of <see cref="QuestionJson"/>.</param>
internal sealed record ShippedKpi(KpiId Id, string Name, string Says, JsonElement Question, string Unit, Better Better, double Warning, double Alarm)
{
    [JsonIgnore]
    public KpiDefinition Definition => new(Name, Says, Question.GetRawText(), Unit, Better, new(Warning, Alarm));
}

[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web, UseStringEnumConverter = true, RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, AllowDuplicateProperties = false)]
[JsonSerializable(typeof(ShippedKpi[]))]
internal sealed partial class ShippedKpisJson : JsonSerializerContext;
