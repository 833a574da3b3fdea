using Aims.Approvals;
using Aims.Ledger;

namespace Aims.Systems;

/// <summary>What happens to a system once it is approved: its registration counts, or it is retired.</summary>
/// <param name="Approval">The request, <c>AP-0007</c>.</param>
/// <param name="Retirement">How it is to end; null where its registration waits.</param>
public sealed record Pending(string Approval, Retirement? Retirement);

/// <summary>It is in the register; it is not assessed before that is approved.</summary>
public sealed record RegistrationPending(string Approval) : SystemEvent;

public sealed record RegistrationGranted : SystemEvent;

/// <summary>Back to whoever registered it, as a draft.</summary>
public sealed record RegistrationSentBack(string? Reason) : SystemEvent;

/// <param name="Day">The first day on which it may no longer be used.</param>
public sealed record RetirementProposed(string Approval, DateOnly Day, DataAfterwards Data, string? DataNote, string Reason) : SystemEvent;

/// <summary>It goes on as before.</summary>
public sealed record RetirementRefused(string? Reason) : SystemEvent;

public sealed partial record AiSystem
{
    /// <summary>What waits for approval besides the system as assessed; null for nothing.</summary>
    public Pending? Pending { get; init; }

    /// <summary>Its registration has to be approved before it is assessed.</summary>
    public bool AwaitsRegistration => Pending is { Retirement: null };

    /// <param name="verdict">Null when the request was withdrawn.</param>
    public Decided<SystemEvent> SettleRegistration(string approval, Verdict? verdict, string? reason) =>
        Pending?.Approval != approval ? Decided<SystemEvent>.Nothing
        : verdict switch
        {
            Verdict.Approve => new RegistrationGranted(),
            Verdict.Reject => new SystemRejected(reason!),
            Verdict.RequestChanges or null => new RegistrationSentBack(reason),
        };

    /// <param name="verdict">Null when the request was withdrawn.</param>
    public Decided<SystemEvent> SettleRetirement(string approval, Verdict? verdict, string? reason, DateOnly today) =>
        Pending is not { Retirement: { } end } pending || pending.Approval != approval ? Decided<SystemEvent>.Nothing
        : verdict is not Verdict.Approve ? new RetirementRefused(reason)
        : end.Day > today ? new RetirementPlanned(end.Day, end.Data, end.DataNote, end.Reason)
        : new SystemRetired(today, end.Data, end.DataNote, end.Reason);

    // Whoever approves an end has not planned it.
    private Retirement Ending(DateOnly day, DataAfterwards data, string? note, string reason, Stamp stamp) =>
        new(day, data, note, reason, Pending?.Retirement?.By ?? stamp.By);

    private AiSystem After(RegistrationSentBack e, Stamp stamp) => Became(SystemState.Draft, stamp, e.Reason) with { Submitted = null, Pending = null };
}
