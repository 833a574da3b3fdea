using Aims.Approvals;
using Aims.Assessments;
using Aims.Cards;
using Aims.Ledger;
using Aims.People;
using Aims.Systems;
using Aims.Tests.Chat;
using CsCheck;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Situations;

/// <summary>Anybody presses anything, with anything in it: every press is answered, and what must hold still holds.</summary>
public sealed class RandomPresses
{
    private const string Secret = "Secret plan";

    // Those that change something three times as often.
    private static readonly string[] Verbs =
    [
        .. new Talk().Bot.Intents.Select(i => i.Verb).SelectMany(verb => Enumerable.Repeat(verb, verb.StartsWith("status", StringComparison.Ordinal) ? 1 : 3)),
        "no.such-verb",
    ];

    private static readonly string[] Texts =
    [
        "help", "my tasks", "register", "register 🙂", "status AIS-0001", "status plan", "how many systems", "systems by department",
        "approvals", "who has not acknowledged", "overdue", "AI policy", "my acknowledgements", "status", "my questions", "AI systems", "save that", "bananas", "", "import", "campaigns", "new campaign", "audits", "audit programme", "evidence pack", "evidence packs", "nonconformities", "new audit", "raise a nonconformity", "audit AUD-0001", "nonconformity NC-0001",
    ];

    private static readonly string[] Ids =
        [.. Enumerable.Range(0, 9).SelectMany(n => new[] { $"AIS-000{n}", $"IA-000{n}", $"AP-000{n}" }), "AIS-", "AP-99999999999", "../x"];

    private static readonly string[] Names =
    [
        "system", "assessment", "approval", "policy", "step", "go", "page", "command", "reason", "version", "tick", "people", "what", "live",
        "name", "purpose", "owner", "department", "source", "supplier", "stage", "data", "autonomy", "oversight", "given-name",
        "confirmed", "intended-uses", "deputy", "links", "new-owner", "day", "afterwards", "note",
        "campaign", "kind", "which", "value", "due", "within", "before", "after", "manager", "leads", "until", "question", "part", "colleague", "send-back", "comment", "link", "evidence", "to-page", "from", "changed",
        "criteria", "departments", "systems", "title", "objectives", "first-day", "last-day", "leads", "outcome1", "note1", "looked1", "seen", "grade", "what-found", "finding-owner", "conclusion", "size", "seed", "of", "times",
        "what-wrong", "requirement", "nc-owner", "correction", "consequences", "cause", "similar", "checker", "check-day", "works", "shown",
        "q.system-role", "q.prohibited-practice", "q.data-kinds", "q.measures-due",
    ];

    private static readonly string[] Values =
    [
        .. Ids, "Purpose", "Responsibility", "Data", "Oversight", "Review", "next", "back", "later", "review", "Next", "Back", "Later", "true", "false",
        "1", "-1", "99", "ana", "max", "zoe", "ana max", "Supplier", "InHouse", "Pilot", "Personal,Internal", "ActsAlone", "Human Resources",
        "Everybody", "Department", "Person", "Team", "OwnersOfLevel", "7, 1, 0", "system-role", "oversight", "limits", "https://contoso.example/test.pdf", "Around", "Pages", "*", "CV screener", "Sorts applications by fit.", "ai-policy", "acts", "f,none", "2027-01-31", "2026-11-23", "Kept", "NoData", "9,A.5", "9.1", "Conforms", "Finding", "Major", "ApprovedSystems", "yes", "command-0001", "command-0002", "", " ",
        "**x** [y](https://evil)", "\u202e\u200b", "🙂", "a/b\\c#d?e|f",
    ];

    private static readonly Gen<string> Value = Gen.Frequency(
        (20, Of(Values)), (2, Gen.String), (1, Gen.Int[1, 20].Select(n => new string('x', n * 1_000))));

    // Mostly a record that is there, so that most presses come as far as the rules.
    private static readonly Gen<(string, string)[]> Targets = Gen.Int[1, 5].Select(n => new[]
    {
        ("system", $"AIS-000{n}"), ("assessment", $"IA-000{n}"), ("approval", $"AP-000{n}"), ("reason", "A reason that will do."), ("import", $"IMP-000{n}"), ("evidence-pack", $"EP-000{n}"),
        ("campaign", $"CMP-000{n}"), ("kind", "Department"), ("which", "Legal"), ("policy", "ai-policy"), ("page", "data"), ("question", "data-kinds"), ("part", "1"), ("colleague", "zoe"), ("evidence", "1"), ("saved", $"SQ-000{n}"), ("with", "zoe"), ("rhythm", "Mondays"), ("hour", "9"), ("audit", $"AUD-000{n}"), ("nonconformity", $"NC-000{n}"), ("item", "9.1/1"), ("finding", "1"), ("auditor", "priya"), ("year", "2027"), ("area", "9"),
    });

