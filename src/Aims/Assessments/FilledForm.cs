using System.Globalization;
using System.Text;
using Aims.Assessments.Forms;
using Aims.Assessments.Forms.Expressions;
using Aims.Cards;
using Element = Aims.Assessments.Forms.Element;

namespace Aims.Assessments;

/// <summary>A form under its answers as one reader sees it, settled once for a whole card.</summary>
/// <param name="form">On the reader's day.</param>
/// <param name="answers">As they are stored.</param>
/// <param name="culture">The reader's.</param>
/// <param name="record">The id of the record, by which choices are shuffled.</param>
internal sealed class FilledForm(Form form, Answers answers, CultureInfo culture, string record)
{
    private const int LongestParagraph = 1_500, LongestWrong = 200;

    private readonly Dictionary<int, IReadOnlyList<string>> paragraphs = [];

    public Form Form { get; } = form;

    public Answers Answers { get; } = answers;

    public Sheet Sheet { get; } = form.Fill(answers);

    public CultureInfo Culture { get; } = culture;

    public IEnumerable<Element> VisibleElements(Page page) => Sheet.Shows(page) ? Form.ElementsOf(page).Where(Sheet.Shows) : [];

    public IReadOnlyList<Page> VisiblePages => field ??= [.. Form.Pages.Where(Sheet.Shows)];

    /// <summary>Nothing is missing on any page.</summary>
    public bool IsComplete => Form.IsComplete(Sheet);

    /// <summary>What was sent and is wrong, by question: not stored, but shown again where it was typed in a line, to be put right.</summary>
    public IReadOnlyDictionary<string, string> Wrong { get; init; } = new Dictionary<string, string>();

    /// <summary>What is to be put right, or else stored, right or not, or else the default.</summary>
    public Answer? Given(Question question) => Mistyped(question) ?? Answers[question.Name] ?? Sheet.AnswerTo(question);

    /// <summary>The choices on offer, in the order in which this reader sees them.</summary>
    public IEnumerable<Forms.Choice> Choices(Question question)
    {
        var offered = Sheet.Offered(question, Answers);
        return question.Ordered is { } order ? order.Sort(offered, Culture, record + question.Name) : offered;
    }

    /// <summary>Words in the reader's language, with the answers for the names in braces: <c>How does {name} learn?</c></summary>
    public string Say(LocalText words)
    {
        var text = words.In(Culture);
        return text.Contains('{', StringComparison.Ordinal) ? Filled(text) : text;
    }

    /// <summary>The paragraphs of a note, the longest cut so that each fits on a card.</summary>
    public IReadOnlyList<string> Paragraphs(Note note)
    {
        if (!paragraphs.TryGetValue(note.Index, out var cut))
        {
            var lines = Say(note.Text).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            paragraphs[note.Index] = cut = [.. lines.SelectMany(Pieces)];
        }
        return cut;
    }

    private Answer.Text? Mistyped(Question question) =>
        question.Kind is QuestionKind.Text or QuestionKind.Email or QuestionKind.Tel or QuestionKind.Url or QuestionKind.Month
            && Wrong.GetValueOrDefault(question.Name) is { } typed ? new Answer.Text(Plain.Line(typed, LongestWrong)) : null;

    // What is no name of the form stays as it is written.
    private string Filled(string text)
    {
        var filled = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var open = text.IndexOf('{', at);
            var close = open < 0 ? -1 : text.IndexOf('}', open);
            if (close < 0)
                return filled.Append(text, at, text.Length - at).ToString();
            var name = text[(open + 1)..close].Trim();
            filled.Append(text, at, open - at).Append(Sheet.TryValue(name, out var value) ? InWords(name, value) : text[open..(close + 1)]);
            at = close + 1;
        }
        return filled.ToString();
    }

    private string InWords(string name, Answer? value) => value is null ? ""
        : Plain.Line(Form.FindQuestion(name)?.InWords(value, Culture) ?? Loose.TextOf(value), 120);

    private static IEnumerable<string> Pieces(string paragraph)
    {
        while (paragraph.Length > LongestParagraph)
        {
            var end = paragraph.LastIndexOf(' ', LongestParagraph) is > 0 and var space ? space : LongestParagraph;
            yield return paragraph[..end];
            paragraph = paragraph[end..].TrimStart();
        }
        yield return paragraph;
    }
}
