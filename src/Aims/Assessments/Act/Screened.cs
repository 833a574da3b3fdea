using System.Globalization;
using Aims.Assessments.Forms;
using Aims.Systems;

namespace Aims.Assessments.Act;

/// <summary>The answers that count, read by question. What is not known counts as the stricter answer.</summary>
internal sealed class Screened(Answers given)
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    private readonly Form form = ShippedForms.ActScreening.Form;
    private readonly Answers answers = ShippedForms.ActScreening.Form.Effective(given);

    /// <summary>The one choice taken; null when none was.</summary>
    public string? One(string question) => (answers[question] as Answer.Text)?.Value;

    public bool Is(string question, params ReadOnlySpan<string> values) => One(question) is { } value && values.Contains(value);

    public bool Ticks(string question, string value) => answers[question] is Answer.Choices choices && choices.Values.Contains(value);

    public bool Yes(string question) => answers[question] is Answer.YesNo { Value: true };

    /// <summary>What we are to it; whoever changes a high-risk system becomes its provider (Art. 25(1)).</summary>
    public IReadOnlyList<ActRole> Roles =>
        [.. Enum.GetValues<ActRole>().Where(role => Ticks("roles", role.ToString().ToLowerInvariant()) || (role is ActRole.Provider && Yes("changed")))];

    /// <summary>On the market or in use before that day. Nobody knows since when: then it is not.</summary>
    public bool IsOlderThan(DateOnly day) => AnswerRules.TryDate(One("on-market-since") ?? "", out var since) && since < day;

    /// <summary>A question with its answer, in words; the question alone when it was not asked.</summary>
    public string Said(string question)
    {
        var asked = form.FindQuestion(question)!;
        return answers[question] is { } answer ? asked.WithAnswer(asked.InWords(answer, English)) : asked.Title.Default;
    }

    /// <summary>All that was answered on these pages.</summary>
    public IReadOnlyList<string> SaidOn(params IEnumerable<string> pages) =>
    [
        .. from page in pages
           from question in form.VisibleQuestions(form.FindPage(page)!, answers)
           where answers[question.Name] is not null
           select Said(question.Name),
    ];

    /// <summary>A question with one of the choices ticked.</summary>
    public string Said(string question, string choice)
    {
        var asked = form.FindQuestion(question)!;
        return asked.WithAnswer(asked.FindChoice(choice)!.Text.Default);
    }
}
