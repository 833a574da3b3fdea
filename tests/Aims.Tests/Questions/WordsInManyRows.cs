using Aims.Questions;
using Aims.Systems;
using Aims.Tests.Chat;
using CsCheck;
using Xunit;

namespace Aims.Tests.Questions;

/// <summary>Words are looked up, and not read in every row: what is found is the same, whatever the texts are and however they change.</summary>
public sealed class WordsInManyRows
{
    // Accents, marks of their own, signs, other scripts, a letter that is small beside others, half of a pair: whatever folding and parting could get wrong.
    private static readonly string[] Parts = ["ana", "Ana", "nan", "É", "e\u0301", "ECO", "co", "-", " ", " ", "'", "7", "ß", "ſ", "K", "İ", "中", "\ud83d", "\u200d", "\0"];

    private static readonly string[] Sought = ["name", "note", "id", "department"];

    private static readonly Op[] Ops = [Op.Contains, Op.Is, Op.All];

    private static readonly Gen<string> Texts = Gen.Int[0, Parts.Length - 1].Select(at => Parts[at]).Array[0, 7].Select(string.Concat);

    private static readonly Gen<Tool> Tools = Gen.Select(Gen.Int[1, 30], Texts, Texts, Gen.Bool).Select((number, name, note, lost) => new Tool($"T-{number}", name, Lost: lost) { Note = note });

    private static readonly Gen<Filter> Filters = Gen.Recursive<Filter>((depth, inner) => depth > 2 ? Tests : Gen.OneOf(
        Tests, inner.Array[1, 3].Select(some => (Filter)new AllOf(some)), inner.Array[1, 3].Select(some => (Filter)new AnyOf(some)), inner.Select(one => (Filter)new Not(one))));

    private static readonly Subject Read = Workshop.Catalog["tool"] with { Topics = ["note"], Records = [AiSystem.Type] };

    private static readonly Catalog Scanned = new([Read, Workshop.Catalog["repair"]]), LookedUp = new([Read with { HasFixedTexts = true }, Workshop.Catalog["repair"]]);

    private static Gen<Filter> Tests => Gen.Select(
        Gen.Int[0, 3], Gen.Int[0, 2], Texts.Array[1, 3], (of, op, values) => (Filter)new Test(Sought[of], Ops[op], values));

    [Fact]
    public void Find_what_reading_all_of_them_finds() => Gen.Select(Tools.Array[0, 40], Gen.Select(Tools, Gen.Int[0, 3]).Array[0, 60], Filters.Array[1, 4]).Sample((tools, changes, filters) =>
    {
        var shelf = new Shelf(tools);
        Same(shelf, filters);
        foreach (var some in changes.Chunk(7))
        {
            foreach (var (tool, what) in some)
                shelf.Change(tool, what);
            Same(shelf, filters);
        }
    });

    private static void Same(Shelf shelf, Filter[] filters)
    {
        foreach (var filter in filters)
            Assert.Equal(Keys(shelf, filter, Scanned), Keys(shelf, filter, LookedUp));
    }

    private static string Keys(Shelf shelf, Filter where, Catalog catalog) => Answering.Answer(new StatusQuestion("tool") { Where = where }, catalog, Workshop.SceneOf(shelf, Staff.Lea)) switch
    {
        { Answer: { } answer } => $"{answer.Total}: {Workshop.Keys(answer)}",
        { Refusal: var refusal } => refusal!.Code,
    };
}
