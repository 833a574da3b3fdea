using Aims.Assessments.Forms;
using Aims.People;
using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.ShownCards;

/// <summary>Cards at their largest: a big organisation, long names and texts. Each is checked against the limit as it is drawn.</summary>
public sealed class AtTheirLargest
{
    private static readonly string Words = string.Concat(Enumerable.Repeat("wörd ", 500));

    [Fact]
    public async Task Owners_to_choose_from() => await new Talk(new Office([.. All, .. Crowd(10_000)]))
        .Says(Ana, "register")
        .Presses(Ana, "Next", ("name", Words[..100]), ("purpose", Words[..500])).Showing(Ana, "largest-owners")
        .Presses(Ana, "Next", ("source", "Supplier"), ("supplier", Words[..100]))
        .Presses(Ana, "Next", ("stage", "Pilot"));

    [Fact]
    public async Task A_hundred_colleagues_who_all_fit() => await new Talk(new Office(
            [.. All, .. Enumerable.Range(1, 93).Select(n => Zoe with { Id = PersonId.Parse($"b7a6c1de-{n:D4}-4c55-9a10-1f2e3d4c5b02"), Name = $"Colleague No. {n}" })]))
        .Says(Ana, "register")
        .Presses(Ana, "Next", ("name", Words[..100]), ("purpose", Words[..500])).Showing(Ana, "largest-hundred");

    [Fact]
    public async Task Names_of_nothing_but_emoji() => await new Talk(new Office(
            [.. All, .. Crowd(200).Select(p => p with { Name = string.Concat(Enumerable.Repeat("👩🏽‍💻", 60)), Department = "\"R\\D\"" })]))
        .Says(Ana, "register")
        .Presses(Ana, "Next", ("name", string.Concat(Enumerable.Repeat("😀", 50))), ("purpose", string.Concat(Enumerable.Repeat("😀", 250))))
        .Presses(Ana, "Next", ("source", "Supplier"))
        .Presses(Ana, "Back");

    [Fact]
    public async Task Texts_on_every_card_of_a_system() => await new Talk(new Office([.. All, .. Crowd(60)]))
        .Says(Ana, "register")
        .Presses(Ana, "Next", ("name", Words[..100]), ("purpose", Words[..500]))
        .Presses(Ana, "Next", ("source", "Supplier"), ("supplier", Words[..100]), ("stage", "Pilot"))
        .Presses(Ana, "Next", ("data", "Public,Internal,Confidential,Personal,SpecialCategory,Children"),
            ("people", "Nobody,Employees,Applicants,Customers,Citizens,Children"))
        .Presses(Ana, "Next", ("autonomy", "PersonConfirms"), ("oversight", Words[..500])).Showing(Ana, "largest-review")
        .Presses(Ana, "Submit")
        .Presses(Ana, "Start the assessment")
        .HasAnswered(Ana, [.. LongAnswers(), ("harm-severity", "lasting"), ("harm-kinds", "fairness,money,privacy,health,rights,society"), ("oversight", "nobody"), ("misuse-likelihood", "happens"), ("unequal", "yes")])
        .Showing(Ana, "largest-assess-review")
        .Forges(Ana, "assessment.open", ("assessment", "IA-0001"), ("page", "measures")).Showing(Ana, "largest-assess-page")
        .Forges(Ana, "assessment.open", ("assessment", "IA-0001"), ("page", "harms")).Showing(Ana, "largest-assess-harms")
        .Forges(Ana, "assessment.open", ("assessment", "IA-0001"), ("page", "review"))
        .Presses(Ana, "Answer the risks").Showing(Ana, "largest-one-risk").HasDismissedTheRisks(Ana)
        .Presses(Ana, "Submit the assessment")
        .Presses(Max, "Ask back").Presses(Max, "Ask", ("text", Words[..1_000]))
        .Presses(Ana, "Answer", ("text", Words[..1_000]))
        .Forges(Ana, "approval.comment", ("approval", "AP-0001"), ("text", Words[..1_000])).Showing(Max, "largest-request")
        .Presses(Max, "Changes in one place", ("reason", Words[..1_000])).Showing(Max, "largest-places").Presses(Max, "Back")
        .Presses(Max, "Pass on").Presses(Max, "Pass on", ("why", Words[..1_000])).Presses(Max, "Back")
        .Presses(Max, "Ask for changes", ("reason", Words[..1_000])).Showing(Max, "largest-approval").Showing(Ana, "largest-system");

