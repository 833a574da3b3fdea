using Aims.Actions;
using Aims.Ledger;
using Aims.People;
using Aims.Systems;
using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Situations;

/// <summary>What somebody has to do by a day because of a record: done with a proof, moved, handed over, called off, opened again.</summary>
public sealed class DoingActions
{
    private static readonly ActionSource Incident = new("incident", "INC-0001", "Letters went to the wrong people", AiSystem.View, AiSystem.Type.Kind);

    [Theory]
    [InlineData("http://contoso.example/letters")]
    [InlineData("https://user:secret@contoso.example/letters")]
    [InlineData("https://127.0.0.1/letters")]
    public async Task Their_proof_is_at_a_named_host(string link)
    {
        var talk = Planned(Nour);
        await talk.Forges(Nour, "action-item.finish", ("action", "ACT-0001"), ("proof", "200 letters compared."), ("link", link));
        Assert.Contains("A link begins with https://", string.Join('\n', talk.Office.Transcript), StringComparison.Ordinal);
        Assert.True((await talk.Records.Read(ActionItem.Type, "ACT-0001", TestContext.Current.CancellationToken)).State!.IsOpen);
    }

    [Fact]
    public Task They_are_a_task_until_they_are_shown_to_be_done() => Planned(Nour)
        .Says(Nour, "my tasks")
        .Presses(Nour, "It is done", ("link", "javascript:alert(1)"))
        .Presses(Nour, "It is done", ("proof", "200 letters compared."), ("link", "javascript:alert(1)"))
        .Presses(Nour, "It is done", ("proof", "200 letters compared."), ("link", "https://contoso.example/letters"))
        .Says(Nour, "my tasks")
        .Says(Lea, "actions from incidents")
        .Reads("""
            نور: my tasks
            bot:
              # 2 tasks wait for you
              The oldest first. As of 23 Nov 2026, 10:00.
              - Acknowledge: AI policy | version 1.0 · for 21 days · due 2 Dec 2026 [Read]
              - Do: Compare the letters of January and February. | ACT-0001 · Letters went to the wrong people · for less than a minute · due 18 Dec 2026 [Open]
            bot to نور:
              ACT-0001 · Corrective action, open
              # Compare the letters of January and February.
              Because of: INC-0001 Letters went to the wrong people
              Who does it: نور حداد
              Due: 18 Dec 2026
              Planned by: Lea Brandt on 23 Nov 2026
              > What was done, and how can that be seen?: –
              > Link to the proof: –
              [It is done] [Another day] [Hand over] [Show INC-0001]
            نور presses It is done: link = javascript:alert(1)
            bot:
              ACT-0001 · Corrective action, open
              # Compare the letters of January and February.
              Because of: INC-0001 Letters went to the wrong people
              Who does it: نور حداد
              Due: 18 Dec 2026
              Planned by: Lea Brandt on 23 Nov 2026
              > What was done, and how can that be seen?: –
                ! Please check: Say in at most 1000 characters what was done and how that can be seen.
              > Link to the proof: javascript:alert(1)
              [It is done] [Another day] [Hand over] [Show INC-0001]
            نور presses It is done: proof = 200 letters compared., link = javascript:alert(1)
            bot:
              ACT-0001 · Corrective action, open
              # Compare the letters of January and February.
              Because of: INC-0001 Letters went to the wrong people
              Who does it: نور حداد
              Due: 18 Dec 2026
              Planned by: Lea Brandt on 23 Nov 2026
              > What was done, and how can that be seen?: 200 letters compared.
              > Link to the proof: javascript:alert(1)
                ! Please check: A link begins with https:// and has at most 300 characters.
              [It is done] [Another day] [Hand over] [Show INC-0001]
            نور presses It is done: proof = 200 letters compared., link = https://contoso.example/letters
            bot:
              ACT-0001 · Corrective action, done
              # Compare the letters of January and February.
              ! Done: The action is done. Lea Brandt is told.
              Because of: INC-0001 Letters went to the wrong people
              Who does it: نور حداد
              Due: 18 Dec 2026
              Planned by: Lea Brandt on 23 Nov 2026
              Done: by نور حداد on 23 Nov 2026
              Link: https://contoso.example/letters
              What was done
              200 letters compared.
              [Show INC-0001]
            bot to Lea:
              ACT-0001 · Corrective action, done
              # Compare the letters of January and February.
              Because of: INC-0001 Letters went to the wrong people
              Who does it: نور حداد
              Due: 18 Dec 2026
              Planned by: Lea Brandt on 23 Nov 2026
              Done: by نور حداد on 23 Nov 2026
              Link: https://contoso.example/letters
              What was done
              200 letters compared.
              [Open again] [Show INC-0001]
            نور: my tasks
            bot:
              # 1 task waits for you
              The oldest first. As of 23 Nov 2026, 10:00.
              - Acknowledge: AI policy | version 1.0 · for 21 days · due 2 Dec 2026 [Read]
            Lea: actions from incidents
            bot:
              # 1 action
              Actions of what still stands · source From an incident. As of 23 Nov 2026, 10:00.
              - Compare the letters of January and February. | owner نور حداد · due 18 Dec 2026 · Done [Open]
              [Export] [Save]
            """);

