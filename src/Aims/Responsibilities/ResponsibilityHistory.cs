using Aims.Cards;
using Aims.Conversation;
using Aims.People;
using Row = Aims.Cards.Row;

namespace Aims.Responsibilities;

/// <summary>Who was named for something when, and what they answered, the latest first. For those who oversee.</summary>
public sealed class ResponsibilityHistory(ResponsibilityDesk desk) : Intent
{
    public const string Name = "responsibility.history";

    public override string Verb => Name;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (!turn.Who.Oversees || await desk.Read(turn.Fields.Text(Responsibility.Field), ct) is not { } entry)
            return Reply.Say(ResponsibilityRules.NotFound.Text);
        var events = await desk.Records.History(Responsibility.Type, entry.Id, ct).ToListAsync(ct);
        events.Reverse();
        var paging = Paging.Of(turn, events.Count);
        return new Reply(
            Look.Card(
                entry.Name, "Who was named when, and what they answered, the latest first.",
                [
                    events.Count == 0 ? Look.Text("Nobody was named yet.") : Look.Rows([.. paging.Page(events).Select(happened => new Row(
                        $"{desk.Directory.NameOf(happened.Stamp.By)} {ResponsibilityWords.Of(happened.Event, desk.Directory.NameOf)}", turn.Reader.Moment(happened.Stamp.At)))]),
                    .. paging.InWords is { } page ? [Look.Subtle(page)] : Array.Empty<Element>(),
                ],
                state: "History",
                secondary: [.. paging.Buttons(Name, (Responsibility.Field, entry.Id)), ResponsibilityCard.On("As it is now", Responsibility.View, entry)]),
            $"History: {entry.Name}");
    }
}
