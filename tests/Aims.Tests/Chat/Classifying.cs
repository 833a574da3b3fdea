using Aims.People;

namespace Aims.Tests.Chat;

/// <summary>What stories about the EU AI Act class begin with, played without a transcript.</summary>
internal static class Classifying
{
    /// <summary>A harmless tool that we use: minimal.</summary>
    private static readonly Dictionary<string, string> Harmless = new()
    {
        ["is-ai"] = "learns",
        ["in-eu"] = "yes",
        ["only-for"] = "none",
        ["roles"] = "deployer",
        ["practices"] = "none",
        ["product"] = "no",
        ["areas"] = "none",
        ["shows"] = "none",
        // Asked only after other answers than these.
        ["practice-care"] = "false",
        ["employment"] = "4a",
        ["profiles"] = "yes",
        ["part"] = "weighs",
        ["still-harm"] = "no",
        ["obvious"] = "false",
        ["only-edits"] = "false",
        ["user-body"] = "private",
        ["changed"] = "false",
        ["on-market-since"] = "2028-01-10",
        ["model"] = "no",
        ["model-power"] = "yes",
        ["model-open"] = "true",
        ["product-law"] = "medical",
        ["third-party"] = "yes",
        ["biometrics"] = "other",
        ["infrastructure"] = "other",
        ["education"] = "other",
        ["services"] = "other",
        ["police"] = "other",
        ["migration"] = "other",
        ["justice"] = "other",
        ["reviewed-text"] = "false",
        ["crime-law"] = "false",
    };

    /// <summary>From a page of the screening: answers all that follow, up to the review.</summary>
    public static Talk HasScreened(this Talk talk, Person who, params (string Question, string Answer)[] others) => talk.Aside(t => t.Then(async () =>
    {
        var answers = new Dictionary<string, string>(Harmless);
        foreach (var (question, answer) in others)
            answers[question] = answer;
        while (t.LatestCard(who) is var page && page.Buttons.Any(b => b.Button.Title == "Next"))
            await t.Presses(who, "Next", [.. page.Inputs.Select(i => (i.Id!, answers[i.Id![2..]]))]);
    }));

    /// <summary>From the system's card: answers the screening and records the class.</summary>
    public static Talk HasClassified(this Talk talk, Person who, params (string Question, string Answer)[] others) =>
        talk.Aside(t => t.Presses(who, "AI Act class").Presses(who, "Classify").HasScreened(who, others).Presses(who, "Record the class"));
}
