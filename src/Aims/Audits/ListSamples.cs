using System.Globalization;
using Aims.Cards;
using Aims.Conversation;
using Aims.People;
using Aims.Status;
using Row = Aims.Cards.Row;

namespace Aims.Audits;

/// <summary>The samples of an audit.</summary>
public sealed class ListSamples(AuditDesk desk) : Intent
{
    public const string Name = "audit.samples";

    public override string Verb => Name;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        var (audit, _) = await desk.Read(turn, ct);
        if (audit is null)
            return Reply.Say(AuditRules.NotFound.Text);
        string said = audit.Samples.Count switch { 0 => "No sample is drawn yet.", 1 => "1 sample.", var count => $"{count} samples." };
        return new Reply(
            Look.Card(
                $"Samples of {audit.Id}", said,
                [
                    Look.Text(said),
                    .. audit.Samples.Count == 0 ? Array.Empty<Element>() : [Look.Rows([.. audit.Samples.Select(sample => new Row(
                        $"{sample.Number}. {AuditWords.Of(sample.Of)}", $"{sample.Ids.Count} of {sample.Pool} · seed {sample.Seed}",
                        Button.Open("Open", ShowSample.Name, AuditForms.Self(audit), (ShowSample.NumberField, sample.Number.ToString(CultureInfo.InvariantCulture)))))])],
                ],
                id: audit.Title, state: AuditWords.Of(audit.Stage),
                primary: ChecklistPage.MayFill(turn, audit) ? Button.Open("Draw a sample", DrawSample.AskName, AuditForms.Self(audit)) : null,
                secondary: [AuditForms.Leave("The audit", Audit.View, AuditForms.Self(audit))]),
            $"Samples of {audit.Id}: {said}");
    }
}

/// <summary>One sample: its records, each of which opens.</summary>
public sealed class ShowSample(AuditDesk desk) : Intent
{
    public const string Name = "audit.sample", NumberField = "sample";

    public override string Verb => Name;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        var (audit, _) = await desk.Read(turn, ct);
        return audit?.Samples.FirstOrDefault(sample => sample.Number == turn.Fields.Number(NumberField)) is { } sample
            ? await SampleCard.Reply(turn, audit, sample, desk, null, ct) : Reply.Say(AuditRules.NotFound.Text);
    }
}

internal static class SampleCard
{
    public static async Task<Reply> Reply(Turn turn, Audit audit, AuditSample sample, AuditDesk desk, Notice? notice, CancellationToken ct)
    {
        var rows = await desk.Index.Ask(About.Register, world => sample.Ids.Select(id => SamplePool.Find(sample.Of, id, world)?.Row ?? new Row(id, "is there no more")).ToList(), ct);
        var paging = Paging.Of(turn, rows.Count);
        string said = $"{sample.Ids.Count} of {sample.Pool} records, drawn by {desk.Directory.NameOf(sample.By)} on {turn.Reader.Day(sample.At)} by the seed {sample.Seed}. The same seed draws the same again.";
        (string, string)[] self = [AuditForms.Self(audit), (ShowSample.NumberField, sample.Number.ToString(CultureInfo.InvariantCulture))];
        return new Reply(
            Look.Card(
                $"Sample {sample.Number}: {AuditWords.Of(sample.Of)}", said, [Look.Text(said), Look.Rows([.. paging.Page(rows)]), .. paging.InWords is { } page ? [Look.Subtle(page)] : Array.Empty<Element>()],
                id: $"{audit.Id} · {audit.Title}", state: "Sample", notice: notice,
                secondary: [.. paging.Buttons(ShowSample.Name, self), .. ChecklistPage.MayFill(turn, audit) ? [Button.Open("Checklist", Audit.Checklist, AuditForms.Self(audit))] : Array.Empty<CardAction>(), AuditForms.Leave("All samples", ListSamples.Name, AuditForms.Self(audit))]),
            $"{audit.Id}: {said}");
    }
}
