using Aims.Approvals;
using Aims.People;
using static Aims.Tests.Asking.KnownWorld.Moment;

namespace Aims.Tests.Asking.KnownWorld;

/// <summary>What happened to a request for approval.</summary>
internal static class ApprovalPast
{
    private const string NoHash = "";

    /// <summary>It is asked for, of one person; in the commit of whatever asks.</summary>
    public static Deed Asked(ApprovalFact request, string about, PersonId owner, string? levelName)
    {
        PersonId approver = Id(request.Approver[0]);
        PlannedStep first = new([request.Subject is "policy_version" ? Actor.Lead : Actor.Manager], 1);
        return Happens(
            request,
            [
                new ApprovalOpened(
                    ApprovalId.From(request.Id), SubjectOf(request), request.System, about, request.Assessment, 1, owner, request.ImpactLevel, levelName, [], [],
                    request.Second is null ? [first] : [first, new PlannedStep([Actor.Lead], 1)]),
                new StepOpened([approver], 1, request.Due),
                .. request.StandIn is { } standIn ? [new StandInNamed(approver, new StandIn(Id(standIn.Who), standIn.From, standIn.Until))] : Array.Empty<ApprovalEvent>(),
            ]);
    }

    /// <summary>What followed: reminders, who was asked besides, and the decision.</summary>
    /// <param name="settle">What a decision makes of what it was about.</param>
    public static IEnumerable<Moment> AfterAsking(ApprovalFact request, Func<string, Deed> settle)
    {
        PersonId approver = Id(request.Approver[0]);
        if (request.Reminded || request.EscalatedTo is not null)
            yield return new(Time(request.Due.AddDays(1), 9), PersonId.Bot, Happens(request, new StepReminded()));
        if (request.EscalatedTo is { } above)
            yield return new(Time(request.Due.AddDays(3), 9), PersonId.Bot, Happens(request, new StepRaised(Rung.NextLevel, [new RaisedSeat(approver, Id(above))])));
        if (request is not { Decided: { } day, Decision: { } decision })
            yield break;
        var verdict = decision switch { "approved" => Verdict.Approve, "rejected" => Verdict.Reject, _ => Verdict.RequestChanges };
        string? reason = verdict is Verdict.Approve ? null : "It is not clear how results are checked.";
        var voice = new VoiceGiven(approver, verdict, reason, 1, NoHash);
        var decided = new ApprovalDecided(verdict, reason, 1, NoHash);
        if (request.Second is not { } second)
        {
            yield return new(Time(day, 15), Id(request.DecidedBy[0]), Happens(request, voice, decided), settle(decision));
            yield break;
        }
        yield return new(Time(day, 14), Id(request.DecidedBy[0]), Happens(request, voice, new StepOpened([Id(second)], 1, request.Due)));
        yield return new(Time(day, 15), Id(second), Happens(request, new VoiceGiven(Id(second), verdict, null, 1, NoHash), decided), settle(decision));
    }

    public static Deed Happens(ApprovalFact request, params ApprovalEvent[] happened) => Deed.Of(Approval.Type, request.Id, happened);

    private static ApprovalSubject SubjectOf(ApprovalFact request) => request.Subject switch
    {
        "policy_version" => ApprovalSubject.PolicyVersion,
        "material_change" => ApprovalSubject.MaterialChange,
        _ => ApprovalSubject.Assessment,
    };
}
