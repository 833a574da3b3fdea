using Aims.Tests.Chat;
using Aims.Tests.Situations;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.ShownCards;

/// <summary>Every card that the policies slice shows.</summary>
public sealed class OfPolicies
{
    [Fact]
    public async Task Pages_and_proof() => await new Talk()
        .Says(Ana, "my acknowledgements").Showing(Ana, "acknowledgements-none")
        .Says(Ana, "AI policy").Showing(Ana, "policy-first")
        .Presses(Ana, "Next").Showing(Ana, "policy-middle")
        .HasOpenedTheLastPage(Ana).Showing(Ana, "policy-last")
        .Presses(Ana, "Acknowledge").Showing(Ana, "policy-not-ticked")
        .Presses(Ana, "Acknowledge", ("tick", "true")).Showing(Ana, "policy-acknowledged")
        .Says(Ana, "my acknowledgements").Showing(Ana, "acknowledgements-one").Presses(Ana, "Proof to keep").Showing(Ana, "policy-proof")
        .Says(Ana, "policies").Showing(Ana, "policies")
        .Says(Ana, "AI policy").Presses(Ana, "Whole document").Showing(Ana, "policy-file");

    [Fact]
    public async Task Of_another_version() => await new Talk()
        .Forges(Ana, "policy.acknowledge", ("version", "7.0"), ("tick", "true")).Showing(Ana, "policy-superseded");

    [Fact]
    public async Task From_the_file_to_the_version() => await KeepingPolicies.TwoLeads()
        .Says(Lea, "draft policy").Showing(Lea, "policy-how-to-draft")
        .Sends(Lea, "acceptable-use.md", KeepingPolicies.Text).Showing(Lea, "policy-draft")
        .Presses(Lea, "Read the draft").Showing(Lea, "policy-draft-page")
        .Presses(Lea, "All versions").Presses(Lea, "Send for review").Showing(Lea, "policy-send")
        .Presses(Lea, "Send for review", ("title", " "), ("note", new string('x', 501))).Showing(Lea, "policy-send-problem")
        .Presses(Lea, "Send for review").Showing(Lea, "policy-in-review").Showing(KeepingPolicies.Cleo, "policy-approval")
        .Presses(KeepingPolicies.Cleo, "Approve", ("reason", "Clear and short.")).Showing(KeepingPolicies.Cleo, "policy-approval-approved")
        .Forges(Lea, "policy.manage", ("policy", "acceptable-use")).Showing(Lea, "policy-approved")
        .Presses(Lea, "Publish").Showing(Lea, "policy-publish")
        .Presses(Lea, "Publish", ("effective", "2026-01-01")).Showing(Lea, "policy-publish-problem")
        .Presses(Lea, "Publish", ("effective", "2026-11-23")).Showing(Lea, "policy-published")
        .Presses(Lea, "Retire").Showing(Lea, "policy-retire")
        .Presses(Lea, "Retire").Showing(Lea, "policy-retired")
        .Presses(Lea, "Bring it back")
        .Says(Lea, "policies").Showing(Lea, "policies-lead");

    [Fact]
    public async Task What_changed()
    {
        var talk = KeepingPolicies.HasPublished(KeepingPolicies.TwoLeads());
        await talk.Aside(t => t.Forges(Ana, "policy.show", ("policy", "acceptable-use")).Presses(Ana, "Acknowledge", ("tick", "true")));
        await KeepingPolicies.HasPublished(talk, KeepingPolicies.Second)
            .Forges(Ana, "policy.show", ("policy", "acceptable-use")).Showing(Ana, "policy-changed-since-signed")
            .Presses(Ana, "All changes on one page").Showing(Ana, "policy-changes-file")
            .Says(Lea, "who has not acknowledged").Showing(Lea, "not-acknowledged-several");
    }

    [Fact]
    public async Task With_many_problems() => await new Talk()
        .Sends(Lea, "bad.md", string.Concat(Enumerable.Range(0, 60).Select(n => $"<b>{n}</b> [x]({new string('W', 300)})\n\n"))).Showing(Lea, "policy-problems");

    [Fact]
    public async Task Of_a_training()
    {
        var talk = CompletingATraining.IsAsked(KeepingPolicies.TwoLeads());
        await talk.Says(KeepingPolicies.Cleo, "help").Later(TimeSpan.FromDays(1)).Says(Lea, "who has not acknowledged").PressesAt(Lea, "AI literacy", "Who").Presses(Lea, "Remind them").Presses(Lea, "Remind 7").Showing(KeepingPolicies.Cleo, "training-reminder")
            .Forges(Ana, "policy.show", ("policy", "ai-literacy"), ("page", "9")).Showing(Ana, "training-unread");
        await CompletingATraining.HasRead(talk, Ana).Showing(Ana, "training-check")
            .Presses(Ana, "Check my answers", CompletingATraining.TwoWrong).Showing(Ana, "training-wrong")
            .Presses(Ana, "Check my answers", CompletingATraining.Right).Showing(Ana, "training-passed")
            .Presses(Ana, "Complete", ("tick", "true")).Showing(Ana, "training-completed")
            .Says(Ana, "my acknowledgements").Showing(Ana, "acknowledgements-training")
            .Forges(Lea, "policy.manage", ("policy", "ai-literacy")).Showing(Lea, "training-managed");
    }

    [Fact]
    public async Task Of_questions()
    {
        var talk = KeepingPolicies.HasPublished(KeepingPolicies.TwoLeads());
        await talk.Forges(Ana, "policy.show", ("policy", "acceptable-use")).Presses(Ana, "Ask or decline").Showing(Ana, "policy-ask")
            .Presses(Ana, "Ask").Showing(Ana, "policy-ask-problem")
            .Presses(Ana, "Ask", ("text", new string('W', 500))).Showing(Ana, "policy-asked").Showing(Lea, "policy-question")
            .Presses(Lea, "All open questions").Showing(Lea, "policy-questions")
            .PressesAt(Lea, "Ana", "Open").Presses(Lea, "Answer", ("answer", new string('M', 1_000))).Showing(Lea, "policy-question-answered").Showing(Ana, "policy-my-questions")
            .Presses(Ana, "Ask or decline").Presses(Ana, "I cannot agree", ("text", "Too strict.")).Showing(Lea, "policy-declined");
    }
}
