using System.Globalization;
using Aims.Ledger;
using Aims.People;
using Aims.Questions;
using Aims.Tests.Chat;
using Xunit;
using static Aims.Questions.FieldsOf<Aims.Tests.Questions.WhatAQuestionReads.Machine>;

namespace Aims.Tests.Questions;

/// <summary>How much is read and made for one question, whatever a clock says.</summary>
public sealed class WhatAQuestionReads
{
    private const int Machines = 2_000, Longest = 4_000;

    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    private int titles, notes;

    [Fact]
    public void Names_are_made_ready_once_and_then_only_those_that_changed()
    {
        var (hall, reader) = (new Hall(Machines), new QuestionReader(Catalog()));
        long first = Allocated(() => reader.Read("how many machines", hall.Scene(), null, English));
        long second = Allocated(() => reader.Read("how many machines", hall.Scene(), null, English));
        hall.Rename(7, "Golden Lathe Nine");
        long third = Allocated(() => reader.Read("how many machines", hall.Scene(), null, English));

        Assert.InRange(second, 0, first / 10);
        Assert.InRange(third, 0, first / 10);
        Assert.Equal("name is Golden Lathe Nine", Found(reader, hall, "golden lathe nine"));
        Assert.NotEqual("name is Old Drill Number 7", Found(reader, hall, "old drill number 7"));
    }

    [Theory]
    [InlineData("3 machines")]
    [InlineData("three machines")]
    public void A_number_may_be_the_first_word(string text) =>
        Assert.Equal(3, Assert.IsType<Reading.Understood>(new QuestionReader(Catalog()).Read(text, new Hall(Machines).Scene(), null, English)).Question.Limit);

    [Fact]
    public void What_is_typed_is_looked_for_once_however_many_subjects_there_are()
    {
        var (hall, reader) = (new Hall(Machines), new QuestionReader(Catalog()));
        reader.Read("machines for zyzzyva", hall.Scene(), null, English);
        Assert.Equal(Machines, notes);
    }

    [Theory]
    [InlineData("zyxwvutsr ")]
    [InlineData("Zyxwvutsr ")]
    [InlineData("machiness ")]
    [InlineData("Anna Marria ")]
    [InlineData("not without except ")]
    [InlineData("between 1 July and 31 June ")]
    [InlineData("first of the last third ")]
    [InlineData("old drill number ")]
    [InlineData("\"a\" ")]
    [InlineData("x")]
    [InlineData("'s ")]
    [InlineData("& w/ w/o ")]
    public void Hostile_texts_take_bounded_work(string part)
    {
        var (hall, reader) = (new Hall(Machines), new QuestionReader(Catalog()));
        reader.Read("how many machines", hall.Scene(), null, English);
        (titles, notes) = (0, 0);
        // As many words as are read at all, and as many letters as a message may have.
        string words = string.Concat(Enumerable.Repeat(part, Math.Min(Longest / part.Length, part.Length > 1 ? 110 / part.Split(' ').Length : Longest)));
        long made = Allocated(() => reader.Read(words, hall.Scene(), null, English)) + Allocated(() => reader.Read(string.Concat(Enumerable.Repeat(part, Longest / part.Length)), hall.Scene(), null, English));

        Assert.InRange(notes, 0, 5 * Machines);
        Assert.InRange(titles, 0, 6 * Machines);
        Assert.InRange(made / 1024 / 1024, 0, 40);
    }

    private static string Found(QuestionReader reader, Hall hall, string text) =>
        reader.Read(text, hall.Scene(), null, English) is Reading.Understood { Question.Where: Test test } ? $"{test.Field} is {string.Join(' ', test.Values)}" : "";

    private static long Allocated(Action work)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    // The spares are not fetched while a text is read.
    private Catalog Catalog() => new([Kind("machine", "machine/machines"), new Subject<Machine>("spare", "spare/spares") { All = _ => throw new InvalidOperationException("Not fetched."), Key = machine => machine.Id, Needs = Needs.Undelivered }, .. Enumerable.Range(1, 12).Select(n => Kind($"part{n}", $"part{(char)('a' + n)}/parts{(char)('a' + n)}"))]);

    // All but the first have no rows.
    private Subject<Machine> Kind(string id, string names) => new Subject<Machine>(id, names)
    {
        All = scene => id == "machine" ? scene.All<Machine>() : [],
        Key = machine => machine.Id,
        Title = (machine, _) => Counted(ref titles, machine.Name),
        IsSaidByTitle = true,
        Topics = ["note"],
        Fields = [Text("note", "Note", (machine, _) => Counted(ref notes, machine.Note))],
    };

    private static string Counted(ref int times, string text)
    {
        times++;
        return text;
    }

    internal sealed record Machine(string Id, string Name, string Note);

    private sealed class Hall(int count) : IRecordsInMemory
    {
        private readonly Machine[] machines =
            [.. Enumerable.Range(0, count).Select(n => new Machine(string.Create(CultureInfo.InvariantCulture, $"M-{n}"), string.Create(CultureInfo.InvariantCulture, $"Old Drill Number {n}"), "It drills."))];

        private readonly DirectoryIndex people = new([.. Staff.All]);
        private long revision;

        public Scene Scene() => new(this, people, new Viewer(Staff.Lea, people), Workshop.Now, TimeZoneInfo.Utc, []);

        public void Rename(int n, string name) => (machines[n], revision) = (machines[n] with { Name = name }, revision + 1);

        public IEnumerable<T> All<T>() where T : class => machines.OfType<T>();

        public T? Find<T>(string? id) where T : class => machines.FirstOrDefault(machine => machine.Id == id) as T;

        public long Revision(RecordType type) => revision;
    }
}
