using System.Collections.Immutable;
using Aims.Assessments.Forms.Scoring;
using Aims.Assessments.Library;
using Aims.Risks;

namespace Aims.Assessments;

/// <summary>What the answers of an assessment bring up, beside the risks that it has.</summary>
/// <param name="Today">Where the form or its scoring asks for the day.</param>
public sealed record AssessmentRisks(Assessment Assessment, LibraryForm Form, DateOnly Today)
{
    /// <summary>Whether a question that must be answered is not.</summary>
    public bool LackAnswers => Form.Form.On(Today).Missing(Assessment.Answers).Count > 0;

    /// <summary>The risks that its answers bring up; none before all questions are answered.</summary>
    public ImmutableArray<ProposedRisk> Proposed() => LackAnswers || Form.Scoring is not { } scoring ? [] : scoring.Risks.For(Assessment.Answers, Today);

    public AssessedRisk? Of(ProposedRisk proposal) => Assessment.Risks?.FirstOrDefault(risk => risk.Proposal == proposal.Name);

    /// <summary>
    /// The titles of the risks whose owner has not said what becomes of them. A system that a rule stops is not held up by them.
    /// </summary>
    public IReadOnlyList<string> Open()
    {
        string[] open =
        [
            .. Proposed().Where(proposal => Of(proposal) is not { IsAnswered: true }).Select(proposal => proposal.Title),
            .. (Assessment.Risks ?? []).Where(risk => risk.Proposal is null && !risk.IsAnswered && risk.Applies).Select(risk => risk.Title),
        ];
        return open.Length > 0 && Form.Scoring?.Of(Assessment.Answers, Today).Stop is true ? [] : open;
    }

    /// <summary>Those that were brought up by answers which have changed since.</summary>
    public IReadOnlyList<AssessedRisk> Outdated()
    {
        var proposed = Proposed().Select(proposal => proposal.Name).ToHashSet();
        return [.. (Assessment.Risks ?? []).Where(risk => risk.Proposal is { } name && risk.Applies && !proposed.Contains(name))];
    }
}
