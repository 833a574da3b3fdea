using Aims.Assessments.Forms;
using Aims.Assessments.Library;

namespace Aims.Policies;

/// <summary>The checks of policies and trainings: forms of the library with a right answer to every question.</summary>
public sealed class PolicyChecks(FormLibrary forms)
{
    /// <summary>The questions of a check, as they were when its version was sent for review.</summary>
    public async Task<Quiz?> Of(PolicyCheck? check, CancellationToken ct) =>
        check is null ? null : Quiz.Of((await forms.Of(check.Form, ct)).Form).Quiz;

    /// <summary>What is wrong with a text, and with the check that it names.</summary>
    public async Task<IReadOnlyList<PolicyProblem>> Lint(PolicyText text, CancellationToken ct) =>
        text.Front.Check is { } id && await Problem(text, id, ct) is { } problem
            ? [.. PolicyLint.Of(text), new PolicyProblem(text.Front.LineOf("check"), problem)]
            : PolicyLint.Of(text);

    /// <summary>What a text asks of people, with its check as it is now; null for a tick alone.</summary>
    public async Task<PolicyTerms?> Terms(PolicyText text, CancellationToken ct)
    {
        var front = text.Front;
        PolicyCheck? check = null;
        if (await forms.InForce(front.Check, ct) is { } form)
        {
            await forms.Keep(form.Used, ct);
            check = new PolicyCheck(form.Used, front.Pass ?? 100);
        }
        var terms = new PolicyTerms(front.IsTraining ? true : null, front.AllPages ? true : null, check, front.ValidMonths);
        return terms == PolicyTerms.Usual ? null : terms;
    }

    private async Task<string?> Problem(PolicyText text, string id, CancellationToken ct)
    {
        if (await forms.InForce(id, ct) is not { } form)
            return $"There is no form \"{id}\" in use. Send its file {id}.json and publish it first, or correct the id.";
        var (quiz, why) = Quiz.Of(form.Form);
        if (quiz is null)
            return $"The form \"{id}\" cannot be a check: {why}.";
        var pages = PolicyPages.Of(text);
        return quiz.Questions.FirstOrDefault(q => q.About is { } about && PolicyPages.Find(pages, about) is null) is not { About: { } lost } ? null
            : $"A page of the check \"{id}\" is titled \"{Cards.Plain.Line(lost, 60)}\", and no heading of this text is. Give its pages the headings that they ask about, or no title.";
    }
}
