using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using Aims.Assessments.Forms.Loading;

namespace Aims.Assessments.Forms.Scoring;

/// <summary>
/// Reads a dimension. Its questions are those with <c>points</c> of their own, and those that it lists (<c>questions</c>) or
/// finds by name (<c>questionsEnding</c>), whose points stand in the values of their choices (<c>pointsAfter</c>).
/// </summary>
internal static class DimensionReader
{
    private static readonly FrozenSet<string> OfDimension = FrozenSet.Create(
        "name", "title", "weight", "points", "questions", "questionsEnding", "pointsAfter", "cap", "caps");

    public static Dimension Read(DefinitionNode node, Form form)
    {
        node.Allow(OfDimension);
        var weight = node.Required("weight", node.Number("weight"));
        if (weight is <= 0 or > 100)
            node.Refuse("weight", "A weight is more than 0 and at most 100.");
        var cap = node.Number("cap");
        if (cap <= 0)
            node.Refuse("cap", "A cap is more than 0.");
        var dimension = new Dimension(node.Required("name"), node.Required("title"), weight, cap, Questions(node, form));
        if (dimension.Maximum <= 0)
            node.Refuse("points", "At least one answer must give points.");
        return dimension;
    }

    private static ImmutableArray<ScoredQuestion> Questions(DefinitionNode node, Form form)
    {
        var explicitly = PointsReader.Explicit(node, form);
        var byRule = ByRule(node, form).ExceptBy(explicitly.Select(scored => scored.Question.Name), question => question.Name).ToList();
        if (byRule.Count == 0 && !node.Has("pointsAfter"))
            return Capped(node, explicitly);
        return Capped(node, [.. explicitly, .. PointsReader.InValues(node, byRule)]);
    }

    private static IEnumerable<Question> ByRule(DefinitionNode node, Form form)
    {
        foreach (var item in node.List("questions", FormLimits.Elements))
        {
            if (item.ValueKind != JsonValueKind.String || form.FindQuestion(item.GetString()!) is not { } question)
                node.Refuse("questions", $"There is no question {item} in the form.");
            else if (question.Choices.IsEmpty)
                node.Refuse("questions", $"The question {item} has no choices whose values could hold points.");
            else
                yield return question;
        }
        if (node.Text("questionsEnding") is not { } ending)
            yield break;
        foreach (var question in form.Pages.SelectMany(page => EndingIn(ending, page, false)).Where(question => !question.Choices.IsEmpty))
            yield return question;
    }

    /// <param name="within">A panel around it has the ending already.</param>
    private static IEnumerable<Question> EndingIn(string ending, Section section, bool within) =>
        section.Elements.SelectMany(element => (element, within || element.Name.EndsWith(ending, StringComparison.Ordinal)) switch
        {
            (Section inner, var found) => EndingIn(ending, inner, found),
            (Question question, true) => [question],
            _ => [],
        });

    private static ImmutableArray<ScoredQuestion> Capped(DefinitionNode node, ImmutableArray<ScoredQuestion> questions)
    {
        if (node.Object("caps") is not { } caps)
            return questions;
        foreach (var entry in caps.Json.EnumerateObject().Where(entry => questions.All(scored => scored.Name != entry.Name)))
            caps.Refuse(entry.Name, "This question gives no points in this dimension.");
        return [.. questions.Select(scored => caps.Has(scored.Name) ? Capped(caps, scored) : scored)];
    }

    private static ScoredQuestion Capped(DefinitionNode caps, ScoredQuestion scored)
    {
        var cap = caps.Number(scored.Name);
        if (cap <= 0)
            caps.Refuse(scored.Name, "A cap is more than 0.");
        return new ScoredQuestion(scored.Question, scored.Points, cap) { Row = scored.Row };
    }
}
