using Aims.Tests.Chat;
using Aims.Tests.Situations;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.ShownCards;

/// <summary>Every card of the library of forms, and of the assessments besides the impact assessment.</summary>
public sealed class OfForms
{
    [Fact]
    public async Task From_the_upload_to_the_retirement() => await new Talk()
        .Sends(Lea, "vendor-check.json", KeepingForms.Form)
        .Sends(Lea, "vendor-check.scoring.json", KeepingForms.Scoring).Showing(Lea, "form-draft")
        .Presses(Lea, "Preview").Showing(Lea, "form-preview")
        .Presses(Lea, "Next", ("vendor", "Fabrikam"), ("known", "no"))
        .Presses(Lea, "Next", ("found", "Nothing.")).Showing(Lea, "form-preview-result")
        .Presses(Lea, "Back to the form").Presses(Lea, "Publish").Showing(Lea, "form-publish")
        .Presses(Lea, "Publish", ("note", "The first one.")).Showing(Lea, "form-published")
        .Sends(Lea, "vendor-check.json", KeepingForms.Second).Sends(Lea, "vendor-check.scoring.json", KeepingForms.SecondScoring).Showing(Lea, "form-second-draft")
        .Presses(Lea, "What changed").Showing(Lea, "form-changes")
        .Presses(Lea, "Back").Presses(Lea, "Publish").Presses(Lea, "Publish")
        .PressesAt(Lea, "Version 1", "Open").Showing(Lea, "form-version")
        .Presses(Lea, "Back").Presses(Lea, "Retire").Showing(Lea, "form-retire")
        .Presses(Lea, "Retire").Showing(Lea, "form-retired")
        .Says(Lea, "forms").Showing(Lea, "form-list");

    [Fact]
    public async Task With_many_problems()
    {
        string questions = string.Join(',', Enumerable.Range(0, 60).Select(n => $$"""{ "type": "hologram", "name": "q{{n}}", "title": "{{new string('x', 200)}}" }"""));
        await new Talk()
            .Sends(Lea, "many.json", $$"""{ "title": "{{new string('W', 300)}}", "pages": [ { "name": "one", "elements": [ {{questions}} ] } ] }""").Showing(Lea, "form-problems")
            .Presses(Lea, "All problems").Showing(Lea, "form-problems-export");
    }

    [Fact]
    public async Task Of_many_changes()
    {
        string shipped = MovingToANewVersion.File("impact-assessment.json");
        await new Talk()
            .Sends(Lea, "impact-assessment.json", shipped.Replace("\"title\": \"", "\"title\": \"Now: ", StringComparison.Ordinal)).Showing(Lea, "form-impact-draft")
            .Presses(Lea, "What changed").Showing(Lea, "form-many-changes")
            .Presses(Lea, "More changes")
            .Presses(Lea, "Back").Presses(Lea, "Preview").Showing(Lea, "form-impact-preview");
    }

    [Fact]
    public async Task Of_a_move() => await MovingToANewVersion.Begun()
        .Says(Ana, "status AIS-0001").Presses(Ana, "Continue the assessment").Showing(Ana, "assess-newer")
        .Presses(Ana, "Move to version 3").Showing(Ana, "assess-move")
        .Forges(Lea, "form.running", ("form", "impact-assessment")).Showing(Lea, "form-running")
        .Forges(Lea, "assessment.result", ("system", "AIS-0001")).Showing(Lea, "result-newer-lead");

    [Fact]
    public async Task Of_more_forms_than_a_card_holds() => await Enumerable.Range(10, 12)
        .Aggregate(new Talk(), (talk, n) => talk.Sends(Lea, $"check-{n}.json", KeepingForms.Form))
        .Says(Lea, "forms").Presses(Lea, "More forms").Showing(Lea, "form-list-more");

    [Fact]
    public async Task Of_further_assessments() => await KeepingForms.HasPublished(KeepingForms.HasPublished(new Talk().HasApproval(Ana, Max)), "fundamental-rights")
        .Says(Ana, "status AIS-0001").HasClassified(Ana, ("areas", "employment"))
        .Says(Ana, "status AIS-0001").Showing(Ana, "system-lacks-rights-assessment")
        .Presses(Ana, "Further assessments").Showing(Ana, "assess-further-none")
        .PressesAt(Ana, "Vendor check | Other", "Start")
        .Forges(Ana, "assessment.show", ("assessment", "IA-0002")).Showing(Ana, "assess-further-under-way")
        .Forges(Ana, "assessment.open", ("assessment", "IA-0002"))
        .Presses(Ana, "Next", ("vendor", "Fabrikam"), ("known", "no")).Presses(Ana, "Next", ("found", "They are new."))
        .Presses(Ana, "Submit").Showing(Ana, "assess-further-result")
        .Presses(Ana, "All assessments").Showing(Ana, "assess-further-list");
}
