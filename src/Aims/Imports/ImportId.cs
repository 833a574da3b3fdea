using System.Text.Json.Serialization;
using Aims.Ledger;

namespace Aims.Imports;

/// <summary><c>IMP-0003</c></summary>
[JsonConverter(typeof(RecordIdConverter<ImportId>))]
public readonly record struct ImportId(string Value) : IRecordId<ImportId>
{
    public static string Prefix => "IMP";

    public static ImportId From(string value) => new(value);

    public override string ToString() => Value;
}
