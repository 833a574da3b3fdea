using System.Collections.Immutable;
using Aims.Assessments.Forms.Expressions;
using Aims.Risks;

namespace Aims.Assessments.Forms.Scoring;

/// <summary>A risk that particular answers bring up, with what the organisation would make of it. Its owner decides.</summary>
/// <param name="Name">The name that its record remembers; never changed while it means the same.</param>
/// <param name="Why">What could happen and why these answers bring it up.</param>
/// <param name="Serves">The clause or article behind it.</param>
/// <param name="Likelihood">Suggested, 1 to 5.</param>
/// <param name="Impact">Suggested, 1 to 5.</param>
/// <param name="Treatment">Suggested; null for none.</param>
/// <param name="Actions">What could be done, one sentence each.</param>
public sealed record ProposedRisk(
    string Name, string Title, string Why, string Serves, int Likelihood, int Impact, Treatment? Treatment, ImmutableArray<string> Actions)
{
    internal Condition? If { get; init; }
}

/// <summary>The risks that answers to a form can bring up. Immutable and safe for any number of threads.</summary>
public sealed class RiskProposals
{
    private readonly Form? form;

    private RiskProposals() { }

    internal RiskProposals(Form form, ImmutableArray<ProposedRisk> all) => (this.form, All) = (form, all);

    public static RiskProposals None { get; } = new();

    /// <summary>In the order of the scoring file.</summary>
    public ImmutableArray<ProposedRisk> All { get; } = [];

    /// <summary>Those that the answers bring up; only answers that count do.</summary>
    /// <param name="today">Where the form or a condition asks for the day.</param>
    public ImmutableArray<ProposedRisk> For(Answers answers, DateOnly today) =>
        form?.On(today).Fill(answers) is { } sheet ? [.. All.Where(risk => risk.If!.Holds(sheet.Answers))] : [];
}
