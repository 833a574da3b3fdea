using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using Aims.Approvals;
using Aims.People;
using Aims.Systems;
using Aims.Tests.Chat;
using CsCheck;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Approvals;

/// <summary>
/// Random walks over all that anybody can do with a request, through the buttons' verbs and the ledger: nobody decides on their own,
/// nobody decides twice, no request is without somebody who can move it, what is final stays, and its events tell all of its state.
/// </summary>
public sealed class TheLifeOfARequest
{
    private const int Walks = 100, Steps = 250;

    private static readonly Routes TwoSteps = Routes.Parse(Encoding.UTF8.GetBytes("""
        {
          "workingDays": [5, 5, 5, 3],
          "routes": [
            { "subject": "assessment", "steps": [{ "who": ["manager"] }, { "who": ["group:Board"], "need": 2 }] },
            { "subject": "high-residual-risk", "steps": [{ "who": ["lead"] }] }
          ]
        }
        """));

    // The board, a second lead, and those who have a part in it.
    private static readonly Person[] Everybody =
    [
        Ana, Max, Lea, Ingrid, Onboard(Priya), Onboard(Zoe), Onboard(Nour),
        Lea with { Id = PersonId.Parse("tom"), Name = "Tom Berg" },
    ];

    // What ends a request seldom, so that there is time for the rest.
    private static readonly What[] Often =
    [
        .. Enum.GetValues<What>().SelectMany(what => Enumerable.Repeat(what, what switch
        {
            What.RequestChanges or What.Reject or What.ChangeMaterially or What.Leave => 1,
            What.Approve or What.ApproveWithCondition => 12,
            What.AskAgain or What.MeetCondition or What.ADayLater or What.LookAfterLate or What.Return => 8,
            _ => 3,
        })),
    ];

    private static readonly Gen<Deed> Deeds = Gen.Select(
        Gen.Int[0, Often.Length - 1].Select(n => Often[n]), Gen.Int[0, Everybody.Length - 1], Gen.Int[0, Everybody.Length - 1], Gen.Int[1, 3],
        (what, who, whom, pick) => new Deed(what, Everybody[who], Everybody[whom], pick));

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private enum What
    {
        Approve,
        ApproveWithCondition,
        RequestChanges,
        Reject,
        PassOn,
        AskBack,
        Answer,
        Comment,
        Withdraw,
        Reassign,
        MeetCondition,
        NameDeputy,
        CallOffDeputy,
        Leave,
        Return,
        ReportToAnother,
        LookAfterLate,
        ADayLater,
        AskAgain,
        ChangeMaterially,
        DecideSeveral,
    }

    [Fact]
    public async Task Keeps_the_rules_whatever_is_done()
    {
        var happened = new ConcurrentDictionary<Type, int>();
        await Deeds.Array[Steps].SampleAsync(deeds => Walk(deeds, happened), iter: Walks, threads: 2);
        // A walk that never gets somewhere proves nothing about it.
        Type[] expected =
        [
            typeof(ApprovalOpened), typeof(StepOpened), typeof(VoiceGiven), typeof(ApprovalDecided), typeof(SeatPassedOn), typeof(StandInNamed), typeof(StepReminded),
            typeof(StepRaised), typeof(Said), typeof(ApprovalWithdrawn), typeof(ConditionMet), typeof(ApprovalOvertaken),
        ];
        Assert.All(expected, type => Assert.True(happened.ContainsKey(type), $"{type.Name} never happened."));
        foreach (var (type, count) in happened)
            TestContext.Current.SendDiagnosticMessage("{0}: {1}", type.Name, count);
    }

    private static async Task Walk(Deed[] deeds, ConcurrentDictionary<Type, int> happened)
    {
        var talk = new Talk(new Office(Everybody) { Routes = TwoSteps });
        await talk.HasAskedForApproval(Ana);
        var closed = new Dictionary<string, (Final? Final, Withdrawal? Withdrawn)>();
        foreach (var deed in deeds)
        {
            await Do(talk, deed);
            string latest = (await talk.Records.Read(AiSystem.Type, "AIS-0001", Ct)).State!.Approval!;
            await Holds(talk, (await talk.Records.Read(Approval.Type, latest, Ct)).State!, closed);
        }
        await foreach (var record in talk.Records.All(Approval.Type, Office.Tenant, Ct))
        {
            await Holds(talk, record.State!, closed);
            await foreach (var one in talk.Records.History(Approval.Type, record.Key.Id, Ct))
                happened.AddOrUpdate(one.Event.GetType(), 1, (_, count) => count + 1);
        }
    }

    private static async Task Do(Talk talk, Deed deed)
    {
        var office = talk.Office;
        if (deed.What is What.Leave)
            office.People.Leaves(deed.Who);
        else if (deed.What is What.Return)
            office.People.Becomes(deed.Who);
        else if (deed.What is What.ReportToAnother)
            office.People.Becomes(deed.Who with { Manager = deed.Whom.Id == deed.Who.Id ? null : deed.Whom.Id });
        else if (deed.What is What.ADayLater)
            office.Now = office.Now.AddDays(1 + deed.Pick);
        else if (deed.What is What.LookAfterLate)
            await talk.Bot.Late.Run(office.Now, Ct);
        else if (office.People.Find(deed.Who.Id) is { } who)
            await Press(talk, who, deed);
        office.Queue.Clear();
    }

