using System.Text.Json.Serialization;
using Aims.Ledger;

namespace Aims.Audits;

/// <summary><c>AUD-0001</c></summary>
[JsonConverter(typeof(RecordIdConverter<AuditId>))]
public readonly record struct AuditId(string Value) : IRecordId<AuditId>
{
    public static string Prefix => "AUD";

    public static AuditId From(string value) => new(value);

    public override string ToString() => Value;
}