    private static readonly Gen<Dictionary<string, string>> Fields = Gen.Select(Of(Names), Value).Array[0, 6]
        .Select(Gen.Frequency((3, Targets), (1, Gen.Const(Array.Empty<(string, string)>()))), (pairs, targets) =>
            pairs.Concat(targets).DistinctBy(p => p.Item1).ToDictionary(p => p.Item1, p => p.Item2));

    private static readonly Gen<Act> Acts = Gen.Select(Of<Person>([.. All]), Gen.Int[0, 9], Gen.Int[0, 99], Of(Verbs), Of(Texts), Fields)
        .Select(a => new Act(a.Item1, a.Item2, a.Item3, a.Item4, a.Item5, a.Item6));

    private static Gen<T> Of<T>(T[] these) => Gen.Int[0, these.Length - 1].Select(n => these[n]);

    /// <param name="Kind">0–1 says something, 2–4 forges a press, else presses a button that is there.</param>
    private sealed record Act(Person Who, int Kind, int Pick, string Verb, string Text, Dictionary<string, string> Fields)
    {
        public override string ToString() =>
            $"{Who.Id} {Kind} {Pick} {(Kind < 2 ? Text : Verb)} {string.Join(", ", Fields.Select(f => $"{f.Key} = {f.Value[..Math.Min(f.Value.Length, 40)]}"))}";
    }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public Task Are_answered_and_break_nothing() => Acts.Array[40].SampleAsync(async acts =>
    {
        var talk = await LivedIn();
        foreach (var act in acts)
            await Play(talk, act);
        await Holds(talk);
    }, iter: 60, threads: 2);

    private static async Task<Talk> LivedIn()
    {
        var talk = new Talk();
        await talk.HasApproval(Ana, Max, "CV screener").HasDrafted(Ana, Secret).HasAskedForApproval(Zoe, "Code assistant")
            .HasAskedForApproval(Nour, "CV sorter").Aside(t => t.Presses(Max, "Ask for changes", ("reason", "Say more.")))
            .HasImported(Lea, "Name,Department\nSorter,Legal\nWriter,Legal\n").Aside(t => t.Sends(Lea, "more.csv", "Name\nReader\n"))
            .Aside(t => t.Says(Lea, "new campaign").Presses(Lea, "Plan it", ("policy", "ai-policy")).Presses(Lea, "Start").Presses(Lea, "Start now")
                .Says(Lea, "new campaign").Presses(Lea, "Plan it", ("policy", "ai-policy"))
                .Says(Lea, "AI systems").Presses(Lea, "Save").Presses(Lea, "Save").Presses(Lea, "Share").Presses(Lea, "Share it", ("colleague", "zoe")))
            .HasRegistered(Max, "Planner", owner: Ana).Aside(t => t.Presses(Max, "Start the assessment").HasAnswered(Max));
        return talk;
    }

    private static async Task Play(Talk talk, Act act)
    {
        if (act.Kind < 2)
            await talk.Says(act.Who, act.Text);
        else if (act.Kind >= 5 && talk.Office.ChatOf(act.Who.Id).SelectMany(post => post.Buttons.Select(b => (post, b.Button))).ToList() is [_, ..] buttons)
            await PressOne(talk, act, buttons[act.Pick * buttons.Count / 100]);
        else if (await talk.PressVerb(act.Who, act.Verb, act.Fields.Select(f => (f.Key, f.Value)), isPrivate: act.Pick > 10) is { } reply)
            await Answered(talk, act, reply);
        else
            Assert.DoesNotContain(talk.Bot.Intents, i => i.Verb == act.Verb);
        await talk.Deliver();
        if (talk.Office.Transcript.Any(Tells))
            Assert.True(await MaySeeTheSecret(talk, act.Who), $"{act} told of somebody else's draft.");
        talk.Office.Transcript.Clear();
    }

    private static async Task PressOne(Talk talk, Act act, (Post Post, Execute Button) chosen)
    {
        var inputs = chosen.Post.Inputs.Where(i => act.Fields.ContainsKey(i.Id!)).Select(i => (i.Id!, act.Fields[i.Id!]));
        var reply = await talk.PressVerb(act.Who, chosen.Button.Verb, [.. chosen.Button.Data ?? ActionData.None, .. inputs]);
        Assert.NotNull(reply);
        await Answered(talk, act, reply);
        if (reply.Card is not null)
            talk.Office.ChatOf(act.Who.Id).Add(new Post(reply));
    }

