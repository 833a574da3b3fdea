using Aims.People;

namespace Aims.Tests.Chat;

/// <summary>What stories begin with, played without a transcript.</summary>
internal static class Stories
{
    /// <summary>A plain assessment: level 1.</summary>
    private static readonly Dictionary<string, string> Usual = new()
    {
        ["system-purpose"] = "Sorts incoming applications for our recruiters.",
        ["system-role"] = "drafts",
        ["system-origin"] = "bought",
        ["supplier-terms"] = "yes",
        ["prohibited-practice"] = "none",
        ["sensitive-area"] = "none",
        ["data-kinds"] = "internal",
        ["data-use"] = "inside",
        ["data-quality"] = "yes",
        ["people-groups"] = "staff",
        ["people-number"] = "up-to-100",
        ["people-told"] = "yes",
        ["benefits"] = "Recruiters read the fitting applications first.",
        ["harm-kinds"] = "none",
        ["unequal"] = "tested",
        ["failure-effect"] = "caught",
        ["failure-noticed"] = "checks",
        ["fallback"] = "true",
        ["misuse"] = "Somebody could rely on it alone.",
        ["oversight"] = "each",
        ["oversight-role"] = "Team lead recruiting",
        ["oversight-trained"] = "yes",
        ["can-stop"] = "true",
        ["objection"] = "easy",
        ["measures-checked"] = "monthly",
        ["use-limits"] = "Rejecting anybody unread.",
        ["misuse-likelihood"] = "hardly",
        ["people-asked"] = "yes",
        ["data-origin"] = "own",
        ["data-bias"] = "checked",
        ["model-kind"] = "rules",
        ["model-tested"] = "own",
        ["model-explains"] = "yes",
        ["places"] = "Germany; German and English",
        ["languages-fit"] = "yes",
        ["surroundings"] = "workplace",
        ["benefits-for"] = "us",
        ["benefits-seen"] = "numbers",
        ["attack"] = "inside",
        ["oversight-disagrees"] = "at-times",
        ["objection-role"] = "Head of human resources",
        ["incidents-told"] = "yes",
        ["monitored"] = "right",
        // Asked only after other answers than these.
        ["how-it-works"] = "It compares words.",
        ["prohibited-details"] = "It reads faces at interviews.",
        ["sensitive-area-part"] = "step",
        ["profiles-people"] = "false",
        ["personal-data-allowed"] = "yes",
        ["data-gaps"] = "People who moved here.",
        ["people-protection"] = "A teacher is with them.",
        ["harm-severity"] = "annoying",
        ["harm-likelihood"] = "hardly",
        ["misuse-guard"] = "The guide says so.",
        ["data-bias-groups"] = "People over 50.",
        ["generated-checked"] = "each",
        ["harm-groups"] = "applicants",
        ["undo"] = "yes",
        ["harm-rights"] = "A good applicant is not invited.",
        ["harm-money"] = "A good applicant finds no job.",
        ["harm-privacy"] = "A note is read by others.",
        ["harm-health"] = "Somebody works too much.",
        ["harm-society"] = "Trust is lost.",
        ["unequal-who"] = "People who moved here.",
        ["unequal-test"] = "We compared women and men, 600 cases of 2025.",
        ["measures-left"] = "little",
        ["measures-benefits"] = "Every team practises for an hour.",
        ["stop-point"] = "If one applicant in a hundred complains.",
        ["measures"] = "Two people check each rejection.",
        ["measures-due"] = "2027-01-31",
        ["remarks"] = "None.",
    };

    /// <summary>Registers a system of a supplier and submits it.</summary>
    public static Talk HasRegistered(this Talk talk, Person who, string name = "CV screener", Person? owner = null, string department = "") =>
        talk.HasDrafted(who, name, owner, department).Aside(t => t.Presses(who, "Submit"));