    private static async Task Press(Talk talk, Person who, Deed deed)
    {
        string approval = (await talk.Records.Read(AiSystem.Type, "AIS-0001", Ct)).State!.Approval!;
        foreach (var (verb, fields) in Presses(deed, approval, DateOnly.FromDateTime(talk.Office.Now.UtcDateTime)))
            await talk.PressVerb(who, verb, [("approval", approval), .. fields]);
    }

    private static IEnumerable<(string Verb, (string, string)[] Fields)> Presses(Deed deed, string approval, DateOnly today) => deed.What switch
    {
        What.Approve => [("approval.approve", [])],
        What.ApproveWithCondition =>
            [("approval.approve-with", [("condition-what-1", "Test it first."), ("condition-owner-1", deed.Whom.Id.Value), ("condition-due-1", Day(today.AddDays(9)))])],
        What.RequestChanges => [("approval.request-changes", [("reason", "Say more.")])],
        What.Reject => [("approval.reject", [("reason", "No.")])],
        What.PassOn => [("approval.pass-on", [("to", deed.Whom.Id.Value), ("why", "You know more.")])],
        What.AskBack => [("approval.ask-back", [("text", "Why?")])],
        What.Answer => [("approval.answer", [("text", "Because.")])],
        What.Comment => [("approval.comment", [("text", "I see.")])],
        What.Withdraw => [("approval.withdraw", [("why", "Wait.")])],
        What.Reassign => [("approval.reassign", [])],
        What.MeetCondition => [("approval.condition.meet", [("condition", $"{deed.Pick}"), ("proof", "Done.")])],
        What.NameDeputy => [("absence.save", [("deputy", deed.Whom.Id.Value), ("from", Day(today)), ("until", Day(today.AddDays(deed.Pick)))])],
        What.CallOffDeputy => [("absence.call-off", [])],
        What.AskAgain => [("assessment.reopen", [("assessment", "IA-0001")]), ("assessment.submit", [("assessment", "IA-0001")])],
        What.ChangeMaterially =>
            [("system.save-record", [("system", "AIS-0001"), ("page", "Purpose"), ("purpose", $"Sorts applications, {deed.Pick}."), ("confirmed", "true")])],
        What.DecideSeveral => [("approval.decide-several", [("requests", approval), ("verdict", "Approve"), ("reason", "All fine.")])],
        _ => [],
    };

    private static async Task Holds(Talk talk, Approval approval, Dictionary<string, (Final?, Withdrawal?)> closed)
    {
        var system = (await talk.Records.Read(AiSystem.Type, approval.System, Ct)).State!;
        PersonId[] withPart = [approval.Requester, approval.Owner, .. approval.Involved];
        var voices = approval.Voices.Select(given => given.Voice.By).ToList();
        Assert.Empty(voices.Intersect(withPart));
        Assert.Equal(voices.Distinct(), voices);
        Assert.True(approval.Final is not { Verdict: Verdict.Approve } || approval.Steps.All(step => step.IsDone) && approval.Steps.Count == approval.Plan.Count, "Approved before all steps were.");
        Assert.Equal(approval.IsWaiting, system.State is SystemState.AwaitingApproval && system.Approval == approval.Id.Value);
        if (closed.TryGetValue(approval.Id.Value, out var before))
            Assert.Equal(before, (approval.Final, approval.Withdrawn));
        else if (approval.Final is not null || approval.Withdrawn is not null)
            closed.Add(approval.Id.Value, (approval.Final, approval.Withdrawn));
        if (approval.IsWaiting)
            Assert.True(CanMove(approval, system, talk.Office), $"Nobody can move {approval.Id} any more.");
        Assert.Equal(JsonSerializer.Serialize(await Told(talk, approval.Id.Value)), JsonSerializer.Serialize(approval));
    }

    // Somebody here decides, or it goes on with the next look after what is late, or it is taken back.
    private static bool CanMove(Approval approval, AiSystem system, Office office)
    {
        var today = DateOnly.FromDateTime(office.Now.UtcDateTime);
        return office.People.Everybody.Any(p =>
                approval.MayNotDecide(p, system, today, office.People) is null
                || approval.Withdraw(p, null).Refusal is null
                || ReassignApproval.May(approval, system, p, office.People))
            || approval.IsStuck(system, office.People.Now)
            || approval.ReplaceLeavers(system, today, new Routing(TwoSteps, office.People)).Events.Count > 0;
    }

    private static async Task<Approval> Told(Talk talk, string id)
    {
        Approval? told = null;
        await foreach (var happened in talk.Records.History(Approval.Type, id, Ct))
            told = Approval.Type.After(told, happened.Event, happened.Stamp);
        return told!;
    }

    private static Person Onboard(Person who) => who with { Groups = ["Board"] };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private sealed record Deed(What What, Person Who, Person Whom, int Pick);
}
