using System.Text.Json.Serialization;
using Aims.Ledger;

namespace Aims.Approvals;

/// <summary><c>AP-0007</c></summary>
[JsonConverter(typeof(RecordIdConverter<ApprovalId>))]
public readonly record struct ApprovalId(string Value) : IRecordId<ApprovalId>
{
    public static string Prefix => "AP";

    public static ApprovalId From(string value) => new(value);

    public override string ToString() => Value;
}
