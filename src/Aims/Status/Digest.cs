using Aims.Conversation;

namespace Aims.Status;

/// <summary>The one message a day: the person's tasks, or nothing when none are left at the moment of sending.</summary>
public sealed class Digest(MyTasks tasks) : Intent
{
    public const string Name = "status.digest";

    public override string Verb => Name;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct) =>
        (await tasks.Of(turn, ct)).Count == 0 ? Reply.Nothing : await tasks.Answer(turn, ct);
}
