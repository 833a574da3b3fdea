using System.Collections.Concurrent;
using System.Globalization;
using Aims.Campaigns;
using Aims.Ledger;
using Aims.People;
using Aims.Policies;
using Aims.Tests.Chat;
using CsCheck;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Campaigns;

/// <summary>
/// Random histories of versions, campaigns and people: whatever happened, whoever asks for their tasks is asked for what the definition
/// below says, and after a round the rolls hold exactly those whom a campaign asks.
/// </summary>
public sealed class WhoMustAcknowledge
{
    private const int Walks = 200, Steps = 60;

    private static readonly string[] Policies = [PolicyLibrary.AiPolicy, "acceptable-use"];

    private static readonly string[] Departments = ["Human Resources", "Legal", "Engineering"];

    private static readonly Gen<Deed> Deeds = Gen.Select(
        Gen.Enum<What>(), Gen.Int[0, All.Count - 1], Gen.Int[0, 1], Gen.Int[0, 8], (what, who, policy, pick) => new Deed(what, All[who], Policies[policy], pick));

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private enum What
    {
        Acknowledge,
        AcknowledgeAgain,
        PublishMinor,
        PublishMajor,
        StartForEverybody,
        StartForADepartment,
        StartForAPlace,
        StartForJoiners,
        StartForManagers,
        StartWithoutSomebody,
        Pause,
        Resume,
        Close,
        Leave,
        Join,
        Move,
        MovePlace,
        GoRound,
        ADayLater,
    }

    [Fact]
    public async Task Is_what_the_definition_says()
    {
        var seen = new ConcurrentDictionary<string, int>();
        await Deeds.Array[Steps].SampleAsync(deeds => Walk(deeds, seen), iter: Walks, threads: 2);
        // A history in which nobody, or everybody, must proves little.
        Assert.All<string>(["must, asked by a campaign", "must, of a policy without campaigns", "need not, for they have", "need not, for no campaign asks them", "on a roll"],
            what => Assert.True(seen.ContainsKey(what), $"{what}: never."));
    }

    private static async Task Walk(Deed[] deeds, ConcurrentDictionary<string, int> seen)
    {
        var walk = new History();
        foreach (var deed in deeds)
        {
            await walk.Do(deed);
            // Some of them are enough each time: all get their turn.
            foreach (var person in All.Where((_, at) => at % 3 == deed.Pick % 3))
                await walk.Compare(person, seen);
            if (deed.What is What.GoRound)
                await walk.CompareRolls(seen);
        }
    }

    private sealed record Deed(What What, Person Who, string Policy, int Pick);

    private sealed record Plan(string Id, string Policy, Func<Person, bool> Asks)
    {
        public bool IsOpen { get; set; } = true;
    }

    /// <summary>What happened, twice: in the ledger, and as plainly as the definition needs it.</summary>
    private sealed class History
    {
        private readonly Talk talk = new();
        private readonly Dictionary<string, PolicyNumber?> inForce = new() { [PolicyLibrary.AiPolicy] = PolicyNumber.First, ["acceptable-use"] = null };
        private readonly HashSet<(PersonId, string, int Major)> acknowledged = [];
        private readonly List<Plan> plans = [];
        private int texts;

        private DateOnly Today => DateOnly.FromDateTime(talk.Office.Now.UtcDateTime);

        // The definition: whoever works here must acknowledge the major version in force of a policy, unless they have, if a campaign
        // for it that is not closed asks them; where there never was a campaign for it, everybody must.
        private bool Must(Person person, string policy) =>
            talk.Office.People.Find(person.Id) is { } now
            && inForce[policy] is { } version
            && !acknowledged.Contains((person.Id, policy, version.Major))
            && (plans.TrueForAll(plan => plan.Policy != policy) || plans.Exists(plan => plan.Policy == policy && plan.IsOpen && plan.Asks(now)));

        public async Task Do(Deed deed)
        {
            var office = talk.Office;
            var start = Today;
            switch (deed.What)
            {
                case What.Acknowledge or What.AcknowledgeAgain when inForce[deed.Policy] is { } version && office.People.Find(deed.Who.Id) is { } who:
                    await talk.PressVerb(who, "policy.acknowledge", [("policy", deed.Policy), ("version", version.ToString()), ("tick", "true"), ("command", office.NewId())]);
                    acknowledged.Add((who.Id, deed.Policy, version.Major));
                    break;
                case What.PublishMinor when inForce[deed.Policy] is { } version:
                    await Publish(deed.Policy, version with { Minor = version.Minor + 1 });
                    break;
                case What.PublishMajor:
                    await Publish(deed.Policy, inForce[deed.Policy] is { } before ? new PolicyNumber(before.Major + 1, 0) : PolicyNumber.First);
                    break;
                case What.StartForEverybody:
                    await Start(deed.Policy, AudiencePart.Everybody, null, _ => true);
                    break;
                case What.StartForADepartment when Departments[deed.Pick % 3] is var department:
                    await Start(deed.Policy, new(AudienceKind.Department, department), null, p => p.Department == department);
                    break;
                case What.StartForAPlace:
                    await Start(deed.Policy, new(AudienceKind.Location, "Lisbon"), null, p => p.Location == "Lisbon");
                    break;
                case What.StartForJoiners:
                    await Start(deed.Policy, new(AudienceKind.Joiners), null, p => p.Since >= start);
                    break;
                case What.StartForManagers:
                    await Start(deed.Policy, new(AudienceKind.Managers), null, p => office.People.Everybody.Any(other => other.Manager == p.Id));
                    break;
                case What.StartWithoutSomebody:
                    await Start(deed.Policy, AudiencePart.Everybody, deed.Who, p => p.Id != deed.Who.Id);
                    break;
                case What.Pause when plans.FindLast(plan => plan.IsOpen) is { } plan:
                    await Happens(plan.Id, new CampaignPaused());
                    break;
                case What.Resume when plans.FindLast(plan => plan.IsOpen) is { } plan:
                    await Happens(plan.Id, new CampaignResumed());
                    break;
                case What.Close when plans.FindLast(plan => plan.IsOpen) is { } plan:
                    plan.IsOpen = false;
                    await Happens(plan.Id, new CampaignClosed());
                    break;
                case What.Leave when deed.Who != Lea:
                    office.People.Leaves(deed.Who);
                    break;
                case What.Join:
                    office.People.Becomes(deed.Who with { Since = Today });
                    break;
                case What.Move when office.People.Find(deed.Who.Id) is { } who:
                    office.People.Becomes(who with { Department = Departments[deed.Pick % 3] });
                    break;
                case What.MovePlace when office.People.Find(deed.Who.Id) is { } who:
                    office.People.Becomes(who with { Location = deed.Pick % 2 == 0 ? "Lisbon" : null });
                    break;
                case What.GoRound:
                    await talk.Bot.Campaigns.Run(office.Now, Ct);
                    break;
                case What.ADayLater:
                    office.Now += TimeSpan.FromDays(1 + deed.Pick);
                    break;
            }
            office.Queue.Clear();
        }

