using System.Text.Json.Serialization;
using Aims.Ledger;

namespace Aims.Reviews;

/// <summary><c>REV-0001</c></summary>
[JsonConverter(typeof(RecordIdConverter<ReviewId>))]
public readonly record struct ReviewId(string Value) : IRecordId<ReviewId>
{
    public static string Prefix => "REV";

    public static ReviewId From(string value) => new(value);

    public override string ToString() => Value;
}
