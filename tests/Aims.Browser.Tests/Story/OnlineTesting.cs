using Aims.Browser.Tests.Chat;

namespace Aims.Browser.Tests.Story;

/// <summary>
/// A real AI system: "Streamlining recruitment with AI-powered online testing" of the US federal AI inventory 2024
/// (USAID; use case 1,138 of the file), with its name, purpose, stage and output as they stand there.
/// </summary>
internal static class OnlineTesting
{
    public const string Name = "Streamlining recruitment with AI-powered online testing";

    public const string Supplier = "TestGorilla";

    /// <summary>The inventory's words, cut to the second sentence.</summary>
    private const string Purpose =
        "TestGorilla is a pre-employment testing platform that enables companies to assess candidates' skills and aptitudes through a "
        + "variety of tests, including cognitive ability, programming, software proficiency, personality, and culture fit assessments.";

    private const string Output = "Candidate scores and rankings";

    public static async Task FillPurposeAsync(ChatCard card)
    {
        await card.FillAsync("Name of the AI system", Name);
        await card.FillAsync("What is it for?", Purpose);
    }

    public static async Task FillOriginAsync(ChatCard card)
    {
        await card.ChooseAsync("Owner", "Ana Ruiz (Human Resources)");
        await card.ChooseAsync("Department", "Human Resources");
        await card.ChooseAsync("Where does it come from?", "A supplier provides it");
        await card.FillAsync("Supplier", Supplier);
        // "Initiated" in the inventory.
        await card.ChooseAsync("How far is it?", "Planned");
    }

    public static async Task FillDataAsync(ChatCard card)
    {
        await card.ChooseAsync("What data does it use or produce?", "Personal data (names, mail, behaviour …)");
        await card.ChooseAsync("Whom do its results concern?", "Job applicants");
    }

    public static async Task FillOversightAsync(ChatCard card)
    {
        await card.ChooseAsync("What happens with its results?", "It suggests; a person decides");
        await card.FillAsync("Who watches over it?", "A recruiter looks at every ranking; the head of department can switch it off.");
    }

    /// <summary>The pages of the assessment, each up to the answers that open other questions; those are answered after.</summary>
    public static async Task AssessSystemAsync(ChatCard card)
    {
        await card.FillAsync("What do you use the system for?", $"{Output} for our open positions.");
        await card.ChooseAsync("How much does the system do on its own?", "It recommends; a person decides");
        await card.ChooseAsync("Where does the system come from?", "We bought it from a supplier");
    }

    public static async Task AssessUsesAsync(ChatCard card)
    {
        await card.FillAsync("What must the system not be used for?", "Turning anybody down; appraisal of our own staff.");
        await card.FillAsync("What could someone use it for that it is not meant for?", "To reject people without reading their application.");
        await card.ChooseAsync("How likely is it that someone does that?", "It could happen");
    }

    public static Task AssessGuardAsync(ChatCard card) =>
        card.FillAsync("What keeps people from it?", "The guide says so, and a letter of refusal needs two names.");

    public static async Task AssessLimitsAsync(ChatCard card)
    {
        await card.ChooseAsync("Does the system do any of these things?", "None of these");
        await card.ChooseAsync("Is the system used in one of these areas?", "Jobs and staff: hiring, tasks, appraisal, dismissal");
    }

    public static async Task AssessAreaAsync(ChatCard card)
    {
        await card.ChooseAsync("What part does the system play in that area?", "Its result weighs in the decision");
        await card.ChooseAsync("Does it rate or describe individual people?", "Yes");
    }

    public static async Task AssessPeopleAsync(ChatCard card)
    {
        await card.ChooseAsync("Whom do the results affect?", "People who apply for a job or a service");
        await card.ChooseAsync("About how many people does it affect in a year?", "101 to 1,000");
        await card.ChooseAsync("Do these people know that AI is involved?", "Yes, they are told");
    }

    public static async Task AssessDataAsync(ChatCard card)
    {
        await card.ChooseAsync("What data goes into the system?", "Personal data, such as names or addresses");
        await card.ChooseAsync("What happens to data after it is entered?", "It goes to the supplier, who may not learn from it");
        await card.ChooseAsync("Does the data fit the people and cases it is used for?", "Yes, we have checked");
    }

    public static Task AssessLearningAsync(ChatCard card) =>
        card.ChooseAsync("Where does the data come from that it learned from?", "From others, and it is described");

    public static async Task AssessModelsAsync(ChatCard card)
    {
        await card.ChooseAsync("What kind of technique is it?", "It has learned to sort, rate or foresee");
        await card.ChooseAsync("How was it tested before it was used?", "By the supplier only");
        await card.ChooseAsync("Can someone tell why a result came out as it did?", "Roughly, how it works in general");
    }

