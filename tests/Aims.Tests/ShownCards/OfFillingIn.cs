using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.ShownCards;

/// <summary>The cards around the pages of an assessment: jumping, asking colleagues, comments, evidence, and assessing again.</summary>
public sealed class OfFillingIn
{
    private static string LongCheck { get; } = $$"""
        { "title": "Long check", "pages": [{ "name": "all", "title": "All of it", "elements": [{{string.Join(',', Enumerable.Range(1, 12)
            .Select(n => $$"""{ "type": "text", "name": "q{{n}}", "title": "Question {{n}}" }"""))}}] }] }
        """;

    private static readonly byte[] Report = "%PDF-1.7\nA bias test.\n"u8.ToArray();

    [Fact]
    public async Task Of_pages_and_parts() => await new Talk()
        .HasRegistered(Ana).Presses(Ana, "Start the assessment")
        .Presses(Ana, "Next", ("system-purpose", "Sorts mail."), ("system-role", "drafts"), ("system-origin", "built"))
        .Forges(Ana, "assessment.open", ("assessment", "IA-0001"), ("page", "limits"))
        .Presses(Ana, "Hand over, comment, attach").Showing(Ana, "around-page")
        .Presses(Ana, "Hand over this page").Showing(Ana, "ask-hand-over")
        .Presses(Ana, "Ask them").Showing(Ana, "ask-hand-over-problem")
        .Presses(Ana, "Ask them", ("colleague", "zoe"), ("note", "You know the law better than I do.")).Showing(Ana, "parts").Showing(Zoe, "part-asked")
        .Presses(Ana, "Continue the assessment").Showing(Ana, "assess-away")
        .Presses(Ana, "Pages").Showing(Ana, "assess-pages")
        .Presses(Ana, "To the review").Showing(Ana, "assess-review-handed-over")
        .Presses(Zoe, "Answer").Showing(Zoe, "part-page")
        .Presses(Zoe, "Decline").Showing(Zoe, "part-decline")
        .Presses(Zoe, "Decline").Showing(Zoe, "part-decline-problem")
        .Presses(Zoe, "Not now").Presses(Zoe, "Save for later", ("prohibited-practice", "none")).Showing(Zoe, "part-saved")
        .Presses(Zoe, "Send back").Showing(Zoe, "part-returned").Showing(Ana, "parts-returned");

    [Fact]
    public async Task Of_a_page_with_more_questions_than_a_card_lists() => await new Talk().HasApproval(Ana, Max)
        .Aside(t => t.Sends(Lea, "long-check.json", LongCheck).Presses(Lea, "Publish").Presses(Lea, "Publish"))
        .Says(Ana, "status AIS-0001").Presses(Ana, "Further assessments").PressesAt(Ana, "Long check", "Start")
        .Presses(Ana, "Hand over, comment, attach").Showing(Ana, "around-long-page")
        .Presses(Ana, "More questions").Showing(Ana, "around-long-page-more");

    [Fact]
    public async Task Of_comments_and_evidence() => await new Talk()
        .HasRegistered(Ana).Presses(Ana, "Start the assessment")
        .Presses(Ana, "Hand over, comment, attach").PressesAt(Ana, "What do you use", "Open").Showing(Ana, "question-empty")
        .Presses(Ana, "Comment", ("comment", "Is this the purpose in the contract?")).Showing(Ana, "question-commented")
        .Presses(Ana, "Attach").Showing(Ana, "attach")
        .Presses(Ana, "Add the link", ("link", "http://contoso.example")).Showing(Ana, "attach-problem")
        .Presses(Ana, "Add the link", ("link", "https://contoso.example/contract"), ("link-title", "The contract"))
        .Presses(Ana, "Attach").Sends(Ana, "bias test.pdf", Report).Showing(Ana, "question-with-evidence")
        .PressesAt(Ana, "bias test", "Open").Showing(Ana, "evidence-file")
        .Presses(Ana, "Back to the question").PressesAt(Ana, "The contract", "Open").Showing(Ana, "evidence-link")
        .Presses(Ana, "Remove").Showing(Ana, "question-evidence-removed")
        .Forges(Ana, "assessment.discussion", ("assessment", "IA-0001")).Showing(Ana, "discussion")
        .Forges(Ana, "assessment.open", ("assessment", "IA-0001"), ("page", "review")).Showing(Ana, "assess-review-commented");

    [Fact]
    public async Task Of_all_answers_and_of_assessing_again() => await new Talk()
        .HasApproval(Ana, Max)
        .Presses(Ana, "Assess again").Showing(Ana, "assess-again")
        .Forges(Ana, "assessment.open", ("assessment", "IA-0001"), ("page", "people"))
        .Presses(Ana, "Save for later", ("people-number", "up-to-10000"), ("people-told", "no"))
        .Forges(Ana, "assessment.answers", ("assessment", "IA-0001")).Showing(Ana, "answers")
        .Presses(Ana, "What changed").Showing(Ana, "answers-changed")
        .Forges(Ana, "assessment.result", ("system", "AIS-0001")).Showing(Ana, "result-under-way-again")
        .Forges(Priya, "assessment.answers", ("assessment", "IA-0001"), ("from", "6")).Showing(Priya, "answers-auditor")
        .Forges(Ana, "assessment.submit", ("assessment", "IA-0001")).Showing(Ana, "result-compared");
}
