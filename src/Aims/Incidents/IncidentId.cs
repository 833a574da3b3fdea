using System.Text.Json.Serialization;
using Aims.Ledger;

namespace Aims.Incidents;

/// <summary><c>INC-0007</c></summary>
[JsonConverter(typeof(RecordIdConverter<IncidentId>))]
public readonly record struct IncidentId(string Value) : IRecordId<IncidentId>
{
    public static string Prefix => "INC";

    public static IncidentId From(string value) => new(value);

    public override string ToString() => Value;
}