    [Fact]
    public Task Whoever_planned_them_opens_them_again_when_what_was_done_does_not_do() => Planned(Nour)
        .Aside(t => t.Says(Nour, "action ACT-0001").Presses(Nour, "It is done", ("proof", "Looked at some.")))
        .Says(Lea, "action ACT-0001")
        .Presses(Lea, "Open again")
        .Presses(Lea, "Open again")
        .Presses(Lea, "Open again", ("reason", "February is missing."))
        .Says(Nour, "action ACT-0001")
        .Reads("""
            Lea: action ACT-0001
            bot:
              ACT-0001 · Corrective action, done
              # Compare the letters of January and February.
              Because of: INC-0001 Letters went to the wrong people
              Who does it: نور حداد
              Due: 18 Dec 2026
              Planned by: Lea Brandt on 23 Nov 2026
              Done: by نور حداد on 23 Nov 2026
              What was done
              Looked at some.
              [Open again] [Show INC-0001]
            Lea presses Open again
            bot:
              ACT-0001 · Corrective action
              # Open this action again?
              Compare the letters of January and February.
              > What is still to be done?: –
              [Open again] [Leave it]
            Lea presses Open again
            bot:
              ACT-0001 · Corrective action
              # Open this action again?
              Compare the letters of January and February.
              > What is still to be done?: –
                ! Please check: Say what is still to be done.
              [Open again] [Leave it]
            Lea presses Open again: reason = February is missing.
            bot:
              ACT-0001 · Corrective action, open
              # Compare the letters of January and February.
              ! Done: The action is open again. نور حداد is told.
              Because of: INC-0001 Letters went to the wrong people
              Who does it: نور حداد
              Due: 18 Dec 2026
              Planned by: Lea Brandt on 23 Nov 2026
              Opened again because
              February is missing.
              [Another day] [Hand over] [Call off] [Show INC-0001]
            bot to نور:
              ACT-0001 · Corrective action, open
              # Compare the letters of January and February.
              Because of: INC-0001 Letters went to the wrong people
              Who does it: نور حداد
              Due: 18 Dec 2026
              Planned by: Lea Brandt on 23 Nov 2026
              Opened again because
              February is missing.
              > What was done, and how can that be seen?: –
              > Link to the proof: –
              [It is done] [Another day] [Hand over] [Show INC-0001]
            نور: action ACT-0001
            bot:
              ACT-0001 · Corrective action, open
              # Compare the letters of January and February.
              Because of: INC-0001 Letters went to the wrong people
              Who does it: نور حداد
              Due: 18 Dec 2026
              Planned by: Lea Brandt on 23 Nov 2026
              Opened again because
              February is missing.
              > What was done, and how can that be seen?: –
              > Link to the proof: –
              [It is done] [Another day] [Hand over] [Show INC-0001]
            """);

