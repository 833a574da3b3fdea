using System.Text.Json.Serialization;
using Aims.Ledger;

namespace Aims.Risks;

/// <summary><c>RSK-0007</c></summary>
[JsonConverter(typeof(RecordIdConverter<RiskId>))]
public readonly record struct RiskId(string Value) : IRecordId<RiskId>
{
    public static string Prefix => "RSK";

    public static RiskId From(string value) => new(value);

    public override string ToString() => Value;
}
