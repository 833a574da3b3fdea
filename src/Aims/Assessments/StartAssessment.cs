using Aims.Assessments.Library;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Aims.Systems;

namespace Aims.Assessments;

/// <summary>Begins the impact assessment of a submitted system and shows its first page.</summary>
public sealed class StartAssessment(Records records, FormLibrary library, IDirectory directory) : Intent
{
    public const string SystemField = "system";

    public override string Verb => Assessment.Start;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (turn.Fields.Id<SystemId>(SystemField) is not { } systemId)
            return Reply.Say(LifeCycle.NotFound.Text);
        if (await library.InForce(FormLibrary.ImpactAssessment, ct) is not { } form)
            return Reply.Say(FormRules.NotInForce.Text);
        await library.Keep(form.Used, ct);
        var outcome = await records.Commit(turn.Command, draft => Start(draft, turn, systemId, form.Used, ct), ct);
        if (outcome is { Refusal: null, Repeated: false })
            return PageCard.Reply(turn, Questionnaire.Of(turn, outcome.Draft.Now(Assessment.Type, outcome.IdOf(Assessment.Type)!)!, form, directory), null);
        // Begun already, by another press or by a colleague: it goes on from where it is.
        return outcome.Draft.Now(AiSystem.Type, systemId.Value) is { State: SystemState.InAssessment } system && system.IsOfOwnerOrRequester(turn.Who.Id)
            ? Reply.Open(Assessment.View, Assessment.Field, system.Assessment!)
            : Reply.Say((outcome.Refusal ?? LifeCycle.NotFound).Text);
    }

    private static async Task Start(Draft draft, Turn turn, SystemId systemId, FormUsed form, CancellationToken ct)
    {
        if ((await draft.Load(AiSystem.Type, systemId.Value, ct)).State is not { } system || !system.MayBeSeenBy(turn.Who))
        {
            draft.Refuse(LifeCycle.NotFound);
            return;
        }
        string id = await draft.NewId(Assessment.Type, ct);
        await draft.Apply(AiSystem.Type, systemId.Value, system.BeginAssessment(turn.Who, id), ct);
        await draft.Apply(Assessment.Type, id, new AssessmentStarted(
            AssessmentId.From(id), system.Id.Value, system.Name, form, Assessment.AssessorsOf(system)), ct);
        draft.Redraw(system.Key);
    }
}
