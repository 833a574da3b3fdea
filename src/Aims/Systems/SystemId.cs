using System.Text.Json.Serialization;
using Aims.Ledger;

namespace Aims.Systems;

/// <summary><c>AIS-0042</c></summary>
[JsonConverter(typeof(RecordIdConverter<SystemId>))]
public readonly record struct SystemId(string Value) : IRecordId<SystemId>
{
    public static string Prefix => "AIS";

    public static SystemId From(string value) => new(value);

    public override string ToString() => Value;
}
