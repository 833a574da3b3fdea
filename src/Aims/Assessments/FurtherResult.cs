using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Aims.Systems;

namespace Aims.Assessments;

/// <summary>What follows from an assessment that no approval rests on: the system keeps its result, and a high level is told to the leads.</summary>
internal static class FurtherResult
{
    /// <summary>The first level that the governance leads are told of.</summary>
    public const int High = 3;

    public static async Task Tell(Draft draft, Turn turn, AiSystem system, Assessment submitted, Result result, IDirectory directory, CancellationToken ct)
    {
        await draft.Apply(AiSystem.Type, system.Id.Value, result.Level == 0
            ? system.SubmitFurther(turn.Who, submitted.Id.Value, null, null)
            : system.SubmitFurther(turn.Who, submitted.Id.Value, result.Level, result.LevelName), ct);
        draft.Redraw(submitted.Key);
        foreach (var lead in result.Level < High ? [] : directory.With(Role.Lead).Where(lead => lead.Id != turn.Who.Id))
            draft.Tell(lead.Id, Assessment.Show, submitted.Key);
    }
}
