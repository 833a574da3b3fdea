using System.Text;
using Aims.Assessments;
using Aims.Assessments.Forms;
using Aims.Assessments.Forms.Scoring;
using Aims.Cards;
using Aims.Conversation;
using BenchmarkDotNet.Attributes;

namespace Aims.Benchmarks.Micro;

/// <summary>
/// Large forms: Canada's published one with its official scoring, and one of a thousand
/// questions on a single page. Budgets: evaluate and score 200 µs, render a page 100 µs, of the thousand 1 ms.
/// </summary>
[MemoryDiagnoser]
public class Questionnaires
{
    private static readonly byte[] Canada = File.ReadAllBytes(Find(new DirectoryInfo(AppContext.BaseDirectory), "shared/data/aia/survey-v0.10.0.json"));

    private readonly Desk desk = new();
    private readonly Form form = Load(Canada);
    private readonly Form thousand = Load(Encoding.UTF8.GetBytes($$"""{ "pages": [{ "name": "p", "elements": [{{string.Join(',', Enumerable.Range(0, 1_000).Select(Question))}}] }] }"""));
    private readonly ScoringRules scoring;
    private readonly Answers answers, many;
    private readonly Turn turn;

    public Questionnaires()
    {
        scoring = Score(form);
        answers = Filled(form);
        many = Filled(thousand);
        turn = desk.Turn(Fields.None);
    }

    /// <summary>The pages of Canada's form: the longest by questions, by choices, and by words.</summary>
    [Params("impact", "projectDetails", "welcome")]
    public string Page { get; set; } = "";

    [Benchmark]
    public int LoadForm() => Load(Canada).Questions.Length;

    [Benchmark]
    public int EvaluateAndScore() => form.Progress(answers).Answered + scoring.Of(answers).Total;

    [Benchmark]
    public Card RenderPage() => PageCard.Reply(turn, Paper(form, answers), Page).Card!;

    [Benchmark]
    public Card RenderPageOfAThousand() => PageCard.Reply(turn, Paper(thousand, many), "p").Card!;

    [Benchmark]
    public int WriteCard() => RenderPage().ToUtf8().Length;

    private static Questionnaire Paper(Form form, Answers answers) => new(
        "Impact assessment", form, answers, null, "IA-0001", "assessment", "AIS-0001", "CV screener", new PageVerbs("open", "save", "submit"));

    private static string Question(int n) => $$"""
        { "type": "dropdown", "name": "q{{n}}", "title": "Question number {{n}}?", "choices": ["a", "b", "c"], "visibleIf": "{{(n == 0 ? "true" : $"{{q{n - 1}}} notempty")}}" }
        """;

    private static Form Load(byte[] definition) =>
        FormDefinition.Load(definition) is { Value: { } form } ? form : throw new InvalidDataException("The form does not load.");

    private static ScoringRules Score(Form form) => ScoringDefinition.Load(
        File.ReadAllBytes(Find(new DirectoryInfo(AppContext.BaseDirectory), "tests/Aims.Tests/Assessments/Forms/Published/canada-aia.scoring.json")), form).Value!;

    private static Answers Filled(Form form) => Answers.From(form.Questions.Select(question => KeyValuePair.Create<string, Answer>(question.Name, question.Kind switch
    {
        QuestionKind.Checkbox => new Answer.Choices([.. question.Choices.Select(choice => choice.Value)]),
        QuestionKind.RadioGroup or QuestionKind.Dropdown => new Answer.Text(question.Choices[0].Value),
        _ => new Answer.Text("It sorts applications so that recruiters read the most fitting ones first."),
    })));

    private static string Find(DirectoryInfo? folder, string file) =>
        folder is null ? throw new FileNotFoundException($"There is no {file} in or beside the repository.")
        : Path.Combine(folder.FullName, file) is var path && File.Exists(path) ? path
        : Find(folder.Parent, file);
}
