using System.Text.Json.Serialization;
using Aims.Ledger;

namespace Aims.Concerns;

/// <summary><c>C-0017</c></summary>
[JsonConverter(typeof(RecordIdConverter<ConcernId>))]
public readonly record struct ConcernId(string Value) : IRecordId<ConcernId>
{
    public static string Prefix => "C";

    public static ConcernId From(string value) => new(value);

    public override string ToString() => Value;
}
