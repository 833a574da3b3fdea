using Aims.Assessments.Forms.Loading;

namespace Aims.Assessments.Forms.Scoring;

/// <summary>Loads the scoring file that stands beside a form; docs/add-a-questionnaire.md describes it.</summary>
public static class ScoringDefinition
{
    /// <summary>Gives the rules, or every problem found. Each question and choice must be one of <paramref name="form"/>.</summary>
    public static Loaded<ScoringRules> Load(ReadOnlySpan<byte> utf8, Form form)
    {
        var (json, unreadable) = DefinitionJson.Parse(utf8);
        if (unreadable is not null)
            return new Loaded<ScoringRules>([unreadable]);
        var problems = new ProblemList();
        var root = new DefinitionNode(json, problems);
        var parts = new ScoringReader(form).Read(root);
        var risks = RiskReader.Read(root, form);
        return problems.IsEmpty
            ? new Loaded<ScoringRules>(new ScoringRules(form, parts) { Risks = risks })
            : new Loaded<ScoringRules>(problems.All);
    }
}
