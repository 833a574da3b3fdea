using Aims.Cards;
using Aims.Conversation;
using Row = Aims.Cards.Row;

namespace Aims.Context;

/// <summary>Shows a document: the draft to those who oversee, what is in force to everybody else.</summary>
public sealed class ShowContext(ContextDesk desk) : Intent
{
    public override string Verb => ContextDocument.View;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct) =>
        await desk.Find(turn, ct) is { } document ? ContextCard.Document(turn, document, desk) : Reply.Say(ContextRules.NotFound.Text);
}

/// <summary>"scope", "external and internal issues", "interested parties".</summary>
public sealed class OpenContext(ContextPart part, ContextDesk desk) : Intent
{
    public override string Verb => $"context.{ContextDocument.IdOf(part)}";

    public override IReadOnlyList<string> Phrases => part switch
    {
        ContextPart.Scope => ["scope", "our scope", "AIMS scope", "scope statement", "scope of the AIMS", "scope of the management system", "scope of the AI management system", "what is our scope", "what is in scope"],
        ContextPart.Issues => ["external and internal issues", "internal and external issues", "context issues", "issues of the context", "our issues"],
        ContextPart.Parties => ["interested parties", "our interested parties", "stakeholders", "our stakeholders"],
    };

    public override Hint? Hint => part is ContextPart.Scope ? new("scope", "what our AI management system covers, and what not") : null;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct) =>
        await desk.Read(part, ct) is var document && document.MayBeSeenBy(turn.Who) ? ContextCard.Document(turn, document, desk)
        : Reply.Say($"{ContextWords.Of(part)} are for governance leads and auditors. Say \"scope\" for what the management system covers.");
}

/// <summary>"context": the three documents, with how each stands.</summary>
public sealed class ListContext(ContextDesk desk) : Intent
{
    public override string Verb => ContextDocument.List;

    public override IReadOnlyList<string> Phrases => ["context", "our context", "context documents", "context of the organisation", "context of the organization", "organisational context"];

    public override Hint Hint => new("context", "scope, issues and interested parties of the management system", who => who.Oversees);

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        var all = await Task.WhenAll(Enum.GetValues<ContextPart>().Select(part => desk.Read(part, ct)));
        var seen = all.Where(document => document.MayBeSeenBy(turn.Who)).ToList();
        const string said = "What the management system covers, what bears on it, and who has a stake in it (ISO/IEC 42001 4.1 to 4.3).";
        return new Reply(
            Look.Card("Context of the organisation", said, [Look.Text(said), Look.Rows([.. seen.Select(document => RowOf(turn, document))])]),
            $"Context of the organisation: {string.Join("; ", seen.Select(document => $"{ContextWords.Of(document.Part)}: {ContextWords.State(document, turn.Reader, desk.Directory, document.SeesDraft(turn.Who))}"))}");
    }

    private Row RowOf(Turn turn, ContextDocument document)
    {
        string review = document.ReviewBy is not { } day ? "" : $" · look at it again by {turn.Reader.Day(day)}";
        return new(
            ContextWords.Of(document.Part), ContextWords.State(document, turn.Reader, desk.Directory, document.SeesDraft(turn.Who)) + review,
            Button.Open("Open", ContextDocument.View, (ContextDocument.Field, document.Id)))
        {
            Mark = document.ReviewBy < turn.Reader.Today(turn.Now) ? new("Review overdue", TextColor.Attention) : null,
        };
    }
}

/// <summary>Shows one entry in full, with what the version in force says of it.</summary>
public sealed class ShowContextEntry(ContextDesk desk) : Intent
{
    public const string Name = "context.entry";

    public override string Verb => Name;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct) =>
        await desk.Find(turn, ct) is { } document && document.SeesDraft(turn.Who) && document.Entry(turn.Fields.Number(WriteEntry.EntryField)) is { } entry
            ? ContextCard.Entry(turn, document, entry, desk) : Reply.Say(ContextRules.NotFound.Text);
}
