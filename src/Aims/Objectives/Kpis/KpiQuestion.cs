using System.Text.RegularExpressions;
using Aims.Ledger;
using Aims.People;
using Aims.Questions;

namespace Aims.Objectives.Kpis;

/// <summary>A question that comes to one number, asked by the system itself: over all records, whoever looks at the number.</summary>
internal static partial class KpiQuestion
{
    // With its line and its words a KPI's card has room for a question of so many characters.
    private const int Longest = 2_000;

    private const int Decimals = 4;

    private static readonly Refusal NotOne = new(KpiRules.QuestionCode, "A KPI is one number. Ask how many, what share, or what average: \"how many actions are overdue\".");

    private static readonly Refusal Dated = new(KpiRules.QuestionCode, "A KPI is measured anew each day, so it cannot be about how things were on one day. Ask without it.");

    private static readonly Refusal TooLong = new(KpiRules.QuestionCode, "That has more conditions than can be kept. Ask it in fewer words.");

    private static readonly Refusal Personal = new(KpiRules.QuestionCode, "A KPI is the same number for everybody, so it cannot be about \"my\" or \"me\". Name the person or the department.");

    /// <summary>Asks on nobody's behalf, and sees all.</summary>
    public static Person Asker { get; } = new(PersonId.Bot, "Aims.Bot", "", "", "", null, [Role.Lead, Role.Admin]);

    /// <summary>Why it is not one number; null when it is.</summary>
    public static Refusal? Lacks(StatusQuestion question) =>
        question.Measure is Measure.Trend or Measure.Compare or Measure.Detail || question.By.Count > 0 ? NotOne
        : question.AsOf is not null ? Dated
        : QuestionJson.Write(question).Length > Longest ? TooLong
        : null;

    /// <inheritdoc cref="Lacks(StatusQuestion)"/>
    public static Refusal? Lacks(StatusQuestion question, Catalog catalog) =>
        Lacks(question) ?? (catalog.Find(question.Subject) is { } subject && (IsPersonal(question.Where, subject, catalog) || IsPersonal(question.Rated, subject, catalog)) ? Personal : null);

    /// <summary>What of a question makes the number.</summary>
    public static StatusQuestion Bare(StatusQuestion question) =>
        question with { Measure = question.Measure is Measure.List ? Measure.Count : question.Measure, Sort = null, Limit = null, Show = [] };

    public static KpiReading Ask(StatusQuestion? question, Catalog catalog, Scene scene, DateOnly day)
    {
        if (question is null)
            return new(day, null, Broken: "Its question cannot be read any more.");
        if (Lacks(question, catalog) is { } lack)
            return new(day, null, Broken: lack.Text);
        var answered = Answering.Answer(question, catalog, scene, new Part(0, 0));
        return answered.Answer is not { } answer ? new(day, null, Broken: answered.Refusal!.Text) : question.Measure switch
        {
            Measure.Rate => new(day, Rounded(answer.Figure * 100), answer.Part, answer.Total),
            Measure.Average => new(day, Rounded(answer.Figure), answer.Part, answer.Total),
            _ => new(day, answer.Total),
        };
    }

    /// <summary>What its number is a number of.</summary>
    public static string UnitOf(StatusQuestion question, Catalog catalog) => (question.Measure, catalog.Find(question.Subject)) switch
    {
        (Measure.Rate, _) => KpiDefinition.Percent,
        (Measure.Average, { } subject) when question.Of is { } of && catalog.FieldAt(subject, of) is var (field, _) => field.Unit ?? (field.Kind is FieldKind.Day ? "days" : ""),
        (_, { } subject) => subject.Several is { Length: <= KpiRules.LongestUnit } several ? several : "",
        _ => "",
    };

    private static double? Rounded(double? value) => value is { } figure ? Math.Round(figure, Decimals) : null;

    private static bool IsPersonal(Filter? filter, Subject subject, Catalog catalog) => filter switch
    {
        AllOf all => all.Of.Any(one => IsPersonal(one, subject, catalog)),
        AnyOf any => any.Of.Any(one => IsPersonal(one, subject, catalog)),
        Not not => IsPersonal(not.Of, subject, catalog),
        Test test => test.Values.Any(value => value is Test.Me or Test.MyTeam),
        // A term that is about whoever asks says so in its words.
        Is(var id) => subject.TermOf(id) is { } term && You().IsMatch(term.Label),
        Has has => subject.RelationOf(has.Relation) is { } relation && IsPersonal(has.Where, catalog.Of(relation), catalog),
        _ => false,
    };

    [GeneratedRegex(@"\b(you|yours?|yourself)\b", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex You();
}
