using Aims.Assessments.Forms;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Aims.Systems;

namespace Aims.Assessments.Act;

/// <summary>Records the class that a complete screening comes to, on the screening and on the system, in one commit.</summary>
public sealed class RecordClass(Records records, IDirectory directory) : Intent
{
    public const string Name = "act.record";

    public override string Verb => Name;

    public static Decided<ScreeningEvent> Decide(AiSystem system, Screening screening, Person who)
    {
        var form = ShippedForms.ActScreening.Form;
        return system.MayBeClassifiedBy(who) is { } refusal ? refusal
            : !screening.IsOpen ? Screenings.Recorded
            : form.Missing(screening.Answers) is [var first, ..] ? new Refusal("act.incomplete", $"Please answer \"{first.Question.Title}\" first.")
            // The form may have changed while it was filled in: the class is that of the questions as they are now.
            : new ClassRecorded(Screening.FormNow, form.Effective(screening.Answers), Classification.Of(screening.Answers));
    }

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (turn.Fields.Id<ScreeningId>(Screening.Field) is not { } id)
            return Reply.Say(Screenings.NotFound.Text);
        var outcome = await records.Commit(turn.Command, draft => Record(draft, turn, id, ct), ct);
        if (outcome.Draft.Now(Screening.Type, id.Value) is not { } screening)
            return Reply.Say(Screenings.NotFound.Text);
        return outcome.Refusal switch
        {
            null or { Code: "act.recorded" } => Reply.Open(Screening.Outcome, StartScreening.SystemField, screening.System),
            { Code: "act.incomplete" } => ReviewCard.Reply(turn, Screenings.Pages(screening)),
            var refusal => Reply.Say(refusal.Text),
        };
    }

    private async Task Record(Draft draft, Turn turn, ScreeningId id, CancellationToken ct)
    {
        if ((await draft.Load(Screening.Type, id.Value, ct)).State is not { } screening)
        {
            draft.Refuse(Screenings.NotFound);
            return;
        }
        var system = (await draft.Load(AiSystem.Type, screening.System, ct)).State!;
        var recorded = (await draft.Apply(Screening.Type, id.Value, Decide(system, screening, turn.Who), ct))?.Recorded;
        if (draft.Refusal is not null || recorded is null)
            return;
        var found = recorded.Classification;
        await draft.Apply(AiSystem.Type, screening.System, system.RecordClass(turn.Who, id.Value, found.Class, found.Basis), ct);
        foreach (var lead in directory.With(Role.Lead).Where(lead => found.Class is ActClass.Prohibited && lead.Id != turn.Who.Id))
            draft.Tell(lead.Id, Screening.Outcome, system.Key);
        draft.Redraw(system.Key);
    }
}