    [Fact]
    public async Task Conditions_as_many_as_there_can_be() => await new Talk(new Office([.. All, .. Crowd(60)]))
        .HasAskedForApproval(Ana, Words[..90])
        .Forges(Max, "approval.approve-with.open", [("approval", "AP-0001"), ("rows", "5"), ("reason", Words[..1_000]), .. FiveConditions])
        .Showing(Max, "largest-conditions-form").Presses(Max, "Approve with these")
        .Showing(Max, "largest-conditions").Showing(Ana, "largest-conditions-system");

    private static IEnumerable<(string, string)> FiveConditions => Enumerable.Range(1, 5).SelectMany(n => new[]
    {
        ($"condition-what-{n}", Words[..180]), ($"condition-owner-{n}", "ana"), ($"condition-due-{n}", "2027-01-01"),
    });

    [Fact]
    public async Task Texts_in_every_field_of_a_record()
    {
        string[] pages = ["Purpose", "Responsibility", "Origin", "Technology", "Data", "People", "LifeCycle", "Resources"];
        string[] many = ["Provider,Deployer,Importer,Distributor", "Rules,MachineLearning,Generative,Vision,Speech,Recommender,Robotics"];
        string[] links = [.. Enumerable.Range(0, 10).Select(n => $"https://contoso.example/{n}/{new string('x', 274)}")];
        var talk = new Talk(new Office([.. All, .. Crowd(1_000)]));
        await talk.HasApproval(Ana, Max, Words[..90]);
        await talk.Opens(Ana, "Purpose").Presses(Ana, "Save and next", ("intended-uses", Words[..500]), ("excluded-uses", Words[..500]))
            .Presses(Ana, "Save and next", ("deputy", "nour"), ("used-by", Words[..500]))
            .Presses(Ana, "Save and next", ("product", Words[..100]), ("contract", Words[..100]), ("roles", many[0]))
            .Presses(Ana, "Save and next", ("kinds", many[1]), ("models", Words[..500]), ("oversight", Words[..500]))
            .Presses(Ana, "Save and next", ("data-sources", Words[..500]))
            .Presses(Ana, "Save and next", ("people-count", "2000000000"), ("countries", Words[..500]), ("languages", Words[..100]))
            .Presses(Ana, "Save and next", ("planned-for", "2027-03-01"), ("pilot-since", "2026-10-01"), ("ends-on", "2030-12-31"))
            .Presses(Ana, "Save", ("data-resources", Words[..500]), ("tools", Words[..500]), ("computing", Words[..500]), ("team", Words[..500]),
                ("links", string.Join('\n', links)))
            .Showing(Ana, "largest-record");
        foreach (string page in pages)
            await talk.Opens(Ana, page).Opens(Priya, page);
        await talk.Opens(Ana, "Responsibility").Showing(Ana, "largest-record-page")
            .Opens(Ana, "Resources").Opens(Lea, "Purpose")
            .Presses(Ana, "Save", ("data-resources", "x"), ("tools", "y"), ("computing", "z"), ("links", Words[..1_000]), ("team", "")).Showing(Ana, "largest-record-problems")
            .Presses(Lea, "Save for later", ("name", $"A {Words[..90]}"), ("purpose", $"A {Words[..490]}"), ("intended-uses", $"B {Words[..490]}"), ("excluded-uses", $"C {Words[..490]}"))
            .Showing(Lea, "largest-material");
    }

