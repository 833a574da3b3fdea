using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Aims.Assessments.Forms.Expressions;

namespace Aims.Assessments.Forms;

/// <summary>A form under particular answers: what is visible and which answers count, settled in one pass.</summary>
internal sealed class Sheet
{
    private readonly FormConditions conditions;
    private readonly DateOnly? today;
    private readonly Answer?[] values;
    private readonly bool[] visible;

    private Sheet(FormConditions conditions, DateOnly? today)
    {
        (this.conditions, this.today) = (conditions, today);
        values = new Answer?[conditions.Slots];
        visible = new bool[conditions.Order.Length];
    }

    /// <summary>What expressions see.</summary>
    public SettledValues Answers => new(values, today);

    public static Sheet Fill(FormConditions conditions, Answers stored, DateOnly? today)
    {
        var sheet = new Sheet(conditions, today);
        foreach (var element in conditions.Order)
            sheet.Settle(element, stored);
        return sheet;
    }

    /// <summary>A sheet on which answers to hidden questions count too, as long as they fit.</summary>
    public static Sheet FillAll(FormConditions conditions, Answers stored, DateOnly? today)
    {
        var sheet = new Sheet(conditions, today);
        foreach (var question in conditions.Order.OfType<Question>())
            sheet.Take(question, stored);
        return sheet;
    }

    /// <summary>Fills the sheet, taking posted values for stored ones where their question turns out to be visible and enabled.</summary>
    public static PageReading Read(
        FormConditions conditions, Page page, IReadOnlyDictionary<string, string> posted, Answers stored, DateOnly? today)
    {
        var before = Fill(conditions, stored, today);
        var sheet = new Sheet(conditions, today);
        var (inputs, merged) = (new PostedAnswers(posted), stored);
        var problems = new Dictionary<Question, LocalText>();
        foreach (var element in conditions.Order)
        {
            if (element is Question question && sheet.Opens(question) && sheet.PageOf(question) == page.Index && sheet.Enables(question))
                merged = inputs.Merge(question, sheet.Offered(question, merged), merged, words => problems.TryAdd(question, words));
            sheet.Settle(element, merged);
        }
        foreach (var question in conditions.Order.OfType<Question>().Where(question => posted.ContainsKey(question.Name)))
        {
            if (sheet.PageOf(question) != page.Index || sheet.Objection(question) is not { } objection || !problems.TryAdd(question, objection))
                continue;
            merged = stored[question.Name] is { } kept ? merged.With(question.Name, kept) : merged.Without(question.Name);
        }
        return new PageReading(merged, [.. problems.OrderBy(p => p.Key.Index).Select(p => new AnswerProblem(p.Key, p.Value))])
        {
            Dropped =
            [
                .. conditions.Order.OfType<Question>()
                    .Where(q => stored[q.Name] is not null && q.IsAsked && before.AnswerTo(q) is not null && !sheet.visible[q.Index])
                    .OrderBy(q => q.Index),
            ],
        };
    }

    /// <summary>Visible, and for a page or panel: with something visible in it.</summary>
    public bool Shows(Element element)
    {
        if (!visible[element.Index] || element is not Section section)
            return visible[element.Index];
        foreach (var inner in section.Elements)
        {
            if (Shows(inner))
                return true;
        }
        return false;
    }

    /// <summary>It can be answered: neither it nor what it stands in is switched off.</summary>
    public bool Enables(Question question)
    {
        for (var index = question.Index; index >= 0; index = conditions.Parents[index])
        {
            if (conditions.EnableIf[index]?.Holds(Answers) == false)
                return false;
        }
        return true;
    }

    public bool Requires(Question question) => visible[question.Index] && question.IsAsked
        && (question.AlwaysRequired || conditions.RequiredIf[question.Index]?.Holds(Answers) == true) && Enables(question);

    /// <summary>The answer that counts.</summary>
    public Answer? AnswerTo(Question question) => values[question.Index];

    /// <summary>The words to "other" that count.</summary>
    public Answer.Text? WordsTo(Question question) => question.WordsSlot < 0 ? null : values[question.WordsSlot] as Answer.Text;

    /// <summary>What a name in braces stands for, under these answers.</summary>
    public bool TryValue(string name, out Answer? value)
    {
        var known = conditions.Names.TryGetValue(name, out var operand);
        value = known ? operand!.Of(Answers) : null;
        return known;
    }

