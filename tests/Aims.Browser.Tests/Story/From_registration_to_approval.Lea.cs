using Xunit;

namespace Aims.Browser.Tests.Story;

/// <summary>What Lea does.</summary>
public sealed partial class From_registration_to_approval
{
    private async Task Lea_asks_what_waits()
    {
        await AskAsync("what is waiting for approval?", "1 request for approval", OnlineTesting.Name, "approver Max Keller");
        await AskAsync("what is overdue?", "Nothing is overdue");
    }

    private async Task Lea_decides_after_him()
    {
        var card = await Lea.CardAsync("Ana Ruiz asks you to approve this AI system.");
        await card.ShowsAsync("Fine with a person at each result.");
        await card.ScreenshotAsync("lea-request");
        await card.PressAsync("Approve");
        await card.ShowsAsync("Approved by Max Keller and Lea Brandt");
        await card.ScreenshotAsync("lea-approved");
    }

    private async Task Lea_asks_where_things_stand()
    {
        await AskAsync("How many systems do we have?", "1 AI system", "Approved");
        await AskAsync("systems by department", "by department", "Human Resources");
        var counts = await Lea.CardAsync("by department");
        await counts.PressAsync("Human Resources (1)");
        await counts.ShowsAsync(OnlineTesting.Name);
        await counts.ScreenshotAsync("lea-pressed-department");
        await AskAsync("systems by level", "by impact level", "Level 3, high");
        await AskAsync("what is waiting for approval?", "No requests for approval");
        await AskAsync("what is overdue?", "Nothing is overdue");
        await AskAsync("status AIS-0001", OnlineTesting.Name, "Approved by Max Keller and Lea Brandt");
        await AskAsync("status of online testing", "1 system", OnlineTesting.Name);
        await AskAsync("Who has not acknowledged the AI policy?", "10 of 12 people have not acknowledged", "Zoë O'Neill");
    }

    private async Task Lea_reminds_those_who_have_not_acknowledged()
    {
        var card = await Lea.CardAsync("10 of 12 people");
        await card.PressAsync("Remind them");
        await card.ShowsAsync("Remind 10 people?");
        await card.PressAsync("Remind 10");
        await card.ShowsAsync("10 reminders are on the way.");
        await Lea.ScreenshotAsync("lea-reminded");
        // She is one of them; Ana and Max are not.
        await (await Lea.CardAsync("Page 1 of")).ScreenshotAsync("lea-reminder");
        await Max.ReadsAsync("You acknowledged this version");
        await Ana.ReadsAsync("My acknowledgements");
    }

    // What docs/operate.md promises, of this story; artifacts/telemetry has it.
    private async Task An_operator_sees_it_in_numbers()
    {
        string numbers = await stage.KeepNumbersAsync("aims.turn.duration intent=policy.remind ");
        Assert.All(
            (string[])["aims.turn.duration intent=approval.approve outcome=answered", "aims.turn.storage.requests", "aims.turn.storage.waits", "aims.function.duration function=deliver outcome=done",
                "aims.delivery outcome=Sent", "aims.delivery.age", "aims.index.records", "aims.index.age"],
            number => Assert.Contains(number, numbers, StringComparison.Ordinal));
        Assert.DoesNotContain("outcome=failed", numbers, StringComparison.Ordinal);
    }

    private async Task AskAsync(string question, params string[] answer)
    {
        await Lea.SayAsync(question);
        foreach (var text in answer)
            await Lea.ReadsAsync(text);
        await (await Lea.CardAsync(answer[0])).ScreenshotAsync($"lea-{question.TrimEnd('?').Replace(' ', '-')}");
    }
}
