using System.Globalization;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Systems;

/// <summary>
/// Shows a system to those who said that they use it, when its use is stopped or free again. A message of the queue asks for it:
/// there may be more of them than one commit holds. The ids of its commits follow from the change, so that nobody is told twice.
/// </summary>
public sealed class TellUsers(Records records) : Intent
{
    public const string Name = "system.tell-users";

    // A write takes a hundred rows: one a message, and the proof.
    private const int ACommit = 90;

    public override string Verb => Name;

    /// <summary>Whether those who use a system have to know of it.</summary>
    public static bool Concerns(SystemEvent happened) => happened is SystemSuspended or SuspensionLifted or SystemRetired or SystemRetired1;

    /// <summary>Says nothing to whoever asks.</summary>
    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (turn.Fields.Id<SystemId>(StepFields.System) is not { } id
            || await records.History(AiSystem.Type, id.Value, ct).LastOrDefaultAsync(happened => Concerns(happened.Event), ct) is not { } change)
            return Reply.Nothing;
        // As they were then: a second try meets the same pages.
        var system = (await records.At(AiSystem.Type, id.Value, change.Version, ct))!;
        var users = (system.Users ?? []).Except([.. system.Concerned, change.Stamp.By]);
        foreach (var (page, some) in users.Chunk(ACommit).Index())
        {
            string command = string.Create(CultureInfo.InvariantCulture, $"{id}.tell-users.{change.Version}.{page}");
            await records.Commit(new Command(command, change.Stamp.By, turn.Now), draft =>
            {
                foreach (var user in some)
                    draft.Tell(user, AiSystem.View, system.Key);
                return Task.CompletedTask;
            }, ct);
        }
        return Reply.Nothing;
    }
}
