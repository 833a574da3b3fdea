using Aims.Assessments.Forms;
using Element = Aims.Assessments.Forms.Element;

namespace Aims.Assessments;

/// <summary>The least that is drawn together: a question, a row of a matrix, a heading, a piece of a note.</summary>
/// <param name="Place">Where it stands in the form; it grows down the page and does not change with the answers.</param>
/// <param name="Element">What it belongs to.</param>
/// <param name="Piece">Which piece of that, from 0; of a matrix the title is 0 and the first row 1.</param>
/// <param name="Room">What it takes of a card, in UTF-16 units.</param>
internal readonly record struct PageUnit(int Place, Element Element, int Piece, int Room);

/// <summary>Cuts a page into units, and the units into parts that fit on a card each.</summary>
internal static class PageUnits
{
    /// <summary>What the units of one card may take: a card holds 14,336 units, and its frame, notice and buttons need the rest.</summary>
    private const int PartRoom = 9_000;

    // An input with its container, ids and messages; a paragraph of text.
    private const int InputRoom = 600, ParagraphRoom = 120, ProblemRoom = 600, FilesRoom = 2_500;

    private const int MostPieces = 1_000;

    /// <summary>What is visible on a page, top to bottom.</summary>
    public static List<PageUnit> Of(FilledForm filled, Page page, IReadOnlyDictionary<string, string> problems)
    {
        var units = new List<PageUnit>();
        if (page.Description is { } description)
            units.Add(Unit(page, 0, TextRoom(filled, description)));
        foreach (var element in filled.VisibleElements(page))
            Add(units, filled, element, problems);
        return units;
    }

    /// <summary>The units of each card; at least one card, and never an empty one beside others.</summary>
    /// <param name="units">Of the page.</param>
    /// <param name="start">The place at which a part begins, so that what follows a part is not shown with it again; null for anywhere.</param>
    public static List<List<PageUnit>> Parts(List<PageUnit> units, int? start)
    {
        var parts = new List<List<PageUnit>> { new() };
        var room = 0;
        foreach (var unit in units)
        {
            if (parts[^1].Count > 0 && (room + unit.Room > PartRoom || unit.Place == start))
            {
                parts.Add([]);
                room = 0;
            }
            parts[^1].Add(unit);
            room += unit.Room;
        }
        return parts;
    }

    /// <summary>The place of the last piece of a question.</summary>
    public static int End(Question question) => Place(question, question.Rows.Length);

    public static int Place(Element element, int piece = 0) => (element.Index * MostPieces) + piece;

    private static void Add(List<PageUnit> units, FilledForm filled, Element element, IReadOnlyDictionary<string, string> problems)
    {
        switch (element)
        {
            case Question { Kind: QuestionKind.Matrix } matrix when filled.Sheet.Enables(matrix):
                units.AddRange(Rows(filled, matrix, problems));
                break;
            case Question question:
                units.Add(Unit(question, 0, InputRoom + question.Room + AnswerRoom(filled, question) + ProblemRoomOf(question, problems)));
                break;
            case Note note:
                units.AddRange(filled.Paragraphs(note).Select((paragraph, piece) => Unit(note, piece, ParagraphRoom + CardRoom.Of(paragraph))));
                break;
            case Panel panel when panel.Title is not null || panel.Description is not null:
                units.Add(Unit(panel, 0, TextRoom(filled, panel.Title) + TextRoom(filled, panel.Description)));
                break;
        }
    }

    private static IEnumerable<PageUnit> Rows(FilledForm filled, Question matrix, IReadOnlyDictionary<string, string> problems)
    {
        yield return Unit(matrix, 0, InputRoom + matrix.Room + ProblemRoomOf(matrix, problems));
        for (var row = 0; row < matrix.Rows.Length; row++)
            yield return Unit(matrix, row + 1, InputRoom + matrix.Room + CardRoom.Of(filled.Say(matrix.Rows[row].Text)));
    }

    private static PageUnit Unit(Element element, int piece, int room) =>
        new(Place(element, Math.Min(piece, MostPieces - 1)), element, piece, room + element.Name.Length);

    private static int AnswerRoom(FilledForm filled, Question question) =>
        (filled.Given(question) switch
        {
            Answer.Text text => CardRoom.Of(text.Value),
            Answer.Choices choices when question.IsChosenByName => choices.Values.Sum(question.RoomOf),
            _ => question.Kind is QuestionKind.File ? FilesRoom : 0,
        })
        + (question.WordsName is { } name ? InputRoom + (filled.Answers[name] is Answer.Text words ? CardRoom.Of(words.Value) : 0) : 0);

    private static int ProblemRoomOf(Question question, IReadOnlyDictionary<string, string> problems) =>
        problems.ContainsKey(question.Name) ? ProblemRoom : 0;

    private static int TextRoom(FilledForm filled, LocalText? words)
    {
        string text = words is null ? "" : filled.Say(words);
        return (ParagraphRoom * (1 + text.AsSpan().Count('\n'))) + CardRoom.Of(text);
    }
}
