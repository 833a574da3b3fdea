using System.Text.Json.Serialization;
using Aims.Ledger;

namespace Aims.Assessments.Act;

/// <summary><c>AC-0007</c></summary>
[JsonConverter(typeof(RecordIdConverter<ScreeningId>))]
public readonly record struct ScreeningId(string Value) : IRecordId<ScreeningId>
{
    public static string Prefix => "AC";

    public static ScreeningId From(string value) => new(value);

    public override string ToString() => Value;
}
