namespace Aims.Assessments.Forms.Loading;

/// <summary>Collects what is wrong with a definition, so that its author hears of all of it at once.</summary>
internal sealed class ProblemList
{
    private readonly List<FormProblem> problems = [];

    public bool IsEmpty => problems.Count == 0;

    public IEnumerable<FormProblem> All => problems;

    public void Add(FormProblem problem)
    {
        if (problems.Count < FormLimits.Problems)
            problems.Add(problem);
    }
}
