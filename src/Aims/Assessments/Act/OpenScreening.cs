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
        if (turn.Fields.Id<ScreeningId>(Screening.Field) is not { } id
            || (await records.Read(Screening.Type, id.Value, ct)).State is not { } screening
            || (await records.Read(AiSystem.Type, screening.System, ct)).State is not { } system)
            return Reply.Say(Screenings.NotFound.Text);
        return system.MayBeClassifiedBy(turn.Who) is { } refusal ? Reply.Say(refusal.Text)
            : screening.IsOpen ? PageCard.Reply(turn, Screenings.Pages(screening), turn.Fields.Text(PageCard.PageField))
            : Reply.Open(Screening.Outcome, StartScreening.SystemField, screening.System);
    }
}
