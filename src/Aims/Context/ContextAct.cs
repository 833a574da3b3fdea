using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Context;

/// <summary>A press that changes a document of the context, also while nobody has written anything of it.</summary>
public abstract class ContextAct(ContextDesk desk) : RecordChange<ContextDocument, ContextEvent, ContextDocument>(desk.Records, ContextDocument.Type, ContextRules.NotFound)
{
    public const string ReasonField = "reason", ReviewField = "review-by";

    /// <summary>The name under which a form carries the edit that was looked at.</summary>
    private protected const string SeenField = "seen";

    private protected ContextDesk Desk => desk;

    private protected sealed override string? IdIn(Fields fields) => ContextDesk.Part(fields) is { } part ? ContextDocument.IdOf(part) : null;

    private protected sealed override async Task<ContextDocument?> Load(Draft draft, string id, CancellationToken ct) =>
        (await draft.Load(ContextDocument.Type, id, ct)).State ?? ContextDocument.New(ContextDesk.Part(id)!.Value);

    private protected sealed override Task<ContextDocument> Left(Draft draft, ContextDocument found, ContextDocument? now, CancellationToken ct) => Task.FromResult(now ?? found);

    private protected sealed override async Task<(ContextDocument? Found, long Version)> Read(string id, CancellationToken ct) => (await desk.Read(ContextDesk.Part(id)!.Value, ct), 0);

    private protected sealed override bool Sees(Turn turn, ContextDocument document) => document.MayBeSeenBy(turn.Who);

    // Whoever has confirmed it or sent it back sees that.
    private protected sealed override bool StillSees(Turn turn, ContextDocument now, Outcome outcome) => outcome.Refusal is null || Sees(turn, now);

    private protected sealed override Task<Reply> Drawn(Turn turn, ContextDocument now, long version, Notice? notice, CancellationToken ct) =>
        base.Drawn(turn with { Fields = Fields.None }, now, version, notice, ct);

    // Why it is sent back is asked for on the document itself.
    private protected sealed override Task<Reply> Refused(Turn turn, ContextDocument now, long version, Refusal refusal, CancellationToken ct) => Task.FromResult(
        (MayNot(turn, now) is null ? Form(turn, now, refusal) : null)
        ?? ContextCard.Document(turn, now, desk, refusal.Code is ContextRules.Reason ? null : Notice.Problem(refusal.Text), refusal));

    private protected sealed override Task<Reply> Show(Turn turn, ContextDocument document, long version, Notice? notice, CancellationToken ct) =>
        Task.FromResult(ContextCard.Document(turn, document, desk, notice));

    private protected static (string, string) Self(ContextDocument document) => (ContextDocument.Field, document.Id);

    private protected static Execute Back(ContextDocument document) => ContextCard.Plain("Back", ContextDocument.View, Self(document));

    /// <summary>What was typed, or what is there when the input was not touched.</summary>
    private protected static string? Typed(Turn turn, string field, string? now) => turn.Fields.Has(field) ? turn.Fields.Text(field) : now;

    private protected static Container Reason(Turn turn, string label, string example, Refusal? problem) => Look.Field(
        new Input.Text(ReasonField, label, "Say it in a sentence or two.") { Value = turn.Fields.Text(ReasonField), IsMultiline = true, MaxLength = ContextRules.LongestText },
        example: example, error: problem.At(ContextRules.Reason));

    /// <summary>When it is looked at again: in a year, where nothing else is said.</summary>
    private protected static Container Review(Turn turn, Refusal? problem)
    {
        var today = turn.Reader.Today(turn.Now);
        return Look.Field(
            new Input.Date(ReviewField, "Look at it again by", "Choose a day.") { Value = ReviewBy(turn), Min = today.AddDays(1), Max = today.AddYears(ContextRules.YearsAhead) },
            "It is a task of the governance leads from 30 days before.", error: problem.At(ContextRules.Review));
    }

    private protected static DateOnly? ReviewBy(Turn turn) => turn.Fields.Has(ReviewField) ? turn.Fields.Day(ReviewField) : turn.Reader.Today(turn.Now).AddYears(1);
}
