using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Situations;

public sealed class TalkingAboutARequest
{
    // What tries to be Markdown, a tag, another line and a reversed one, at twice the length that is taken.
    private static readonly string Hostile = string.Concat(Enumerable.Repeat("**b** <at>x</at> \u202E\n[l](https://x) ", 60))[..2_000];

    [Fact]
    public Task A_question_goes_to_whoever_asks_and_the_answer_comes_back() => new Talk()
        .HasAskedForApproval(Ana)
        .Presses(Max, "Ask back")
        .Presses(Max, "Ask", ("text", "Who reads the rejections?"))
        .Says(Ana, "my tasks")
        .PressesAt(Ana, "Answer a question", "Answer")
        .Presses(Ana, "Answer", ("text", "The team lead, every Friday."))
        .Says(Ana, "my tasks")
        .Aside(t => t.Presses(Max, "Approve"))
        .Reads("""
            -
            """);

    [Fact]
    public Task A_question_is_answered_once_and_by_whom_it_concerns() => new Talk()
        .HasAskedForApproval(Ana)
        .Aside(t => t.Presses(Max, "Ask back").Presses(Max, "Ask", ("text", "Who reads the rejections?")))
        .Forges(Zoe, "approval.answer", ("approval", "AP-0001"), ("text", "I do."))
        .Forges(Ana, "approval.ask-back", ("approval", "AP-0001"), ("text", "Why not?"))
        .Forges(Lea, "approval.answer", ("approval", "AP-0001"), ("text", "The law does."))
        .Forges(Ana, "approval.answer", ("approval", "AP-0001"), ("command", "answer-0001"), ("text", "The team lead."))
        .Forges(Ana, "approval.answer", ("approval", "AP-0001"), ("command", "answer-0001"), ("text", "The team lead."))
        .Forges(Ana, "approval.answer", ("approval", "AP-0001"), ("text", "Or nobody."))
        .Reads("""
            -
            """);

    [Fact]
    public Task Too_much_or_nothing_is_said_again() => new Talk()
        .HasAskedForApproval(Ana)
        .Presses(Max, "Ask back")
        .Presses(Max, "Ask")
        .Presses(Max, "Ask", ("text", Hostile))
        .Presses(Max, "Ask", ("text", Hostile[..900]))
        .Reads("""
            -
            """);

    [Fact]
    public Task A_comment_is_read_by_all_who_see_the_request_and_told_to_nobody() => new Talk()
        .HasAskedForApproval(Ana)
        .Aside(t => t.Says(Lea, "what is waiting for approval").Presses(Lea, "Open"))
        .Presses(Lea, "Comment")
        .Presses(Lea, "Comment", ("text", "Legal has looked at the contract."))
        .Aside(t => t.Forges(Ana, "approval.comment", ("approval", "AP-0001"), ("text", "Thank you."))
            .Forges(Priya, "approval.comment", ("approval", "AP-0001"), ("text", "Noted."))
            .Forges(Ana, "approval.comment", ("approval", "AP-0001"), ("text", "It is urgent.")))
        .Forges(Zoe, "approval.comment", ("approval", "AP-0001"), ("text", "Me too."))
        .Presses(Max, "Everything said")
        .Presses(Max, "Back")
        .Reads("""
            -
            """);

    [Fact]
    public async Task Everything_said_fits_whatever_it_is()
    {
        var talk = new Talk();
        await talk.HasAskedForApproval(Ana);
        for (int n = 0; n < 12; n++)
            await talk.Forges(Ana, "approval.comment", ("approval", "AP-0001"), ("text", $"{n} {string.Concat(Enumerable.Repeat("😀", 490))}"));
        await talk.Forges(Max, "approval.notes", ("approval", "AP-0001"));
        int cards = 1;
        while (talk.LatestCard(Max).Buttons.Any(b => b.Button.Title == "Earlier") && cards < 30)
        {
            await talk.Presses(Max, "Earlier");
            cards++;
        }
        Assert.InRange(cards, 2, 12);
        Assert.Contains("0 ", string.Join('\n', CardText.Of(talk.LatestCard(Max).Card!)), StringComparison.Ordinal);
    }

    [Fact]
    public Task Passed_on_it_is_decided_by_a_colleague_who_knows_why() => new Talk()
        .HasAskedForApproval(Ana)
        .Presses(Max, "Pass on")
        .Presses(Max, "Pass on")
        .Presses(Max, "Pass on", ("to", "ingrid"))
        .Presses(Max, "Pass on", ("why", "I helped to choose it."))
        .Forges(Max, "approval.approve", ("approval", "AP-0001"))
        .Presses(Ingrid, "Approve")
        .Reads("""
            -
            """);

    [Fact]
    public Task Passed_on_to_somebody_with_a_part_in_it_it_stays_where_it_is() => new Talk()
        .HasAskedForApproval(Ana)
        .Aside(t => t.Presses(Max, "Pass on"))
        .Presses(Max, "Pass on", ("to", "ana"), ("why", "She knows it best."))
        .Forges(Max, "approval.pass-on", ("approval", "AP-0001"), ("to", "nobody-we-know"), ("why", "x"))
        .Forges(Max, "approval.pass-on", ("approval", "AP-0001"), ("to", "max"), ("why", "x"))
        .Forges(Zoe, "approval.pass-on", ("approval", "AP-0001"), ("to", "zoe"), ("why", "x"))
        .Forges(Lea, "approval.pass-on", ("approval", "AP-0001"), ("to", "lea"), ("why", "x"))
        .Reads("""
            -
            """);

    [Fact]
    public Task Withdrawn_it_asks_nobody_any_more_and_can_be_submitted_again() => new Talk()
        .HasAskedForApproval(Ana)
        .Aside(t => t.Forges(Ana, "approval.show", ("approval", "AP-0001")))
        .Presses(Ana, "Withdraw")
        .Presses(Ana, "Leave it")
        .Presses(Ana, "Withdraw")
        .Presses(Ana, "Withdraw the request", ("why", "The contract has to be changed first."))
        .Forges(Max, "approval.approve", ("approval", "AP-0001"))
        .Forges(Max, "approval.ask-back", ("approval", "AP-0001"), ("text", "Why?"))
        .Forges(Ana, "approval.withdraw", ("approval", "AP-0001"))
        .Says(Ana, "status AIS-0001")
        .Says(Ana, "my tasks")
        .Aside(t => t.Presses(Ana, "Open").Presses(Ana, "Change answers"))
        .Presses(Ana, "Submit")
        .Reads("""
            -
            """);

    [Fact]
    public Task Withdrawn_by_somebody_else_it_waits_as_before() => new Talk()
        .HasAskedForApproval(Ana)
        .Forges(Zoe, "approval.withdraw", ("approval", "AP-0001"))
        .Forges(Max, "approval.withdraw", ("approval", "AP-0001"))
        .Aside(t => t.Presses(Max, "Approve"))
        .Forges(Ana, "approval.withdraw", ("approval", "AP-0001"), ("why", "Too late."))
        .Reads("""
            -
            """);
}
