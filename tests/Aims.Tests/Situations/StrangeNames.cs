using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Situations;

/// <summary>Names as people give them: any script, any sign, and some that are meant to break something.</summary>
public sealed class StrangeNames
{
    [Theory]
    [InlineData("מסנן קורות חיים")]
    [InlineData("👩🏽‍💻 screener 🏴󠁧󠁢󠁥󠁮󠁧󠁿")]
    [InlineData("C:\\new / what? #1 %2F")]
    [InlineData("**bold** [click](https://evil) <b>x</b>")]
    [InlineData("head|system|AIS-0001")]
    [InlineData("{{DATE(2026-01-01T00:00:00Z)}}")]
    [InlineData("'; DROP TABLE heads; --")]
    [InlineData("{\"type\":\"AdaptiveCard\"}")]
    public async Task Go_all_the_way_and_are_found_again(string name)
    {
        var talk = new Talk();
        await talk.HasApproval(Ana, Max, name).Says(Zoe, $"status {name}").Presses(Zoe, "Open");
        Assert.Contains($"# {Aims.Cards.Plain.Text(name)}", CardText.Of(talk.LatestCard(Zoe).Card!));
    }

    [Fact]
    public Task That_nobody_can_see_are_no_names() => new Talk()
        .Says(Ana, "register")
        .Presses(Ana, "Next", ("name", "\u200b\u2060\u202e"), ("purpose", "\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b"))
        .Reads("""
            Ana: register
            bot:
              New
              # Register an AI system
              ■□□□□ Step 1 of 5 · Name and purpose
              > Name of the AI system: –
              > What is it for?: –
              [Next] [Save for later]
            Ana presses Next: name = ​⁠‮, purpose = ​​​​​​​​​​
            bot:
              New
              # Register an AI system
              ! Problem: 2 answers need a look.
              ■□□□□ Step 1 of 5 · Name and purpose
              > Name of the AI system: ​⁠‮
                ! Please check: Give it a name of 3 to 100 characters.
              > What is it for?: ​​​​​​​​​​
                ! Please check: Say what it is for, in 10 to 500 characters.
              [Next] [Save for later]
            """);

    [Fact]
    public async Task Of_two_lines_or_turned_around_are_shown_on_one_and_straight()
    {
        var talk = new Talk();
        await talk.HasRegistered(Ana, "CV\nscreener \u202egnp.exe");
        Assert.Contains("# CV screener gnp.exe", CardText.Of(talk.LatestCard(Ana).Card!));
    }

    [Fact]
    public async Task That_are_huge_are_refused_and_shown_shortened()
    {
        var talk = new Talk();
        await talk.Says(Ana, "register").Presses(Ana, "Next", ("name", new string('x', 100_000)), ("purpose", string.Concat(Enumerable.Repeat("😀", 50_000))));
        Assert.Contains("  ! Please check: Give it a name of 3 to 100 characters.", CardText.Of(talk.LatestCard(Ana).Card!));
    }

    [Fact]
    public async Task Of_people_come_in_every_script_and_length()
    {
        var odd = Ana with { Name = $"**Ana** [x](https://evil) \u202e{new string('ä', 300)}", Department = "R&D / \\ # ? |" };
        var talk = new Talk(new Office(odd, Max, Lea, Ingrid));
        await talk.HasApproval(odd, Max);
        Assert.Contains("AIS-0001 · Approved", CardText.Of(talk.LatestCard(odd).Card!));
    }
}
