using Aims.Ledger;

namespace Aims.Responsibilities;

/// <summary><c>PRO-0001</c>: a process that the organisation has named itself.</summary>
public readonly record struct ProcessId(string Value) : IRecordId<ProcessId>
{
    public static string Prefix => "PRO";

    public static ProcessId From(string value) => new(value);

    public override string ToString() => Value;
}
