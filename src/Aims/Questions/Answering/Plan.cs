using Aims.Ledger;

namespace Aims.Questions;

/// <summary>A question made ready to go through the rows, once.</summary>
internal sealed class Plan
{
    private const int MostShown = 20;

    private readonly StatusQuestion question;
    private readonly Subject subject;
    private readonly Scene scene;
    private readonly Columns all;
    private readonly Compiling compiling;
    private readonly Func<object, bool> fits;
    private readonly Func<object, bool>? usual;
    private readonly Measuring measuring;
    private readonly Grouping? grouping;
    private readonly Ranking? ranking;
    private readonly IReadOnlyList<(Field Field, Func<object, Cell> Read)> columns;

    public Plan(StatusQuestion question, Subject subject, Catalog catalog, Scene scene)
    {
        (this.question, this.subject, this.scene) = (question, subject, scene);
        all = Columns.Of(subject, scene);
        compiling = new Compiling(catalog, scene, subject, all);
        fits = compiling.Rows(subject, question.Where);
        usual = Usual.Of(question, subject) is { } term ? compiling.Holds(subject, term) : null;
        measuring = Measuring.Make(question, subject, compiling, scene);
        grouping = Groups() is { Count: > 0 } by ? new Grouping(by) : null;
        ranking = Ranking.Of(question.Sort, subject, compiling, scene);
        columns = Cells();
        if (question.Limit is < 1)
            compiling.Refuse("operand", "Please ask for at least one.");
    }

    public Refusal? Refused => compiling.Refused;

    private bool ShowsRows => question.Measure is Measure.List or Measure.Detail && grouping is null;

    public Answer Answer(Part part)
    {
        var figures = new Figures();
        int last = question.Limit ?? int.MaxValue;
        var first = new First(ranking!, ShowsRows ? part with { Take = Math.Clamp(last - part.Skip, 0, part.Take) } : default);
        foreach (object row in Candidates.Of(question.Where, subject, scene, all))
        {
            if (usual?.Invoke(row) == false || !fits(row))
                continue;
            var counted = measuring.Of(row);
            figures.Add(counted);
            grouping?.Add(row, counted);
            first.Add(row);
        }
        if (question is { Measure: Measure.Trend, Per: var per })
            grouping!.Fill(TrendSpan.Starts(question, subject, grouping.Groups.Keys.Select(key => (int)key.First.Number), per ?? Unit.Month, scene.Today));
        return new Answer(question, subject, figures.Count, [.. first.Rows.Select(Shown)], [.. columns.Select(column => column.Field)])
        {
            Figure = question.Measure is Measure.Compare ? null : measuring.Figure(figures),
            Part = question.Measure is Measure.Rate or Measure.Average ? figures.Part : null,
            Before = question.Measure is Measure.Compare ? figures.Part : null,
            Groups = grouping is null ? [] : GroupsInOrder.Of(grouping, measuring, question, scene),
        };
    }

    private AnswerRow Shown(object row) =>
        new(row, subject.KeyOf(row), subject.TitleOf(row, scene), [.. columns.Select(column => column.Read(row))]) { Opens = subject.OpeningOf(row, scene) };

    private List<Dimension> Groups()
    {
        var by = new List<Dimension>();
        if (question.By.Count > 2 || (question is { Measure: Measure.Trend, By.Count: 2 }))
            compiling.Refuse("too-long", "I can break down by two things at most. Please choose.");
        if (question.Measure is Measure.Trend && Measuring.OnDay(question, subject, compiling) is { } day)
            by.Add(new Dimension(compiling.Cells(subject, question.On ?? subject.When)!.Value.Field, day, question.Per ?? Unit.Month));
        foreach (string path in question.By.Take(2))
        {
            if (compiling.Cells(subject, path) is var (field, read))
                by.Add(new Dimension(field, read, Owner: compiling.Named(subject, path)));
        }
        return by;
    }

    /// <summary>What was asked for; else the usual ones that the asker may see; of one row all that is known, what was asked for first.</summary>
    private List<(Field Field, Func<object, Cell> Read)> Cells()
    {
        if (question.Show.Count > MostShown)
            compiling.Refuse("too-long", "That is more than I can show of each. Please ask for fewer.");
        var asked = question.Show.Take(MostShown).Select(path => compiling.Cells(subject, path)).OfType<(Field Field, Func<object, Cell> Read)>().ToList();
        if (question.Measure is Measure.Detail)
            return [.. asked.Concat(subject.Columns.Concat(subject.Fields.Select(field => field.Id)).Except(question.Show).Distinct().SelectMany(Seen))];
        return asked.Count > 0 ? asked : [.. subject.Columns.SelectMany(Seen)];
    }

    private IEnumerable<(Field Field, Func<object, Cell> Read)> Seen(string path) =>
        compiling.IsSeen(subject, path) && compiling.Cells(subject, path) is { } cells ? [cells] : [];
}
