using System.Text.Json;
using Aims.Bot.Sending;
using Aims.Cards;
using Aims.Conversation;
using Aims.Imports;
using Aims.Ledger;
using Aims.People;
using Polly;

namespace Aims.Bot.Teams;

/// <summary>
/// One activity, start to end: who it is from, the turn, and the answer on its way. Whatever arrives is answered in words;
/// what goes wrong on our side is said and logged, and the channel may try again.
/// </summary>
/// <param name="clock">The time that records bear.</param>
/// <param name="delivering">Retries while a person waits.</param>
public sealed partial class Chat(
    ManagementSystem system, IDirectory directory, PeopleInTouch people, CardCopies copies, ConnectorClient connector, SentFiles files,
    MessageExtension extension, ChannelLimits limits, ResiliencePipeline<Delivery> delivering, TimeProvider clock, ILogger<Chat> log)
{
    private const string Fault = "I cannot reach my records right now. Nothing was lost; please try again in a minute.";

    private const int LongestActivityId = 500;

    // Teams waits 15 s. What is left of them is for saying that it took too long.
    private static readonly TimeSpan LongestTurn = TimeSpan.FromSeconds(12);

    private readonly RecentActivities recent = new(TimeProvider.System);

    /// <summary>Takes an activity that the channel check has accepted.</summary>
    /// <param name="gone">Whoever asks waits no longer.</param>
    /// <returns>The answer to an invoke; null for everything else, whose answer is sent.</returns>
    public async Task<InvokeResponse?> Take(Activity activity, CancellationToken gone)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(gone);
        limit.CancelAfter(LongestTurn);
        var ct = limit.Token;
        if (activity.Type is ActivityTypes.Invoke)
        {
            return activity.Name switch
            {
                AdaptiveCardInvoke.InvokeName => await Invoke(activity, gone, ct),
                ComposeExtensionQuery.InvokeName => await extension.Answer(activity, gone, ct),
                _ => InvokeResponse.NotImplemented,
            };
        }
        if (activity.Type is ActivityTypes.InstallationUpdate or ActivityTypes.ConversationUpdate)
            await Arrive(activity, ct);
        else if (activity.Type is ActivityTypes.Message && Claim(activity))
            await Message(activity, gone, ct);
        return null;
    }

    // The channel sends an activity again when it saw no answer in time.
    private bool Claim(Activity activity) =>
        activity.Id is null || recent.TryClaim(activity.Conversation?.Id ?? "", activity.Id);

    private async Task Arrive(Activity activity, CancellationToken ct)
    {
        if (directory.SenderOf(activity) is not { } who || ConversationReference.From(activity) is not { } reference || activity.Action is "remove" or "remove-upgrade")
            return;
        await people.Arrived(who.Id, reference, ct);
        // An upgrade of the app is no reason to greet somebody again, nor is a group where others talk.
        if (activity.Action is not "add-upgrade" && reference.ConversationType is KnownPerson.Personal)
            await people.Welcome(who.Id, Welcome.Name, ct);
    }

    private async Task<InvokeResponse> Invoke(Activity activity, CancellationToken gone, CancellationToken ct)
    {
        if (AdaptiveCardInvoke.From(activity) is not { Action: { Verb: { } verb, Data: var data } } pressed)
            return InvokeResponse.Error(400, "bad-action", "That button says nothing I understand. Say help to see what I can do.");
        try
        {
            if (directory.SenderOf(activity) is not { } who || ConversationReference.From(activity) is not { } reference)
                return InvokeResponse.Message(directory.UnknownPerson);
            var fields = CardData.Read(data);
            var turn = TurnOf(who, await people.Met(who.Id, reference, ct), reference, fields, activity.ReplyToId);
            var reply = pressed.IsAutomatic ? await system.Refresh(turn, verb, ct) : await system.Press(turn, verb, ct);
            if (reply is null)
                return InvokeResponse.Error(400, "unknown-verb", "I do not know that button. Say help to see what I can do.");
            if (pressed.IsAutomatic)
                reply = await reply.In(reference, people, ct);
            else
                await Track(turn, fields, reply, activity.ReplyToId, ct);
            return reply.Card is { } card ? InvokeResponse.Card(new RawJson(card.ToUtf8())) : InvokeResponse.Message(reply.Summary);
        }
        catch (Exception e) when (!gone.IsCancellationRequested)
        {
            LogFault(e, verb);
            return InvokeResponse.Error(500, "fault", Fault);
        }
    }

    private async Task Message(Activity activity, CancellationToken gone, CancellationToken ct)
    {
        if (ConversationReference.From(activity) is not { } reference)
            return;
        try
        {
            if (directory.SenderOf(activity) is not { } who)
                await Send(reference, activity, Reply.Say(directory.UnknownPerson), ct);
            else if (AdaptiveCardInvoke.From(activity) is { Action.Data: { } data })
                await Submit(who, reference, activity, data, ct);
            else if ((files.Of(activity) ?? files.OfPath(activity.SpokenText)) is { } file)
                await Take(who, reference, activity, file, ct);
            else if (activity.SpokenText is { Length: > 0 } text)
                await Say(who, reference, activity, text, ct);
        }
        catch (Exception e) when (!gone.IsCancellationRequested)
        {
            LogFault(e, ActivityTypes.Message);
            await Send(reference, activity, Reply.Say(Fault), gone);
        }
    }

    private Task Say(Person who, ConversationReference reference, Activity activity, string text, CancellationToken ct) =>
        Answer(who, reference, activity, turn => system.Say(turn, text, ct), ct);

    private Task Take(Person who, ConversationReference reference, Activity activity, SentFile file, CancellationToken ct) =>
        Answer(who, reference, activity, turn => system.Send(turn, file, ct), ct);

    private async Task Answer(Person who, ConversationReference reference, Activity activity, Func<Turn, Task<Reply>> take, CancellationToken ct)
    {
        var turn = TurnOf(who, await people.Met(who.Id, reference, ct), reference, Fields.None);
        var reply = await take(turn);
        string? sent = await Send(reference, activity, reply, ct);
        Beside(() => turn.Private ? Track(turn, Fields.None, reply, sent, CancellationToken.None) : Post(turn, reference, reply, sent));
    }

    // A client without Action.Execute: the same press arrives as a message, and the card is replaced by an update.
    private async Task Submit(Person who, ConversationReference reference, Activity activity, JsonElement data, CancellationToken ct)
    {
        var fields = CardData.Read(data);
        var turn = TurnOf(who, await people.Met(who.Id, reference, ct), reference, fields, activity.ReplyToId);
        var reply = await system.Press(turn, fields.Text(Execute.VerbName) ?? "", ct)
            ?? Reply.Say("I do not know that button. Say help to see what I can do.");
        string? shown = await Replace(reference, activity.ReplyToId, reply, ct) ?? await Send(reference, activity, reply, ct);
        await Track(turn, fields, reply, shown, ct);
    }

    /// <returns>The id of the card that was replaced; null when there is none, or none any more.</returns>
    private async Task<string?> Replace(ConversationReference to, string? card, Reply reply, CancellationToken ct)
    {
        if (card is null || reply.Card is null)
            return null;
        reply = await reply.In(to, people, ct);
        var delivery = await Deliver(to, cancel => connector.UpdateAsync(to, card, ActivityOf(reply), cancel), ct);
        return delivery is Delivery.Sent ? card : null;
    }

    // Notes which record a card in the person's own chat shows now, and which it no longer does.
    private async Task Track(Turn turn, Fields fields, Reply reply, string? activityId, CancellationToken ct)
    {
        if (activityId is null || !turn.Private)
            return;
        bool showed = RecordKey.TryParse(fields.Text(Button.LiveField), out var before);
        var copy = reply.Live is { } live ? new CardCopy(turn.Who.Id, activityId, live) : null;
        if (showed && before == copy?.Card.Record)
        {
            // It is noted already: only the version moves on, and without that it would be drawn once more, to no harm.
            Beside(() => copies.Renew(copy, CancellationToken.None));
            return;
        }
        var forget = showed && reply.Card is not null ? copies.Forget(turn.Who.Id, activityId, before, ct) : Task.CompletedTask;
        var keep = copy is not null ? copies.Keep(copy, ct) : Task.CompletedTask;
        await Task.WhenAll(forget, keep);
    }

    // Where others read along, a card is one for all, and stays what it was posted as: what a press answers, the presser alone sees.
    private Task Post(Turn turn, ConversationReference place, Reply reply, string? activityId) =>
        activityId is not null && reply.Live is { } live
            ? copies.Keep(new CardCopy(turn.Who.Id, activityId, live) { Where = place }, CancellationToken.None)
            : Task.CompletedTask;

    // Nobody waits for it, and it is no part of what the turn asks of storage. Should it fail, or we die in the middle of it,
    // one card is not drawn anew by itself: nothing that was answered is lost, and pressing it still shows today's state.
    private void Beside(Func<Task> work)
    {
        using (ExecutionContext.SuppressFlow())
            _ = Task.Run(() => Logged(work));
    }

    private async Task Logged(Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (Exception e)
        {
            LogFault(e, "card copies");
        }
    }

    /// <returns>The id of the message that was sent; null when none was.</returns>
    private async Task<string?> Send(ConversationReference to, Activity activity, Reply reply, CancellationToken ct)
    {
        if (reply.Summary.Length == 0)
            return null;
        reply = await reply.In(to, people, ct);
        var delivery = await Deliver(
            to,
            cancel => activity.Id is { } id
                ? connector.ReplyAsync(to, id, ActivityOf(reply), cancel)
                : connector.SendAsync(to, ActivityOf(reply), cancel), ct);
        if (delivery is not Delivery.Sent sent)
        {
            LogNotSent(delivery.InWords);
            return null;
        }
        return sent.ActivityId;
    }

    private ValueTask<Delivery> Deliver(ConversationReference to, Func<CancellationToken, Task<Delivery>> call, CancellationToken ct) =>
        delivering.ExecuteAsync(async cancel => await limits.AtOnce(to.ConversationId, () => call(cancel)), ct);

    /// <summary>A reply as the channel takes it.</summary>
    public static Activity ActivityOf(Reply reply) => reply.Card is { } card
        ? Activity.CardMessage(new RawJson(card.ToUtf8()), reply.Summary)
        : Activity.Message(reply.Summary);

    private Turn TurnOf(Person who, KnownPerson known, ConversationReference reference, Fields fields, string? card = null)
    {
        bool isPrivate = reference.ConversationType is KnownPerson.Personal or null;
        return new(who, clock.GetUtcNow(), known.Reader, fields, isPrivate, NewId)
        {
            Card = isPrivate && card is { Length: <= LongestActivityId } ? card : null,
        };
    }

    /// <summary>Ids of commands: random, so that nobody can guess somebody else's.</summary>
    public static string NewId() => Guid.NewGuid().ToString("N");

    [LoggerMessage(Level = LogLevel.Error, Message = "A turn failed at {Step}.")]
    private partial void LogFault(Exception e, string step);

    [LoggerMessage(Level = LogLevel.Warning, Message = "An answer was not sent: {Delivery}.")]
    private partial void LogNotSent(string delivery);
}
