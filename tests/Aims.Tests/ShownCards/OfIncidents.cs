using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.ShownCards;

/// <summary>Every card of incidents and concerns, some at their largest.</summary>
public sealed class OfIncidents
{
    private static readonly string Words = string.Concat(Enumerable.Repeat("wörd ", 500));

    [Fact]
    public async Task From_the_report_to_the_end() => await new Talk()
        .HasApproval(Ana, Max).Aside(t => t.Says(Ana, "report an incident")).Showing(Ana, "incident-report")
        .Presses(Ana, "Report", ("what", "It sorted out everybody above 50."), ("system", "AIS-0001"), ("harm", "Harmed")).Showing(Ana, "incident-reported")
        .Presses(Ana, "Rate it").Showing(Ana, "incident-rate").Presses(Ana, "Save", ("severity", "Major"), ("people", "Applicants"), ("number", "40"))
        .Presses(Ana, "Contain it").Showing(Ana, "incident-contain").Presses(Ana, "Save", ("suspend", "true"), ("text", "Recruiters read all applications."))
        .Presses(Ana, "Add to the timeline").Showing(Ana, "incident-note").Presses(Ana, "Add", ("text", "The supplier confirmed it."))
        .Presses(Ana, "Is it serious?").Showing(Ana, "incident-test").Presses(Ana, "See what it comes to", ("led", "Rights"), ("link", "Yes")).Showing(Ana, "incident-serious")
        .Presses(Ana, "Reported to…").Showing(Ana, "incident-notify").Presses(Ana, "Save", ("to", "Provider"), ("reference", "C-77"))
        .Presses(Ana, "Cause and lessons").Showing(Ana, "incident-explain").Presses(Ana, "Save", ("text", "An update."), ("lessons", "We compare after each update."))
        .Presses(Ana, "Plan an action").Showing(Ana, "incident-plan").Presses(Ana, "Plan it", ("action-what", "Compare by age."), ("action-owner", "nour"), ("action-due", "2026-12-04")).Showing(Ana, "incident-planned")
        .Presses(Ana, "Close").Showing(Ana, "incident-close").Presses(Ana, "Back")
        .Presses(Ana, "Timeline").Showing(Ana, "incident-timeline");

    [Fact]
    public async Task Of_a_minor_one_that_is_closed_and_opened_again() => await new Talk()
        .Says(Zoe, "something went wrong").Presses(Zoe, "Report", ("what", "It was slow."), ("other", "The blue tool"))
        .Says(Lea, "incident INC-0001").Showing(Lea, "incident-without-system").Presses(Lea, "Name the system").Showing(Lea, "incident-name-system").Presses(Lea, "Back")
        .Presses(Lea, "Rate it").Presses(Lea, "Save", ("severity", "Minor")).Presses(Lea, "Close").Presses(Lea, "Close", ("text", "The network was down."))
        .Showing(Lea, "incident-closed").Showing(Zoe, "incident-of-mine-closed")
        .Presses(Lea, "Open again").Showing(Lea, "incident-reopen").Presses(Lea, "Open again", ("text", "Again.")).Showing(Lea, "incident-reopened");

    [Fact]
    public async Task With_as_much_text_as_there_can_be() => await new Talk()
        .HasApproval(Ana, Max, Words[..100]).Aside(t => t.Says(Ana, "report an incident")).Presses(Ana, "Report", ("what", Words[..1_000]), ("other", "AIS-0001"))
        .Presses(Ana, "Rate it").Presses(Ana, "Save", ("severity", "Major"), ("people", "Employees,Applicants,Customers,Citizens,Children"), ("number", "4000000"))
        .Presses(Ana, "Contain it").Presses(Ana, "Save", ("suspend", "true"), ("text", Words[..900]))
        .Presses(Ana, "Is it serious?").Presses(Ana, "See what it comes to", ("led", "Death,Health,Infrastructure,Rights,Property,Environment"), ("link", "Yes"), ("widespread", "true"))
        .Presses(Ana, "Reported to…").Presses(Ana, "Save", ("to", "Provider"), ("reference", Words[..100]))
        .Presses(Ana, "Cause and lessons").Presses(Ana, "Save", ("text", Words[..1_500]), ("lessons", Words[..1_500]))
        .Aside(t => Enumerable.Range(0, 12).Aggregate(t, (t, _) => t.Presses(Ana, "Plan an action").Presses(Ana, "Plan it", ("action-what", Words[..300]), ("action-owner", "ana"), ("action-due", "2026-12-04"))))
        .Showing(Ana, "largest-incident")
        .Presses(Ana, "Add to the timeline").Presses(Ana, "Add", ("text", Words[..1_500])).Presses(Ana, "Add to the timeline").Presses(Ana, "Add", ("text", Words[..1_499]))
        .Presses(Ana, "Timeline").Showing(Ana, "largest-incident-timeline");

    [Fact]
    public async Task Of_concerns() => await new Talk()
        .Says(Zoe, "raise a concern").Showing(Zoe, "concern-raise")
        .Presses(Zoe, "Send", ("text", "Max Keller gives it health data.")).Showing(Zoe, "concern-warned")
        .Presses(Zoe, "Send it as it is", ("text", "Max Keller gives it health data.")).Showing(Zoe, "concern-code")
        .Presses(Zoe, "I have noted it: clear this card").Showing(Zoe, "concern-cleared")
        .RunsIncidents().Showing(Lea, "concern-new")
        .Presses(Lea, "Answer").Showing(Lea, "concern-answer").Presses(Lea, "Send", ("text", "Which data?"))
        .Presses(Lea, "Make it an incident").Showing(Lea, "concern-make-incident").Presses(Lea, "Report the incident", ("text", "Health data may be given to it.")).Showing(Lea, "concern-with-incident")
        .Presses(Lea, "Show a part to an owner").Showing(Lea, "concern-share").Presses(Lea, "Show them", ("with", "ana"), ("text", "Please look.")).Showing(Ana, "concern-excerpt")
        .Presses(Lea, "Close").Showing(Lea, "concern-settle").Presses(Lea, "Close", ("text", "It gets none any more.")).Showing(Lea, "concern-closed")
        .Says(Zoe, "follow up on a concern").Showing(Zoe, "concern-follow-up")
        .Says(Zoe, "raise a concern").Presses(Zoe, "Send", ("text", "It is slow."), ("way", "Named")).Showing(Zoe, "concern-named")
        .Says(Zoe, "my concerns").Showing(Zoe, "concerns-mine");

    [Fact]
    public async Task Of_a_concern_with_as_much_text_as_there_can_be()
    {
        var talk = new Talk();
        await talk.Says(Zoe, "raise a concern").Presses(Zoe, "Send", ("text", Words[..1_200]));
        string code = talk.LatestCard(Zoe).Card!.Speak.Split("The code is ")[1].TrimEnd('.');
        await talk.Says(Zoe, "follow up on a concern").Presses(Zoe, "Open", ("code", code))
            .Aside(t => Enumerable.Range(0, 6).Aggregate(t, (t, n) => t.Presses(Zoe, "Send", ("more", Words[..(1_200 - n)]))))
            .Showing(Zoe, "largest-concern-by-code")
            .Says(Lea, "concern C-0001").Presses(Lea, "Close").Presses(Lea, "Close", ("text", Words[..1_200])).Showing(Lea, "largest-concern")
            .Presses(Lea, "Next").Showing(Lea, "concern-earlier-remarks");
    }
}