    /// <summary>Fills in all pages of a registration, up to the review.</summary>
    public static Talk HasDrafted(this Talk talk, Person who, string name = "CV screener", Person? owner = null, string department = "") => talk.Aside(t => t
        .Says(who, "register")
        .Presses(who, "Next", ("name", name), ("purpose", "Sorts applications so that recruiters read the most fitting ones first."))
        .Presses(who, "Next", [
            .. owner is null ? Array.Empty<(string, string)>() : [("owner", owner.Id.Value)],
            .. department.Length == 0 ? Array.Empty<(string, string)>() : [("department", department)],
            ("source", "Supplier"), ("supplier", "Contoso AI"), ("stage", "Pilot")])
        .Presses(who, "Next", ("data", "Personal,Internal"), ("people", "Applicants"))
        .Presses(who, "Next", ("autonomy", "PersonDecides"), ("oversight", "A recruiter reads every rejection before it is sent.")));

    /// <summary>From a page of the assessment: answers all that follow, up to the review.</summary>
    public static Talk HasAnswered(this Talk talk, Person who, params (string Question, string Answer)[] others) => talk.Aside(t => t.Then(async () =>
    {
        var answers = new Dictionary<string, string>(Usual);
        foreach (var (question, answer) in others)
            answers[question] = answer;
        while (t.LatestCard(who) is var page && page.Buttons.Any(b => b.Button.Title == "Next"))
            await t.Presses(who, "Next", [.. page.Inputs.Select(i => (i.Id!, answers[i.Id![2..]]))]);
    }));

    /// <summary>From the system's card: starts the assessment, answers all of it and submits.</summary>
    public static Talk HasAssessed(this Talk talk, Person who, params (string Question, string Answer)[] others) => talk
        .Aside(t => t.Presses(who, "Start the assessment").HasAnswered(who, others).Then(async () =>
        {
            if (t.LatestCard(who).Buttons.All(b => b.Button.Title != "Answer the risks"))
                await t.Presses(who, "Submit");
            else
                await t.Presses(who, "Answer the risks").HasDismissedTheRisks(who).Presses(who, "Submit the assessment");
        }));

    /// <summary>From the list of risks: says of each that is not answered that it does not apply.</summary>
    public static Talk HasDismissedTheRisks(this Talk talk, Person who) => talk.Aside(t => t.Then(async () =>
    {
        while (t.LatestCard(who).Buttons.Any(b => b.Button.Title == "Answer"))
        {
            await t.Presses(who, "Answer").Presses(who, "Does not apply")
                .Presses(who, "Does not apply", ("reason", "It is not so here.")).Presses(who, "To the risks");
        }
    }));

    /// <summary>From the list of risks: rates one as suggested and reduces it by one action.</summary>
    public static Talk HasReduced(this Talk talk, Person who, string risk, string likelihood = "2", string impact = "2", string by = "nour") => talk.Aside(t => t
        .PressesAt(who, risk, "Answer")
        .Presses(who, "Next", ("likelihood", "4"), ("impact", "4"))
        .Presses(who, "Next", ("treatment", "Reduce"))
        .Presses(who, "Save", ("what", "Compare the results of women and men."), ("action-owner", by), ("due", "2026-12-18"),
            ("likelihood", likelihood), ("impact", impact)));

    /// <summary>From the list of risks: rates one and wants to live with it.</summary>
    public static Talk HasAccepted(this Talk talk, Person who, string risk, string likelihood, string impact) => talk.Aside(t => t
        .PressesAt(who, risk, "Answer")
        .Presses(who, "Next", ("likelihood", likelihood), ("impact", impact))
        .Presses(who, "Next", ("treatment", "Accept"), ("reason", "We need it this year.")));

    /// <summary>Registered and assessed, up to the list of its risks: one about groups of people, one about a stop.</summary>
    public static Talk HasRisks(this Talk talk, Person who) => talk.HasRegistered(who).Aside(t => t
        .Presses(who, "Start the assessment").HasAnswered(who, ("unequal", "unknown"), ("fallback", "false")).Presses(who, "Answer the risks"));

