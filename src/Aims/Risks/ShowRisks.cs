using Aims.Assessments;
using Aims.Conversation;
using Aims.People;
using Aims.Systems;

namespace Aims.Risks;

/// <summary>"risks of AIS-0001": the risks of a system, those that its answers bring up and those that were added.</summary>
public sealed class ShowRisks(RiskRegister register) : Intent
{
    public override string Verb => Risk.List;

    public override IReadOnlyList<string> Phrases => ["risks of {what}", "which risks has {what}", "what are risks of {what}"];

    /// <summary>Those who answer, decide or oversee.</summary>
    internal static bool MaySee(Assessment assessment, AiSystem system, Person who, IDirectory directory) =>
        assessment.MayBeAnsweredBy(who.Id) || who.Oversees || system.IsApprover(who.Id) || Ownership.Managers(system.Owner, directory).Contains(who.Id);

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (await Read(turn, ct) is not var (system, assessment))
            return Reply.Say("Which system? Say risks and its id, for example: risks of AIS-0001.");
        return system is null || !system.MayBeSeenBy(turn.Who) ? Reply.Say(LifeCycle.NotFound.Text)
            : assessment is null ? Reply.Say($"{system.Id} has no impact assessment yet. Its risks come up with the answers.")
            : !MaySee(assessment, system, turn.Who, register.People) ? Reply.Say("Its risks are seen by its owner, the managers above, whoever approves it, and those who oversee.")
            : RiskListCard.Reply(turn, await register.RisksOf(turn, assessment, ct), system, register.People);
    }

    // By the assessment both can be read at once only after it is known whose it is, and the other way round: two reads.
    private async Task<(AiSystem? System, Assessment? Assessment)?> Read(Turn turn, CancellationToken ct)
    {
        var records = register.Records;
        if (turn.Fields.Id<AssessmentId>(Assessment.Field) is { } id)
        {
            var assessment = (await records.Read(Assessment.Type, id.Value, ct)).State;
            return (assessment is null ? null : (await records.Read(AiSystem.Type, assessment.System, ct)).State, assessment);
        }
        if ((turn.Fields.Id<SystemId>(AiSystem.Type.Kind) ?? turn.Fields.Id<SystemId>("what")) is not { } of)
            return null;
        var system = (await records.Read(AiSystem.Type, of.Value, ct)).State;
        return (system, system?.Assessment is { } key ? (await records.Read(Assessment.Type, key, ct)).State : null);
    }
}
