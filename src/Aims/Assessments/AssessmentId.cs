using System.Text.Json.Serialization;
using Aims.Ledger;

namespace Aims.Assessments;

/// <summary><c>IA-0107</c></summary>
[JsonConverter(typeof(RecordIdConverter<AssessmentId>))]
public readonly record struct AssessmentId(string Value) : IRecordId<AssessmentId>
{
    public static string Prefix => "IA";

    public static AssessmentId From(string value) => new(value);

    public override string ToString() => Value;
}
