using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Context;

/// <summary>What everything about the context documents shares.</summary>
public sealed record ContextDesk(Records Records, IDirectory Directory)
{
    public IReadOnlyList<Intent> Intents() =>
    [
        new ListContext(this), new ShowContext(this), new OpenContext(ContextPart.Scope, this), new OpenContext(ContextPart.Issues, this), new OpenContext(ContextPart.Parties, this),
        new ShowContextEntry(this), .. new WriteEntry(this).WithForm, .. new DropEntry(this).WithForm, .. new BringInForce(this).WithForm, new TakeContextBack(this), new ConfirmContext(this),
        new SendContextBack(this), .. new DiscardContextDraft(this).WithForm, .. new ReviewContext(this).WithForm,
        new ListContextVersions(this), new ShowContextVersion(this), new ShowContextOn(this), new ContextHistory(this),
    ];

    /// <summary>The document as it is now, also while nobody has written anything of it.</summary>
    internal async Task<ContextDocument> Read(ContextPart part, CancellationToken ct) =>
        (await Records.Read(ContextDocument.Type, ContextDocument.IdOf(part), ct)).State ?? ContextDocument.New(part);

    /// <summary>The document that a card names, when the person may see it.</summary>
    internal async Task<ContextDocument?> Find(Turn turn, CancellationToken ct) =>
        Part(turn.Fields) is { } part && await Read(part, ct) is var document && document.MayBeSeenBy(turn.Who) ? document : null;

    internal static ContextPart? Part(Fields fields) => Part(fields.Text(ContextDocument.Field));

    internal static ContextPart? Part(string? id) => id switch
    {
        "scope" => ContextPart.Scope,
        "issues" => ContextPart.Issues,
        "parties" => ContextPart.Parties,
        _ => null,
    };
}
