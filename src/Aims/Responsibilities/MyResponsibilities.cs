using System.Globalization;
using Aims.Cards;
using Aims.Conversation;
using Aims.People;
using Row = Aims.Cards.Row;

namespace Aims.Responsibilities;

/// <summary>"my responsibilities": what the asker answers for, what waits for their answer first.</summary>
public sealed class MyResponsibilities(ResponsibilityDesk desk) : Intent
{
    public override string Verb => Responsibility.Own;

    public override IReadOnlyList<string> Phrases => ["my responsibilities", "my responsibility", "what am I responsible for", "what am I accountable for", "my roles", "my role"];

    public override Hint Hint => new("my responsibilities", "the clauses, controls and processes that you answer for");

    public override Task<Reply> Answer(Turn turn, CancellationToken ct) => Reply(turn, desk, null, ct);

    internal static async Task<Reply> Reply(Turn turn, ResponsibilityDesk desk, Notice? notice, CancellationToken ct)
    {
        var own = (from entry in await desk.All(ct)
                   let holder = entry.Record?.Of(turn.Who.Id)
                   where holder is { HasDeclined: false }
                   orderby holder.HasAccepted, entry.Order
                   select (Entry: entry, Holder: holder)).ToList();
        int waiting = own.Count(one => !one.Holder.HasAccepted);
        var paging = Paging.Of(turn, own.Count);
        var shown = paging.Page(own).ToList();
        string[] ids = [.. shown.Where(one => !one.Holder.HasAccepted).Select(one => one.Entry.Id)];
        string said = own.Count == 0 ? "You answer for no clause, control or process of the management system."
            : waiting == 0 ? $"You answer for {own.Count}, and have accepted all."
            : string.Create(CultureInfo.InvariantCulture, $"You were named for {own.Count}; {waiting} {(waiting == 1 ? "waits" : "wait")} for your answer. Open one to decline it.");
        return new Reply(
            Look.Card(
                "Your responsibilities", said,
                [
                    Look.Text(said),
                    .. own.Count == 0 ? Array.Empty<Element>() : [Look.Rows([.. shown.Select(one => RowOf(turn, one.Entry, one.Holder, desk))])],
                    .. paging.InWords is { } page ? [Look.Subtle(page)] : Array.Empty<Element>(),
                ],
                notice: notice,
                primary: ids.Length == 0 ? null
                    : Button.Change(ids.Length == 1 ? "Accept it" : $"Accept these {ids.Length}", AcceptSeveral.Name, turn.NewId(), (AcceptSeveral.IdsField, string.Join(',', ids))),
                secondary: [.. paging.Buttons(Responsibility.Own), .. turn.Who.Oversees ? [Button.Open("All responsibilities", Responsibility.List)] : Array.Empty<CardAction>()]),
            $"Your responsibilities: {said}");
    }

    private static Row RowOf(Turn turn, ResponsibilityEntry entry, Holder holder, ResponsibilityDesk desk) => new(
        entry.Name, $"You are {ResponsibilityWords.Of(holder)} · asked by {desk.Directory.NameOf(holder.AskedBy)} on {turn.Reader.Day(holder.Asked)}",
        ResponsibilityCard.On("Open", Responsibility.View, entry))
    {
        Mark = holder.HasAccepted ? new("Accepted", TextColor.Good) : new("Waits for you", TextColor.Attention),
    };
}