    private static async Task Answered(Talk talk, Act act, Aims.Conversation.Reply reply)
    {
        Talk.Check(reply);
        // What is drawn only when a message is sent may have nothing to say any more.
        Assert.True(reply.Summary.Length > 0 || act.Verb is "campaign.asked" or "campaign.reminder" or "campaign.work" or "policy.reminder" or "status.digest" or "import.work" or "pack.work" or "system.tell-users" or "saved.shared" or "saved.subscribed" or "saved.ended" or "status.reminded", $"{act} was not answered.");
        if (reply.Card is { } card && CardText.Of(card).Any(Tells))
            Assert.True(await MaySeeTheSecret(talk, act.Who), $"{act} showed somebody else's draft.");
    }

    private static bool Tells(string line) => line.Contains(Secret, StringComparison.Ordinal);

    private static async Task<bool> MaySeeTheSecret(Talk talk, Person who) =>
        (await Read(talk, AiSystem.Type)).Values.Any(system => system.Name == Secret && system.MayBeSeenBy(who));

    private static async Task Holds(Talk talk)
    {
        var report = await new Verification(talk.Records, ManagementSystem.RecordTypes).Run([], Ct);
        Assert.Empty(report.Problems);
        var systems = await Read(talk, AiSystem.Type);
        var assessments = await Read(talk, Assessment.Type);
        var approvals = await Read(talk, Approval.Type);
        foreach (var approval in approvals.Values)
        {
            var system = systems[approval.System];
            Assert.Equal(approval.IsWaiting, system.State is SystemState.AwaitingApproval && system.Approval == approval.Id.Value);
            Assert.DoesNotContain(approval.Asked, who => who == approval.Owner || who == approval.Requester || who == system.Requester);
            await foreach (var happened in talk.Records.History(Approval.Type, approval.Id.Value, Ct))
                Assert.True(happened.Event is not ApprovalDecided || happened.Stamp.By == approval.Final!.By);
        }
        foreach (var system in systems.Values)
        {
            await Followed(talk, system);
            // What stands approved may be assessed again meanwhile.
            if (system.State is not SystemState.Retired && !system.StandsApproved)
                Assert.Equal(system.State is SystemState.InAssessment, system.Assessment is { } id && assessments[id].IsOpen);
        }
    }

    /// <summary>Every state followed the one before by the rules of the life cycle.</summary>
    private static async Task Followed(Talk talk, AiSystem system)
    {
        AiSystem? before = null;
        await foreach (var happened in talk.Records.History(AiSystem.Type, system.Id.Value, Ct))
        {
            var after = AiSystem.Type.After(before, happened.Event, happened.Stamp);
            Assert.True(before is null ? after.State is SystemState.Draft || after.Import is not null : before.State == after.State || MayFollow(before.State).Contains(after.State),
                $"{system.Id}: {after.State} after {before?.State}");
            before = after;
        }
    }

    private static SystemState[] MayFollow(SystemState state) => state switch
    {
        SystemState.Draft => [SystemState.Submitted, SystemState.Retired],
        SystemState.Submitted => [SystemState.InAssessment, SystemState.Retired],
        SystemState.InAssessment => [SystemState.AwaitingApproval, SystemState.Rejected, SystemState.Retired],
        SystemState.AwaitingApproval =>
            [SystemState.Approved, SystemState.Suspended, SystemState.ChangesRequested, SystemState.Rejected, SystemState.InAssessment],
        SystemState.Approved => [SystemState.Suspended, SystemState.InAssessment, SystemState.AwaitingApproval, SystemState.Rejected, SystemState.Retired],
        SystemState.Suspended => [SystemState.Approved, SystemState.InAssessment, SystemState.AwaitingApproval, SystemState.Rejected, SystemState.Retired],
        SystemState.ChangesRequested or SystemState.Rejected => [SystemState.InAssessment, SystemState.Retired],
        SystemState.Retired => [],
    };

    private static async Task<Dictionary<string, TState>> Read<TState, TEvent>(Talk talk, RecordType<TState, TEvent> type)
        where TState : class where TEvent : class
    {
        var states = new Dictionary<string, TState>();
        await foreach (var record in talk.Records.All(type, Office.Tenant, Ct))
            states[record.Key.Id] = record.State!;
        return states;
    }
}