    /// <summary>What is wrong with the answer that counts in view of the others, or null.</summary>
    public LocalText? Objection(Question question)
    {
        if (values[question.Index] is null)
            return null;
        foreach (var check in conditions.Checks[question.Index])
        {
            if (!check.Holds.Holds(Answers))
                return check.Text;
        }
        return null;
    }

    /// <summary>What a question still lacks before the form is complete, or null.</summary>
    public LocalText? Lack(Question question)
    {
        if (!visible[question.Index] || !question.IsAsked || !Enables(question))
            return null;
        var answer = values[question.Index];
        if (answer is null)
            return Requires(question) || question.NeedsEachRow ? Lacks.Answer : null;
        if (question.NeedsEachRow && answer is Answer.Rows { Values.Count: var rows } && rows < question.Rows.Length)
            return Lacks.Rows;
        return question.WordsSlot >= 0 && Question.Chooses(answer, Choice.Other) && WordsTo(question) is null
            ? question.WordsMissing
            : Objection(question);
    }

    /// <summary>A page or panel of which something must be answered, and nothing is.</summary>
    public bool NeedsSome(Section section, [NotNullWhen(true)] out Question? first)
    {
        first = null;
        if (!visible[section.Index] || !(section.NeedsSome || conditions.RequiredIf[section.Index]?.Holds(Answers) == true))
            return false;
        var asked = Form.Elements(section).OfType<Question>().Where(q => q.IsAsked && visible[q.Index] && Enables(q)).ToList();
        first = asked.FirstOrDefault();
        return first is not null && asked.TrueForAll(question => values[question.Index] is null);
    }

    /// <summary>The choices that can be taken: visible, and enabled or taken already.</summary>
    public ImmutableArray<Choice> Offered(Question question, Answers stored)
    {
        if (conditions.Choices[question.Index] is not { } rules)
            return question.Choices;
        var taken = stored[question.Name];
        return
        [
            .. question.Choices.Where((choice, at) => rules.VisibleIf[at]?.Holds(Answers) != false
                && (rules.EnableIf[at]?.Holds(Answers) != false || Question.Chooses(taken, choice.Value))),
        ];
    }

    private bool Opens(Element element)
    {
        var parent = conditions.Parents[element.Index];
        return visible[element.Index] = (parent < 0 || visible[parent])
            && (conditions.VisibleIf[element.Index]?.Holds(Answers) ?? true);
    }

    private void Settle(Element element, Answers stored)
    {
        if (!Opens(element))
            return;
        if (element is Question question)
            Take(question, stored);
        else if (element is CalculatedValue)
            values[element.Index] = conditions.Values[element.Index]!.Of(Answers);
    }

    private void Take(Question question, Answers stored)
    {
        var start = conditions.Values[question.Index];
        if (!question.IsAsked)
        {
            values[question.Index] = start!.Of(Answers);
            return;
        }
        var given = stored[question.Name] ?? (start is null ? null : AnswerRules.Shaped(question, start.Of(Answers)));
        if (given is null || Loose.IsEmpty(given))
            return;
        if (conditions.Choices[question.Index] is { } rules)
            given = WithoutHidden(question, rules, given);
        // An answer kept from another version of the form may no longer fit its question: then it does not count.
        if (given is null || AnswerRules.Problem(question, given) is not null)
            return;
        values[question.Index] = given;
        if (question.WordsName is { } name && Question.Chooses(given, Choice.Other))
            values[question.WordsSlot] = stored[name] as Answer.Text;
    }

    private Answer? WithoutHidden(Question question, ChoiceConditions rules, Answer given)
    {
        return given switch
        {
            Answer.Text text => Hides(text.Value) ? null : given,
            Answer.Choices choices when choices.Values.Any(Hides) => choices.Values.All(Hides)
                ? null
                : new Answer.Choices([.. choices.Values.Where(value => !Hides(value))]),
            _ => given,
        };

        bool Hides(string value)
        {
            for (var at = 0; at < question.Choices.Length; at++)
            {
                if (question.Choices[at].Value == value)
                    return rules.VisibleIf[at]?.Holds(Answers) == false;
            }
            return false;
        }
    }

    private int PageOf(Element element)
    {
        var index = element.Index;
        while (conditions.Parents[index] >= 0)
            index = conditions.Parents[index];
        return index;
    }

    private static class Lacks
    {
        public static readonly LocalText Answer = new("This question needs an answer."), Rows = new("Please answer each row.");
    }
}
