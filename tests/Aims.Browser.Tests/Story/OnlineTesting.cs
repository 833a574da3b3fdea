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

    /// <summary>The first page of the assessment up to the answer that opens another question.</summary>
    public static async Task AssessSystemAsync(ChatCard card)
    {
        await card.FillAsync("What do you use the system for?", $"{Output} for our open positions.");
        await card.ChooseAsync("How much does the system do on its own?", "It recommends; a person decides");
        await card.ChooseAsync("Where does the system come from?", "We bought it from a supplier");
    }

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

    public static async Task AssessDataAsync(ChatCard card)
    {
        await card.ChooseAsync("What data goes into the system?", "Personal data, such as names or addresses");
        await card.ChooseAsync("What happens to data after it is entered?", "It goes to the supplier, who may not learn from it");
        await card.ChooseAsync("Does the data fit the people and cases it is used for?", "Yes, we have checked");
    }

    public static async Task AssessPeopleAsync(ChatCard card)
    {
        await card.ChooseAsync("Whom do the results affect?", "People who apply for a job or a service");
        await card.ChooseAsync("About how many people does it affect in a year?", "101 to 1,000");
        await card.ChooseAsync("Do these people know that AI is involved?", "Yes, they are told");
    }

    public static async Task AssessEffectsAsync(ChatCard card)
    {
        await card.FillAsync("Who gains what from the system?", "Applicants are judged by skills rather than by their résumés.");
        await card.ChooseAsync("What could people lose if the system gets it wrong?", "Unfair treatment", "Money, a job or a home");
        await card.ChooseAsync("Could it treat some groups of people worse than others?", "I do not know");
    }

    public static async Task AssessHarmAsync(ChatCard card)
    {
        await card.ChooseAsync("How bad would that be for one person?", "Serious, takes long to put right");
        await card.ChooseAsync("How often could that happen?", "Now and then");
    }

    public static async Task AssessFailuresAsync(ChatCard card)
    {
        await card.ChooseAsync("What happens when a result is wrong?", "It leads to a wrong decision");
        await card.ChooseAsync("How would you notice that results get worse?", "Users or customers would complain");
        await card.ChooseAsync("Can the work go on without the system?", "Yes");
        await card.FillAsync("What could someone use it for that it is not meant for?", "To reject people without reading their application.");
    }

    public static async Task AssessOversightAsync(ChatCard card)
    {
        await card.ChooseAsync("How does a person watch over the results?", "Looks at results afterwards");
        await card.ChooseAsync("Can someone on your side switch it off at once?", "Yes");
        await card.ChooseAsync("How can someone object to a result?", "They are told whom to turn to");
    }

    public static async Task AssessOverseerAsync(ChatCard card)
    {
        await card.FillAsync("Which role watches over it?", "Recruiter");
        await card.ChooseAsync("Has that person learned what the system gets wrong?", "It is planned");
    }

    public static async Task AssessMeasuresAsync(ChatCard card)
    {
        await card.FillAsync("What do you do to prevent harm?", "Recruiters read every application. We compare the rankings of groups twice a year.");
        await card.ChooseAsync("How often do you check that the measures work?", "At least every year");
    }
}