        public async Task Compare(Person person, ConcurrentDictionary<string, int> seen)
        {
            if (talk.Office.People.Find(person.Id) is not { } who)
                return;
            string tasks = string.Join('\n', CardText.Of((await talk.Bot.Say(talk.TurnOf(who, Conversation.Fields.None), "my tasks", Ct)).Card!));
            foreach (string policy in Policies)
            {
                bool must = Must(who, policy);
                Assert.True(must == tasks.Contains($"Acknowledge: {TitleOf(policy)}", StringComparison.Ordinal), $"{who.Name}: {(must ? "must" : "need not")} acknowledge {policy}, but is told:\n{tasks}");
                if (inForce[policy] is { } version)
                {
                    bool has = acknowledged.Contains((who.Id, policy, version.Major)), ever = plans.Exists(plan => plan.Policy == policy);
                    seen.AddOrUpdate(must ? ever ? "must, asked by a campaign" : "must, of a policy without campaigns" : has ? "need not, for they have" : "need not, for no campaign asks them", 1, (_, n) => n + 1);
                }
            }
        }

        public async Task CompareRolls(ConcurrentDictionary<string, int> seen)
        {
            foreach (var plan in plans.Where(plan => plan.IsOpen && inForce[plan.Policy] is not null))
            {
                var campaign = (await talk.Records.Read(Campaign.Type, plan.Id, Ct)).State!;
                // Paused before it was under way, it asks nobody until it goes on.
                if (!campaign.IsUnderWay && campaign.Stage is CampaignStage.Paused)
                    continue;
                var rolls = await Task.WhenAll(Enumerable.Range(0, campaign.Rolls).Select(n => talk.Records.Read(Roll.Type, Roll.IdOf(campaign.Id, n), Ct)));
                var asked = rolls.SelectMany(roll => roll.State?.People ?? []).ToList();
                Assert.Equal(talk.Office.People.Everybody.Where(plan.Asks).Select(p => p.Id.Value).Order(), asked.Select(one => one.Who.Value).Order());
                Assert.All(asked, one => Assert.Equal(inForce[plan.Policy]!.Value.Major, one.Major));
                seen.AddOrUpdate("on a roll", asked.Count, (_, n) => n + asked.Count);
            }
        }

        private static string TitleOf(string policy) => policy == PolicyLibrary.AiPolicy ? "AI policy" : "Acceptable use";

        private async Task Publish(string policy, PolicyNumber number)
        {
            var text = PolicyText.Parse(string.Create(CultureInfo.InvariantCulture, $"# {TitleOf(policy)}\n\nText {++texts} of it."));
            await talk.Records.Texts.Put(text.Hash, text.Source, Ct);
            await talk.Records.Commit(Command(), draft => draft.Apply(Policy.Type, policy, Decided<PolicyEvent>.These(
                new PolicyDrafted(policy, TitleOf(policy), "text.md", text.Hash), new PolicySentForReview(number, TitleOf(policy), Lea.Id, "New.", "AP-0001"),
                new PolicyReviewed(Aims.Approvals.Verdict.Approve, null), new PolicyPublished(Today, Today.AddYears(1), 30)), Ct), Ct);
            inForce[policy] = number;
        }

        private async Task Start(string policy, AudiencePart who, Person? without, Func<Person, bool> asks)
        {
            string id = RecordId.Format(CampaignId.Prefix, plans.Count + 1);
            List<CampaignEvent> events = [new CampaignPlanned(CampaignId.From(id), policy, 30), new AudienceWidened(who)];
            if (without is not null)
                events.Add(new PeopleExcluded(new(AudienceKind.Person, without.Id.Value), "On leave."));
            plans.Add(new Plan(id, policy, asks));
            await Happens(id, [.. events, new CampaignStarted(4)]);
        }

        private Task<Outcome> Happens(string campaign, params IReadOnlyList<CampaignEvent> events) =>
            talk.Records.Commit(Command(), draft => draft.Apply(Campaign.Type, campaign, Decided<CampaignEvent>.These(events), Ct), Ct);

        private Command Command() => new(talk.Office.NewId(), Lea.Id, talk.Office.Now);
    }
}
