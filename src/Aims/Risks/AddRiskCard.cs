using Aims.Assessments;
using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Risks;

internal static class AddRiskCard
{
    public static Card Draw(Turn turn, Assessment assessment, Refusal? problem) => Look.Card(
        "Add a risk",
        $"What else could go wrong with {assessment.SystemName}?",
        [
            Look.Text($"What else could go wrong with {assessment.SystemName}?"),
            Look.Field(
                new Input.Text(AddRisk.TitleField, "The risk in a few words", $"At most {AddRisk.LongestTitle} characters.")
                {
                    Value = turn.Fields.Text(AddRisk.TitleField),
                    MaxLength = AddRisk.LongestTitle,
                },
                example: "Old price lists are quoted", error: problem.At("risk.title")),
            Look.Field(
                new Input.Text(AddRisk.WhyField, "What could happen, and why?", $"At most {AddRisk.LongestWhy} characters.")
                {
                    Value = turn.Fields.Text(AddRisk.WhyField),
                    IsMultiline = true,
                    MaxLength = AddRisk.LongestWhy,
                },
                example: "It learned from last year's lists, so a customer may be offered a price that no longer holds.", error: problem.At("risk.why")),
        ],
        id: assessment.Id.Value, state: "Risk",
        primary: Button.Change("Add it", AddRisk.Name, turn.NewId(), (Assessment.Field, assessment.Id.Value)),
        secondary: [Button.Open("Not now", Risk.List, (Assessment.Field, assessment.Id.Value))]);
}
