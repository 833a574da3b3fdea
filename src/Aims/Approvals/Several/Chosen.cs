using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Approvals;

/// <summary>Requests that are to be decided together, as a card sent them.</summary>
internal sealed record Chosen(IReadOnlyList<ApprovalId> Ids, Verdict Verdict, string? Reason)
{
    /// <summary>As many as are decided in one press.</summary>
    public const int Most = 20;

    public const string IdsField = "requests", VerdictField = "verdict";

    public static Refusal OneByOne { get; } = new("approval.one-by-one", "Levels 3 and 4 are decided one by one.");

    /// <summary>Null when there is no verdict.</summary>
    public static Chosen? Read(Fields fields) => fields.Choice<Verdict>(VerdictField) is { } verdict
        ? new Chosen(
            [.. (fields.Text(IdsField) ?? "").Split(',').Select(text => RecordId.TryParse<ApprovalId>(text, out var id) ? id : (ApprovalId?)null).OfType<ApprovalId>().Distinct()],
            verdict, fields.Text(DecideApproval.ReasonField))
        : null;

    /// <summary>What is wrong with it as a whole; null for nothing.</summary>
    public Refusal? Problem =>
        Ids.Count == 0 ? new Refusal("approval.several-none", "Choose the requests that you want to decide.")
        : Ids.Count > Most ? new Refusal("approval.several-many", $"Choose {Most} at most.")
        : Reason is null && Verdict is not Verdict.Approve ? new Refusal("approval.reason", "Say why, so that the owners know what to do.")
        : Reason?.Length > Approval.LongestText ? new Refusal("approval.reason", $"Keep it under {Approval.LongestText} characters.")
        : null;

    /// <summary>What the button that decides carries.</summary>
    public (string, string)[] Data =>
    [
        (IdsField, string.Join(',', Ids)), (VerdictField, Verdict.ToString()), .. Reason is null ? Array.Empty<(string, string)>() : [(DecideApproval.ReasonField, Reason)],
    ];
}
