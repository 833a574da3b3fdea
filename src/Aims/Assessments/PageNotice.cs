using System.Globalization;
using Aims.Assessments.Forms;
using Aims.Cards;

namespace Aims.Assessments;

/// <summary>What a reader must know about the page just sent, above the page that follows.</summary>
internal static class PageNotice
{
    private const int TitlesTold = 5, LongestTitle = 80;

    public static Notice? Of(PageTurn turned, CultureInfo culture)
    {
        if (turned.IsGone)
            return Notice.Warning("That page is not asked any more, so nothing of it was saved. Please go on here.");
        string? dropped = Dropped(turned.Dropped, culture);
        string? opened = Opened([.. turned.Opened.Select(q => q.Title.In(culture))]);
        return turned.Problems.Count switch
        {
            0 when dropped is null && opened is null => null,
            0 => Notice.Note(Sentences(dropped, opened)),
            1 => Notice.Problem(Sentences("One answer needs a look.", dropped)),
            var wrong => Notice.Problem(Sentences($"{wrong} answers need a look.", dropped)),
        };
    }

    /// <summary>Which earlier answers no longer count, or null when none does.</summary>
    public static string? Dropped(IReadOnlyList<Question> questions, CultureInfo culture)
    {
        if (questions.Count == 0)
            return null;
        string titles = string.Join("; ", questions.Take(TitlesTold).Select(q => Plain.Line(q.Title.In(culture), LongestTitle)));
        string more = questions.Count > TitlesTold ? $"; and {questions.Count - TitlesTold} more" : "";
        return questions.Count == 1 ? $"One earlier answer no longer counts: {titles}" : $"{questions.Count} earlier answers no longer count: {titles}{more}";
    }

    private static string? Opened(IReadOnlyList<string> titles) => titles.Count switch
    {
        0 => null,
        1 => $"Your answers open one more question: {titles[0]}",
        var several => $"Your answers open {several} more questions on this page.",
    };

    private static string Sentences(params string?[] said) => string.Join(" ", said.OfType<string>().Select((sentence, at) =>
        at == said.OfType<string>().Count() - 1 || sentence[^1] is '.' or '?' or '!' ? sentence : $"{sentence}."));
}
