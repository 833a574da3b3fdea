using System.Collections.Concurrent;
using System.Globalization;
using Aims.Assessments.Forms;
using Aims.Systems;
using CsCheck;
using Xunit;

namespace Aims.Assessments.Act;

/// <summary>Whatever is answered or left out, however it contradicts itself: what always holds of the class.</summary>
public sealed class AnyAnswers
{
    private static readonly Form Form = ShippedForms.ActScreening.Form;

    private static Gen<Answer?> AnswerTo(Question question) => question.Kind switch
    {
        QuestionKind.Boolean => Gen.Bool.Select(yes => (Answer?)new Answer.YesNo(yes)),
        QuestionKind.Checkbox => Gen.Bool.Array[question.Choices.Length].Select(ticks => (Answer?)new Answer.Choices(
            [.. question.Choices.Where((_, at) => ticks[at]).Select(choice => choice.Value)])),
        QuestionKind.Date or QuestionKind.Text => Gen.Int[0, 9_000].Select(days =>
            (Answer?)new Answer.Text(new DateOnly(2015, 1, 1).AddDays(days).ToString("O", CultureInfo.InvariantCulture))),
        _ => Gen.Int[0, question.Choices.Length - 1].Select(at => (Answer?)new Answer.Text(question.Choices[at].Value)),
    };

    // Half the forbidden practices are left out, or nearly all would be forbidden.
    private static Gen<Answers> Any { get; } = Form.Questions
        .Select(question => Gen.Frequency(
            (question.Name == "practices" ? 20 : 1, Gen.Const((Answer?)null)),
            (question.Name == "practices" ? 20 : 0, Gen.Const((Answer?)new Answer.Choices(["none"]))),
            (8, AnswerTo(question)))
            .Select(answer => (question.Name, answer)))
        .Aggregate(
            Gen.Const(Answers.Empty),
            (all, next) => Gen.Select(all, next, (answers, one) => one.answer is null ? answers : answers.With(one.Name, one.answer)));

    [Fact]
    public void Give_a_class_with_a_basis_and_never_an_exemption_with_profiling()
    {
        var seen = new ConcurrentDictionary<ActClass, int>();
        Any.Sample(
            answers =>
            {
                var given = Classification.Of(answers);
                seen.AddOrUpdate(given.Class, 1, (_, count) => count + 1);
                return given.Findings.Count > 0
                    && given.Findings.All(f => f.Basis.Contains("Art. ", StringComparison.Ordinal) && (f.Because.Count > 0 || f.Class is ActClass.Minimal))
                    && given.Class == given.Findings.Min(f => f.Class)
                    && given.Basis.Length > 0
                    && (given.Findings.All(f => f.Class is not ActClass.Exempt) || Form.Effective(answers)["profiles"] is Answer.Text { Value: "no" })
                    && given.Obligations.All(o => o.Roles.Count > 0 && o.Roles.All(given.Roles.Contains))
                    && given.Obligations.DistinctBy(o => (o.Article, o.Roles[0])).Count() == given.Obligations.Count
                    && (given.Class is not ActClass.OutOfScope || given.Obligations.Count == 0);
            },
            iter: 20_000);
        Assert.Equal(Enum.GetValues<ActClass>(), seen.Keys.Order());
    }

    [Fact]
    public void Profiling_is_never_exempt_whatever_else_is_said() => Any.Sample(
        answers => Classification.Of(answers.With("profiles", new Answer.Text("yes"))).Findings.All(f => f.Class is not ActClass.Exempt)
            && Classification.Of(answers.With("profiles", new Answer.Text("unsure"))).Findings.All(f => f.Class is not ActClass.Exempt)
            && Classification.Of(answers.Without("profiles")).Findings.All(f => f.Class is not ActClass.Exempt),
        iter: 5_000);

    [Fact]
    public void A_forbidden_practice_outweighs_all_else_where_the_Act_applies() => Any.Sample(
        answers =>
        {
            var forbidden = answers.With("practices", new Answer.Choices(["c"]));
            return Classification.Of(forbidden).Class is ActClass.Prohibited == Form.Effective(forbidden)["practices"] is not null;
        },
        iter: 2_000);
}
