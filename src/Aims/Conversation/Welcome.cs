namespace Aims.Conversation;

/// <summary>The first message in a new chat, sent once.</summary>
public sealed class Welcome(Help help) : Intent
{
    public const string Name = "welcome";

    public override string Verb => Name;

    public override Task<Reply> Answer(Turn turn, CancellationToken ct) => Task.FromResult(help.Welcome(turn));
}
