using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Concerns;

/// <summary>What a lead does with a concern: one card asks for what it needs, a press on it does it.</summary>
public abstract class ConcernChange : Intent
{
    public const string TextField = "text";

    private readonly ConcernDesk desk;

    private protected ConcernChange(ConcernDesk desk) => this.desk = desk;

    /// <summary>Opens the card that asks.</summary>
    public Intent Ask => new Asking(this);

    private protected ConcernDesk Desk => desk;

    private protected abstract string AskVerb { get; }

    private protected abstract string Done(Concern now);

    private protected abstract Task<Decided<ConcernEvent>> Decide(Draft draft, Turn turn, Concern concern, CancellationToken ct);

    /// <param name="problem">What the answers given before lacked.</param>
    private protected abstract Card Draw(Turn turn, Concern concern, Refusal? problem);

    public sealed override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (turn.Fields.Id<ConcernId>(Concern.Field) is not { } id || !turn.Who.Oversees)
            return Reply.Say(ConcernRules.NotFound.Text);
        var outcome = await desk.Records.Commit(turn.SaveCommand, draft => Change(draft, turn, id, ct), ct);
        if (outcome.Draft.Now(Concern.Type, id.Value) is not { } now)
            return Reply.Say(ConcernRules.NotFound.Text);
        return outcome.Refusal is { } refusal && ConcernRules.MayNot(turn.Who) is null ? Page(Draw(turn, now, refusal))
            : ConcernCard.Reply(turn, now, outcome.Draft.VersionNow(now.Key), desk.Directory, outcome switch
            {
                { Refusal: { } problem } => Notice.Note(problem.Text),
                { Repeated: true } => null,
                _ => Notice.Done(Done(now)),
            });
    }

    private async Task Change(Draft draft, Turn turn, ConcernId id, CancellationToken ct)
    {
        if ((await draft.Load(Concern.Type, id.Value, ct)).State is not { } concern)
        {
            draft.Refuse(ConcernRules.NotFound);
            return;
        }
        var decided = ConcernRules.MayNot(turn.Who) is { } refusal ? refusal : await Decide(draft, turn, concern, ct);
        await draft.Apply(Concern.Type, id.Value, decided, ct);
        if (draft.Refusal is not null || decided.Events.Count == 0)
            return;
        // Whoever gave their name is told; of an anonymous one there is nobody to tell.
        if (concern.By is { } reporter && desk.Directory.Find(reporter) is not null && decided.Events.Any(e => e is not ConcernShared))
            draft.Tell(reporter, Concern.Own, concern.Key);
        draft.Redraw(concern.Key);
    }

    private async Task<Reply> Open(Turn turn, CancellationToken ct) =>
        turn.Fields.Id<ConcernId>(Concern.Field) is not { } id || !turn.Who.Oversees || await desk.Records.Read(Concern.Type, id.Value, ct) is not { State: { } concern } record
            ? Reply.Say(ConcernRules.NotFound.Text)
            : ConcernRules.MayNot(turn.Who) is { } refusal ? ConcernCard.Reply(turn, concern, record.Version, desk.Directory, Notice.Note(refusal.Text))
            : Page(Draw(turn, concern, null));

    private protected static Card Form(Turn turn, Concern concern, string title, string says, string button, string verb, IReadOnlyList<Element> inputs, Refusal? problem, params string[] codes) => Look.Card(
        title, says, [Look.Text(says), .. inputs], id: concern.Id.Value, state: ConcernWords.Of(concern.State),
        notice: problem is null || codes.Contains(problem.Code) ? null : Notice.Problem(problem.Text),
        primary: Button.Change(button, verb, turn.NewId(), (Concern.Field, concern.Id.Value)),
        secondary: [Button.Open("Back", Concern.View, (Concern.Field, concern.Id.Value)) with { AssociatedInputs = AssociatedInputs.None }]);

    private protected static Container Text(Turn turn, string label, string? help, string? example, Refusal? problem, string? value = null) => Look.Field(
        new Input.Text(TextField, label, $"At most {ConcernRules.LongestText} characters.") { Value = turn.Fields.Has(TextField) ? turn.Fields.Text(TextField) : value, IsMultiline = true, MaxLength = ConcernRules.LongestText },
        help, example, problem?.Code is ConcernRules.TextCode ? problem.Text : null);

    private static Reply Page(Card card) => new(card, card.Speak);

    private sealed class Asking(ConcernChange change) : Intent
    {
        public override string Verb => change.AskVerb;

        public override Task<Reply> Answer(Turn turn, CancellationToken ct) => change.Open(turn, ct);
    }
}
