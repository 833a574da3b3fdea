using Aims.Campaigns;
using Aims.Ledger;
using Aims.People;
using Aims.Tests.Chat;
using Aims.Tests.Situations;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.ShownCards;

/// <summary>Every card of a campaign.</summary>
public sealed class OfCampaigns
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task From_the_plan_to_the_result() => await new Talk()
        .Says(Lea, "campaigns").Showing(Lea, "campaigns-none")
        .Presses(Lea, "New campaign").Showing(Lea, "campaign-new")
        .Presses(Lea, "Plan it", ("policy", "nothing")).Showing(Lea, "campaign-new-problem")
        .Presses(Lea, "Plan it", ("policy", "ai-policy")).Showing(Lea, "campaign-planned")
        .Presses(Lea, "Who is asked").Presses(Lea, "Add to it").Showing(Lea, "campaign-add")
        .Presses(Lea, "Next").Showing(Lea, "campaign-add-nothing-chosen")
        .Presses(Lea, "Next", ("kind", "Department")).Showing(Lea, "campaign-add-department")
        .Presses(Lea, "Add", ("which", "humn resources")).Showing(Lea, "campaign-add-problem")
        .Presses(Lea, "Add", ("which", "Human Resources"))
        .Presses(Lea, "Leave somebody out").Showing(Lea, "campaign-leave-out")
        .Presses(Lea, "Next", ("kind", "Person")).Showing(Lea, "campaign-leave-out-person")
        .Presses(Lea, "Leave out", ("which", "nour")).Showing(Lea, "campaign-leave-out-problem")
        .Presses(Lea, "Leave out", ("which", "nour"), ("reason", "On parental leave.")).Showing(Lea, "campaign-audience")
        .Presses(Lea, "The campaign").Presses(Lea, "Dates and reminders").Showing(Lea, "campaign-dates")
        .Presses(Lea, "Save", ("due", "2026-11-20")).Showing(Lea, "campaign-dates-problem")
        .Presses(Lea, "Save", ("due", "2026-12-04"), ("manager", "")).Showing(Lea, "campaign-dated")
        .Presses(Lea, "Start").Showing(Lea, "campaign-start")
        .Presses(Lea, "Start now").Showing(Lea, "campaign-started").Showing(Ana, "campaign-asked")
        .Presses(Lea, "Pause").Showing(Lea, "campaign-paused")
        .Presses(Lea, "Go on").Presses(Lea, "Extend").Showing(Lea, "campaign-extend")
        .Presses(Lea, "Extend", ("until", "2026-11-30")).Showing(Lea, "campaign-extend-problem")
        .Presses(Lea, "Not now").Later(TimeSpan.FromDays(4)).RunsCampaigns().Showing(Ana, "campaign-reminder")
        .Later(TimeSpan.FromDays(24)).RunsCampaigns().Showing(Ana, "campaign-reminder-late").Showing(Lea, "campaign-late")
        .Presses(Lea, "Close").Showing(Lea, "campaign-close")
        .Presses(Lea, "Close").Showing(Lea, "campaign-closed")
        .Says(Lea, "new campaign").Presses(Lea, "Plan it", ("policy", "ai-policy")).Aside(t => t.Says(Lea, "campaigns")).Showing(Lea, "campaigns")
        .PressesAt(Lea, "CMP-0002", "Open").Presses(Lea, "Discard").Showing(Lea, "campaign-discarded");

    [Fact]
    public async Task As_an_auditor_sees_it() => await RunningACampaign.HasStarted(new Talk())
        .Says(Priya, "campaigns").PressesAt(Priya, "CMP-0001", "Open").Showing(Priya, "campaign-auditor")
        .Presses(Priya, "Who is asked").Showing(Priya, "campaign-audience-auditor");

    [Fact]
    public async Task Of_somebody_who_signed_the_version_before() =>
        await KeepingPolicies.HasPublished(
            RunningACampaign.HasStarted(KeepingPolicies.HasPublished(KeepingPolicies.TwoLeads()), "acceptable-use")
                .Aside(t => t.Forges(Ana, "policy.show", ("policy", "acceptable-use")).Presses(Ana, "Acknowledge", ("tick", "true"))), KeepingPolicies.Second)
            .RunsCampaigns().Showing(Ana, "campaign-asked-again");

    [Fact]
    public async Task Of_a_training() => await RunningACampaign.HasStarted(CompletingATraining.HasTraining(KeepingPolicies.TwoLeads()), "ai-literacy").Showing(Ana, "campaign-asked-training")
        .Later(TimeSpan.FromDays(4)).RunsCampaigns().Showing(Ana, "campaign-reminder-training");

    [Fact]
    public async Task While_it_starts()
    {
        var talk = new Talk(new Office([.. All, .. Crowd(9_993)]));
        await talk.Aside(t => t.Forges(Lea, "campaign.plan", ("policy", "ai-policy")));
        await Happens(talk, new CampaignStarted(256), new CampaignGotOn(64, 2_510));
        await talk.Says(Lea, "campaigns").Showing(Lea, "campaigns-starting").PressesAt(Lea, "CMP-0001", "Open").Showing(Lea, "campaign-starting")
            .Presses(Lea, "Pause").Showing(Lea, "campaign-starting-paused");
    }

    [Fact]
    public async Task At_their_largest()
    {
        var talk = new Talk(new Office([.. All, .. Crowd(1_000)]));
        await talk.Aside(t => t.Forges(Lea, "campaign.plan", ("policy", "ai-policy")).Forges(Lea, "campaign.ask-add", ("campaign", "CMP-0001"), ("kind", "Department"))).Showing(Lea, "largest-campaign-department")
            .Aside(t => t.Presses(Lea, "Add", ("which", $"department of \"17\" & {new string('w', 50)}")))
            .Aside(t => t.Forges(Lea, "campaign.ask-add", ("campaign", "CMP-0001"), ("kind", "Person"))).Showing(Lea, "largest-campaign-person")
            .Presses(Lea, "Add", ("which", "Colleague No. 00")).Showing(Lea, "largest-campaign-person-problem");
        string reason = string.Concat(Enumerable.Repeat("wörd ", 40))[..200];
        await Happens(talk, [.. Enumerable.Range(0, 49).Select(n => new AudienceWidened(new(AudienceKind.Department, Department(n))))]);
        await Happens(talk, [.. Enumerable.Range(0, 50).Select(n => new PeopleExcluded(new(AudienceKind.Person, $"b7a6c1de-{n:D4}-4c55-9a10-1f2e3d4c5b02"), reason))]);
        await talk.Says(Lea, "campaigns").PressesAt(Lea, "CMP-0001", "Open").Showing(Lea, "largest-campaign")
            .Presses(Lea, "Who is asked").Showing(Lea, "largest-campaign-audience")
            .Forges(Lea, "campaign.audience", ("campaign", "CMP-0001"), ("from", "91")).Showing(Lea, "largest-campaign-left-out");
    }

    private static Task<Outcome> Happens(Talk talk, params CampaignEvent[] happened) => talk.Records.Commit(
        new Command(talk.Office.NewId(), Lea.Id, talk.Office.Now), draft => draft.Apply(Campaign.Type, "CMP-0001", Decided<CampaignEvent>.These(happened), Ct), Ct);

    private static string Department(int number) => $"Department of \"{number % 400}\" & {new string('w', 50)}";

    private static IEnumerable<Person> Crowd(int count) => Enumerable.Range(0, count).Select(n => new Person(
        PersonId.Parse($"b7a6c1de-{n:D4}-4c55-9a10-1f2e3d4c5b02"), $"Colleague No. {n:D4}", $"p{n}@contoso.example", "Clerk", Department(n), Max.Id, []));
}
