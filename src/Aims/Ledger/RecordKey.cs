namespace Aims.Ledger;

/// <summary>Which record: its kind (<c>system</c>) and its id (<c>AIS-0042</c>).</summary>
public readonly record struct RecordKey
{
    public RecordKey(string kind, string id)
    {
        if (!IsSafe(kind) || !IsSafe(id))
            throw new ArgumentException($"Not a record key: {kind}|{id}");
        (Kind, Id) = (kind, id);
    }

    public string Kind { get; }

    public string Id { get; }

    /// <summary>Reads <c>kind|id</c> that arrived from outside.</summary>
    public static bool TryParse(string? text, out RecordKey key)
    {
        key = default;
        if (text?.Split('|') is not [var kind, var id] || !IsSafe(kind) || !IsSafe(id))
            return false;
        key = new RecordKey(kind, id);
        return true;
    }

    public override string ToString() => $"{Kind}|{Id}";

    // Table keys may not hold / \ # ? or control characters, and "|" parts ours.
    private static bool IsSafe(string part) =>
        part.Length is > 0 and <= 200 && part.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.');
}