    [Fact]
    public Task They_get_another_day_and_another_owner() => Planned(Nour)
        .Says(Nour, "action ACT-0001")
        .Presses(Nour, "Another day")
        .Presses(Nour, "Change the day", ("action-due", "2020-01-01"), ("reason", "The supplier is late."))
        .Presses(Nour, "Change the day", ("action-due", "2027-01-15"), ("reason", "The supplier is late."))
        .Presses(Nour, "Hand over")
        .Presses(Nour, "Hand over", ("action-owner", "nobody-we-know"))
        .Presses(Nour, "Hand over", ("action-owner", Ana.Id.Value))
        .Says(Nour, "action ACT-0001")
        .Says(Ana, "my tasks")
        .Reads("""
            نور: action ACT-0001
            bot:
              ACT-0001 · Corrective action, open
              # Compare the letters of January and February.
              Because of: INC-0001 Letters went to the wrong people
              Who does it: نور حداد
              Due: 18 Dec 2026
              Planned by: Lea Brandt on 23 Nov 2026
              > What was done, and how can that be seen?: –
              > Link to the proof: –
              [It is done] [Another day] [Hand over] [Show INC-0001]
            bot to نور:
              ACT-0001 · Corrective action, open
              # Compare the letters of January and February.
              Because of: INC-0001 Letters went to the wrong people
              Who does it: نور حداد
              Due: 18 Dec 2026
              Planned by: Lea Brandt on 23 Nov 2026
              > What was done, and how can that be seen?: –
              > Link to the proof: –
              [It is done] [Another day] [Hand over] [Show INC-0001]
            نور presses Another day
            bot:
              ACT-0001 · Corrective action
              # Another day?
              Compare the letters of January and February.
              > By when?: 2026-12-18
              > Why does it need another day?: –
              [Change the day] [Leave it]
            نور presses Change the day: action-due = 2020-01-01, reason = The supplier is late.
            bot:
              ACT-0001 · Corrective action
              # Another day?
              Compare the letters of January and February.
              > By when?: 2020-01-01
                ! Please check: Choose today or a later day, at most 2 years ahead.
              > Why does it need another day?: The supplier is late.
              [Change the day] [Leave it]
            نور presses Change the day: action-due = 2027-01-15, reason = The supplier is late.
            bot:
              ACT-0001 · Corrective action, open
              # Compare the letters of January and February.
              ! Done: The action has another day.
              Because of: INC-0001 Letters went to the wrong people
              Who does it: نور حداد
              Due: 15 Jan 2027
              Another day because: The supplier is late.
              Planned by: Lea Brandt on 23 Nov 2026
              > What was done, and how can that be seen?: –
              > Link to the proof: –
              [It is done] [Another day] [Hand over] [Show INC-0001]
            bot to Lea:
              ACT-0001 · Corrective action, open
              # Compare the letters of January and February.
              Because of: INC-0001 Letters went to the wrong people
              Who does it: نور حداد
              Due: 15 Jan 2027
              Another day because: The supplier is late.
              Planned by: Lea Brandt on 23 Nov 2026
              [Another day] [Hand over] [Call off] [Show INC-0001]
            نور presses Hand over
            bot:
              ACT-0001 · Corrective action
              # Hand over this action?
              Compare the letters of January and February.
              > Who does it?: –
              [Hand over] [Leave it]
            نور presses Hand over: action-owner = nobody-we-know
            bot:
              ACT-0001 · Corrective action
              # Hand over this action?
              Compare the letters of January and February.
              > Who does it?: –
                ! Please check: Choose the colleague who does it.
              [Hand over] [Leave it]
            نور presses Hand over: action-owner = ana
            bot:
              ACT-0001 · Corrective action, open
              # Compare the letters of January and February.
              ! Done: It is with Ana Ruiz now, who is told.
              Because of: INC-0001 Letters went to the wrong people
              Who does it: Ana Ruiz
              Due: 15 Jan 2027
              Another day because: The supplier is late.
              Planned by: Lea Brandt on 23 Nov 2026
              [Show INC-0001]
            bot to Ana:
              ACT-0001 · Corrective action, open
              # Compare the letters of January and February.
              Because of: INC-0001 Letters went to the wrong people
              Who does it: Ana Ruiz
              Due: 15 Jan 2027
              Another day because: The supplier is late.
              Planned by: Lea Brandt on 23 Nov 2026
              > What was done, and how can that be seen?: –
              > Link to the proof: –
              [It is done] [Another day] [Hand over] [Show INC-0001]
            bot to Lea:
              ACT-0001 · Corrective action, open
              # Compare the letters of January and February.
              Because of: INC-0001 Letters went to the wrong people
              Who does it: Ana Ruiz
              Due: 15 Jan 2027
              Another day because: The supplier is late.
              Planned by: Lea Brandt on 23 Nov 2026
              [Another day] [Hand over] [Call off] [Show INC-0001]
            نور: action ACT-0001
            bot: There is no such action that you may see. Say "my tasks" to see yours.
            Ana: my tasks
            bot:
              # 2 tasks wait for you
              The oldest first. As of 23 Nov 2026, 10:00.
              - Acknowledge: AI policy | version 1.0 · for 21 days · due 2 Dec 2026 [Read]
              - Do: Compare the letters of January and February. | ACT-0001 · Letters went to the wrong people · for less than a minute · due 15 Jan 2027 [Open]
            """);

