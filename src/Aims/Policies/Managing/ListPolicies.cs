using System.Globalization;
using Aims.Campaigns;
using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Aims.Status;
using Row = Aims.Cards.Row;

namespace Aims.Policies;

/// <summary>"policies": what is in force, and whether the asker has acknowledged it; for those who oversee with drafts and what is retired.</summary>
public sealed class ListPolicies(StatusIndex index, Records records) : Intent
{
    public const string Name = "policy.list", FromField = "from";

    public override string Verb => Name;

    public override IReadOnlyList<string> Phrases => ["policies", "list policies", "all policies", "our policies", "which policies are there", "show policies"];

    public override Hint Hint => new("policies", "all policies in force");

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        var today = turn.Reader.Today(turn.Now);
        var policies = await index.Ask(About.Register, world => PolicyLibrary.All(world.Policies).Where(p => turn.Who.Oversees || p.InForce(today) is not null).ToList(), ct);
        int from = turn.Fields.Number(FromField) is { } asked && asked < policies.Count ? asked : 0;
        var rows = await Task.WhenAll(policies.Skip(from).Take(Look.RowsShown).Select(policy => Row(turn, policy, today, ct)));
        string said = policies.Count == 0 ? "No policy is in force today." : turn.Who.Oversees ? $"{Count(policies.Count)}. To add one or a new version, send its text as a .md file." : $"{Count(policies.Count)} in force.";
        return new Reply(
            Look.Card(
                "Policies", said, [Look.Text(said), .. rows.Length == 0 ? Array.Empty<Element>() : [Look.Rows(rows)]],
                secondary:
                [
                    .. from + Look.RowsShown >= policies.Count ? Array.Empty<Execute>()
                        : [Button.Open("More policies", Name, (FromField, (from + Look.RowsShown).ToString(CultureInfo.InvariantCulture)))],
                    .. turn.Who.Is(Role.Lead) ? [Button.Open("How to draft one", HowToDraft.Name)] : Array.Empty<Execute>(),
                    .. turn.Who.Oversees ? [Button.Open("Campaigns", Campaign.All)] : new[] { Button.Open("My acknowledgements", MyAcknowledgements.Name) },
                ]),
            said);
    }

    private static string Count(int policies) => policies == 1 ? "1 policy" : $"{policies} policies";

    private async Task<Row> Row(Turn turn, PolicyEntry policy, DateOnly today, CancellationToken ct)
    {
        var inForce = policy.InForce(today);
        if (turn.Who.Oversees)
            return new Row(policy.Draft is not null && policy.Versions.Count == 0 ? policy.Draft.Title : policy.Title, Line(policy, inForce, turn), Button.Open("Open", Policy.View, (Policy.Field, policy.Id)));
        var known = (await records.Read(Acknowledgement.Type, Acknowledgement.IdOf(policy.Id, inForce!.Number.Major, turn.Who.Id), ct)).State;
        var signed = known?.HoldsOn(today) == true ? known.Given : null;
        return new Row(
            inForce.Title,
            $"{(inForce.Asks.IsTraining ? "training · " : "")}version {inForce.Number} since {turn.Reader.Day(inForce.Effective)} · {Standing(turn, inForce, known, signed)}",
            Button.Open("Read", Acknowledgement.Read, (Policy.Field, policy.Id)));
    }

    private static string Standing(Turn turn, PolicyVersion version, Acknowledgement? known, Signature? signed)
    {
        string done = PolicyWords.Done(version).ToLowerInvariant();
        return signed is not null ? $"you {done} it on {turn.Reader.Day(signed.At)}{(known!.Until is { } until ? $", counts until {turn.Reader.Day(until)}" : "")}"
            : known?.Until is { } lapsed ? $"lapsed after {turn.Reader.Day(lapsed)}"
            : $"not {done} yet";
    }

    private static string Line(PolicyEntry policy, PolicyVersion? inForce, Turn turn) => string.Join(" · ", new[]
    {
        policy.Id,
        inForce is not null ? $"version {inForce.Number} in force" : policy.IsRetired ? "retired"
            : policy.Versions is [var next, ..] ? $"version {next.Number} from {turn.Reader.Day(next.Effective)}" : null,
        policy.Draft is { } draft ? draft.Stage switch { DraftStage.Written => "draft", DraftStage.InReview => "in review", DraftStage.Approved => "approved, not published" } : null,
        inForce is not null && inForce.Review < turn.Reader.Today(turn.Now) ? $"review overdue since {turn.Reader.Day(inForce.Review)}" : null,
    }.OfType<string>());
}
