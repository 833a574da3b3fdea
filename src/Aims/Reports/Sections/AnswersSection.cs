using Aims.Reports.Documents;
using Humanizer;

namespace Aims.Reports.Sections;

internal static class AnswersSection
{
    private static readonly Column[] Columns = [new("Question", 40), new("Answer", 35), new("Given by", 25)];

    public static ReportSection Of(AssessmentReport report) => new("Questions and answers",
    [
        new Block.Paragraph("Each question that the answers opened, with its answer in words, who gave it and when. Questions that other answers left closed are not listed."),
        .. report.Pages.SelectMany(Page),
        .. report.NotCounted.Count == 0 ? Array.Empty<Block>() :
        [
            new Block.Heading("Answers that do not count"),
            new Block.Paragraph("They were given before another answer closed their question. They are kept and counted for nothing."),
            Table("Answers that do not count", report.NotCounted),
        ],
    ]);

    private static IEnumerable<Block> Page(AnsweredPage page)
    {
        yield return new Block.Heading(page.Title);
        if (page.Description is { } description)
            yield return new Block.Paragraph(description);
        if (page.Questions.Count > 0)
            yield return Table($"Answers: {page.Title}", page.Questions);
    }

    private static Block.Table Table(string caption, IReadOnlyList<AnsweredQuestion> questions) =>
        new(caption, Columns, [.. questions.Select(question => (IReadOnlyList<Cell>)
        [
            new Cell(question.Title, question.Serves),
            new Cell(question.Answer ?? "Not answered", Note(question)),
            question switch
            {
                { Given: { } given } => given.InACell,
                { Answer: null } => "–",
                _ => new Cell("The form itself", "Its default, or worked out from other answers"),
            },
        ])]);

    private static string? Note(AnsweredQuestion question)
    {
        string note = string.Join(" · ",
        [
            .. question is { Answer: null, IsRequired: false } ? ["It may be left empty."] : Array.Empty<string>(),
            .. question.Evidence.Count > 0 ? [$"Evidence: {string.Join(", ", question.Evidence)}"] : Array.Empty<string>(),
            .. question.Comments > 0 ? ["comment".ToQuantity(question.Comments)] : Array.Empty<string>(),
        ]);
        return note.Length > 0 ? note : null;
    }
}
