using System.Text.Json.Serialization;
using Aims.Ledger;

namespace Aims.Objectives;

/// <summary><c>OBJ-0003</c></summary>
[JsonConverter(typeof(RecordIdConverter<ObjectiveId>))]
public readonly record struct ObjectiveId(string Value) : IRecordId<ObjectiveId>
{
    public static string Prefix => "OBJ";

    public static ObjectiveId From(string value) => new(value);

    public override string ToString() => Value;
}
