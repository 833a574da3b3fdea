using Aims.Campaigns;
using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Aims.Policies;
using Row = Aims.Cards.Row;

namespace Aims.Status;

/// <summary>"my tasks": all that waits for the asker, each with the button that goes on with it.</summary>
public sealed class MyTasks(StatusIndex index, Records records, IDirectory directory) : Intent
{
    public const string Name = "status.tasks";

    private IReadOnlyList<Policy> known = [];

    public override string Verb => Name;

    public override IReadOnlyList<string> Phrases =>
        ["my tasks", "tasks", "my to do list", "my todo", "todo", "to do", "what is waiting for me", "what waits for me", "waiting on me", "my drafts"];

    public override Hint Hint => new("my tasks", "what waits for you, and where to go on");

    public override Task<Reply> Answer(Turn turn, CancellationToken ct) => Answer(turn, waited: 0, [], ct);

    /// <param name="waited">Messages that were kept back while the person was muted, and come now.</param>
    /// <param name="above">What stands before them.</param>
    internal async Task<Reply> Answer(Turn turn, int waited, IReadOnlyList<Element> above, CancellationToken ct)
    {
        var tasks = await Of(turn, ct);
        int overdue = tasks.Count(t => t.IsOverdue(turn.Reader.Today(turn.Now)));
        return AnswerCard.Reply(
            turn, tasks.Count == 0 ? "Nothing waits for you" : $"{AnswerCard.Count(tasks.Count, "task waits", "tasks wait")} for you",
            $"The oldest first{(overdue == 0 ? "" : $"; {overdue} overdue")}.",
            [
                .. above,
                .. waited == 0 ? Array.Empty<Element>() : [Look.Text($"{AnswerCard.Count(waited, "message", "messages")} waited while you were muted, and {(waited == 1 ? "comes" : "come")} now.")],
                tasks.Count == 0 ? Look.Text("You are up to date.") : Look.Rows([.. tasks.Select(t => new Row(t.What, TaskList.Line(t, turn), t.Open))]),
            ]);
    }

    /// <summary>The person's tasks, the asked acknowledgement among them.</summary>
    /// <param name="alsoToCome">Also what begins to wait on a later day.</param>
    internal async Task<IReadOnlyList<TaskItem>> Of(Turn turn, CancellationToken ct, bool alsoToCome = false)
    {
        var today = turn.Reader.Today(turn.Now);
        // What was in force when this instance looked last is asked for beside the index; what is new since, after it.
        var before = PolicyLibrary.InForce(known, today);
        var early = Needed(turn, before, ct);
        bool answers = Answers(turn.Who, known);
        var (tasks, managed, asked) = await Of(turn, answers, alsoToCome, ct);
        if (!answers && Answers(turn.Who, managed))
            (tasks, managed, asked) = await Of(turn, true, alsoToCome, ct);
        known = managed;
        var needed = (await early).Where(need => asked.ContainsKey(need.Version)).Concat(await Needed(turn, [.. asked.Keys.Except(before)], ct));
        var acknowledgements = await Task.WhenAll(needed.Select(need => Acknowledge(turn, need.Version, need.Known, asked[need.Version], ct)));
        return [.. acknowledgements.OfType<TaskItem>().Concat(tasks).InOrder()];
    }

    /// <param name="answers">The person may have questions to answer, which are with the acknowledgements.</param>
    private Task<(List<TaskItem> Tasks, List<Policy> Managed, Dictionary<PolicyVersion, List<Campaign>> Asked)> Of(Turn turn, bool answers, bool alsoToCome, CancellationToken ct) =>
        index.Ask(answers ? About.Acknowledgements : About.Register, world => (
            TaskList.Of(turn.Who.Id, world).Concat(ForOthers(world, directory).Where(t => t.Who == turn.Who.Id)).Where(t => alsoToCome || t.HasBegun(turn.Now)).ToList(),
            world.Policies.ToList(),
            Asked(turn.Who, world, turn.Reader.Today(turn.Now))), ct);

    // What needs to be known who is still here.
    internal static IEnumerable<TaskItem> ForOthers(World world, IDirectory directory) =>
    [
        .. TaskList.OfLeavers(world, directory), .. TaskList.OfPartsOfLeavers(world, directory), .. RiskTasks.OfLeavers(world, directory), .. ActionTasks.OfLeavers(world, directory), .. SupplierTasks.OfLeavers(world, directory),
        .. ApprovalTasks.OfLeavers(world, directory), .. PolicyTasks.OfConcerns(world, directory),
        .. IncidentTasks.Of(world, directory),
        .. ControlTasks.OfLeavers(world, directory),
        .. ObjectiveTasks.OfLeavers(world, directory), .. AuditTasks.OfLeads(world, directory), .. NonconformityTasks.OfLeavers(world, directory),
        .. ContextTasks.OfLeads(world, directory), .. ResponsibilityTasks.OfLeads(world, directory), .. ReviewTasks.OfLeads(world, directory),
    ];

    private static bool Answers(Person who, IEnumerable<Policy> policies) => who.Is(Role.Lead) || policies.Any(policy => policy.Owner == who.Id);

    // The versions in force that somebody is asked for, each with the campaigns that ask.
    private Dictionary<PolicyVersion, List<Campaign>> Asked(Person who, World world, DateOnly today)
    {
        var campaigns = world.Campaigns.ToList();
        var population = Population.Of(world, directory.Now);
        return PolicyLibrary.InForce(world.Policies, today).Where(version => Asking.Asks(version, who, campaigns, today, population))
            .ToDictionary(version => version, version => Asking.Of(version.Policy, who, campaigns, today, population).ToList());
    }

    // By when is written on the roll, one point read a campaign.
    private async Task<TaskItem?> Acknowledge(Turn turn, PolicyVersion version, Acknowledgement? known, List<Campaign> campaigns, CancellationToken ct)
    {
        var rolls = await Task.WhenAll(campaigns.Select(campaign => records.Read(Roll.Type, Roll.IdOf(campaign, turn.Who.Id), ct)));
        var first = campaigns.Zip(rolls, (campaign, roll) => (asked: roll.State?.Find(turn.Who.Id), campaign))
            .Where(one => one.asked is not null).OrderBy(one => one.asked!.DueIn(one.campaign)).FirstOrDefault();
        return TaskList.Acknowledge(turn.Who.Id, version, known, turn.Reader.Today(turn.Now), first.asked?.On, first.asked?.DueIn(first.campaign));
    }

    // One point read a policy; what holds is done with.
    private async Task<IEnumerable<(PolicyVersion Version, Acknowledgement? Known)>> Needed(Turn turn, IReadOnlyList<PolicyVersion> versions, CancellationToken ct)
    {
        var known = await Task.WhenAll(versions.Select(v =>
            records.Read(Acknowledgement.Type, Acknowledgement.IdOf(v.Policy, v.Number.Major, turn.Who.Id), ct)));
        var today = turn.Reader.Today(turn.Now);
        return versions.Zip(known, (version, read) => (version, read.State)).Where(one => one.State?.IsDoneOn(today) != true);
    }
}
