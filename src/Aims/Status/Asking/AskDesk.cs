using Aims.Cards;
using Aims.Conversation;
using Aims.People;
using Aims.Questions;

namespace Aims.Status;

/// <summary>Where questions are read and answered, each from a world that is as new as it is.</summary>
/// <param name="canExport">Whether files can be offered.</param>
public sealed class AskDesk(Scenes scenes, Lazy<Catalog> catalog, LastQuestions last, bool canExport)
{
    private readonly Lazy<QuestionReader> reader = new(() => new(catalog.Value));

    public Catalog Catalog => catalog.Value;

    public LastQuestions Last => last;

    /// <summary>Runs something on the scene of a question, with all that the question needs.</summary>
    public Task<T> On<T>(Person who, DateTimeOffset now, TimeZoneInfo zone, StatusQuestion question, Func<Scene, T> ask, CancellationToken ct) =>
        scenes.Ask(question, Catalog.NeedsOf(question), who, now, zone, ask, ct);

    /// <summary>Runs something on the scene of several questions about how things are, with all that they need.</summary>
    public Task<T> OnAll<T>(Person who, DateTimeOffset now, TimeZoneInfo zone, IReadOnlyList<StatusQuestion> questions, Func<Scene, T> ask, CancellationToken ct) =>
        scenes.Ask(questions.Aggregate(Needs.Nothing, (needs, question) => needs | Catalog.NeedsOf(question)), who, now, zone, ask, ct);

    /// <summary>Answers, and remembers what was asked. The page is the one that the turn names.</summary>
    /// <param name="said">As it was typed; null when it came from a button.</param>
    /// <param name="first">What else can be done with it, before all other buttons.</param>
    public async Task<Reply> Answer(
        Turn turn, StatusQuestion question, IReadOnlyList<string> notes, CancellationToken ct, string? said = null, IReadOnlyList<CardAction>? first = null) =>
        await Kept(turn, await Drawn(turn, question, notes, first ?? [], ct), ct, said);

    /// <summary>Answers what can be answered for sure. It is remembered meanwhile: the turn waits for storage once.</summary>
    public async Task<Reply> AnswerKnown(Turn turn, StatusQuestion question, CancellationToken ct)
    {
        var keeping = last.Keep(turn.Who.Id, new LastQuestion(question, turn.Fields.Number(Paging.Field) ?? 1), turn.Now, ct);
        var drawn = await Drawn(turn, question, [], [], ct);
        await keeping;
        return drawn.Reply;
    }

    /// <summary>Answers in a message that nobody asked for just now: what they asked last is still what they go on from.</summary>
    public async Task<Reply> Show(Turn turn, StatusQuestion question, IReadOnlyList<string> notes, IReadOnlyList<CardAction> first, CancellationToken ct) =>
        (await Drawn(turn, question, notes, first, ct)).Reply;

    /// <summary>What a text comes to; with its answer where the records alone have it.</summary>
    /// <param name="before">Read beside the feed.</param>
    internal Task<Heard> Hear(Turn turn, string text, Task<LastQuestion?> before, CancellationToken ct)
    {
        StatusQuestion? goesOn = null;
        return scenes.Ask(Needs.Nothing, turn.Who, turn.Now, turn.Reader.Zone, Listen, ct, Remember());

        async Task Remember() => goesOn = (await before)?.Question;

        Heard Listen(Scene scene)
        {
            var reading = reader.Value.Read(text, scene, goesOn, turn.Reader.Culture);
            return new Heard(reading, turn.Private && reading is Reading.Understood { Question.AsOf: null } understood && Catalog.NeedsOf(understood.Question) is Needs.Nothing
                ? Draw(turn, understood.Question, understood.Notes, [], scene) : null);
        }
    }

    internal async Task<Reply> Kept(Turn turn, Drawing drawn, CancellationToken ct, string? said = null)
    {
        if (drawn.Asked is { } asked && turn.Private)
            await last.Keep(turn.Who.Id, asked with { Said = said }, turn.Now, ct);
        return drawn.Reply;
    }

    private Task<Drawing> Drawn(Turn turn, StatusQuestion question, IReadOnlyList<string> notes, IReadOnlyList<CardAction> first, CancellationToken ct) =>
        On(turn.Who, turn.Now, turn.Reader.Zone, question, scene => Draw(turn, question, notes, first, scene), ct);

    private Drawing Draw(Turn turn, StatusQuestion question, IReadOnlyList<string> notes, IReadOnlyList<CardAction> first, Scene scene)
    {
        int from = turn.Fields.Number(Paging.Field) ?? 1;
        var answered = Answering.Answer(question, Catalog, scene, PartFrom(from));
        if (answered.Refusal is { } refused)
            return new Drawing(Reply.Say(refused.Text), null);
        var answer = answered.Answer!;
        // The list may have become shorter since its button was drawn.
        if (answer.Rows.Count == 0 && from > 1 && answer.Total > 0)
        {
            from = Paging.Of(turn, Math.Min(answer.Total, question.Limit ?? int.MaxValue)).First;
            answer = Answering.Answer(question, Catalog, scene, PartFrom(from)).Answer!;
        }
        return new Drawing(new AskedCard(turn, Catalog, scene, answer, [.. notes, .. scene.Notes]) { First = first }.Draw(canExport), new LastQuestion(question, from));
    }

    private static Part PartFrom(int from) => new((Math.Max(from, 1) - 1) / Look.RowsShown * Look.RowsShown, Look.RowsShown);

    /// <param name="Asked">What is to be remembered; null when it was refused.</param>
    internal sealed record Drawing(Reply Reply, LastQuestion? Asked);

    internal sealed record Heard(Reading Reading, Drawing? Drawn);
}