    public static async Task AssessEnvironmentAsync(ChatCard card)
    {
        await card.FillAsync("In which countries and languages is it used?", "United States; English and Spanish");
        await card.ChooseAsync("Does it work equally well in all of them?", "I do not know");
        await card.ChooseAsync("In which surroundings does it work?", "On a website or in an app that anyone can use");
    }

    public static async Task AssessBenefitsAsync(ChatCard card)
    {
        await card.FillAsync("Who gains what from the system?", "Applicants are judged by skills rather than by their résumés.");
        await card.ChooseAsync("For whom is it good?", "For us as an organisation", "For the people whom it affects");
        await card.ChooseAsync("How will you see whether that comes true?", "By asking people");
    }

    public static Task AssessEffectsAsync(ChatCard card) =>
        card.ChooseAsync("What could people lose if the system gets it wrong?", "Unfair treatment", "Money, a job or a home");

    public static async Task AssessHarmAsync(ChatCard card)
    {
        await card.ChooseAsync("Whom would that hit?", "People who apply for a job or a service");
        await card.ChooseAsync("How bad would that be for one person?", "Serious, takes long to put right");
        await card.ChooseAsync("How often could that happen?", "Now and then");
        await card.ChooseAsync("Can it be undone for whom it has hit?", "In part");
    }

    public static async Task AssessHarmsAsync(ChatCard card)
    {
        await card.FillAsync("Who could be treated unfairly or lose a right, and how?", "Whoever types slowly scores low, whatever the job is.");
        await card.FillAsync("Who could lose money, a job or a home, and how?", "A good applicant is ranked last and not invited.");
    }

    public static Task AssessFairnessAsync(ChatCard card) =>
        card.ChooseAsync("Could it treat some groups of people worse than others?", "I do not know");

    public static async Task AssessFailuresAsync(ChatCard card)
    {
        await card.ChooseAsync("What happens when a result is wrong?", "It leads to a wrong decision");
        await card.ChooseAsync("How would you notice that results get worse?", "Users or customers would complain");
        await card.ChooseAsync("Can the work go on without the system?", "Yes");
        await card.ChooseAsync("Could someone trick it on purpose?", "Yes, that is possible");
    }

    public static async Task AssessOversightAsync(ChatCard card)
    {
        await card.ChooseAsync("How does a person watch over the results?", "Looks at results afterwards");
        await card.ChooseAsync("Can someone on your side switch it off at once?", "Yes");
    }

    public static async Task AssessOverseerAsync(ChatCard card)
    {
        await card.FillAsync("Which role watches over it?", "Recruiter");
        await card.ChooseAsync("Has that person learned what the system gets wrong?", "It is planned");
        await card.ChooseAsync("How often does that person decide against it?", "It is too new to tell");
    }

    public const string TermsRisk = "Our use breaks the supplier's terms";

    /// <summary>What the answers bring up.</summary>
    public static string[] Risks { get; } =
    [
        "Groups of people are treated worse than others", "A wrong result weighs in a decision about a person",
        "Whoever watches over it does not see its mistakes", TermsRisk, "A mistake has effects before it is found",
    ];

    /// <summary>What is left of a risk with its action done.</summary>
    public static async Task LeaveLittleAsync(ChatCard card)
    {
        await card.ChooseAsync("How likely is it then?", "1 · Rare: it would surprise everybody");
        await card.ChooseAsync("How bad would it be then?", "2 · Minor: costs somebody time or a little money");
    }

    public static async Task AssessRedressAsync(ChatCard card)
    {
        await card.ChooseAsync("How can someone object to a result?", "They are told whom to turn to");
        await card.ChooseAsync("Does everyone who works with it know where to report a mishap?", "Some do");
    }

    public static Task AssessMeasuresAsync(ChatCard card) =>
        card.FillAsync("What do you do to prevent harm?", "Recruiters read every application. We compare the rankings of groups twice a year.");

    public static async Task AssessMeasuresLeftAsync(ChatCard card)
    {
        await card.FillAsync("By when is all of that in place?", new DateOnly(2027, 1, 31));
        await card.ChooseAsync("How much risk is left once all of that is in place?", "Some, and it can be borne");
    }

    public static async Task AssessWatchingAsync(ChatCard card)
    {
        await card.ChooseAsync("How often do you check that the measures work?", "At least every year");
        await card.FillAsync("At which point would you stop it?", "If one applicant in a hundred complains.");
    }
}
