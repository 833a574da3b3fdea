using Aims.Assessments.Forms;
using Aims.Assessments.Forms.Scoring;
using Aims.Bot.Teams;
using Aims.Cards;
using Aims.Channel;
using Aims.Conversation;
using BenchmarkDotNet.Attributes;

namespace Aims.Benchmarks.Micro;

/// <summary>What a turn does besides waiting for storage, part by part.</summary>
[MemoryDiagnoser]
public class PureParts
{
    private static readonly Desk Desk = new();

    private static readonly byte[] CardPress = Desk.Press("assessment.save", FilledIn.Assessment);

    private readonly Phrasebook phrases = new(Desk.Bot.Intents);
    private readonly ScoredForm form = ShippedForms.ImpactAssessment;
    private Card help = null!;

    [GlobalSetup]
    public async Task DrawHelp() => help = (await Desk.Bot.Say(Desk.Turn(Fields.None), "help", CancellationToken.None)).Card!;

    [Benchmark]
    public Activity ReadActivity() =>
        ActivityReader.TryRead(CardPress, out var activity, out string? problem) ? activity : throw new InvalidDataException(problem);

    [Benchmark]
    public Intent FindIntent() => phrases.Find("Please show me the status of AIS-0042")!.Value.Intent;

    [Benchmark]
    public int FindNearest() => phrases.Nearest("regster an ai sistem").Count;

    [Benchmark]
    public int WalkForm() => form.Form.VisiblePages(Desk.Answers).Count;

    [Benchmark]
    public Score ScoreAnswers() => form.Scoring.Of(Desk.Answers);

    [Benchmark]
    public int WriteCard() => help.ToUtf8().Length;

    [Benchmark]
    public async Task<int> AnswerMyTasks() =>
        (await Desk.Bot.Say(Desk.Turn(Fields.None), "my tasks", CancellationToken.None)).Card!.ToUtf8().Length;
}
