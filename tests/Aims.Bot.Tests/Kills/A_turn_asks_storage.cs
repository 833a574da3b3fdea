using Aims.Channel;
using Xunit;

namespace Aims.Bot.Tests.Kills;

/// <summary>
/// What each kind of turn asks of storage, counted by the bot itself, within the budgets of round trips of design §8.
/// "My tasks" sends two requests at once: that neither waits for the other is a test of its own. A page of a registration is
/// read and saved while the index reads what changed, so there the round trips are counted that wait for each other.
/// </summary>
public sealed class A_turn_asks_storage : IAsyncLifetime
{
    private const int Times = 5;

    private TwoBots stage = null!;
    private DirectLine line = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        stage = await TwoBots.OpenAsync(Token);
        line = new DirectLine(stage.Bots[0].Address);
    }

    public async ValueTask DisposeAsync()
    {
        line?.Dispose();
        if (stage is not null)
            await stage.DisposeAsync();
    }

    [Fact]
    public async Task Nothing_for_help_once_for_a_question_twice_for_an_answer_three_times_for_an_approval()
    {
        var (ana, max, lea) = (Client(stage.Staff.Employees[0]), Client(stage.Staff.ManagerOf(0)), Client(stage.Staff.Lead));
        await ana.Install(Token);
        await max.Install(Token);
        for (int n = 0; n < Times; n++)
            await new Story(ana).Bring($"System {n}", Token);
        await stage.Hosts[0].PumpAsync(Token);

        Assert.Equal(0, await Asking(ana, "help"));
        Assert.Equal(2, await Asking(ana, "my tasks"));
        Assert.Equal(1, await Asking(ana, "status AIS-0001"));
        // What was asked is kept beside it, for what is said next: two requests, one wait.
        Assert.InRange(await Waiting(lea, "how many systems"), 1, 2);
        Assert.Equal(2, await Asking(lea, "what is waiting for approval"));
        // The look for twins runs beside it, and may be in flight from its first request to its last: then all is one wait.
        Assert.InRange(await Registering(ana), 1, 2);
        Assert.Equal(2, await Assessing(ana));
        Assert.Equal(3, await Approving(max));
    }

    private TeamsClient Client(string person) => new(stage.Connector, stage.Staff.Tenant, person, line.Send);

    // Warm: the first answer reads what this process does not know yet.
    private static async Task<int> Asking(TeamsClient client, string text)
    {
        await client.Ask(text, Token);
        return await Each(_ => client.Say(text, Token));
    }

    private static async Task<int> Waiting(TeamsClient client, string text)
    {
        await client.Ask(text, Token);
        return await Waits(_ => client.Say(text, Token));
    }

    // The first page that is sent makes the draft, the second changes it.
    private static async Task<int> Registering(TeamsClient client)
    {
        var drafts = new List<ShownCard>();
        int first = await Waits(async n =>
        {
            var answer = await Save(client, await client.Ask("register", Token), n);
            drafts.Add(answer.Card!);
            return answer;
        });
        return Math.Max(first, await Waits(n => Save(client, drafts[n], n)));
    }

    private static Task<BotAnswer> Save(TeamsClient client, ShownCard card, int n) =>
        client.Press(card, card.Button("system.save", "Next"), FilledIn.System($"Draft {n}"), Token);

    private static async Task<int> Assessing(TeamsClient client)
    {
        var story = new Story(client);
        var card = await story.StartAssessment(await story.Submit(await story.Register("To be assessed", Token), Token), Token);
        return await Each(async _ =>
        {
            var answer = await client.Press(card, card.Button("assessment.save", "Next"), FilledIn.Assessment, Token);
            card = answer.Card!;
            return answer;
        });
    }

    private static Task<int> Approving(TeamsClient client)
    {
        var requests = client.Chat.Messages.Select(message => message.Card).OfType<ShownCard>().Where(card => card.Offers("approval.approve")).ToList();
        return Each(n => client.Press(requests[n], requests[n].Button("approval.approve"), FilledIn.Nothing, Token));
    }

    // What is in flight together is one wait; a busy machine may part it now and then.
    private static async Task<int> Waits(Func<int, Task<BotAnswer>> turn)
    {
        var waits = new List<int>();
        for (int n = 0; n < Times; n++)
            waits.Add((await turn(n)).Timing!.Value.Waits);
        return waits.Order().ElementAt(Times / 2);
    }

    // The same every time, or it is no budget.
    private static async Task<int> Each(Func<int, Task<BotAnswer>> turn)
    {
        var requests = new HashSet<int>();
        for (int n = 0; n < Times; n++)
            requests.Add((await turn(n)).Timing!.Value.Requests);
        return Assert.Single(requests);
    }
}
