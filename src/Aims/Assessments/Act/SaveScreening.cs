using Aims.Assessments.Forms;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Aims.Systems;

namespace Aims.Assessments.Act;

/// <summary>A page of the screening was sent: saves the answers that are right and moves on, back, or away.</summary>
public sealed class SaveScreening(Records records) : Intent
{
    public const string Name = "act.save";

    public override string Verb => Name;

    /// <param name="merged">The answers as they would be.</param>
    /// <param name="resume">The page to go on with.</param>
    public static Decided<ScreeningEvent> Decide(Screening? screening, Person who, string page, Answers merged, string resume)
    {
        if (screening is null)
            return Screenings.NotFound;
        if (!screening.MayBeAnsweredBy(who))
            return Classifying.NotYours;
        if (!screening.IsOpen)
            return Screenings.Recorded;
        var (given, cleared) = screening.Answers.ChangeTo(merged);
        return given.Count == 0 && cleared.Count == 0 && screening.Page == resume
            ? Decided<ScreeningEvent>.Nothing
            : new ScreeningAnswered(page, given, cleared, resume);
    }

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (turn.Fields.Id<ScreeningId>(Screening.Field) is not { } id)
            return Reply.Say(Screenings.NotFound.Text);
        PageTurn? turned = null;
        var outcome = await records.Commit(turn.SaveCommand, async draft =>
        {
            var screening = (await draft.Load(Screening.Type, id.Value, ct)).State;
            turned = PageTurn.Of(ShippedForms.ActScreening.Form, screening?.Answers ?? Answers.Empty, turn);
            await draft.Apply(Screening.Type, id.Value, Decide(
                screening, turn.Who, turned.From.Name, turned.Answers, turned.To?.Name ?? PageCard.ReviewPage), ct);
        }, ct);
        return outcome.Refusal switch
        {
            null => PageCard.Next(turn, Screenings.Pages(outcome.Draft.Now(Screening.Type, id.Value)!), turned!),
            { Code: "act.recorded" } => Reply.Open(Screening.View, Screening.Field, id.Value),
            var refusal => Reply.Say(refusal.Text),
        };
    }
}
