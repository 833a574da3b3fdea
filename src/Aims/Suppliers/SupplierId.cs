using System.Text.Json.Serialization;
using Aims.Ledger;

namespace Aims.Suppliers;

/// <summary><c>SUP-0003</c></summary>
[JsonConverter(typeof(RecordIdConverter<SupplierId>))]
public readonly record struct SupplierId(string Value) : IRecordId<SupplierId>
{
    public static string Prefix => "SUP";

    public static SupplierId From(string value) => new(value);

    public override string ToString() => Value;
}