    [Fact]
    public async Task Lists_of_people_and_tasks() => await Enumerable.Range(0, 12)
        .Aggregate(new Talk(new Office([.. All, .. Crowd(1_000)])), (talk, n) => talk.HasAskedForApproval(Ana, $"{n} {Words[..90]}"))
        .Says(Lea, "who has not acknowledged").Showing(Lea, "largest-not-acknowledged").Presses(Lea, "Remind them").Showing(Lea, "largest-remind")
        .Says(Lea, "acknowledgements by department").Showing(Lea, "largest-standing")
        .Says(Lea, "what is waiting for approval").Showing(Lea, "largest-waiting")
        .Says(Max, "my tasks").Showing(Max, "largest-tasks")
        .Says(Lea, "systems by department");

    [Fact]
    public async Task Everything_around_the_questions()
    {
        (string, string) assessment = ("assessment", "IA-0001"), purpose = ("question", "system-purpose");
        var talk = new Talk(new Office([.. All, .. Crowd(1_000)]));
        await talk.HasRegistered(Ana, Words[..90]).Presses(Ana, "Start the assessment").HasAnswered(Ana, [.. LongAnswers()]);
        foreach (int n in Enumerable.Range(0, 8))
        {
            await talk.Forges(Ana, "assessment.attach", assessment, purpose).Sends(Ana, $"{n} {Words}.txt", $"text {n}")
                .Forges(Ana, "assessment.comment", assessment, purpose, ("comment", $"{n}{Words[..499]}"));
        }
        await talk.Showing(Ana, "largest-question")
            .Forges(Ana, "assessment.ask-hand-over", assessment, ("page", "data")).Presses(Ana, "Ask them", ("note", Words[..500]), ("colleague", "zoe"))
            .Forges(Ana, "assessment.hand-over", assessment, ("page", "oversight"), ("note", Words[..500]), ("colleague", $"b7a6c1de-0001-4c55-9a10-1f2e3d4c5b02"))
            .Forges(Ana, "assessment.submit", assessment).Showing(Ana, "largest-parts")
            .Forges(Zoe, "assessment.part", assessment)
            .Forges(Ana, "assessment.take-back", assessment, ("part", "1")).Forges(Ana, "assessment.take-back", assessment, ("part", "2"))
            .Forges(Ana, "assessment.submit", assessment).Presses(Max, "Approve").Forges(Ana, "assessment.reopen", assessment);
        foreach (string page in new[] { "system", "effects", "failures", "measures" })
        {
            await talk.Forges(Ana, "assessment.save", assessment, ("page", page), ("go", "Later"),
                ("q.system-purpose", $"A {Words[..900]}"), ("q.benefits", $"A {Words[..900]}"), ("q.misuse", $"A {Words[..900]}"), ("q.measures", $"A {Words[..900]}"));
        }
        await talk.Forges(Ana, "assessment.answers", assessment).Showing(Ana, "largest-answers").Presses(Ana, "What changed").Forges(Ana, "assessment.open", assessment, ("page", "*"));
    }

    private static IEnumerable<Person> Crowd(int count) => Enumerable.Range(0, count).Select(n => new Person(
        PersonId.Parse($"b7a6c1de-{n:D4}-4c55-9a10-1f2e3d4c5b02"), $"Maximiliane-Alexandra {n:D4} {Words[..80]}", $"p{n}@contoso.example",
        "Clerk", $"Department of {n % 20} and {Words[..60]}", Max.Id, []));

    // Every free text as long as it may be.
    private static IEnumerable<(string, string)> LongAnswers() => ShippedForms.ImpactAssessment.Form.Questions
        .Where(question => question.Kind is QuestionKind.Comment or QuestionKind.Text)
        .Select(question => (question.Name, Words[..question.MaxLength]));
}
