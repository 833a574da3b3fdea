using System.Text.Json.Serialization;
using Aims.Ledger;

namespace Aims.SavedQuestions;

/// <summary><c>SQ-0001</c></summary>
[JsonConverter(typeof(RecordIdConverter<SavedQuestionId>))]
public readonly record struct SavedQuestionId(string Value) : IRecordId<SavedQuestionId>
{
    public static string Prefix => "SQ";

    public static SavedQuestionId From(string value) => new(value);

    public override string ToString() => Value;
}
