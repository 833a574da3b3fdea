using Aims.Campaigns;
using Aims.Concerns;
using Aims.Imports;
using Aims.Ledger;
using Aims.Policies;
using Aims.Preferences;
using Aims.Retention;
using Aims.Status;
using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;
using Concern = Aims.Concerns.Concern;

namespace Aims.Tests.Situations;

/// <summary>What has ended goes when the organisation's rule says so, and nothing else does.</summary>
public sealed class KeepingNoLonger
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private static TimeSpan Years(int years) => TimeSpan.FromDays((365 * years) + 2);

    internal static Talk With(string rules) => new(new Office { Retention = RetentionRules.Parse(rules) });

    internal static Talk HasClosedConcern(Talk talk) => talk.Aside(t => t
        .Says(Zoe, "raise a concern").Presses(Zoe, "Send", ("text", "The chat tool gets health data."), ("way", "Named"))
        .RunsIncidents()
        .Says(Lea, "concern C-1").Presses(Lea, "Close").Presses(Lea, "Close", ("text", "It gets none any more.")));

    [Fact]
    public async Task A_closed_concern_goes_after_its_years_and_whoever_looks_for_it_is_told()
    {
        var talk = HasClosedConcern(With("concern = 5 years"));
        var other = new Talk(talk.Office);
        await talk.Aside(t => t.Says(Zoe, "raise a concern").Presses(Zoe, "Send", ("text", "Nobody checks the lists."), ("way", "Named")));
        Assert.Equal(2, await Count(other));
        await talk
            .Later(Years(4)).KeepsNoLonger()
            .Later(Years(1)).KeepsNoLonger()
            .Says(Lea, "concern C-1")
            .Says(Zoe, "concern C-1")
            .Says(Zoe, "my concerns")
            .KeepsNoLonger()
            .Reads("""
                (24 Nov 2030, 10:00)
                (nothing goes)
                (26 Nov 2031, 10:00)
                (concern = 5 years: C-0001 goes)
                Lea: concern C-1
                bot: C-0001 was removed on 26 Nov 2031 under the retention rule "concern = 5 years".
                Zoë: concern C-1
                bot: There is no such concern that you may see.
                Zoë: my concerns
                bot:
                  # My concerns
                  The concerns that you raised with your name. Anonymous ones are found by their code alone.
                  - Nobody checks the lists. | C-0002 · Open · 23 Nov 2026 [Open]
                  [Raise a concern] [Follow up with a code]
                (nothing goes)
                """);
        // The other instance hears of it.
        Assert.Equal(1, await Count(other));
        Assert.Equal(1, await Count(talk));
        await IsSound(talk, removed: 1);
    }

    [Fact]
    public async Task An_anonymous_one_goes_with_its_code()
    {
        var talk = With("concern = 1 year");
        await talk.Aside(t => t
            .Says(Zoe, "raise a concern").Presses(Zoe, "Send", ("text", "The chat tool gets health data."))
            .RunsIncidents().Says(Lea, "concern C-1").Presses(Lea, "Close").Presses(Lea, "Close", ("text", "It gets none any more.")));
        Assert.Single(await talk.Records.All(ConcernKey.Type, Office.Tenant, Ct).ToListAsync(Ct));
        await talk.Aside(t => t.Later(Years(1)).KeepsNoLonger());
        Assert.Empty(await talk.Records.All(ConcernKey.Type, Office.Tenant, Ct).ToListAsync(Ct));
        Assert.Empty(await talk.Records.All(Concern.Type, Office.Tenant, Ct).ToListAsync(Ct));
        await IsSound(talk, removed: 2);
    }

    [Fact]
    public async Task Acknowledgements_go_when_their_version_has_bound_nobody_for_as_long_and_no_sooner()
    {
        var talk = new Talk(new Office([Ana, Max, Lea, Priya, Ingrid, Nour, KeepingPolicies.Cleo]) { Retention = RetentionRules.Parse("acknowledgement = 2 years") });
        await KeepingPolicies.HasPublished(talk);
        await talk.Aside(t => t.Says(Ana, "policy acceptable-use")).HasAcknowledgedAcceptableUse(Ana).Aside(t => t.Later(Years(3)).KeepsNoLonger());
        Assert.Single(await Acknowledgements(talk));
        await KeepingPolicies.HasPublished(talk, KeepingPolicies.Second);
        await talk.Aside(t => t.Later(Years(1)).KeepsNoLonger());
        Assert.Single(await Acknowledgements(talk));
        await talk.Aside(t => t.Later(Years(1)).KeepsNoLonger());
        Assert.Empty(await Acknowledgements(talk));
        Assert.Equal(0, await talk.Index.Ask(About.Acknowledgements, world => world.All<Acknowledgement>().Count(), Ct));
        await IsSound(talk, removed: 1);
    }

    [Fact]
    public async Task Who_was_asked_by_a_campaign_goes_after_it_is_closed()
    {
        var talk = With("campaign = 1 year");
        await talk.Aside(t => t
            .Says(Lea, "new campaign").Presses(Lea, "Plan it").Presses(Lea, "Start").Presses(Lea, "Start now").RunsCampaigns()
            .Later(Years(2)).KeepsNoLonger());
        Assert.NotEmpty(await Rolls(talk));
        await talk.Aside(t => t.Says(Lea, "campaign CMP-1").Presses(Lea, "Open").Presses(Lea, "Close").Presses(Lea, "Close").Later(Years(1)).KeepsNoLonger());
        Assert.Empty(await Rolls(talk));
        Assert.NotNull((await talk.Records.Read(Campaign.Type, "CMP-0001", Ct)).State);
        await IsSound(talk, removed: 1);
    }

    [Fact]
    public async Task An_import_goes_with_its_file_and_the_systems_stay()
    {
        var talk = With("import = 1 year").HasImported(Lea, "Name;Purpose\nCV screener;Sorts applications.\nMail sorter;Sorts mail.\n");
        await talk.Aside(t => t.Later(TimeSpan.FromHours(1)));
        var import = (await talk.Records.All(Import.Type, Office.Tenant, Ct).ToListAsync(Ct)).Single();
        Assert.Equal(ImportState.Done, import.State!.State);
        string[] texts = [.. import.State.Pages, .. import.State.Plans];
        Assert.NotEmpty(texts);
        foreach (string text in texts)
            Assert.NotEmpty(await talk.Records.Texts.Get(text, Ct));
        await talk.Aside(t => t.Later(Years(1)).KeepsNoLonger());
        foreach (string text in texts)
            await Assert.ThrowsAsync<KeyNotFoundException>(() => talk.Records.Texts.Get(text, Ct));
        await talk.Then(() => Task.CompletedTask);
        Assert.Equal(2, await talk.Index.Ask(About.Register, world => world.Systems.Count(), Ct));
        talk.Office.Transcript.Clear();
        await talk.Forges(Lea, "import.show", ("import", import.Key.Id)).Reads("""
            Lea forges import.show: import = IMP-0001
            bot: IMP-0001 was removed on 25 Nov 2027 under the retention rule "import = 1 year".
            """);
        await IsSound(talk, removed: 1);
    }

    [Fact]
    public async Task A_leaver_is_a_former_colleague_after_the_time_and_has_her_name_back_when_she_returns()
    {
        var talk = With("leaver = 2 years").HasApproval(Ana, Max).Aside(t => t
            .Says(Ana, "digest at 9").Presses(Ana, "Save")
            .Leaves(Ana).KeepsNoLonger());
        await talk.Aside(t => t.Later(TimeSpan.FromDays(700)).KeepsNoLonger());
        Assert.NotNull((await talk.Records.Read(PersonalSettings.Type, "ana", Ct)).State);
        talk.Office.Transcript.Clear();
        await talk
            .Says(Lea, "who owns AIS-0001")
            .Later(TimeSpan.FromDays(31)).KeepsNoLonger()
            .Says(Lea, "who owns AIS-0001")
            .Says(Lea, "history of AIS-0001")
            .Becomes(Ana, "is back")
            .Says(Lea, "who owns AIS-0001")
            .Reads("""
                Lea: who owns AIS-0001
                bot:
                  # CV screener (AIS-0001)
                  AI systems · AIS-0001. As of 23 Oct 2028, 10:00.
                  Owner: Ana Ruiz (who has left)
                  State: Approved
                  Department: Human Resources
                  Stage: Pilot
                  Impact level: Level 1, minimal
                  Registered by: Ana Ruiz (who has left)
                  Approver: Max Keller
                  Purpose: Sorts applications so that recruiters read the most fitting ones first.
                  Origin: A supplier provides it
                  Supplier: Contoso AI
                  Autonomy: It suggests; a person decides
                  Human oversight: A recruiter reads every rejection before it is sent.
                  [Open]
                (23 Nov 2028, 10:00)
                (leaver = 2 years: ana goes)
                Lea: who owns AIS-0001
                bot:
                  # CV screener (AIS-0001)
                  AI systems · AIS-0001. As of 23 Nov 2028, 10:00.
                  Owner: Former colleague C0866-27327
                  State: Approved
                  Department: Human Resources
                  Stage: Pilot
                  Impact level: Level 1, minimal
                  Registered by: Former colleague C0866-27327
                  Approver: Max Keller
                  Purpose: Sorts applications so that recruiters read the most fitting ones first.
                  Origin: A supplier provides it
                  Supplier: Contoso AI
                  Autonomy: It suggests; a person decides
                  Human oversight: A recruiter reads every rejection before it is sent.
                  [Open]
                Lea: history of AIS-0001
                bot:
                  AIS-0001 · History
                  # CV screener
                  8 changes, the newest first.
                  - 23 Nov 2026, 10:00: Max Keller approved it.
                  - 23 Nov 2026, 10:00: Former colleague C0866-27327 asked Max Keller to approve it (AP-0001, level 1).
                  - 23 Nov 2026, 10:00: Former colleague C0866-27327 began its impact assessment IA-0001.
                  - 23 Nov 2026, 10:00: Former colleague C0866-27327 put it into the register.
                  - 23 Nov 2026, 10:00: Former colleague C0866-27327 changed the record. | Results: – → It suggests; a person decides | Oversight: – → A recruiter reads every rejection before it is sent.
                  - 23 Nov 2026, 10:00: Former colleague C0866-27327 changed the record. | Data: – → Internal information; Personal data (names, mail, behaviour …) | Concerns: – → Job applicants
                  - 23 Nov 2026, 10:00: Former colleague C0866-27327 changed the record. | Origin: – → A supplier provides it | Supplier: – → Contoso AI | Stage: – → Pilot
                  - 23 Nov 2026, 10:00: Former colleague C0866-27327 began the registration. | Name: – → CV screener | Purpose: – → Sorts applications so that recruiters read the most fitting ones first. | Owner: – → Former colleague C0866-27327 | Department: – → Human Resources
                  > The record as it was at the end of a day: –
                  [Show that day] [Show the system]
                (Ana is back)
                Lea: who owns AIS-0001
                bot:
                  # 1 AI system
                  AI systems · AIS-0001. As of 23 Nov 2028, 10:00.
                  - CV screener | AIS-0001 · owner Ana Ruiz [Open]
                  [Remind] [Export] [Save]
                """);
        Assert.Null((await talk.Records.Read(PersonalSettings.Type, "ana", Ct)).State);
        Assert.Null(await talk.Office.Table.Get($"{Office.Tenant}|leavers", "left|ana", Ct));
        await IsSound(talk, removed: 1);
    }

    [Fact]
    public async Task Without_a_rule_nothing_goes_and_what_would_go_is_said_without_taking_it()
    {
        var kept = HasClosedConcern(With(""));
        await kept.Aside(t => t.Later(Years(50)).KeepsNoLonger());
        Assert.Equal(1, await Count(kept));
        var dry = HasClosedConcern(With("concern = 5 years; import = 1 year"));
        await dry.Aside(t => t.Later(Years(5)));
        var due = await dry.Bot.Retention.Due(dry.Office.Now, Ct);
        Assert.Equal([("concern = 5 years", "C-0001"), ("import = 1 year", "")], due.Select(one => (one.Rule, string.Join(", ", one.Ids))));
        Assert.Equal(1, await Count(dry));
        Assert.Empty(await dry.Office.Table.Range(Office.Tenant, "event|disposal|", "event|disposal}", Ct).ToListAsync(Ct));
    }

    [Fact]
    public async Task A_night_takes_so_many_and_the_next_the_rest_and_the_others_keep_their_order()
    {
        var talk = With("concern = 1 year");
        for (int n = 1; n <= 310; n++)
        {
            var id = new ConcernId(RecordId.Format("C", n));
            await talk.Records.Commit(new Command(talk.Office.NewId(), Zoe.Id, talk.Office.Now), async draft =>
            {
                await draft.Apply(Concern.Type, id.Value, new ConcernRaised(id, "Text"), Ct);
                // Every thirty-first stays open.
                if (n % 31 > 0)
                    await draft.Apply(Concern.Type, id.Value, new ConcernSettled("Settled"), Ct);
            }, Ct);
        }
        Assert.Equal(310, await Count(talk));
        await talk.Aside(t => t.Later(Years(1)).KeepsNoLonger());
        Assert.Equal(110, await Count(talk));
        await talk.Aside(t => t.KeepsNoLonger());
        Assert.Equal(
            Enumerable.Range(1, 10).Select(n => RecordId.Format("C", n * 31)),
            await talk.Index.Ask(About.Register, world => world.All<Concern>().Select(concern => concern.Id.Value).ToList(), Ct));
        Assert.Equal(10, await talk.Index.Ask(About.Register, world => Enumerable.Range(1, 310).Count(n => world.Find<Concern>(RecordId.Format("C", n))?.Id.Value == RecordId.Format("C", n)), Ct));
        await IsSound(talk, removed: 300);
    }

    private static Task<int> Count(Talk talk) => talk.Index.Ask(About.Register, world => world.All<Concern>().Count(), Ct);

    private static async Task<IReadOnlyList<Record<Acknowledgement>>> Acknowledgements(Talk talk) => await All(talk, Acknowledgement.Type);

    private static async Task<IReadOnlyList<Record<Roll>>> Rolls(Talk talk) => await All(talk, Roll.Type);

    private static async Task<IReadOnlyList<Record<TState>>> All<TState, TEvent>(Talk talk, RecordType<TState, TEvent> type) where TState : class where TEvent : class
    {
        var all = new List<Record<TState>>();
        foreach (string partition in type.Partitions(Office.Tenant))
            all.AddRange(await talk.Records.All(type, partition, Ct).ToListAsync(Ct));
        return all;
    }

    private static async Task IsSound(Talk talk, int removed)
    {
        var report = await new Verification(talk.Records, ManagementSystem.RecordTypes).Run([], Ct);
        Assert.Empty(report.Problems);
        Assert.Equal(removed, report.Removed);
    }
}

internal static class AcceptableUse
{
    public static Talk HasAcknowledgedAcceptableUse(this Talk talk, Aims.People.Person who) => talk.Aside(t => t
        .Forges(who, "policy.show", ("policy", "acceptable-use")).Then(async () =>
        {
            while (t.LatestCard(who).Buttons.Any(b => b.Button.Title == "Next"))
                await t.Presses(who, "Next");
        }).Presses(who, "Acknowledge", ("tick", "true")));
}
