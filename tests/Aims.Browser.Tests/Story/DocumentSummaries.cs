using Aims.Browser.Tests.Chat;

namespace Aims.Browser.Tests.Story;

/// <summary>
/// A real AI system of little impact: "Document summarization" of the US federal AI inventory 2024 (HHS, SAMHSA; use case 880 of
/// the file), with its name, purpose and stage as they stand there. What the inventory does not say is made up.
/// </summary>
internal static class DocumentSummaries
{
    public const string Name = "Document summarization";

    public static async Task RegisterAsync(ChatCard card)
    {
        await card.FillAsync("Name of the AI system", Name);
        await card.FillAsync("What is it for?", "Condenses large amounts of documentation for grantmaking, management, and other day-to-day work.");
        await NextAsync(card, "Step 2 of 5");
        await card.ChooseAsync("Where does it come from?", "We build it ourselves");
        await card.ChooseAsync("How far is it?", "Planned");
        await NextAsync(card, "Step 3 of 5");
        await card.ChooseAsync("What data does it use or produce?", "Internal information");
        await card.ChooseAsync("Whom do its results concern?", "Employees");
        await NextAsync(card, "Step 4 of 5");
        await card.ChooseAsync("What happens with its results?", "It suggests; a person decides");
        await card.FillAsync("Who watches over it?", "Whoever asked for a summary reads it beside the document.");
        await NextAsync(card, "Step 5 of 5");
        await card.PressAsync("Submit");
        await card.ShowsAsync("It is in the register.");
    }

    public static async Task AssessAsync(ChatCard card)
    {
        await AssessUseAsync(card);
        await AssessDataAndTechniqueAsync(card);
        await AssessEffectsAsync(card);
        await AssessCareAsync(card);
        await NextAsync(card, "All that is needed is answered");
        await card.PressAsync("Submit");
        await card.ShowsAsync("Max Keller has been asked to decide.");
    }

    // Each page ends with the press that shows a question of the next, or one that an answer has opened.
    private static async Task AssessUseAsync(ChatCard card)
    {
        await card.FillAsync("What do you use the system for?", "Summaries of grant applications for our own reading.");
        await card.ChooseAsync("How much does the system do on its own?", "It drafts or sorts; a person uses the result or not");
        await card.ChooseAsync("Where does the system come from?", "We built it ourselves");
        await NextAsync(card, "What must the system not be used for?");
        await card.FillAsync("What must the system not be used for?", "Deciding on an application unread.");
        await card.FillAsync("What could someone use it for that it is not meant for?", "To decide on an application without reading it.");
        await card.ChooseAsync("How likely is it that someone does that?", "Hardly likely");
        await NextAsync(card, "Does the system do any of these things?");
        await card.ChooseAsync("Does the system do any of these things?", "None of these");
        await card.ChooseAsync("Is the system used in one of these areas?", "None of these");
        await NextAsync(card, "Whom do the results affect?");
        await card.ChooseAsync("Whom do the results affect?", "Nobody in particular");
        await card.ChooseAsync("About how many people does it affect in a year?", "Up to 100");
        await card.ChooseAsync("Do these people know that AI is involved?", "They never meet the system or its results");
    }

    private static async Task AssessDataAndTechniqueAsync(ChatCard card)
    {
        await NextAsync(card, "What data goes into the system?");
        await card.ChooseAsync("What data goes into the system?", "Internal business information");
        await card.ChooseAsync("What happens to data after it is entered?", "It stays on our own computers");
        await card.ChooseAsync("Does the data fit the people and cases it is used for?", "Yes, we have checked");
        await NextAsync(card, "Where does the data come from that it learned from?");
        await card.ChooseAsync("Where does the data come from that it learned from?", "From others, and it is described");
        await NextAsync(card, "What kind of technique is it?");
        await card.ChooseAsync("What kind of technique is it?", "It makes new content: texts, pictures, speech, code");
        await card.FillAsync("What is known about how it gets its results?", "It condenses what stands in the document; 200 summaries were compared.");
        await card.ChooseAsync("How was it tested before it was used?", "With our own cases");
        await card.ChooseAsync("Can someone tell why a result came out as it did?", "Roughly, how it works in general");
        await NextAsync(card, "Who checks that what it makes is true and may be used?");
        await card.ChooseAsync("Who checks that what it makes is true and may be used?", "A person checks each one");
        await NextAsync(card, "In which countries and languages is it used?");
        await card.FillAsync("In which countries and languages is it used?", "Germany; English");
        await card.ChooseAsync("Does it work equally well in all of them?", "Yes, we have checked");
        await card.ChooseAsync("In which surroundings does it work?", "At a workplace");
    }

    private static async Task AssessEffectsAsync(ChatCard card)
    {
        await NextAsync(card, "Who gains what from the system?");
        await card.FillAsync("Who gains what from the system?", "Staff read faster.");
        await card.ChooseAsync("For whom is it good?", "For our staff");
        await card.ChooseAsync("How will you see whether that comes true?", "By asking people");
        await NextAsync(card, "What could people lose if the system gets it wrong?");
        await card.ChooseAsync("What could people lose if the system gets it wrong?", "Nothing worth mentioning");
        await NextAsync(card, "Could it treat some groups of people worse than others?");
        await card.ChooseAsync("Could it treat some groups of people worse than others?", "Not likely: it says nothing about people");
        await NextAsync(card, "What happens when a result is wrong?");
        await card.ChooseAsync("What happens when a result is wrong?", "Someone sees it before it matters");
        await card.ChooseAsync("How would you notice that results get worse?", "We check samples regularly");
        await card.ChooseAsync("Can the work go on without the system?", "Yes");
        await card.ChooseAsync("Could someone trick it on purpose?", "Hardly: only we feed it");
    }

    private static async Task AssessCareAsync(ChatCard card)
    {
        await NextAsync(card, "How does a person watch over the results?");
        await card.ChooseAsync("How does a person watch over the results?", "Looks at each result before it is used");
        await card.ChooseAsync("Can someone on your side switch it off at once?", "Yes");
        await NextAsync(card, "Which role watches over it?");
        await card.FillAsync("Which role watches over it?", "Grants officer");
        await card.ChooseAsync("Has that person learned what the system gets wrong?", "Yes");
        await card.ChooseAsync("How often does that person decide against it?", "At times");
        await NextAsync(card, "How can someone object to a result?");
        await card.ChooseAsync("How can someone object to a result?", "The results affect nobody in particular");
        await card.ChooseAsync("Does everyone who works with it know where to report a mishap?", "Yes");
        await NextAsync(card, "What do you do to prevent harm?");
        await NextAsync(card, "How often do you check that the measures work?");
        await card.ChooseAsync("How often do you check that the measures work?", "At least every month");
        await NextAsync(card, "What do you look at then?");
        await card.ChooseAsync("What do you look at then?", "How often it is right");
    }

    private static async Task NextAsync(ChatCard card, string then)
    {
        await card.PressAsync("Next");
        await card.ShowsAsync(then);
    }
}
