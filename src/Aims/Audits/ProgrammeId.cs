using System.Text.Json.Serialization;
using Aims.Ledger;

namespace Aims.Audits;

/// <summary><c>PRG-2027</c>: its number is its year.</summary>
[JsonConverter(typeof(RecordIdConverter<ProgrammeId>))]
public readonly record struct ProgrammeId(string Value) : IRecordId<ProgrammeId>
{
    public static string Prefix => "PRG";

    public static ProgrammeId From(string value) => new(value);

    public static ProgrammeId Of(int year) => new(RecordId.Format(Prefix, year));

    public override string ToString() => Value;
}
