using Aims.Systems;

namespace Aims.Approvals;

/// <summary>What is asked to be approved.</summary>
public enum ApprovalSubject
{
    /// <summary>A system on the strength of its impact assessment.</summary>
    Assessment,

    /// <summary>A system that was approved before and has changed since.</summary>
    MaterialChange,

    /// <summary>A system's place in the register, before it is assessed.</summary>
    Registration,

    /// <summary>A risk that stays above the appetite.</summary>
    HighResidualRisk,

    /// <summary>The end of a system's use.</summary>
    Retirement,

    /// <summary>A version of a policy.</summary>
    PolicyVersion,

    /// <summary>A version of the Statement of Applicability.</summary>
    Statement,
}

/// <summary>One of the steps of a request, as planned when it was made.</summary>
/// <param name="Who">Whom it asks; several mean all of these together.</param>
/// <param name="Needed">How many have to approve; null for all who are asked.</param>
public sealed record PlannedStep(IReadOnlyList<Actor> Who, int? Needed)
{
    /// <summary><c>a governance lead</c>; <c>2 of the group AI board</c></summary>
    public string InWords()
    {
        string who = string.Join(" and ", Who.Select(actor => Needed == 1 ? actor.InWords : actor.InPlural));
        return Needed is null ? $"all of {who}" : Needed == 1 ? who : $"{Needed} of {who}";
    }
}

/// <summary>Who approves what: the first route that fits is taken.</summary>
/// <param name="Levels">The impact levels that it is for; null for any, also for none.</param>
/// <param name="Classes">The classes under the EU AI Act that it is for; null for any, also for none.</param>
/// <param name="Steps">In their order; the next begins when the one before is done.</param>
public sealed record Route(ApprovalSubject Subject, IReadOnlyList<int>? Levels, IReadOnlyList<ActClass>? Classes, IReadOnlyList<PlannedStep> Steps)
{
    public bool Fits(ApprovalSubject subject, int? level, ActClass? given) =>
        Subject == subject
        && (Levels is null || (level is { } number && Levels.Contains(number)))
        && (Classes is null || (given is { } known && Classes.Contains(known)));
}
