using Aims.Assessments.Library;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Aims.Systems;

namespace Aims.Assessments;

/// <summary>Begins an assessment by another form than the impact assessment, or goes on with the one that is open.</summary>
public sealed class StartFurther(Records records, FormLibrary library, IDirectory directory) : Intent
{
    public override string Verb => Assessment.StartFurther;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (turn.Fields.Id<SystemId>(StartAssessment.SystemField) is not { } system)
            return Reply.Say(LifeCycle.NotFound.Text);
        if (await library.Find(turn.Fields.Text(ManagedForm.Field), ct) is not { InForce: { } version } entry
            || entry.Id is FormLibrary.ImpactAssessment || entry.Purpose is FormPurpose.PolicyCheck)
            return Reply.Say(FormRules.NotInForce.Text);
        var form = await library.Of(version.Used, ct);
        await library.Keep(form.Used, ct);
        var outcome = await records.Commit(turn.Command, draft => Start(draft, turn, system, entry, form, ct), ct);
        if (outcome is { Refusal: null, Repeated: false } && outcome.IdOf(Assessment.Type) is { } id)
            return PageCard.Reply(turn, Questionnaire.Of(turn, outcome.Draft.Now(Assessment.Type, id)!, form, directory), null);
        // Begun already, by another press or by a colleague: it goes on from where it is.
        return Open(outcome.Draft.Now(AiSystem.Type, system.Value), entry.Id) is { } open && outcome.Refusal is null
            ? Reply.Open(Assessment.View, Assessment.Field, open.Assessment)
            : Reply.Say((outcome.Refusal ?? LifeCycle.NotFound).Text);
    }

    private static async Task Start(Draft draft, Turn turn, SystemId systemId, FormEntry entry, LibraryForm form, CancellationToken ct)
    {
        if ((await draft.Load(AiSystem.Type, systemId.Value, ct)).State is not { } system || !system.MayBeSeenBy(turn.Who))
        {
            draft.Refuse(LifeCycle.NotFound);
            return;
        }
        if (Open(system, entry.Id) is not null)
            return;
        string id = await draft.NewId(Assessment.Type, ct);
        await draft.Apply(AiSystem.Type, systemId.Value, system.BeginFurther(turn.Who, id, entry.Id, form.Title, entry.Purpose), ct);
        await draft.Apply(Assessment.Type, id, new AssessmentStarted(
            AssessmentId.From(id), system.Id.Value, system.Name, form.Used, Assessment.AssessorsOf(system)), ct);
        draft.Redraw(system.Key);
    }

    private static FurtherAssessment? Open(AiSystem? system, string form) => system?.OpenFurther.FirstOrDefault(f => f.Form == form);
}
