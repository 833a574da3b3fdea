using Aims.Assessments.Forms;
using Aims.Assessments.Library;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Assessments.Parts;

/// <summary>What all steps of a handover share: one commit, and everybody concerned is told.</summary>
internal static class PartTurn
{
    /// <summary>The names under which a button carries a part's number, and a question.</summary>
    public const string NumberField = "part", QuestionField = "question";

    /// <summary>The part that a card names, when it is with the reader.</summary>
    public static async Task<(Assessment Assessment, Handover Part)?> Find(Turn turn, Records records, CancellationToken ct) =>
        turn.Fields.Id<AssessmentId>(Assessment.Field) is { } id
        && (await records.Read(Assessment.Type, id.Value, ct)).State is { } assessment
        && assessment.With(turn.Who, turn.Fields.Number(NumberField)) is { } part
            ? (assessment, part) : null;

    public static async Task<(Assessment? Assessment, Outcome? Outcome)> Commit(
        Turn turn, Command command, Records records, FormLibrary library, Func<Assessment, Form, Decided<AssessmentEvent>> decide, CancellationToken ct)
    {
        if (turn.Fields.Id<AssessmentId>(Assessment.Field) is not { } id)
            return (null, null);
        var outcome = await records.Commit(command, async draft =>
        {
            if ((await draft.Load(Assessment.Type, id.Value, ct)).State is not { } before)
            {
                draft.Refuse(OpenAssessment.NotFound);
                return;
            }
            var now = await draft.Apply(Assessment.Type, id.Value, decide(before, (await library.Of(before.Form, ct)).Form), ct);
            if (draft.Refusal is null)
                Tell(draft, turn, before, now!);
        }, ct);
        return (outcome.Draft.Now(Assessment.Type, id.Value), outcome);
    }

    // Whoever waits for the other is told: the colleague of what is asked, the owner of what came back.
    private static void Tell(Draft draft, Turn turn, Assessment before, Assessment now)
    {
        var changed = (now.Handovers ?? []).Where(part => part != before.Handovers?.FirstOrDefault(p => p.Number == part.Number)).ToList();
        foreach (var part in changed)
        {
            if (part.IsOpen)
                draft.Tell(part.To, Assessment.Part, now.Key);
            else if (part.To == turn.Who.Id)
                draft.Tell(now.MayBeAnsweredBy(part.By) ? part.By : now.Assessors[0], Assessment.Parts, now.Key);
        }
        if (changed.Count > 0)
            draft.Redraw(now.Key);
    }
}
