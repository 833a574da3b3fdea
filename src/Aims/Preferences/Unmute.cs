using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Preferences;

/// <summary>Messages come again from now on.</summary>
public sealed class Unmute(Records records) : Intent
{
    public const string Name = "settings.unmute";

    public override string Verb => Name;

    public static Decided<SettingsEvent> Decide(PersonalSettings? before, DateOnly today) =>
        before is not null && before.IsMutedOn(today) ? new Unmuted(today) : Decided<SettingsEvent>.Nothing;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        var outcome = await records.Commit(turn.Command, async draft =>
        {
            var before = (await draft.Load(PersonalSettings.Type, turn.Who.Id.Value, ct)).State;
            await draft.Apply(PersonalSettings.Type, turn.Who.Id.Value, Decide(before, turn.Reader.Today(turn.Now)), ct);
        }, ct);
        var now = outcome.Draft.Now(PersonalSettings.Type, turn.Who.Id.Value) ?? PersonalSettings.Usual;
        return SettingsCard.Reply(turn, now, Notice.Done($"You are not muted any more. What waited comes with your next digest, on {SettingsCard.Next(turn, now)}."));
    }
}
