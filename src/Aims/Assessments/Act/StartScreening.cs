using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Aims.Systems;

namespace Aims.Assessments.Act;

/// <summary>Begins the screening of a system, goes on with it, or takes it up again after a class was recorded.</summary>
public sealed class StartScreening(Records records) : Intent
{
    public const string SystemField = "system";

    public override string Verb => Screening.Start;

    public static Decided<ScreeningEvent> Decide(AiSystem system, Screening? screening, Person who, ScreeningId id, Assessment? assessment) =>
        system.MayBeClassifiedBy(who) is { } refusal ? refusal
        : screening is null ? new ScreeningStarted(id, system.Id.Value, system.Name, Assessment.AssessorsOf(system), Screening.FormNow, KnownAnswers.Of(system, assessment))
        : screening.IsOpen && screening.MayBeAnsweredBy(who) ? Decided<ScreeningEvent>.Nothing
        : new ScreeningReopened(system.Name, Assessment.AssessorsOf(system), Screening.FormNow);

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (turn.Fields.Id<SystemId>(SystemField) is not { } systemId)
            return Reply.Say(LifeCycle.NotFound.Text);
        var outcome = await records.Commit(turn.Command, draft => Start(draft, turn, systemId, ct), ct);
        return outcome.Refusal is { } refusal ? Reply.Say(refusal.Text)
            : outcome.Draft.Now(AiSystem.Type, systemId.Value)?.Act is not { } act ? Reply.Say(LifeCycle.NotFound.Text)
            : outcome.Draft.Now(Screening.Type, act.Screening) is { IsOpen: true } open ? PageCard.Reply(
                turn, Screenings.Pages(open), open.Page is null && open.Recorded is not null ? PageCard.ReviewPage : null)
            : Reply.Open(Screening.Outcome, SystemField, systemId.Value);
    }

    private static async Task Start(Draft draft, Turn turn, SystemId systemId, CancellationToken ct)
    {
        if ((await draft.Load(AiSystem.Type, systemId.Value, ct)).State is not { } system || !system.MayBeSeenBy(turn.Who))
        {
            draft.Refuse(LifeCycle.NotFound);
            return;
        }
        if (system.Act is { } act)
        {
            var known = (await draft.Load(Screening.Type, act.Screening, ct)).State;
            await draft.Apply(Screening.Type, act.Screening, Decide(system, known, turn.Who, ScreeningId.From(act.Screening), null), ct);
            return;
        }
        var assessment = system.Assessment is { } key ? (await draft.Load(Assessment.Type, key, ct)).State : null;
        string id = await draft.NewId(Screening.Type, ct);
        await draft.Apply(Screening.Type, id, Decide(system, null, turn.Who, ScreeningId.From(id), assessment), ct);
        await draft.Apply(AiSystem.Type, systemId.Value, system.BeginScreening(turn.Who, id), ct);
        draft.Redraw(system.Key);
    }
}
