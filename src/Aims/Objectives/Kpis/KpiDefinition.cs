using System.Text.Json.Serialization;
using Aims.Questions;

namespace Aims.Objectives.Kpis;

/// <summary>What a KPI is: one number, asked of the records each day, and how far it may go.</summary>
/// <param name="Says">What it measures, in a sentence.</param>
/// <param name="Question">As <see cref="QuestionJson"/> writes it.</param>
/// <param name="Unit"><c>%</c>, <c>days</c>; "" for none.</param>
public sealed record KpiDefinition(string Name, string Says, string Question, string Unit, Better Better, Limits Limits)
{
    public const string Percent = "%";

    /// <returns>Null when it can no longer be read.</returns>
    public StatusQuestion? Read() => QuestionJson.Read(Question);

    /// <summary>Of a KPI that came with an earlier version of the product.</summary>
    internal static KpiDefinition Gone(KpiId id) => new(id.Value, "It came with an earlier version of the product.", "", "", Better.Higher, new(0, 0));
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Kpi))]
[JsonSerializable(typeof(KpiEvent))]
[JsonSerializable(typeof(KpiMonth))]
[JsonSerializable(typeof(KpiMonthEvent))]
internal sealed partial class KpisJson : JsonSerializerContext;
