using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Aims.Preferences;
using Aims.Tests.Cards;
using Xunit;

namespace Aims.Tests.Chat;

// What the edge does: turns, cards replaced in place, delivery, redrawing; and the transcript of it.
internal sealed partial class Talk
{
    private async Task Play()
    {
        var steps = script.ToList();
        script.Clear();
        foreach (var step in steps)
            await step();
    }

    private async Task Say(Person who, string text, bool isPrivate)
    {
        Write($"{Staff.FirstName(who)}{(isPrivate ? "" : ", in a group")}: {text}");
        Show(who, await Bot.Say(TurnOf(who, Fields.None, isPrivate), text, Ct), "bot", isInGroup: !isPrivate);
        await Deliver();
    }

    private async Task Press(Person who, Post post, string row, string title, (string Input, string Value)[] inputs)
    {
        var button = post.Buttons.FirstOrDefault(b => b.Button.Title == title && b.Row.Contains(row, StringComparison.Ordinal)).Button
            ?? throw new InvalidOperationException($"No button [{title}] for {who.Name} on\n{string.Join('\n', CardText.Of(post.Card!))}");
        var sent = inputs.Select(i => (Name: NameOf(post, i.Input), i.Value)).ToList();
        Write($"{Staff.FirstName(who)} presses {title}{(post.IsInGroup ? " in the group" : "")}{(row.Length == 0 ? "" : $" at \"{row}\"")}{Listed(inputs)}");
        var fields = new Fields((button.Data ?? ActionData.None).Concat(sent).ToDictionary(f => f.Name, f => f.Value));
        var reply = await Bot.Press(TurnOf(who, fields, isPrivate: !post.IsInGroup), button.Verb, Ct)
            ?? throw new InvalidOperationException($"The card offers {button.Verb}, which nobody answers.");
        Replace(who, post, fields, reply);
        await Deliver();
    }

    private static string NameOf(Post post, string input) =>
        post.Inputs.FirstOrDefault(i => i.Id == input || i.Id == $"q.{input}")?.Id
            ?? throw new InvalidOperationException($"No input {input} on\n{string.Join('\n', CardText.Of(post.Card!))}");

    // As the edge tracks which record a card shows: a press on a live card says so in its data.
    private void Replace(Person who, Post post, Fields fields, Reply reply)
    {
        if (reply.Card is null)
        {
            Show(who, reply, "bot");
            return;
        }
        if (post.IsInGroup)
        {
            // Whoever pressed sees the answer; the others see the card as it is.
            Write($"bot, to {Staff.FirstName(who)} alone", reply);
            return;
        }
        if (RecordKey.TryParse(fields.Text(Button.LiveField), out var before) && before == post.Shows?.Record)
            post.Shows = null;
        post.Replace(reply);
        post.Shows = reply.Live ?? post.Shows;
        Write("bot", reply);
    }

    private void Show(Person who, Reply reply, string by, bool isInGroup = false)
    {
        if (reply.Summary.Length == 0)
            return;
        Office.ChatOf(who.Id).Add(new Post(reply) { IsInGroup = isInGroup });
        Write(by, reply);
    }

    /// <summary>Sends on what the last commits left to be sent.</summary>
    public async Task Deliver()
    {
        await outbox.Flush(Ct);
        while (Office.Queue.TryDequeue(out var message))
        {
            Assert.True(RecordKey.TryParse(message.Record, out var record));
            if (message.To is not { } to)
                await Redraw(record);
            else if (message.CanWait && await IsMuted(to))
                Office.Hold(message);
            else if (Office.People.Find(to) is { } who && Office.Sent.Add(message.MessageId))
                Show(who, await View(who, message.View!, record), $"bot to {Staff.FirstName(who)}");
            // Drawing a view may be work that commits.
            await outbox.Flush(Ct);
        }
    }

    private async Task<bool> IsMuted(PersonId who) =>
        (await Records.Read(PersonalSettings.Type, who.Value, Ct)).State?.IsMutedOn(DateOnly.FromDateTime(Office.Now.UtcDateTime)) is true;

    private async Task Redraw(RecordKey record)
    {
        foreach (var (id, post) in Office.Posts.Where(p => p.Post.Shows?.Record == record).ToList())
        {
            if (Office.People.Find(id) is not { } who)
                continue;
            var reply = await View(who, post.Shows!.View, record, post.IsInGroup);
            if (reply.Live is not { } live || live.Version <= post.Shows.Version)
                continue;
            post.Replace(reply);
            post.Shows = live;
            Check(reply);
            WriteRedrawn(post.IsInGroup ? "the group's" : $"{Staff.FirstName(who)}'s", reply.Card!);
        }
    }

    private async Task<Reply> View(Person who, string view, RecordKey record, bool isInGroup = false) =>
        await Bot.Press(TurnOf(who, Fields.Of(record.Kind, record.Id), isPrivate: !isInGroup) with { Redraws = isInGroup }, view, Ct)
            ?? throw new InvalidOperationException($"A message names {view}, which nobody answers.");

    private void Write(string by, Reply reply)
    {
        if (reply.Card is null)
        {
            Write($"{by}: {reply.Summary}");
            return;
        }
        Check(reply);
        Write($"{by}:");
        foreach (string text in CardText.Of(reply.Card))
            Write($"  {text}".TrimEnd());
    }

    /// <summary>What holds for every card: the rules of cards, and that a button of a live card says what the card shows.</summary>
    public static void Check(Reply reply)
    {
        if (reply.Card is not { } card)
            return;
        Assert.Empty(CardRules.BrokenBy(card.ToUtf8().Span));
        if (reply.Live is { } live)
            Assert.All(new Post(reply).Buttons, b => Assert.Contains((Button.LiveField, live.Record.ToString()), b.Button.Data!));
    }

    // In short: the same card was or will be read in full elsewhere.
    private void WriteRedrawn(string whose, Card card)
    {
        string[] lines = [.. CardText.Of(card)];
        Write($"bot, on {whose} card: {lines[0]} | {lines[2]}{(card.Actions is null ? "" : $" | {lines[^1]}")}");
    }

    private void Write(string line)
    {
        lock (Office.Transcript)
            Office.Transcript.Add(line);
    }

    private static string Listed(IReadOnlyCollection<(string Name, string Value)> fields) =>
        fields.Count == 0 ? "" : $": {string.Join(", ", fields.Select(f => $"{f.Name} = {f.Value}"))}";
}
