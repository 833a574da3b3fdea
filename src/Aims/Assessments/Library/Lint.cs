using System.Text;
using Aims.Assessments.Forms;
using Aims.Assessments.Forms.Scoring;

namespace Aims.Assessments.Library;

/// <summary>What is wrong with a form and its scoring, or the form itself when nothing is.</summary>
/// <param name="Form">Null when the definition cannot be used.</param>
/// <param name="Scoring">Null when there is none, or it cannot be used.</param>
public sealed record Lint(Form? Form, ScoringRules? Scoring, IReadOnlyList<LintProblem> Problems)
{
    public bool IsClean => Problems.Count == 0;

    /// <param name="id">The form that it would become.</param>
    public static Lint Of(string id, string? definition, string? scoring)
    {
        if (definition is null)
            return new Lint(null, null, [new("form", new FormProblem(null, null, null, $"There is only a scoring yet. Send {id}.json too."))]);
        var form = FormDefinition.Load(Encoding.UTF8.GetBytes(definition));
        var rules = form.Value is null || scoring is null ? null : ScoringDefinition.Load(Encoding.UTF8.GetBytes(scoring), form.Value);
        return new Lint(form.Value, rules?.Value,
        [
            .. form.Problems.Select(problem => new LintProblem("form", problem)),
            .. form.Value is null ? [] : PageProblems(form.Value),
            .. (rules?.Problems ?? []).Select(problem => new LintProblem("scoring", problem)),
            .. id is FormLibrary.ImpactAssessment && scoring is null
                ? [new LintProblem("scoring", new FormProblem(null, null, null, $"Approvals rest on its level, so it needs a scoring. Send {id}.scoring.json too."))]
                : Array.Empty<LintProblem>(),
        ]);
    }

    private static IEnumerable<LintProblem> PageProblems(Form form)
    {
        if (form.VisiblePages(Answers.Empty).Count == 0)
            yield return new LintProblem("form", new FormProblem(null, null, null, "Nobody could begin: no page is visible before a question is answered."));
    }
}

/// <param name="File">"form" or "scoring".</param>
public sealed record LintProblem(string File, FormProblem Problem)
{
    /// <summary>Where it is: <c>scoring · page use · question who · points</c>.</summary>
    public string Where => string.Join(" · ", new[]
    {
        File, Named("page", Problem.Page), Named("question", Problem.Question), Problem.Property,
    }.OfType<string>());

    private static string? Named(string what, string? name) => name is null ? null : $"{what} {name}";
}
