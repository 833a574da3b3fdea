using Aims.Assessments.Forms;
using Aims.Ledger;

namespace Aims.Assessments.Act;

/// <summary>What the handlers of a screening share.</summary>
internal static class Screenings
{
    public static Refusal NotFound { get; } = new("act.unknown", "There is no such screening. Say \"my tasks\" to see yours.");

    public static Refusal Recorded { get; } = new("act.recorded", "The class is recorded, so these answers stand as they are.");

    /// <summary>The screening as its pages show it.</summary>
    public static Questionnaire Pages(Screening screening) => new(
        "EU AI Act class", ShippedForms.ActScreening.Form, screening.Answers, screening.Page, screening.Id.Value, Screening.Field,
        screening.System, screening.SystemName, new PageVerbs(Screening.View, SaveScreening.Name, RecordClass.Name))
    {
        Submit = "Record the class",
        ComesTo = ShippedForms.ActScreening.Form.Missing(screening.Answers).Count > 0
            ? null
            : $"These answers come to: {ActWords.Of(Classification.Of(screening.Answers))}. Nothing is recorded before you say so.",
    };
}
