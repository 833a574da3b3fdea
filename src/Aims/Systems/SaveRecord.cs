using System.Globalization;
using Aims.Approvals;
using Aims.Assessments;
using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Systems;

/// <summary>
/// A page of the record was sent. What an approval rests on is changed only after its consequences were confirmed, and then in one
/// commit with them; what somebody else has changed meanwhile is not overwritten unseen.
/// </summary>
public sealed class SaveRecord(Records records, IDirectory directory) : Intent
{
    public const string Name = "system.save-record";

    public override string Verb => Name;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (turn.Fields.Id<SystemId>(StepFields.System) is not { } id)
            return Reply.Say(LifeCycle.NotFound.Text);
        var page = turn.Fields.Choice<RecordPage>(RecordCard.PageField) ?? RecordPage.Purpose;
        RecordReading? reading = null;
        IReadOnlyList<SystemField> conflicts = [], reopening = [];
        var outcome = await records.Commit(turn.SaveCommand, async draft =>
        {
            var record = await draft.Load(AiSystem.Type, id.Value, ct);
            if (record.State is not { } system)
            {
                draft.Refuse(LifeCycle.NotFound);
                return;
            }
            var seen = await Seen(turn, record, ct);
            reading = RecordReading.Of(page, turn.Fields, system, seen, directory);
            conflicts = reading.Conflicts(seen, system.Details);
            reopening = reading.Change.Reopening(system);
            if (conflicts.Count > 0 && system.MayBeChangedBy(turn.Who))
                draft.Refuse(Overtaken);
            await draft.Apply(AiSystem.Type, id.Value, reading.Change.Decide(system, turn.Who, turn.Fields.Ticked(RecordCard.ConfirmedField)), ct);
            if (draft.Refusal is null && reopening.Count > 0)
                await Reopen(draft, turn, system, reopening, ct);
            else if (draft.VersionNow(system.Key) > record.Version)
                draft.Redraw(system.Key);
        }, ct);
        var now = outcome.Draft.Now(AiSystem.Type, id.Value);
        if (now is null || reading is null)
            return SystemCard.Reply(turn, now, outcome, directory);
        return outcome.Refusal switch
        {
            null when turn.Fields.Ticked(RecordCard.ConfirmedField) => SystemCard.Reply(turn, now, outcome, directory, "It is changed. Its assessment is open again."),
            null => Next(turn, now, outcome, page, reading),
            { Code: "record.overtaken" } => await ShowConflict(turn, now, outcome, page, reading.Change, conflicts, ct),
            { Code: "record.unconfirmed" } when reading.Problems.Count > 0 =>
                RecordCard.Page(turn, now, outcome.Draft.VersionNow(now.Key), page, directory, reading.Problems, reading.Change),
            { Code: "record.unconfirmed" } => MaterialChangeCard.Reply(turn, now, outcome.Draft.VersionNow(now.Key), page, reading.Change, directory),
            _ => SystemCard.Reply(turn, now, outcome, directory),
        };
    }

    private static Refusal Overtaken { get; } = new("record.overtaken", "Somebody else has changed the same since you opened this page.");

    /// <summary>What the page showed: nearly always what is; else what was at the version that it names.</summary>
    private async Task<SystemDetails> Seen(Turn turn, Record<AiSystem> record, CancellationToken ct)
    {
        long version = RecordVersion.Read(turn.Fields.Text(RecordCard.VersionField), record.Version);
        return version == record.Version ? record.State!.Details
            : (await records.At(AiSystem.Type, record.Key.Id, version, ct))?.Details ?? record.State!.Details;
    }

    private static async Task Reopen(Draft draft, Turn turn, AiSystem system, IReadOnlyList<SystemField> reopening, CancellationToken ct)
    {
        if (system.Assessment is { } assessment && (await draft.Load(Assessment.Type, assessment, ct)).State is { } assessed)
            await draft.Apply(Assessment.Type, assessment, assessed.ReopenFor(draft.Now(AiSystem.Type, system.Id.Value)!), ct);
        if (system.Approval is { } approval && (await draft.Load(Approval.Type, approval, ct)).State is { } asked)
        {
            await draft.Apply(Approval.Type, approval, asked.Overtake(SystemNews.Changed(reopening.Select(field => field.Id))), ct);
            foreach (var who in asked.Asked.Where(who => who != turn.Who.Id))
                draft.Tell(who, Approval.View, asked.Key);
            draft.Redraw(asked.Key);
        }
        if (system.Owner != turn.Who.Id)
            draft.Tell(system.Owner, AiSystem.View, system.Key);
        draft.Redraw(system.Key);
    }

    private Reply Next(Turn turn, AiSystem system, Outcome outcome, RecordPage page, RecordReading reading)
    {
        if (reading.Problems.Count > 0)
            return RecordCard.Page(turn, system, outcome.Draft.VersionNow(system.Key), page, directory, reading.Problems);
        return turn.Fields.Text(RecordCard.GoField) switch
        {
            "next" when page < RecordPage.Resources => RecordCard.Page(turn, system, outcome.Draft.VersionNow(system.Key), page + 1, directory),
            "back" when page > RecordPage.Purpose => RecordCard.Page(turn, system, outcome.Draft.VersionNow(system.Key), page - 1, directory),
            _ => RecordCard.Overview(turn, system, directory, Notice.Done("It is saved.")),
        };
    }

    /// <summary>The page as it is now, with what was typed where it differs; saving it again is a decision on what is seen.</summary>
    private async Task<Reply> ShowConflict(
        Turn turn, AiSystem system, Outcome outcome, RecordPage page, RecordChange change, IReadOnlyList<SystemField> conflicts, CancellationToken ct)
    {
        long version = outcome.Draft.VersionNow(system.Key);
        var last = (await records.Event(AiSystem.Type, system.Id.Value, version, ct))!;
        string now(SystemField field) => Plain.Line(RecordCard.Written(turn, field, system.Details, directory) ?? "nothing", 200);
        return RecordCard.Page(
            turn, system, version, page, directory,
            conflicts.ToDictionary(field => field.Id, field => $"meanwhile it says \"{now(field)}\". Saving puts yours in its place."), change,
            Notice.Warning($"{directory.NameOf(last.Stamp.By)} changed this record on {turn.Reader.Moment(last.Stamp.At)}, after you opened it. "
                + "Nothing of yours is saved yet. Look at it, and save again."));
    }
}

/// <summary>The version of a record in a card's data.</summary>
internal static class RecordVersion
{
    public static string Write(long version) => version.ToString(CultureInfo.InvariantCulture);

    /// <summary>What a card claims to have shown; the latest when it claims what cannot be.</summary>
    public static long Read(string? text, long latest) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long version) && version > 0 && version <= latest ? version : latest;
}
