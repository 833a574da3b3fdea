using Aims.Ledger;
using Aims.People;
using Aims.Questions;

namespace Aims.Status;

/// <summary>Who may have whom reminded of what: leads everybody, managers their people, nobody themselves.</summary>
/// <param name="People">Whom it would go to, in the order of the answer.</param>
/// <param name="Rows">Of how many rows.</param>
internal sealed record Reminding(Subject Subject, IReadOnlyList<PersonId> People, int Rows, Refusal? Refused)
{
    /// <summary>So many people are reminded at once.</summary>
    public const int MostPeople = 50;

    public static Refusal Nobody { get; } = new("status.nobody-to-remind", "Nobody can be reminded of these by you: leads may remind everybody who has something to do, managers their own people.");

    public static bool May(PersonId? to, Scene scene) =>
        to is { } who && who != scene.Viewer.Who.Id && scene.People.Find(who) is not null && (scene.Viewer.Who.Is(Role.Lead) || scene.Viewer.Answers(who));

    public static Reminding Of(StatusQuestion question, Catalog catalog, Scene scene)
    {
        var answered = Answering.Answer(RowsOf(question), catalog, scene);
        if (answered.Answer is not { } answer)
            return new(catalog.Subjects[0], [], 0, answered.Refusal);
        List<PersonId> people = [.. answer.Rows.Select(row => answer.Subject.ReminderTo(row.Row, scene)).Where(to => May(to, scene)).Select(to => to!.Value)];
        return new(answer.Subject, [.. people.Distinct()], people.Count, people.Count == 0 ? Nobody : null);
    }

    /// <summary>What of a question's rows somebody would be reminded of now, and may see.</summary>
    /// <param name="scene">Of whoever reminds.</param>
    public static IReadOnlyList<AnswerRow> For(Person who, StatusQuestion question, Catalog catalog, Scene scene)
    {
        if (Answering.Answer(RowsOf(question), catalog, scene).Answer is not { } answer || !May(who.Id, scene))
            return [];
        var theirs = new Scene(scene.Records, scene.People, new Viewer(who, scene.People), scene.Now, scene.Zone, scene.Given);
        return [.. answer.Rows.Where(row => answer.Subject.ReminderTo(row.Row, scene) == who.Id && answer.Subject.Sees(row.Row, theirs))];
    }

    private static StatusQuestion RowsOf(StatusQuestion question) => question with { Measure = Measure.List, By = [], Show = [], Rated = null, Of = null };
}
