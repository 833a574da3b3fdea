using System.Globalization;
using System.Text.RegularExpressions;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Systems;

/// <summary>
/// Shows how complete the record of a system is, and its pages: as they are, or as they were at the end of a day
/// ("AIS-0042 on 3 March 2026").
/// </summary>
public sealed partial class OpenRecord(Records records, IDirectory directory) : Intent
{
    public const string PageName = "system.record-page", DayField = "day";

    public override string Verb => AiSystem.Record;

    public override bool Public => true;

    public override IReadOnlyList<string> Phrases => ["record {what}", "record of {what}", "full record of {what}"];

    public override Fields? Hear(string text) => OnDay.IsMatch(text) ? Fields.Of("what", text) : null;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        var (id, on) = Asked(turn);
        if (id is null)
            return Reply.Say("Which system? Say record and its id, for example: record of AIS-0001, or AIS-0001 on 3 March 2026.");
        if (on is not null)
            return await Past(turn, id.Value, on, (then, day) => RecordCard.Overview(turn, then, directory, day: day), records, ct);
        var record = await records.Read(AiSystem.Type, id.Value.Value, ct);
        return record.State is { IsInRegister: true } system
            ? RecordCard.Overview(turn, system, directory)
            : SystemCard.Reply(turn, record.State, record.Version, directory);
    }

    /// <summary>The system and the day, from a button or from words.</summary>
    private static (SystemId? Id, string? On) Asked(Turn turn)
    {
        if (turn.Fields.Id<SystemId>(StepFields.System) is { } pressed)
            return (pressed, turn.Fields.Text(DayField));
        if (turn.Fields.Id<SystemId>("what") is { } said)
            return (said, null);
        return turn.Fields.Text("what") is { } words && OnDay.Match(words) is { Success: true } match && RecordId.TryParse<SystemId>(match.Groups[1].Value, out var id)
            ? (id, match.Groups[2].Value) : (null, null);
    }

    private static async Task<Reply> Past(
        Turn turn, SystemId id, string on, Func<AiSystem, DateOnly, Reply> draw, Records records, CancellationToken ct)
    {
        if (!DateOnly.TryParse(on, turn.Reader.Culture, out var day) && !DateOnly.TryParse(on, CultureInfo.InvariantCulture, out day))
            return Reply.Say("I do not know that day. Say it like this: AIS-0001 on 3 March 2026.");
        if (day > turn.Reader.Today(turn.Now))
            return Reply.Say($"{turn.Reader.Day(day)} has not come yet.");
        var now = (await records.Read(AiSystem.Type, id.Value, ct)).State;
        if (now is null || !now.MayBeSeenBy(turn.Who) || !(turn.Private || now.IsInRegister))
            return Reply.Say(LifeCycle.NotFound.Text);
        var then = await records.AsOf(AiSystem.Type, id.Value, turn.Reader.EndOf(day), ct);
        return then is not null && then.MayBeSeenBy(turn.Who) && (turn.Private || then.IsInRegister)
            ? draw(then, day)
            : Reply.Say($"{id} was not in the register yet on {turn.Reader.Day(day)}.");
    }

    [GeneratedRegex(@"^\s*(AIS[- ]?\d{1,9})\s+(?:on|at|as of)\s+(.{3,40}?)\s*[?.!]?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex OnDay { get; }

    /// <summary>Opens a page: to be changed by those who may, to be read by everybody.</summary>
    public sealed class Page(Records records, IDirectory directory) : Intent
    {
        public override string Verb => PageName;

        public override bool Public => true;

        public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
        {
            if (turn.Fields.Id<SystemId>(StepFields.System) is not { } id)
                return Reply.Say(LifeCycle.NotFound.Text);
            var page = turn.Fields.Choice<RecordPage>(RecordCard.PageField) ?? RecordPage.Purpose;
            if (turn.Fields.Text(DayField) is { } on)
                return await Past(turn, id, on, (then, day) => RecordCard.ReadOnly(turn, then, page, directory, day), records, ct);
            var record = await records.Read(AiSystem.Type, id.Value, ct);
            return record.State is not { IsInRegister: true } system ? SystemCard.Reply(turn, record.State, record.Version, directory)
                : turn.Private && system.MayBeChangedBy(turn.Who) ? RecordCard.Page(turn, system, record.Version, page, directory)
                : RecordCard.ReadOnly(turn, system, page, directory);
        }
    }
}
