using System.CommandLine;
using System.Globalization;
using Aims.Bot.Functions;
using Aims.Bot.Sending;
using Aims.Ledger;
using Aims.People;
using Command = System.CommandLine.Command;

namespace Aims.Bot.Commands;

/// <summary>
/// <c>replay-outbox</c>: what lies in the outbox, was given up, or is in a poison queue goes into the queue again. What was delivered is not sent again:
/// it bears the id that it had, and whoever delivers messages asks for it first.
/// </summary>
internal static class ReplayOutboxCommand
{
    private static readonly Option<PersonId?> To = new("--to")
    {
        Description = "Only what this person is to get",
        HelpName = "person",
        CustomParser = argument => Call.PersonOf(argument),
    };

    private static readonly Option<string> Message = new("--message") { Description = "Only the message of this id, as the list has it", HelpName = "id" };

    public static Command Command { get; } = Call.Command(
        "replay-outbox", "Lists the messages that a crash left or that were given up, and puts them into the queue again.", Replay, To, Message, Call.DryRun);

    private static async Task<int> Replay(Call call, CancellationToken ct)
    {
        var parts = call.Parts;
        int poisoned = await Unpoison(call, ct);
        if (poisoned > 0)
            call.Say(string.Create(CultureInfo.InvariantCulture, $"{poisoned} items lay in the poison queues, and are with what was given up."));
        var givenUp = await parts.Undelivered.All(ct).Where(lost => Asked(call, lost.Id, lost.To)).ToListAsync(ct);
        var left = await parts.Outbox.Left(parts.Outboxes, ct).Where(message => Asked(call, message.MessageId, message.To)).ToListAsync(ct);
        foreach (var lost in givenUp)
            call.Say(Line(lost.Id, lost.To, lost.View, lost.Record, $"{lost.Reason}, {lost.At.UtcDateTime.ToString("u", CultureInfo.InvariantCulture)}"));
        foreach (var message in left)
            call.Say(Line(message.MessageId, message.To, message.View, message.Record, "left in the outbox"));

        var (sent, before, unreadable) = await Again(parts, givenUp, ct);
        sent += await parts.Outbox.Sweep(parts.Outboxes, ct, message => Asked(call, message.MessageId, message.To));
        call.Say(string.Create(CultureInfo.InvariantCulture,
            $"{sent} {(call.IsDry ? "would go" : "went")} into the queue again; {before} had been delivered, and {(call.IsDry ? "would be" : "are")} off the list; {unreadable} cannot be read."));
        return unreadable == 0 ? 0 : call.Fail("What cannot be read stays where it is: write \"messages not delivered\" to the bot as a lead, look at it and drop it.");
    }

    // As the function poison would: of a dry run only the first are looked at, since nothing may be taken.
    private static async Task<int> Unpoison(Call call, CancellationToken ct)
    {
        var parts = call.Parts;
        var poison = new Poison(parts.Sent, parts.Undelivered, new Line(parts.People, parts.Outbox, TimeProvider.System));
        int count = 0;
        async Task Keep(string item)
        {
            await poison.Run(item, ct);
            count++;
        }
        if (!call.IsDry)
        {
            await parts.Storage.Poison.Take(Keep, ct);
            return count;
        }
        foreach (string item in await parts.Storage.Poison.Peek(ct))
            await Keep(item);
        return count;
    }

    private static async Task<(int Sent, int Before, int Unreadable)> Again(Parts parts, IReadOnlyList<UndeliveredMessage> givenUp, CancellationToken ct)
    {
        var (sent, before, unreadable) = (0, 0, 0);
        foreach (var lost in givenUp)
        {
            // A card that is drawn anew has the id of the message that it follows.
            if (lost.To is not null && await parts.Sent.IsDone(lost.Id, ct))
                before += await parts.Undelivered.GiveUp(lost.Id, ct) ? 1 : 0;
            else if (lost.Record is null)
                unreadable++;
            else
                sent += await parts.Undelivered.TryAgain(lost.Id, ct) ? 1 : 0;
        }
        return (sent, before, unreadable);
    }

    private static bool Asked(Call call, string id, PersonId? to) =>
        (call.Get(To) is not { } who || to == who) && (call.Get(Message) is not { } message || id == message);

    private static string Line(string id, PersonId? to, string? view, string? record, string why) =>
        $"{id}\t{to?.Value ?? "all cards"}\t{view ?? "redraw"}\t{record ?? "unreadable"}\t{why}";
}