    /// <summary>Registered, assessed, submitted: it waits for a decision.</summary>
    public static Talk HasAskedForApproval(this Talk talk, Person who, string name = "CV screener") =>
        talk.HasRegistered(who, name).HasAssessed(who);

    /// <summary>Registered, assessed and approved.</summary>
    public static Talk HasApproval(this Talk talk, Person who, Person by, string name = "CV screener") =>
        talk.HasAskedForApproval(who, name).Aside(t => t.Presses(by, "Approve"));

    /// <summary>From a request: approves it on the condition that Nour compares the results.</summary>
    public static Talk HasSet(this Talk talk, Person by) => talk.Aside(t => t
        .Presses(by, "Approve with conditions")
        .Presses(by, "Approve with these", ("condition-what-1", "Compare the results of women and men."), ("condition-owner-1", "nour"), ("condition-due-1", "2026-12-18")));

    /// <summary>Imports all rows of a file.</summary>
    public static Talk HasImported(this Talk talk, Person lead, string file) => talk.HasImported(lead, System.Text.Encoding.UTF8.GetBytes(file));

    public static Talk HasImported(this Talk talk, Person lead, byte[] file) => talk.Aside(t => t
        .Sends(lead, "register.csv", file).Presses(lead, "Preview")
        .Then(async () => await t.Presses(lead, t.LatestCard(lead).Buttons.First(b => b.Button.Title.StartsWith("Import ", StringComparison.Ordinal)).Button.Title)));

    /// <summary>Names a colleague who decides for them, from today if no other day is given.</summary>
    public static Talk HasDeputy(this Talk talk, Person who, string deputy, params (string Input, string Value)[] days) =>
        talk.Aside(t => t.Says(who, "I am away").Presses(who, "Save", [("deputy", deputy), .. days]));

    /// <summary>Opens a page of the full record.</summary>
    public static Talk Opens(this Talk talk, Person who, string page, string system = "AIS-0001") =>
        talk.Aside(t => t.Forges(who, "system.record-page", ("system", system), ("page", page)));

    /// <summary>Fills in all that a registration has not asked.</summary>
    public static Talk HasCompletedTheRecord(this Talk talk, Person who, string system = "AIS-0001") => talk.Opens(who, "Purpose", system).Aside(t => t
        .Presses(who, "Save and next", ("intended-uses", "First sorting of applications for office jobs."), ("excluded-uses", "Rejecting anybody unread."))
        .Presses(who, "Save and next", ("deputy", "nour"), ("used-by", "About 20 recruiters in Germany."))
        .Presses(who, "Save and next", ("product", "Recruit Pro"), ("contract", "C-2026-0117"), ("roles", "Deployer"))
        .Presses(who, "Save and next", ("kinds", "MachineLearning"), ("models", "A ranking model of the supplier, version 3"))
        .Presses(who, "Save and next", ("data-sources", "Applications from our career site."))
        .Presses(who, "Save and next", ("people-count", "3000"), ("countries", "Germany, Austria"), ("languages", "German, English"))
        .Presses(who, "Save and next", ("planned-for", "2027-03-01"), ("pilot-since", "2026-10-01"))
        .Presses(who, "Save", ("data-resources", "Test set \"applications 2025\", in the HR data store"), ("tools", "The supplier's own"),
            ("computing", "The supplier's cloud in Frankfurt"), ("team", "Two recruiters trained in October 2026"),
            ("links", "https://contoso.example/cv-screener/guide\nhttps://contoso.example/cv-screener/contract")));

    /// <summary>Reads the policy up to its last page, where it is acknowledged.</summary>
    public static Talk HasOpenedTheLastPage(this Talk talk, Person who) => talk.Aside(t => t.Says(who, "AI policy").Then(async () =>
    {
        while (t.LatestCard(who).Buttons.Any(b => b.Button.Title == "Next"))
            await t.Presses(who, "Next");
    }));

    public static Talk HasAcknowledged(this Talk talk, Person who) =>
        talk.HasOpenedTheLastPage(who).Aside(t => t.Presses(who, "Acknowledge", ("tick", "true")));
}
