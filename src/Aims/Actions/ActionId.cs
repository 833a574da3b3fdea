using System.Text.Json.Serialization;
using Aims.Ledger;

namespace Aims.Actions;

/// <summary><c>ACT-0007</c></summary>
[JsonConverter(typeof(RecordIdConverter<ActionId>))]
public readonly record struct ActionId(string Value) : IRecordId<ActionId>
{
    public static string Prefix => "ACT";

    public static ActionId From(string value) => new(value);

    public override string ToString() => Value;
}
