using System.Globalization;
using Aims.Assessments.Forms;

namespace Aims.Assessments;

/// <summary>What is left to do, and about how long it takes.</summary>
internal static class TimeLeft
{
    public static string InWords(Form form, Answers answers)
    {
        var progress = form.Progress(answers);
        string answered = string.Create(CultureInfo.InvariantCulture, $"{progress.Answered} of {progress.Total} questions answered");
        int minutes = Minutes(form, answers);
        return minutes == 0 ? $"{answered}." : string.Create(CultureInfo.InvariantCulture, $"{answered}, about {minutes} minute{(minutes == 1 ? "" : "s")} left.");
    }

    /// <summary>For the visible questions without an answer; 0 when there are none.</summary>
    public static int Minutes(Form form, Answers answers)
    {
        var effective = form.Effective(answers);
        int seconds = form.VisiblePages(answers)
            .SelectMany(page => form.VisibleQuestions(page, answers))
            .Where(question => effective[question.Name] is null)
            .Sum(Seconds);
        return (seconds + 59) / 60;
    }

    // People write a few sentences in a minute and a half, and choose in half a minute.
    private static int Seconds(Question question) => question.Kind is QuestionKind.Comment ? 90 : 30;
}
