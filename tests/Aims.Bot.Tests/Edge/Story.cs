using System.Text.RegularExpressions;
using Xunit;

namespace Aims.Bot.Tests.Edge;

/// <summary>What people do in several steps, with any answers that fit.</summary>
internal static partial class Story
{
    private const int MostPages = 40;

    // Other tests have registered systems of the same name.
    private const string Another = "It is another one";

    /// <summary>Registers a system and submits it. Gives its id.</summary>
    public static async Task<string> RegistersAsync(this Person owner, string system)
    {
        await owner.SaysAsync("register");
        await owner.PressesAsync("Next", ("name", system), ("purpose", "Sorts applications for recruiters."));
        await owner.PressesUntilAsync("Next", "Submit");
        await owner.PressesAsync("Submit");
        return owner.Card.SystemId();
    }

    /// <summary>Fills in and submits the assessment of the system whose card is the newest.</summary>
    public static async Task AssessesAsync(this Person owner)
    {
        await owner.PressesAsync("Start the assessment");
        await owner.PressesUntilAsync("Next", "Submit");
        await owner.PressesAsync("Submit");
    }

    /// <summary>The system that a card is about.</summary>
    public static string SystemId(this CardView card) => Id().Match(card.Words).Value;

    private static async Task PressesUntilAsync(this Person person, string button, string last)
    {
        for (int page = 0; person.Card.Buttons.All(b => b.Title != last); page++)
        {
            Assert.InRange(page, 0, MostPages);
            await person.FillsInAndPressesAsync(person.Card.Buttons.Any(b => b.Title == Another) ? Another : button);
        }
    }

    [GeneratedRegex("AIS-[0-9]+")]
    private static partial Regex Id();
}
