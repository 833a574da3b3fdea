using Aims.Conversation;
using Aims.People;
using Aims.Tests.Cards;
using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Situations;

/// <summary>What somebody finds to put into a chat with others.</summary>
public sealed class SharingASystem
{
    [Fact]
    public Task Nearest_come_first_and_no_draft_is_among_them() => Looks(new Talk()
            .HasRegistered(Zoe, "Letter writer", department: "Legal")
            .HasRegistered(Lea, "Contract reader", department: "Human Resources")
            .HasRegistered(Ana, "CV screener")
            .HasRegistered(Ana, "Old sorter").Aside(t => t.Presses(Ana, "Retire").Presses(Ana, "Retire", ("afterwards", "NoData"), ("reason", "Replaced.")))
            .HasDrafted(Ana, "Secret plan"), (Ana, ""), (Zoe, ""), (Zoe, "secret"), (Ana, "ais-5"))
        .Reads("""
            Ana looks for "" to share
            - CV screener | AIS-0003 · Submitted · owner Ana Ruiz
            - Contract reader | AIS-0002 · Submitted · owner Lea Brandt
            - Letter writer | AIS-0001 · Submitted · owner Zoë O'Neill
            - Old sorter | AIS-0004 · Retired · owner Ana Ruiz
            Zoë looks for "" to share
            - Letter writer | AIS-0001 · Submitted · owner Zoë O'Neill
            - Contract reader | AIS-0002 · Submitted · owner Lea Brandt
            - CV screener | AIS-0003 · Submitted · owner Ana Ruiz
            - Old sorter | AIS-0004 · Retired · owner Ana Ruiz
            Zoë looks for "secret" to share
            Ana looks for "ais-5" to share
            """);

    [Fact]
    public Task Reasons_and_approvers_stay_with_those_who_work_on_it() => Looks(new Talk()
            .HasAskedForApproval(Ana)
            .Aside(t => t.Presses(Max, "Ask for changes", ("reason", "Between us: the supplier is in trouble."))), (Zoe, "cv screener"))
        .Reads("""
            Zoë looks for "cv screener" to share
            - CV screener | AIS-0001 · Changes requested · owner Ana Ruiz
              AIS-0001 · Changes requested
              # CV screener
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Level 1, minimal
              Registered: 23 Nov 2026
              From the register of AI systems, as of 23 Nov 2026, 10:00. To see where it stands now, say to the bot: status AIS-0001
            """);

    [Fact]
    public async Task Any_letters_of_any_length_fit()
    {
        var talk = new Talk().Aside(t => t
            .Says(Ana, "register")
            .Presses(Ana, "Next", ("name", Many("*_`<b>", 100)), ("purpose", Many("\U0001F98A~[x](y)", 500)))
            .Presses(Ana, "Next", ("source", "Supplier"), ("supplier", Many("\\", 100)), ("stage", "Pilot"))
            .Presses(Ana, "Next", ("data", "Internal"), ("people", "Nobody"))
            .Presses(Ana, "Next", ("autonomy", "PersonDecides"), ("oversight", "Somebody does."))
            .Presses(Ana, "Submit"));
        await Looks(talk, (Zoe, "ais-1"));
        Assert.StartsWith("- *_`<b>*_`<b>", talk.Office.Transcript[1], StringComparison.Ordinal);
    }

    private static string Many(string letters, int length) => string.Concat(Enumerable.Repeat(letters, length))[..length];

    private static Talk Looks(Talk talk, params (Person Who, string Text)[] searches) => searches.Aggregate(talk, (t, search) => t.Then(async () =>
    {
        var lines = talk.Office.Transcript;
        lines.Add($"{FirstName(search.Who)} looks for \"{search.Text}\" to share");
        var found = await talk.Bot.Share.Find(talk.TurnOf(search.Who, Fields.None, isPrivate: false), search.Text, (0, 25), TestContext.Current.CancellationToken);
        foreach (var system in found)
        {
            lines.Add($"- {system.Name} | {system.Line}");
            Assert.Null(system.Card.Actions);
            Assert.Empty(CardRules.BrokenBy(system.Card.ToUtf8().Span));
        }
        if (found is [var only])
            lines.AddRange(CardText.Of(only.Card).Select(line => $"  {line}"));
    }));
}
