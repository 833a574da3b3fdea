using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Concerns;

/// <summary>A lead answers: who gave their name is told, who has a code reads it.</summary>
public sealed class ReplyToConcern(ConcernDesk desk) : ConcernChange(desk)
{
    public const string Name = "concern.answer", AskName = "concern.ask-answer";

    public override string Verb => Name;

    public override Intent Ask => Asking(AskName);

    private protected override string Done(Turn turn, Concern now) => now.By is null ? "Your answer is there for whoever has the code." : "Your answer is sent.";

    private protected override Decided<ConcernEvent> Decide(Turn turn, Concern concern) => ConcernRules.Answer(concern, turn.Who, turn.Fields.Text(TextField));

    private protected override Card Draw(Turn turn, Concern concern, Refusal? problem) => Form(
        turn, concern, "Answer", "Whoever raised it reads your answer with your name.", "Send", Name,
        [Look.Quote("The concern", Plain.Line(concern.Text, 500)), Text(turn, "Your answer", "Ask what you need to know; not who they are.", "Thank you. Which customers' data did you see there?", problem)], problem, ConcernRules.TextCode);
}

/// <summary>A lead says what came of it.</summary>
public sealed class SettleConcern(ConcernDesk desk) : ConcernChange(desk)
{
    public const string Name = "concern.settle", AskName = "concern.ask-settle";

    public override string Verb => Name;

    public override Intent Ask => Asking(AskName);

    private protected override string Done(Turn turn, Concern now) => "It is closed.";

    private protected override Decided<ConcernEvent> Decide(Turn turn, Concern concern) => ConcernRules.Settle(concern, turn.Who, turn.Fields.Text(TextField));

    private protected override Card Draw(Turn turn, Concern concern, Refusal? problem) => Form(
        turn, concern, "Close the concern?", "Say what came of it. Whoever raised it reads that, and can still write more.", "Close", Name,
        [Text(turn, "What came of it?", null, "The tool gets no health data any more since 1 December.", problem)], problem, ConcernRules.TextCode);
}

/// <summary>A lead takes it up, or opens it again: one press.</summary>
public sealed class TakeUpConcern(ConcernDesk desk) : Intent
{
    public const string Name = "concern.take-up";

    public override string Verb => Name;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (turn.Fields.Id<ConcernId>(Concern.Field) is not { } id || !turn.Who.Oversees)
            return Reply.Say(ConcernRules.NotFound.Text);
        var outcome = await desk.Records.Commit(turn.Command, async draft =>
        {
            if ((await draft.Load(Concern.Type, id.Value, ct)).State is { } concern)
                await draft.Apply(Concern.Type, id.Value, ConcernRules.TakeUp(concern, turn.Who), ct);
            draft.Redraw(Concern.Type.Key(id.Value));
        }, ct);
        return outcome.Draft.Now(Concern.Type, id.Value) is { } now
            ? ConcernCard.Reply(turn, now, outcome.Draft.VersionNow(now.Key), desk.Directory, outcome.Refusal is { } refusal ? Notice.Note(refusal.Text) : null)
            : Reply.Say(ConcernRules.NotFound.Text);
    }
}
