using System.Text.Json.Serialization;
using Aims.Ledger;

namespace Aims.Objectives.Kpis;

/// <summary><c>KPI-0101</c>. Numbers up to <see cref="ShippedKpis.LastNumber"/> are those that come with the product.</summary>
[JsonConverter(typeof(RecordIdConverter<KpiId>))]
public readonly record struct KpiId(string Value) : IRecordId<KpiId>
{
    public static string Prefix => "KPI";

    public static KpiId From(string value) => new(value);

    public override string ToString() => Value;
}
