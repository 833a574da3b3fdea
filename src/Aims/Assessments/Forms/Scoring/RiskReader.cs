using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Aims.Assessments.Forms.Expressions;
using Aims.Assessments.Forms.Loading;
using Aims.Risks;

namespace Aims.Assessments.Forms.Scoring;

/// <summary>Reads the risks that a scoring file proposes. A reading that met a problem may give parts that must not be used.</summary>
internal static class RiskReader
{
    /// <summary>All of them can be withdrawn in one commit, which holds a hundred rows.</summary>
    private const int MaxRisks = 20;

    private const int MaxActions = 5, TitleLength = 120, WhyLength = 500, ActionLength = 300;

    private static readonly FrozenSet<string> Properties =
        FrozenSet.Create("name", "title", "if", "description", "serves", "likelihood", "impact", "treatment", "actions");

    public static RiskProposals Read(DefinitionNode root, Form form)
    {
        var risks = root.Nodes("risks", MaxRisks)
            .Select((node, at) => Risk(node with { Path = string.Create(CultureInfo.InvariantCulture, $"risks[{at}].") }, form))
            .ToImmutableArray();
        foreach (var twice in risks.GroupBy(risk => risk.Name).Where(same => same.Count() > 1))
            root.Refuse("risks", $"Two risks are named {twice.Key}.");
        return new RiskProposals(form, risks);
    }

    private static ProposedRisk Risk(DefinitionNode node, Form form)
    {
        node.Allow(Properties);
        return new ProposedRisk(
            Text(node, "name", FormLimits.NameLength), Text(node, "title", TitleLength), Text(node, "description", WhyLength),
            Text(node, "serves", TitleLength), Step(node, "likelihood"), Step(node, "impact"), Treatment(node), Actions(node))
        {
            If = Condition(node, form),
        };
    }

    private static Condition? Condition(DefinitionNode node, Form form)
    {
        var parsed = ExpressionParser.Parse(Text(node, "if", ExpressionParser.MaxLength + 1), form.Named);
        if (node.Has("if") && parsed.Problem is not null)
            node.Refuse("if", parsed.Problem);
        return parsed.Condition;
    }

    private static Treatment? Treatment(DefinitionNode node) => node.Text("treatment") switch
    {
        null => null,
        "avoid" => Risks.Treatment.Avoid,
        "reduce" => Risks.Treatment.Reduce,
        "share" => Risks.Treatment.Share,
        "accept" => Risks.Treatment.Accept,
        _ => Refused(node),
    };

    private static Treatment? Refused(DefinitionNode node)
    {
        node.Refuse("treatment", "A treatment is avoid, reduce, share or accept.");
        return null;
    }

    private static ImmutableArray<string> Actions(DefinitionNode node)
    {
        var actions = node.List("actions", MaxActions);
        if (actions.Any(action => action.ValueKind != JsonValueKind.String || PlainText.Problem(action.GetString()!, ActionLength) is not null))
            node.Refuse("actions", string.Create(CultureInfo.InvariantCulture, $"Each action is a plain text of at most {ActionLength} characters."));
        return [.. actions.Select(action => action.ToString())];
    }

    private static string Text(DefinitionNode node, string property, int longest)
    {
        string? text = node.Text(property, longest);
        if (!node.Has(property))
            node.Refuse(property, "This is missing.");
        else if (text is { } given && string.IsNullOrWhiteSpace(given))
            node.Refuse(property, "This is empty.");
        return text ?? "";
    }

    private static int Step(DefinitionNode node, string property)
    {
        if (!node.Has(property))
            node.Refuse(property, "This is missing.");
        return node.Whole(property, 1, 5) ?? 1;
    }
}
