using Aims.Approvals;
using Aims.Assessments;
using Aims.Assessments.Act;
using Aims.Assessments.Library;
using Aims.Cards;
using Aims.Conversation;
using Aims.Incidents;
using Aims.People;
using Aims.Risks;

namespace Aims.Systems;

/// <summary>What its viewer can do about a system.</summary>
internal static class SystemButtons
{
    /// <summary>The one thing to do next; null when it is not this viewer's turn.</summary>
    public static Execute? Primary(Turn turn, AiSystem system)
    {
        bool mine = system.IsOfOwnerOrRequester(turn.Who.Id);
        return system.State switch
        {
            SystemState.Draft when mine => Button.Open("Continue", AiSystem.Resume, Of(system)),
            SystemState.Submitted when mine && !system.AwaitsRegistration => Button.Change("Start the assessment", Assessment.Start, turn.NewId(), Of(system)),
            SystemState.InAssessment when mine => Button.Open("Continue the assessment", Assessment.View, (Assessment.Field, system.Assessment!)),
            SystemState.Approved when IsAskedToReview(turn, system) => Button.Open("Review", ReviewSystem.AskName, Of(system)),
            SystemState.Approved when GoLive.May(system, turn.Who, turn.Reader.Today(turn.Now)) is null =>
                Button.Open("Go live", GoLive.AskName, Of(system)),
            SystemState.Suspended when LiftSuspension.May(system, turn.Who) is null => Button.Open("Lift the suspension", LiftSuspension.AskName, Of(system)),
            SystemState.ChangesRequested when mine && system.ChangeAt is { } place => There(turn, system, place),
            SystemState.ChangesRequested or SystemState.Rejected when mine && system.Assessment is not null => ChangeAnswers(turn, system),
            SystemState.AwaitingApproval when system.IsApprover(turn.Who.Id) =>
                Button.Open("Decide", Approval.View, (Approval.Field, system.Approval!)),
            _ => null,
        };
    }

    /// <summary>What else: first what waits, then what is looked at and done most.</summary>
    public static IEnumerable<Execute> Secondary(Turn turn, AiSystem system, IDirectory directory) =>
        [.. Waiting(turn, system, directory), .. Likely(turn, system), .. Seldom(turn, system, directory)];

    private static IEnumerable<Execute> Waiting(Turn turn, AiSystem system, IDirectory directory)
    {
        bool mine = system.IsOfOwnerOrRequester(turn.Who.Id);
        if (mine && system.ChangeAt is not null && system.Assessment is not null)
            yield return ChangeAnswers(turn, system);
        if (mine && system.State is SystemState.ChangesRequested)
            yield return Button.Open("Change registration", AiSystem.Resume, Of(system), (StepFields.Step, nameof(Step.Purpose)));
        if (mine && system.State is SystemState.Draft)
            yield return Button.Open("Cancel registration", CancelRegistration.AskName, Of(system));
        if (system.IsInRegister && system.Offered?.To == turn.Who.Id)
            yield return Button.Open("Answer the offer", AiSystem.Offer, Of(system));
        if (system.State is not SystemState.Suspended && LiftSuspension.May(system, turn.Who) is null)
            yield return Button.Open("Lift the suspension", LiftSuspension.AskName, Of(system));
        if (mine && system.LacksRightsAssessment)
            yield return Button.Change("Fundamental-rights assessment", Assessment.StartFurther, turn.NewId(), Of(system), (ManagedForm.Field, FormLibrary.FundamentalRights));
    }

    private static IEnumerable<Execute> Likely(Turn turn, AiSystem system)
    {
        bool mine = system.IsOfOwnerOrRequester(turn.Who.Id);
        if (system.IsInRegister)
            yield return Button.Open("Full record", AiSystem.Record, Of(system));
        if (IsAssessed(system) && (mine || turn.Who.Oversees))
            yield return Button.Open("Assessment", Assessment.Outcome, Of(system));
        if (system.HasRisks is true && (mine || turn.Who.Oversees || system.IsApprover(turn.Who.Id)))
            yield return Button.Open("Risks", Risk.List, Of(system));
        if (mine && system is { StandsApproved: true, Assessment: { } assessed })
            yield return Button.Change("Assess again", Assessment.Reopen, turn.NewId(), (Assessment.Field, assessed));
        if (system.MaySuspend(turn.Who) is null)
            yield return Button.Open("Suspend", SuspendSystem.AskName, Of(system));
        if (system.IsUsedBy(turn.Who.Id))
            yield return Button.Change("I do not use it any more", LeaveSystem.Name, turn.NewId(), Of(system));
    }

    private static IEnumerable<Execute> Seldom(Turn turn, AiSystem system, IDirectory directory)
    {
        bool mine = system.IsOfOwnerOrRequester(turn.Who.Id);
        if (system.Act?.Class is not null || system.MayBeClassifiedBy(turn.Who) is null)
            yield return Button.Open("AI Act class", Screening.Outcome, Of(system));
        if (system.Approval is { } approval && (system.IsApprover(turn.Who.Id) ? system.OpenConditions is not null : mine || turn.Who.Oversees))
            yield return Button.Open("Approval", Approval.View, (Approval.Field, approval));
        if (system.IsInRegister && (mine || turn.Who.Oversees))
            yield return Button.Open("Further assessments", Assessment.All, Of(system));
        if (system.IsInRegister)
        {
            yield return Button.Open("History", ShowHistory.Name, Of(system));
            yield return Button.Open("Report an incident", Incident.Report, Of(system));
        }
        if (system.IsInRegister && system.Offered is { } offer && offer.To != turn.Who.Id && system.WithdrawOffer(turn.Who).Refusal is null)
            yield return Button.Change("Withdraw the offer", AnswerOffer.Withdraw, turn.NewId(), Of(system));
        if (system.IsInRegister && system.Offered is null && system.MayOffer(turn.Who, directory) is null)
            yield return Button.Open("Hand over", AiSystem.HandOver, Of(system));
        if (CallOffRetirement.May(system, turn.Who) is null)
            yield return Button.Change("Call off the retirement", CallOffRetirement.Name, turn.NewId(), Of(system));
        if (RetireSystem.May(system, turn.Who) is null)
            yield return Button.Open("Retire", RetireSystem.AskName, Of(system));
    }

    private static Execute ChangeAnswers(Turn turn, AiSystem system) =>
        Button.Change("Change answers", Assessment.Reopen, turn.NewId(), (Assessment.Field, system.Assessment!));

    // A page of the answers can be changed once they are open again, which the same press does.
    private static Execute There(Turn turn, AiSystem system, ChangePlace place) => place.Kind is PlaceKind.Page
        ? Button.Change("Go there", Assessment.Reopen, turn.NewId(), (Assessment.Field, system.Assessment!), (Assessment.PageField, place.Id))
        : Button.Open("Go there", OpenRecord.PageName, Of(system), (RecordCard.PageField, (SystemFields.Find(place.Id)?.Page ?? RecordPage.Purpose).ToString()));

    private static bool IsAskedToReview(Turn turn, AiSystem system) =>
        ReviewSystem.May(system, turn.Who) is null && system.ReviewDue is { } due && ReviewCycle.AskedOn(due) <= turn.Reader.Today(turn.Now);

    private static bool IsAssessed(AiSystem system) => system.Level is not null && system.State is not SystemState.InAssessment;

    private static (string, string) Of(AiSystem system) => (StepFields.System, system.Id.Value);
}
