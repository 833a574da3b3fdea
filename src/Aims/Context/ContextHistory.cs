using Aims.Cards;
using Aims.Conversation;
using Aims.People;
using Row = Aims.Cards.Row;

namespace Aims.Context;

/// <summary>Who changed what in a document, the latest first.</summary>
public sealed class ContextHistory(ContextDesk desk) : Intent
{
    public const string Name = "context.history";

    public override string Verb => Name;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (await desk.Find(turn, ct) is not { } document || !document.SeesDraft(turn.Who))
            return Reply.Say(ContextRules.NotFound.Text);
        var events = await desk.Records.History(ContextDocument.Type, document.Id, ct).ToListAsync(ct);
        events.Reverse();
        var (paging, title) = (Paging.Of(turn, events.Count), ContextWords.Of(document.Part));
        return new Reply(
            Look.Card(
                title, "Who changed what, the latest first.",
                [
                    events.Count == 0 ? Look.Text("Nobody has written anything yet.") : Look.Rows([.. paging.Page(events).Select(happened => new Row(
                        $"{desk.Directory.NameOf(happened.Stamp.By)} {ContextWords.Of(happened.Event, desk.Directory.NameOf, turn.Reader.Day)}", turn.Reader.Moment(happened.Stamp.At)))]),
                    .. paging.InWords is { } page ? [Look.Subtle(page)] : Array.Empty<Element>(),
                ],
                state: "History",
                secondary: [.. paging.Buttons(Name, (ContextDocument.Field, document.Id)), ContextCard.Plain("As it is now", ContextDocument.View, (ContextDocument.Field, document.Id))]),
            $"History: {title}");
    }
}
