using Aims.Assessments;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Aims.Systems;

namespace Aims.Risks;

/// <summary>Takes up a risk that the answers bring up: from now on it is a record, and is answered step by step.</summary>
public sealed class TakeUpRisk(RiskRegister register) : Intent
{
    public const string Name = "risk.take-up", ProposalField = "proposal";

    public override string Verb => Name;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (turn.Fields.Id<AssessmentId>(Assessment.Field) is not { } id)
            return Reply.Say(RiskCase.NotFound.Text);
        var outcome = await register.Records.Commit(turn.Command, draft => TakeUp(draft, turn, id, ct), ct);
        return outcome.Refusal is { Code: not "risk.taken-up" } refusal ? Reply.Say(refusal.Text)
            : outcome.Draft.Now(Assessment.Type, id.Value)?.Risks?.FirstOrDefault(risk => risk.Proposal == turn.Fields.Text(ProposalField)) is { } line
                ? Reply.Open(Risk.GoOn, Risk.Field, line.Id) : Reply.Say(RiskCase.NotFound.Text);
    }

    private async Task TakeUp(Draft draft, Turn turn, AssessmentId id, CancellationToken ct)
    {
        var assessment = (await draft.Load(Assessment.Type, id.Value, ct)).State;
        var risks = assessment is null ? null : await register.RisksOf(turn, assessment, ct);
        var proposal = risks?.Proposed().FirstOrDefault(proposal => proposal.Name == turn.Fields.Text(ProposalField));
        if (assessment is null || proposal is null)
            draft.Refuse(RiskCase.NotFound);
        else if (!assessment.MayBeAnsweredBy(turn.Who.Id))
            draft.Refuse(RiskCase.NotYours);
        // By another press or a colleague: it goes on from where it is.
        else if (risks!.Of(proposal) is not null)
            draft.Refuse(new Refusal("risk.taken-up", "This risk is taken up."));
        else
            await RiskCommit.Begin(draft, assessment, proposal.Name, proposal.Title, proposal.Why, proposal.Serves, ct);
    }
}

/// <summary>Adds a risk that no answer brings up.</summary>
public sealed class AddRisk(Records records) : Intent
{
    public const string Name = "risk.add", AskName = "risk.ask-add", TitleField = "title", WhyField = "why";

    public const int LongestTitle = 120, LongestWhy = 500, MostAdded = 10;

    public override string Verb => Name;

    internal static Refusal? Forbids(Assessment? assessment, AiSystem? system, Person who) =>
        assessment is null || system is null ? RiskCase.NotFound
        : !assessment.MayBeAnsweredBy(who.Id) ? RiskCase.NotYours
        : system.State is SystemState.Retired ? new Refusal("risk.retired", $"{system.Id} is retired, so nothing is left to decide about its risks.")
        : assessment.Risks?.Count(risk => risk.Proposal is null) >= MostAdded ? new Refusal("risk.many", $"{MostAdded} risks were added. Put smaller ones together.")
        : null;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (turn.Fields.Id<AssessmentId>(Assessment.Field) is not { } id)
            return Reply.Say(RiskCase.NotFound.Text);
        var outcome = await records.Commit(turn.Command, draft => Add(draft, turn, id, ct), ct);
        var assessment = outcome.Draft.Now(Assessment.Type, id.Value);
        return outcome.Refusal switch
        {
            null => Reply.Open(Risk.GoOn, Risk.Field, outcome.IdOf(Risk.Type)!),
            { Code: "risk.title" or "risk.why" } problem when assessment is not null => Reply.Page(AddRiskCard.Draw(turn, assessment, problem)),
            { } refusal => Reply.Say(refusal.Text),
        };
    }

    private static async Task Add(Draft draft, Turn turn, AssessmentId id, CancellationToken ct)
    {
        var assessment = (await draft.Load(Assessment.Type, id.Value, ct)).State;
        var system = assessment is null ? null : (await draft.Load(AiSystem.Type, assessment.System, ct)).State;
        string? title = turn.Fields.Text(TitleField), why = turn.Fields.Text(WhyField);
        if ((Forbids(assessment, system, turn.Who) ?? Lacks(title, why)) is { } refusal)
            draft.Refuse(refusal);
        else
            await RiskCommit.Begin(draft, assessment!, null, title!, why!, null, ct);
    }

    private static Refusal? Lacks(string? title, string? why) =>
        title is null or { Length: > LongestTitle } ? new Refusal("risk.title", $"Name the risk in at most {LongestTitle} characters.")
        : why is null or { Length: > LongestWhy } ? new Refusal("risk.why", $"Say in at most {LongestWhy} characters what could happen and why.")
        : null;

    /// <summary>Asks what the risk is.</summary>
    public sealed class Ask(Records records) : Intent
    {
        public override string Verb => AskName;

        public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
        {
            var assessment = turn.Fields.Id<AssessmentId>(Assessment.Field) is { } id ? (await records.Read(Assessment.Type, id.Value, ct)).State : null;
            var system = assessment is null ? null : (await records.Read(AiSystem.Type, assessment.System, ct)).State;
            return Forbids(assessment, system, turn.Who) is { } refusal ? Reply.Say(refusal.Text) : Reply.Page(AddRiskCard.Draw(turn, assessment!, null));
        }
    }
}
