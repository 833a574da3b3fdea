using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Preferences;

/// <summary>Keeps the digest's time and the day until which somebody is muted. An emptied day means: not muted.</summary>
public sealed class SaveSettings(Records records) : Intent
{
    public const string Name = "settings.save";

    /// <summary>Days: whoever is away for longer would miss what they must know.</summary>
    public const int LongestMute = 366;

    private const string BadTime = "settings.time", BadDay = "settings.day";

    public override string Verb => Name;

    /// <param name="until">The first day on which messages come again; null when they come now.</param>
    public static Decided<SettingsEvent> Decide(PersonalSettings? before, TimeOnly at, DateOnly? until, DateOnly today)
    {
        var now = before ?? PersonalSettings.Usual;
        if (at < PersonalSettings.Earliest || at > PersonalSettings.Latest)
            return new Refusal(BadTime, $"Choose a time between {SettingsCard.Clock(PersonalSettings.Earliest)} and {SettingsCard.Clock(PersonalSettings.Latest)}.");
        if (until <= today || until > today.AddDays(LongestMute))
            return new Refusal(BadDay, "Choose a day after today, within a year.");
        List<SettingsEvent> events = at == now.DigestAt ? [] : [new DigestMoved(at)];
        var muted = now.IsMutedOn(today) ? now.Mute!.Until : (DateOnly?)null;
        if (until is { } day && day != muted)
            events.Add(new Muted(muted is null ? today : now.Mute!.From, day));
        if (until is null && muted is not null)
            events.Add(new Unmuted(today));
        return Decided<SettingsEvent>.These(events);
    }

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        var today = turn.Reader.Today(turn.Now);
        var (time, day) = (Asked(turn, SettingsCard.TimeField, SettingsCard.SaidTime), Asked(turn, SettingsCard.UntilField, SettingsCard.SaidUntil));
        var outcome = await records.Commit(turn.SaveCommand, async draft =>
        {
            var before = (await draft.Load(PersonalSettings.Type, turn.Who.Id.Value, ct)).State;
            var usual = before ?? PersonalSettings.Usual;
            // What cannot be read is refused as what is out of bounds.
            var at = time is null ? usual.DigestAt : turn.Fields.Time(time) ?? TimeOnly.MinValue;
            DateOnly? until = day is null ? (usual.IsMutedOn(today) ? usual.Mute!.Until : null)
                : turn.Fields.Text(day) is null ? null
                : turn.Fields.Day(day) ?? DateOnly.MinValue;
            await draft.Apply(PersonalSettings.Type, turn.Who.Id.Value, Decide(before, at, until, today), ct);
        }, ct);
        var now = outcome.Draft.Now(PersonalSettings.Type, turn.Who.Id.Value) ?? PersonalSettings.Usual;
        return outcome.Refusal is not { } refusal
            ? SettingsCard.Reply(turn, now, Notice.Done($"It is saved. Your next digest can come on {SettingsCard.Next(turn, now)}."))
            : SettingsCard.Reply(
                turn, now, Notice.Problem("Nothing is saved yet. Please check below."),
                time is null ? null : turn.Fields.Time(time), day is null ? null : turn.Fields.Day(day),
                refusal.Code == BadTime ? refusal.Text : null, refusal.Code == BadDay ? refusal.Text : null);
    }

    // The input, or else what was said when the card was drawn; null when neither was sent.
    private static string? Asked(Turn turn, string input, string said) => turn.Fields.Has(input) ? input : turn.Fields.Has(said) ? said : null;
}
