using Aims.Conversation;
using Aims.Ledger;
using Aims.Systems;

namespace Aims.Assessments.Act;

/// <summary>Opens a screening where it was left, or at the page that is asked for.</summary>
public sealed class OpenScreening(Records records) : Intent
{
    public override string Verb => Screening.View;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        var id = turn.Fields.Id<ScreeningId>(Screening.Field);
        var screening = id is null ? null : (await records.Read(Screening.Type, id.Value.Value, ct)).State;
        return screening is null ? Reply.Say(Screenings.NotFound.Text)
            : !screening.MayBeAnsweredBy(turn.Who) ? Reply.Say(Classifying.NotYours.Text)
            : screening.IsOpen ? PageCard.Reply(turn, Screenings.Pages(screening), PageCard.Wanted(turn.Fields))
            : Reply.Open(Screening.Outcome, StartScreening.SystemField, screening.System);
    }
}
