using System.Globalization;
using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Systems;

/// <summary>
/// A weighty change to a system: one card asks for what it needs and says what follows, a press on it does it, and those whom
/// it concerns are told.
/// </summary>
public abstract class SystemChange(Records records, IDirectory directory) : Intent
{
    /// <summary>The input that asks why.</summary>
    public const string ReasonField = "reason";

    protected const int LongestReason = 1_000;

    /// <summary>Opens the card that asks.</summary>
    public Intent Ask => new Asking(this);

    protected IDirectory People => directory;

    /// <summary>The verb of <see cref="Ask"/>.</summary>
    protected abstract string AskVerb { get; }

    /// <summary>What is said once it is done.</summary>
    protected abstract string Done(Turn turn, AiSystem system);

    protected abstract Refusal? Forbids(AiSystem system, Turn turn);

    /// <summary>What the answers make of it. A refusal is shown on the card that asked.</summary>
    protected abstract Decided<SystemEvent> Decide(AiSystem system, Turn turn);

    /// <summary>What else is done in the same commit, and what becomes of the decision by it.</summary>
    protected virtual Task<Decided<SystemEvent>> Settle(Draft draft, Turn turn, AiSystem system, Decided<SystemEvent> decided, CancellationToken ct) =>
        Task.FromResult(decided);

    /// <param name="problem">What the answers given before lacked.</param>
    protected abstract Card Draw(Turn turn, AiSystem system, Refusal? problem);

    /// <summary>Who gets to see it, apart from whoever does it.</summary>
    protected virtual IEnumerable<PersonId> Told(AiSystem system) => system.Concerned;

    public sealed override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (turn.Fields.Id<SystemId>(StepFields.System) is not { } id)
            return Reply.Say(LifeCycle.NotFound.Text);
        var outcome = await records.Commit(turn.Command, draft => Change(draft, turn, id, ct), ct);
        var system = outcome.Draft.Now(AiSystem.Type, id.Value);
        return system is not null && outcome.Refusal is { } refusal && Forbids(system, turn) is null
            ? new Reply(Draw(turn, system, refusal), refusal.Text)
            : SystemCard.Reply(turn, system, outcome, directory, system is not null && outcome is { Refusal: null, Repeated: false } ? Done(turn, system) : null);
    }

    private async Task<Reply> Open(Turn turn, CancellationToken ct)
    {
        if (turn.Fields.Id<SystemId>(StepFields.System) is not { } id)
            return Reply.Say(LifeCycle.NotFound.Text);
        var record = await records.Read(AiSystem.Type, id.Value, ct);
        if (record.State is not { } system)
            return Reply.Say(LifeCycle.NotFound.Text);
        if (Forbids(system, turn) is { } refusal)
            return SystemCard.Reply(turn, system, record.Version, directory, Notice.Note(refusal.Text));
        var card = Draw(turn, system, null);
        return Reply.Page(card);
    }

    private async Task Change(Draft draft, Turn turn, SystemId id, CancellationToken ct)
    {
        var record = await draft.Load(AiSystem.Type, id.Value, ct);
        if (record.State is not { } system)
        {
            draft.Refuse(LifeCycle.NotFound);
            return;
        }
        var decided = await Settle(draft, turn, system, Forbids(system, turn) is { } refusal ? refusal : Decide(system, turn), ct);
        await draft.Apply(AiSystem.Type, id.Value, decided, ct);
        foreach (var concerned in Told(system).Where(person => person != turn.Who.Id))
            draft.Tell(concerned, AiSystem.View, record.Key);
        if (system.Users is not null && decided.Events.Any(TellUsers.Concerns))
            draft.Tell(turn.Who.Id, TellUsers.Name, record.Key);
        draft.Redraw(record.Key);
    }

    /// <summary>The question why, with its problem.</summary>
    protected static Container Why(string question, string example, Turn turn, Refusal? problem) => Look.Field(
        new Input.Text(ReasonField, question, "Say it in a sentence or two.")
        {
            Value = turn.Fields.Text(ReasonField),
            IsMultiline = true,
            MaxLength = LongestReason,
        },
        example: example, error: problem.At("system.no-reason"));

    /// <summary>What to do about the reason given; null when it will do.</summary>
    protected static Refusal? Lacks(string? reason, string ask = "Say why, in a sentence or two.") => reason switch
    {
        null => new Refusal("system.no-reason", ask),
        { Length: > LongestReason } => new Refusal("system.no-reason", string.Create(CultureInfo.InvariantCulture, $"Say it in at most {LongestReason:N0} characters.")),
        _ => null,
    };

    private sealed class Asking(SystemChange change) : Intent
    {
        public override string Verb => change.AskVerb;

        public override Task<Reply> Answer(Turn turn, CancellationToken ct) => change.Open(turn, ct);
    }
}
