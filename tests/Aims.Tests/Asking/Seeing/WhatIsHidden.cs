using Aims.Approvals;
using Aims.People;
using Aims.Questions;
using Aims.Status;
using Aims.Tests.Asking.Judging;
using Aims.Tests.Asking.KnownWorld;
using Aims.Tests.Chat;
using Xunit;

namespace Aims.Tests.Asking.Seeing;

/// <summary>
/// Whatever a question may hold, also one made by hand, it is answered as if what the asker may not see did not exist: each field of each
/// subject, shown, counted by and sorted by, each condition, each relation with each condition, its number, and fields beyond it.
/// </summary>
public sealed class WhatIsHidden
{
    private static readonly Catalog Subjects = ManagementSystem.Subjects;

    // Who approved what binds everybody, and when, stands on it for all; the request itself does not.
    private static readonly string[] OnThePolicy = ["approved", "approver"];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("employee"), InlineData("manager"), InlineData("admin")]
    public async Task Makes_no_difference(string role)
    {
        var facts = Facts.Read();
        var talk = new Talk(await Organisation.Founded(facts, Ct));
        var scenes = new Scenes(talk.Index, talk.Office, talk.Office, talk.Office.People, Routes.Shipped);
        var seen = new SeenFacts(facts, Askers.Of(role));
        var who = talk.Office.People.Find(PersonId.Parse(seen.Who))!;
        var (differ, asked) = await scenes.Ask(Needs.Reach | Needs.Undelivered | Needs.Acknowledgements, who, talk.Office.Now, TimeZoneInfo.Utc, scene => Compared(scene, seen), Ct);

        Assert.True(asked > 1_000, $"Only {asked} questions were compared.");
        Assert.True(differ.Count == 0, string.Join('\n', differ.Prepend($"{differ.Count} of {asked}")));
    }

    private static (List<string> Differ, int Asked) Compared(Scene scene, SeenFacts seen)
    {
        Scene Without(bool keepsApprovals) => new(new WithoutTheHidden(scene.Records, seen, keepsApprovals), scene.People, scene.Viewer, scene.Now, scene.Zone, scene.Given);
        var (less, least) = (Without(keepsApprovals: true), Without(keepsApprovals: false));
        var questions = Subjects.Subjects.Where(IsOfRecords).SelectMany(Questions).ToList();
        return ([.. questions.Where(question => Text(question, scene) is var all && (all != Text(question, less) || (!IsOfAssessments(question) && all != Text(question, least)))).Select(QuestionJson.Write)], questions.Count);
    }

    private static IEnumerable<StatusQuestion> Questions(Subject subject)
    {
        var all = new StatusQuestion(subject.Id) { Everything = true };
        var relations = subject.Relations.Where(relation => IsOfRecords(Subjects.Of(relation))).ToList();
        string[] paths = [.. subject.Fields.Select(field => field.Id).Except(subject.Id is "policy" ? OnThePolicy : []), .. relations.Where(relation => !relation.IsMany).SelectMany(relation => Subjects.Of(relation).Fields.Select(field => field.Id).Except(relation.To is "policy" ? OnThePolicy : []).Select(field => $"{relation.Id}.{field}"))];
        Filter[] conditions =
        [
            .. Terms(subject), .. paths.Select(path => new Test(path, Op.Empty)),
            .. relations.SelectMany(relation => Terms(Subjects.Of(relation)).Select(term => (Filter?)term).Append(null).Select(where => new Has(relation.Id, where))),
            .. relations.Where(relation => relation.IsMany).Select(relation => new Has(relation.Id, null, 1, Op.More)),
        ];
        return
        [
            all, all with { Everything = false }, all with { Measure = Measure.Trend, Per = Unit.Month },
            .. paths.SelectMany(path => new[] { all with { Show = [path] }, all with { By = [path] }, all with { Sort = new Sort(path) }, all with { Measure = Measure.Average, Of = path } }),
            .. conditions.SelectMany(where => new[] { all with { Where = where }, all with { Where = new Not(where) }, all with { Measure = Measure.Rate, Rated = where } }),
            .. relations.Select(relation => all with { Sort = new Sort(relation.Id, true) }),
        ];
    }

    private static IEnumerable<Filter> Terms(Subject subject) => subject.Terms.Select(term => new Is(term.Id));

    // Acknowledgements and changes are no records that could be left out here: the forty questions are about them.
    private static bool IsOfRecords(Subject subject) => (subject.Needs & (Needs.Acknowledgements | Needs.Changes)) == 0;

    private static bool IsOfAssessments(StatusQuestion question) => QuestionJson.Write(question).Contains("assessment", StringComparison.Ordinal);

    private static string Text(StatusQuestion question, Scene scene)
    {
        if (Answering.Answer(question, Subjects, scene) is not { Answer: { } answer })
            return "refused";
        return string.Join('\n',
        [
            $"{answer.Total} {answer.Figure} {answer.Part} {answer.Before}", .. answer.Groups.Select(group => $"{string.Join('|', group.Keys)} {group.Count} {group.Figure}"),
            .. answer.Rows.Select(row => $"{row.Key} {row.Title} {string.Join('|', answer.Columns.Zip(row.Cells, (field, cell) => CellWords.Of(field, cell, scene)))}"),
        ]);
    }
}