    [Fact]
    public Task Only_whoever_planned_them_or_a_lead_calls_them_off() => Planned(Nour)
        .Forges(Nour, CallOffAction.Name, ("action", "ACT-0001"), ("reason", "No."))
        .Forges(Ana, CallOffAction.Name, ("action", "ACT-0001"), ("reason", "No."))
        .Says(Lea, "action 1")
        .Says(Lea, "action ACT-0001")
        .Presses(Lea, "Call off")
        .Presses(Lea, "Call off", ("reason", "The tool is switched off."))
        .Says(Nour, "my tasks")
        .Reads("""
            نور forges action-item.call-off: action = ACT-0001, reason = No.
            bot:
              ACT-0001 · Corrective action, open
              # Compare the letters of January and February.
              ! Note: Only whoever planned it or a governance lead can do that.
              Because of: INC-0001 Letters went to the wrong people
              Who does it: نور حداد
              Due: 18 Dec 2026
              Planned by: Lea Brandt on 23 Nov 2026
              > What was done, and how can that be seen?: –
              > Link to the proof: –
              [It is done] [Another day] [Hand over] [Show INC-0001]
            bot to نور:
              ACT-0001 · Corrective action, open
              # Compare the letters of January and February.
              Because of: INC-0001 Letters went to the wrong people
              Who does it: نور حداد
              Due: 18 Dec 2026
              Planned by: Lea Brandt on 23 Nov 2026
              > What was done, and how can that be seen?: –
              > Link to the proof: –
              [It is done] [Another day] [Hand over] [Show INC-0001]
            Ana forges action-item.call-off: action = ACT-0001, reason = No.
            bot: There is no such action that you may see. Say "my tasks" to see yours.
            Lea: action 1
            bot: There is no such action that you may see. Say "my tasks" to see yours.
            Lea: action ACT-0001
            bot:
              ACT-0001 · Corrective action, open
              # Compare the letters of January and February.
              Because of: INC-0001 Letters went to the wrong people
              Who does it: نور حداد
              Due: 18 Dec 2026
              Planned by: Lea Brandt on 23 Nov 2026
              [Another day] [Hand over] [Call off] [Show INC-0001]
            Lea presses Call off
            bot:
              ACT-0001 · Corrective action
              # Call off this action?
              Compare the letters of January and February.
              > Why is it not done after all?: –
              [Call off] [Leave it]
            Lea presses Call off: reason = The tool is switched off.
            bot:
              ACT-0001 · Corrective action, called off
              # Compare the letters of January and February.
              ! Done: The action is called off. It can be opened again.
              Because of: INC-0001 Letters went to the wrong people
              Who does it: نور حداد
              Due: 18 Dec 2026
              Planned by: Lea Brandt on 23 Nov 2026
              Called off because
              The tool is switched off.
              [Open again] [Show INC-0001]
            bot to نور:
              ACT-0001 · Corrective action, called off
              # Compare the letters of January and February.
              Because of: INC-0001 Letters went to the wrong people
              Who does it: نور حداد
              Due: 18 Dec 2026
              Planned by: Lea Brandt on 23 Nov 2026
              Called off because
              The tool is switched off.
              [Show INC-0001]
            نور: my tasks
            bot:
              # 1 task waits for you
              The oldest first. As of 23 Nov 2026, 10:00.
              - Acknowledge: AI policy | version 1.0 · for 21 days · due 2 Dec 2026 [Read]
            """);

    [Fact]
    public Task What_somebody_who_left_had_to_do_goes_back_to_whoever_planned_it() => Planned(Nour)
        .Leaves(Nour)
        .Says(Lea, "my tasks")
        .Reads("""
            (نور leaves the company)
            Lea: my tasks
            bot:
              # 2 tasks wait for you
              The oldest first. As of 23 Nov 2026, 10:00.
              - Acknowledge: AI policy | version 1.0 · for 21 days · due 2 Dec 2026 [Read]
              - Find somebody else: Compare the letters of January and February. | ACT-0001 · Letters went to the wrong people · for less than a minute · due 18 Dec 2026 [Open]
            """);

    internal static Talk Planned(Person owner)
    {
        var talk = new Talk();
        return talk.Then(async () => await talk.Records.Commit(
            new Command("plan", Lea.Id, talk.Office.Now),
            draft => draft.PlanAction(Incident, ActionPurpose.CorrectiveAction, new("Compare the letters of January and February.", owner.Id, new(2026, 12, 18)), TestContext.Current.CancellationToken),
            TestContext.Current.CancellationToken));
    }
}
