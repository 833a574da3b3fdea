using System.Text.Json.Serialization;
using Aims.Ledger;

namespace Aims.Nonconformities;

/// <summary><c>NC-0001</c></summary>
[JsonConverter(typeof(RecordIdConverter<NonconformityId>))]
public readonly record struct NonconformityId(string Value) : IRecordId<NonconformityId>
{
    public static string Prefix => "NC";

    public static NonconformityId From(string value) => new(value);

    public override string ToString() => Value;
}
