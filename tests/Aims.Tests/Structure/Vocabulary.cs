using System.Text.Json;
using Aims.Approvals;
using Aims.Assessments;
using Aims.Campaigns;
using Aims.Concerns;
using Aims.Conversation;
using Aims.EvidencePacks;
using Aims.Imports;
using Aims.Policies;
using Aims.SavedQuestions;
using Aims.Status;
using Aims.Systems;
using Aims.Tests.Cards;
using Aims.Tests.Chat;
using Xunit;

namespace Aims.Tests.Structure;

/// <summary>What people can say and press: all of it is known, and all that is known can be reached.</summary>
public sealed class Vocabulary
{
    // Drawn when a message is delivered or a card drawn anew.
    private static readonly string[] MessageViews = [Digest.Name, ShowReminder.Name, Welcome.Name, Assessment.Outcome, Assessment.Part, WorkOnImport.Name, TellUsers.Name, TellDeputy.Name,
        AskToAcknowledge.Name, AskToAcknowledge.ReminderName, WorkOnCampaign.Name, WorkOnPack.Name, ShowReminded.Name,
        ShowSubscribed.Name, ShowEnded.Name, ShowSaved.SharedName, ShowExcerpt.Name];

    private static readonly IReadOnlyList<Intent> Intents = new Talk().Bot.Intents;

    public static TheoryData<string, string> Hints => [.. Staff.All.SelectMany(
        who => Intents.Where(i => i.Hint?.For(who) == true).Select(i => new TheoryDataRow<string, string>(who.Id.Value, i.Hint!.Say)))];

    [Fact]
    public void Verbs_are_unique() => Assert.Equal(Intents.Count, Intents.Select(i => i.Verb).Distinct().Count());

    [Fact]
    public void Every_button_of_every_card_has_an_answer() =>
        Assert.Empty(VerbsOnCards().Except(Intents.Select(i => i.Verb)));

    [Fact]
    public void Every_answer_can_be_reached()
    {
        var reached = VerbsOnCards().Concat(MessageViews).ToHashSet();
        Assert.Empty(Intents.Where(i => i.Phrases.Count == 0 && !reached.Contains(i.Verb)).Select(i => i.Verb));
    }

    [Theory]
    [MemberData(nameof(Hints))]
    public async Task What_the_help_offers_is_understood_and_allowed(string who, string words)
    {
        var talk = new Talk();
        var person = Staff.All.Single(p => p.Id.Value == who);
        await talk.HasRegistered(Staff.Ana).Says(person, words);
        string answer = talk.Office.Transcript[1] is "bot:" ? string.Join('\n', talk.Office.Transcript) : talk.Office.Transcript[1];
        Assert.DoesNotContain("I did not understand", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("That is for", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_phrase_finds_its_own_intent()
    {
        var talk = new Talk();
        foreach (var (intent, phrase) in Intents.SelectMany(i => i.Phrases.Select(p => (i, p))))
        {
            await talk.Says(Staff.Lea, phrase.Replace("{name}", "Letter writer", StringComparison.Ordinal).Replace("{what}", "Letter writer", StringComparison.Ordinal));
            Assert.DoesNotContain("  # I did not understand that", talk.Office.Transcript);
        }
    }

    private static HashSet<string> VerbsOnCards() =>
        [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "Aims.Tests", "ShownCards", "Golden"), "*.json")
            .SelectMany(file => CardPart.Of(JsonElement.Parse(File.ReadAllBytes(file))))
            .Where(part => part.Type == "Action.Execute")
            .Select(part => part.Json.GetProperty("verb").GetString()!)];
}
