using Aims.Assessments;
using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Aims.Systems;

namespace Aims.Approvals;

/// <summary>What is different from what was approved before, field by field; the answers that differ are one press away.</summary>
public sealed class WhatChanged(Records records, IDirectory directory) : Intent
{
    public const string Name = "approval.what-changed";

    private const int LongestValue = 160;

    public override string Verb => Name;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (turn.Fields.Id<ApprovalId>(Approval.Field) is not { } id || (await records.Read(Approval.Type, id.Value, ct)).State is not { } approval
            || !approval.MayBeSeenBy(turn.Who))
        {
            return Reply.Say(Approval.Unknown.Text);
        }
        if ((await records.Read(AiSystem.Type, approval.System, ct)).State is not { } now)
            return Reply.Say(Approval.Unknown.Text);
        var before = approval.Before is null ? null : (await records.Read(Approval.Type, approval.Before, ct)).State;
        var then = before?.Final is { Verdict: Verdict.Approve } final ? await records.At(AiSystem.Type, approval.System, final.SystemVersion, ct) : null;
        return then is null
            ? Reply.Say($"{approval.Id} follows no approval, so there is nothing to compare with.")
            : Compared(turn, approval, before!, then, now);
    }

    private Reply Compared(Turn turn, Approval approval, Approval before, AiSystem then, AiSystem now)
    {
        SystemField[] changed = [.. SystemFields.All.Where(field => !field.IsSame(then.Details, now.Details))];
        string what = $"Compared with what {directory.NamesOf(before.DecidedBy)} approved on {turn.Reader.Moment(before.Final!.At)} ({before.Id}).";
        string answers = now.Level == before.Level ? "" : $" Its level was {before.Level}, and is {approval.Level}.";
        return new Reply(
            Look.Card(
                $"What changed: {approval.SystemName}", what,
                [
                    Look.Text(what + answers),
                    changed.Length == 0 ? Look.Text("Nothing in its record has changed.")
                        : Look.Facts([.. changed.Select(field => (field.Label, (string?)$"{Written(turn, field, then)} → {Written(turn, field, now)}"))]),
                ],
                id: FormParts.Id(approval),
                primary: approval.Assessment is { } assessment
                    ? Button.Open("Answers that changed", Assessment.Read, (Assessment.Field, assessment), (Assessment.ChangedField, "true")) : null,
                secondary: [FormParts.Back(approval)]),
            $"{approval.Id}: what changed. {what}");
    }

    private string Written(Turn turn, SystemField field, AiSystem system) => Plain.Line(
        (field.Get(system.Details) is DateOnly day ? turn.Reader.Day(day) : field.Write(system.Details, directory)) ?? "–", LongestValue);
}
