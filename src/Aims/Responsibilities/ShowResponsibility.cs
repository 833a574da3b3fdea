using Aims.Conversation;

namespace Aims.Responsibilities;

/// <summary>Shows who answers for one thing.</summary>
public sealed class ShowResponsibility(ResponsibilityDesk desk) : Intent
{
    public override string Verb => Responsibility.View;

    public override IReadOnlyList<string> Phrases => ["responsibility for {responsibility}", "responsibilities for {responsibility}"];

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct) =>
        await desk.Read(turn.Fields.Text(Responsibility.Field), ct) is { } entry ? ResponsibilityCard.Reply(turn, entry, desk.Directory)
        : Reply.Say(ResponsibilityRules.NotFound.Text);
}
