using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Preferences;

/// <summary>"my settings", "digest at 9", "mute until Monday": shows what holds, with what was said ready to be saved.</summary>
public sealed class ShowSettings(Records records) : Intent
{
    public const string Name = "settings.show";

    private const string At = "at", Until = "until", For = "for";

    public override string Verb => Name;

    public override IReadOnlyList<string> Phrases =>
    [
        "my settings", "settings", "preferences", "my preferences", "notifications", "my notifications", "when does my digest come",
        $"digest at {{{At}}}", $"my digest at {{{At}}}", $"send digest at {{{At}}}", $"send my digest at {{{At}}}", $"daily digest at {{{At}}}",
        "mute", "mute bot", "mute messages", "do not disturb", $"mute until {{{Until}}}", $"mute me until {{{Until}}}", $"mute bot until {{{Until}}}",
        $"do not disturb until {{{Until}}}", $"mute for {{{For}}}", "unmute", "unmute bot",
    ];

    public override Hint Hint => new("my settings", "when your daily digest comes, and when you want no messages");

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        var settings = (await records.Read(PersonalSettings.Type, turn.Who.Id.Value, ct)).State ?? PersonalSettings.Usual;
        var today = turn.Reader.Today(turn.Now);
        var (at, until) = (turn.Fields.Text(At), turn.Fields.Text(Until));
        var time = at is null ? null : SpokenTimes.Hour(at);
        var day = until is not null ? SpokenTimes.Day(until, today) : turn.Fields.Text(For) is { } length ? SpokenTimes.After(length, today) : null;
        string? unread = at ?? until ?? turn.Fields.Text(For);
        return SettingsCard.Reply(
            turn, settings,
            time is null && day is null
                ? unread is null ? null : Notice.Problem($"I cannot read \"{Plain.Line(unread, 60)}\" as a {(at is null ? "day" : "time")}. Choose it below, then press Save.")
                : Notice.Note("Nothing is changed yet. Press Save to keep what stands below."),
            time, day);
    }
}
