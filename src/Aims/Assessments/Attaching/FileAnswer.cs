using System.Collections.Immutable;
using System.Globalization;
using Aims.Assessments.Discussion;
using Aims.Assessments.Forms;
using Aims.Ledger;

namespace Aims.Assessments.Attaching;

/// <summary>A question that asks for files (SurveyJS <c>file</c>) is answered by the files that are attached to it.</summary>
internal static class FileAnswer
{
    /// <summary>The answer that these files are; nothing for a question of another kind, which files only support.</summary>
    public static IEnumerable<AssessmentEvent> Of(AtQuestion at, IEnumerable<Evidence> files)
    {
        if (at.Question.Kind is not QuestionKind.File)
            return [];
        var kept = files.Select(e => new AttachedFile(e.Number.ToString(CultureInfo.InvariantCulture), e.Name)).ToImmutableArray();
        string resume = at.Assessment.Page ?? at.Page.Name;
        return [kept.Length == 0
            ? new PageAnswered(at.Page.Name, Answers.Empty, [at.Question.Name], resume)
            : new PageAnswered(at.Page.Name, Answers.Empty.With(at.Question.Name, new Answer.Files(kept)), [], resume)];
    }

    /// <summary>Why a question does not take a file, by the rules of its form; null when it does, or has none.</summary>
    public static Refusal? Unfit(Question question, FileType type, long size, int attached) =>
        question.Files is not { } rules ? null
        : !rules.AllowMultiple && attached > 0 ? new Refusal("evidence.one", "This question takes one file. Remove the one that is attached first.")
        : size > rules.MaxSize ? new Refusal("evidence.size", string.Create(CultureInfo.InvariantCulture, $"This question takes files of at most {rules.MaxSize / 1_000_000m:0.##} MB."))
        : rules.AcceptedTypes is { } types && !types.Split(',', StringSplitOptions.TrimEntries).Any(accepted => Accepts(accepted, type))
            ? new Refusal("evidence.type", $"This question takes only {types}.")
        : null;

    // As browsers read the attribute "accept": an end of a name, a media type, or a family of them.
    private static bool Accepts(string accepted, FileType type) =>
        accepted.StartsWith('.') ? type.Name.EndsWith(accepted, StringComparison.OrdinalIgnoreCase)
        : accepted.EndsWith("/*", StringComparison.Ordinal) ? type.Type.StartsWith(accepted[..^1], StringComparison.OrdinalIgnoreCase)
        : string.Equals(accepted, type.Type, StringComparison.OrdinalIgnoreCase);
}
