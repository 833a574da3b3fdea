using Aims.Approvals;
using Aims.Ledger;
using Aims.Systems;
using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Situations;

/// <summary>The channel said that the app could not be reached although it was, or somebody is in a hurry.</summary>
public sealed class PressesThatRepeat
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Register_one_system_and_keep_what_was_typed_since()
    {
        var talk = new Talk();
        await talk.Says(Ana, "register CV screener");
        var card = talk.LatestCard(Ana).Card!;
        await talk.Aside(t => t.PressesOld(Ana, card, "Next", ("purpose", "Sorts applications.")));
        talk.Office.Transcript.Clear();

        await talk
            .PressesOld(Ana, card, "Next", ("purpose", "Sorts applications by fit."))
            .Presses(Ana, "Back")
            .Says(Ana, "my tasks")
            .Reads("""
                Ana presses Next: purpose = Sorts applications by fit.
                bot:
                  AIS-0001 · Draft
                  # CV screener
                  ■■□□□ Step 2 of 5 · Owner and origin
                  > Owner: Ana Ruiz (Human Resources)
                  > Department: Human Resources
                  > Where does it come from?: –
                  > Supplier: –
                  > How far is it?: –
                  [Next] [Back] [Save for later] [Cancel registration]
                Ana presses Back
                bot:
                  AIS-0001 · Draft
                  # CV screener
                  ■□□□□ Step 1 of 5 · Name and purpose
                  > Name of the AI system: CV screener
                  > What is it for?: Sorts applications by fit.
                  [Next] [Save for later] [Cancel registration]
                Ana: my tasks
                bot:
                  # 2 tasks wait for you
                  The oldest first. As of 23 Nov 2026, 10:00.
                  - Acknowledge: AI policy | version 1.0 · for 21 days · due 2 Dec 2026 [Read]
                  - Finish registering: CV screener | AIS-0001 · for less than a minute [Continue]
                """);
    }

    [Fact]
    public async Task Keep_the_later_of_two_answers_from_the_same_card()
    {
        var talk = new Talk();
        await talk.HasRegistered(Ana).Presses(Ana, "Start the assessment");
        var card = talk.LatestCard(Ana).Card!;
        await talk.Aside(t => t.PressesOld(Ana, card, "Save for later", ("system-purpose", "Sorts mail.")));
        talk.Office.Transcript.Clear();

        await talk
            .PressesOld(Ana, card, "Save for later", ("system-purpose", "Sorts applications."), ("system-role", "advises"))
            .Presses(Ana, "Continue")
            .Reads("""
                Ana presses Save for later: system-purpose = Sorts applications., system-role = advises
                bot:
                  IA-0001 · Impact assessment
                  # CV screener
                  ! Done: Your answers are saved.
                  2 of 40 questions answered, about 27 minutes left. Go on here, or under "my tasks" on any device.
                  [Continue] [Show the system]
                Ana presses Continue
                bot:
                  IA-0001 · Impact assessment
                  # CV screener
                  ■□□□□□□□□□ Step 1 of 16 · The system
                  What it is for and how you came by it.
                  > What do you use the system for?: Sorts applications.
                  > How much does the system do on its own?: It recommends; a person decides
                  > Where does the system come from?: –
                  [Next] [Pages] [Hand over, comment, attach] [Save for later]
                """);
    }

    [Fact]
    public async Task Of_a_submission_submit_once()
    {
        var talk = new Talk();
        await talk.HasRegistered(Ana).Aside(t => t.Presses(Ana, "Start the assessment").HasAnswered(Ana));
        var review = talk.LatestCard(Ana).Card!;
        await talk.PressesOld(Ana, review, "Submit").PressesOld(Ana, review, "Submit");
        Assert.Single(talk.Office.ChatOf(Max.Id));
    }

    [Fact]
    public async Task Of_an_old_page_lead_to_where_things_stand()
    {
        var talk = new Talk();
        await talk.HasRegistered(Ana).Aside(t => t.Presses(Ana, "Start the assessment"));
        var page = talk.LatestCard(Ana).Card!;
        await talk.HasAnswered(Ana);
        var review = talk.LatestCard(Ana).Card!;
        await talk.Aside(t => t.Presses(Ana, "Submit"));
        await talk.Aside(t => t.Presses(Max, "Approve"));

        await talk
            .PressesOld(Ana, page, "Next", ("system-role", "acts"))
            .PressesOld(Ana, review, "Submit")
            .PressesOld(Ana, review, "Back")
            .Reads("""
                Ana presses Next: system-role = acts
                bot:
                  IA-0001 · Approved
                  # CV screener
                  ## Level 1, minimal
                  Little can go wrong: the usual care and the AI policy are enough.
                  ## What weighed most
                  Whom do the results affect? Our own staff
                  What data goes into the system? Internal business information
                  ## How it was counted
                  How much the system does on its own: 0 of 12 points, weight 2.
                  The data: 1 of 23 points, weight 2.
                  The people affected: 1 of 18 points, weight 2.
                  What people could lose: 0 of 21 points, weight 3.
                  What happens when it is wrong: 0 of 23 points, weight 2.
                  How well it is watched: 0 of 24 points, weight 2.
                  The total is 2 of 100: level 1, the lowest.
                  ## What happens next
                  Approved by Max Keller on 23 Nov 2026, 10:00.
                  [Show the system] [All answers] [Report]
                Ana presses Submit
                bot:
                  IA-0001 · Approved
                  # CV screener
                  ## Level 1, minimal
                  Little can go wrong: the usual care and the AI policy are enough.
                  ## What weighed most
                  Whom do the results affect? Our own staff
                  What data goes into the system? Internal business information
                  ## How it was counted
                  How much the system does on its own: 0 of 12 points, weight 2.
                  The data: 1 of 23 points, weight 2.
                  The people affected: 1 of 18 points, weight 2.
                  What people could lose: 0 of 21 points, weight 3.
                  What happens when it is wrong: 0 of 23 points, weight 2.
                  How well it is watched: 0 of 24 points, weight 2.
                  The total is 2 of 100: level 1, the lowest.
                  ## What happens next
                  Approved by Max Keller on 23 Nov 2026, 10:00.
                  [Show the system] [All answers] [Report]
                Ana presses Back
                bot:
                  IA-0001 · Approved
                  # CV screener
                  ## Level 1, minimal
                  Little can go wrong: the usual care and the AI policy are enough.
                  ## What weighed most
                  Whom do the results affect? Our own staff
                  What data goes into the system? Internal business information
                  ## How it was counted
                  How much the system does on its own: 0 of 12 points, weight 2.
                  The data: 1 of 23 points, weight 2.
                  The people affected: 1 of 18 points, weight 2.
                  What people could lose: 0 of 21 points, weight 3.
                  What happens when it is wrong: 0 of 23 points, weight 2.
                  How well it is watched: 0 of 24 points, weight 2.
                  The total is 2 of 100: level 1, the lowest.
                  ## What happens next
                  Approved by Max Keller on 23 Nov 2026, 10:00.
                  [Show the system] [All answers] [Report]
                """);
    }

    [Fact]
    public async Task Eight_times_at_once_register_one_system()
    {
        var talk = new Talk();
        await talk.Says(Ana, "register CV screener");
        await AtOnce(talk, "Next", ("purpose", "Sorts applications by fit."));
        Assert.Equal(["AIS-0001"], await All(talk, AiSystem.Type));
    }

    [Fact]
    public async Task Eight_times_at_once_ask_for_one_approval_and_decide_once()
    {
        var talk = new Talk();
        await talk.HasRegistered(Ana).Aside(t => t.Presses(Ana, "Start the assessment").HasAnswered(Ana));
        await AtOnce(talk, "Submit");
        Assert.Equal(["AP-0001"], await All(talk, Approval.Type));
        Assert.Single(talk.Office.ChatOf(Max.Id));

        var answers = talk.LatestCard(Max).Buttons.Where(b => b.Button.Title is "Approve" or "Reject").Select(b => b.Button).ToArray();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(n => Task.Run(() => new Talk(talk.Office).PressVerb(
            Max, answers[n % 2].Verb, answers[n % 2].Data!.Append(("reason", $"Press {n}."))), Ct)));
        var happened = new List<string>();
        await foreach (var e in talk.Records.History(Approval.Type, "AP-0001", Ct))
            happened.Add(e.Event.GetType().Name);
        Assert.Equal(["ApprovalOpened", "StepOpened", "VoiceGiven", "ApprovalDecided"], happened);
    }

    private static async Task AtOnce(Talk talk, string title, params (string, string)[] inputs)
    {
        var button = talk.LatestCard(Ana).Buttons.Single(b => b.Button.Title == title).Button;
        var other = new Talk(talk.Office);
        var replies = await Task.WhenAll(Enumerable.Range(0, 8).Select(n => Task.Run(
            () => (n % 2 == 0 ? talk : other).PressVerb(Ana, button.Verb, [.. button.Data!, .. inputs]), Ct)));
        await talk.Deliver();
        await other.Deliver();
        Assert.All(replies, reply => Assert.NotNull(reply!.Card));
        Assert.Single(replies.Select(reply => string.Join('\n', CardText.Of(reply!.Card!))).Distinct());
    }

    private static async Task<List<string>> All<TState, TEvent>(Talk talk, RecordType<TState, TEvent> type)
        where TState : class where TEvent : class
    {
        var ids = new List<string>();
        await foreach (var record in talk.Records.All(type, Office.Tenant, Ct))
            ids.Add(record.Key.Id);
        return ids;
    }
}
