using Aims.Systems;
using Xunit;

namespace Aims.Bot.Tests.Edge;

/// <summary>Two bot processes over one storage; every turn goes to the other one.</summary>
public sealed class TwoProcesses : Office
{
    protected override int Instances => 2;
}

public sealed class TwoProcessesServeOneStory(TwoProcesses office) : IClassFixture<TwoProcesses>
{
    [Fact]
    public async Task From_the_registration_to_the_approval()
    {
        var (ana, max) = office.Hire();
        await ana.InstallsAsync();
        await max.OpensChatAsync();
        // Messages that wait at the same time arrive in any order: the greeting comes before the story begins.
        await office.SettleAsync();
        string id = await ana.RegistersAsync("Served by two");
        await ana.AssessesAsync();
        await office.SettleAsync();
        Assert.Contains("Please decide: Served by two", max.Chat.Said[^1], StringComparison.Ordinal);

        Assert.Contains("Approved by", (await max.PressesAsync("Approve")).Words, StringComparison.Ordinal);
        await office.SettleAsync();

        Assert.Equal($"{id} Served by two: approved", ana.Chat.Said[^1]);
        Assert.Equal(SystemState.Approved, (await office.Records.Read(AiSystem.Type, id, TestContext.Current.CancellationToken)).State!.State);
    }

    [Fact]
    public async Task And_no_answer_is_older_than_its_question()
    {
        var (ana, _) = office.Hire();
        // Both have their index loaded before anything happens.
        await ana.SaysAsync("my tasks");
        await ana.SaysAsync("my tasks");
        for (int n = 1; n <= 8; n++)
        {
            await ana.SaysAsync($"register Draft number {n}");
            await ana.FillsInAndPressesAsync("Next");
            await ana.SaysAsync("my tasks");
            Assert.StartsWith($"{n + 1} tasks wait for you", ana.Chat.Said[^1], StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task And_greet_a_newcomer_once()
    {
        var (ana, _) = office.Hire();
        await Task.WhenAll(ana.InstallsAsync(), ana.OpensChatAsync(), ana.InstallsAsync(), ana.OpensChatAsync());
        await office.SettleAsync();
        Assert.Single(ana.Chat.Messages);
    }

    [Fact]
    public async Task And_carry_out_a_press_that_reached_both_once()
    {
        var (ana, _) = office.Hire();
        await ana.SaysAsync("register Pressed at both");
        var next = ana.Card.Buttons.First(button => button.Title == "Next");
        var press = ana.Press(next.Verb, next.Data, ana.Chat.LastCard.Id);
        foreach (var (input, value) in ana.Card.Filled())
            press["value"]!["action"]!["data"]![input] = value;

        var answers = await Task.WhenAll(ana.InvokesAsync(press), ana.InvokesAsync(press.DeepClone()));

        string id = Assert.Single(answers.Select(answer => answer.Card!.SystemId()).Distinct());
        Assert.Equal(1, (await office.Records.Read(AiSystem.Type, id, TestContext.Current.CancellationToken)).Version);
    }

    [Theory]
    [InlineData(0), InlineData(1)]
    public async Task And_whoever_comes_back_at_the_one_gets_what_waits_at_the_other(int instance)
    {
        var (ana, _) = office.Hire();
        // Both remember that she can be reached; only the one that delivers learns that she cannot.
        await ana.SaysAsync("help");
        await ana.SaysAsync("help");
        office.Connector.Meets(ana.Conversation, Trouble.NotInRoster);
        await office.RemindAsync(ana, "while away");
        await office.SettleAsync();

        office.NextTurnAt(instance);
        await ana.InstallsAsync("add-upgrade");
        await office.SettleAsync();

        Assert.Equal("Please read and acknowledge: AI policy", ana.Chat.Said[^1]);
    }
}
