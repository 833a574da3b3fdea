using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.Objectives.Kpis;
using Aims.People;

namespace Aims.Objectives;

/// <summary>"new objective": asks what is to be reached.</summary>
public sealed class NewObjective(ObjectiveDesk desk) : Intent
{
    public const string Name = "objective.new";

    public override string Verb => Name;

    public override IReadOnlyList<string> Phrases => ["new objective", "add objective", "create objective", "set objective", "new goal"];

    public override Hint Hint => new("new objective", "say what is to be reached by when, and which number shows it", who => who.Is(Role.Lead));

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct) => ObjectiveRules.MayNotSet(turn.Who, desk.Directory) is { } refusal ? Reply.Say(refusal.Text)
        : Draw(turn, ObjectiveForm.Blank(turn), await desk.Kpis(ct), desk.Directory, null);

    internal static Reply Draw(Turn turn, ObjectivePlan plan, IReadOnlyList<KpiSeries> kpis, IDirectory directory, Refusal? problem) => new(
        Look.Card(
            "New objective", problem?.Text ?? "Say what is to be reached by when, and which number shows it.", [.. ObjectiveForm.Inputs(turn, plan, kpis, directory, problem)],
            primary: Button.Change("Set it", SetObjective.Name, turn.NewId(), Kept.Typed(turn, ObjectiveForm.Fields)), secondary: [Button.Open("Not now", Objective.All) with { AssociatedInputs = AssociatedInputs.None }]),
        problem?.Text ?? "New objective");
}

/// <summary>Sets an objective. Its owner is told.</summary>
public sealed class SetObjective(ObjectiveDesk desk) : Intent
{
    public const string Name = "objective.set";

    public override string Verb => Name;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        turn = Kept.In(turn);
        if (ObjectiveRules.MayNotSet(turn.Who, desk.Directory) is { } refusal)
            return Reply.Say(refusal.Text);
        var kpis = await desk.Kpis(ct);
        var (plan, lacks) = ObjectiveForm.Read(turn, ObjectiveForm.Blank(turn), kpis, desk.Directory);
        double? start = kpis.FirstOrDefault(series => series.Kpi.Id == plan.Kpi)?.LatestValue?.Value;
        var outcome = await desk.Records.Commit(turn.SaveCommand, async draft =>
        {
            var id = ObjectiveId.From(await draft.NewId(Objective.Type, ct));
            await draft.Apply(Objective.Type, id.Value, lacks is { } lack ? lack : ObjectiveRules.Set(id, plan, start, turn.Reader.Today(turn.Now)), ct);
            if (plan.Owner != turn.Who.Id)
                draft.Tell(plan.Owner, Objective.View, Objective.Type.Key(id.Value));
        }, ct);
        return outcome.Refusal is { } problem ? NewObjective.Draw(turn, plan, kpis, desk.Directory, problem)
            : outcome.IdOf(Objective.Type) is { } made && await desk.Find(new(made), ct) is { } found
                ? ObjectiveCard.Reply(turn, found, desk, outcome.Repeated ? null : Notice.Done(plan.Owner == turn.Who.Id ? "It is set." : $"It is set, and {desk.Directory.NameOf(plan.Owner)} is told."))
            : Reply.Say(ObjectiveRules.NotFound.Text);
    }
}
