using System.Text.Json.Nodes;
using Aims.Bot.Tests.Functions;
using Aims.Ledger;
using Aims.People;
using Aims.Reach;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Aims.Bot.Tests.Graph;

/// <summary>A message for somebody who was never met, or who has removed the bot.</summary>
public sealed class SomebodyLacksTheBot : IAsyncLifetime
{
    private static readonly PersonId Max = PersonId.Parse("max");

    private static readonly Message News = new("news-1", Max, "policy.reminder", "person|max");

    private readonly MemoryTable table = new();
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
    private readonly List<JsonNode> sent = [];
    private AppsStandIn graph = null!;
    private Backstage stage = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        graph = await AppsStandIn.StartAsync();
        stage = await Backstage.OpenAsync(
            table,
            body =>
            {
                sent.Add(JsonNode.Parse(body)!);
                return Task.CompletedTask;
            },
            graph.Bot, clock);
    }

    public async ValueTask DisposeAsync()
    {
        await stage.DisposeAsync();
        await graph.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Theory]
    [InlineData(201, ""), InlineData(409, "Conflict")]
    public async Task It_is_installed_for_them_and_told_in_the_chat_that_comes_of_it(int status, string code)
    {
        graph.Install = (status, code, "The app is already installed.");
        Assert.True(await stage.Deliver.Run([News], Ct));
        var (_, target, body) = graph.Requests.First();
        Assert.Equal("/v1.0/users/max/teamwork/installedApps", target);
        Assert.EndsWith($"/v1.0/appCatalogs/teamsApps/{AppsStandIn.App}", (string?)JsonNode.Parse(body)!["teamsApp@odata.bind"], StringComparison.Ordinal);
        Assert.Equal(AppsStandIn.Chat, (string?)Assert.Single(sent)["conversation"]!["id"]);
        await stage.Deliver.Run([News with { MessageId = "news-2" }], Ct);
        Assert.Equal((3, 2), (graph.Requests.Count, sent.Count));
    }

    [Fact]
    public async Task Where_Graph_has_no_chat_yet_the_channel_makes_it()
    {
        graph.HasChat = false;
        await stage.Deliver.Run([News], Ct);
        Assert.Equal("max", (string?)sent[0]["members"]![0]!["id"]);
        Assert.Equal("a:made", (string?)sent[1]["conversation"]!["id"]);
    }

    [Theory]
    [InlineData(403, "Forbidden", "App is blocked by app permission policy.", InstallFailure.NotAllowed)]
    [InlineData(404, "NotFound", "User not found.", InstallFailure.NoTeams)]
    [InlineData(400, "BadRequest", "teamsApp is not valid.", InstallFailure.NoApp)]
    [InlineData(500, "InternalServerError", "Try later.", InstallFailure.Later)]
    public async Task A_failure_is_kept_the_message_waits_and_it_is_not_tried_again_before_a_day(int status, string code, string message, InstallFailure expected)
    {
        graph.Install = (status, code, message);
        await stage.Deliver.Run([News], Ct);
        clock.Advance(TimeSpan.FromHours(23));
        await stage.Deliver.Run([News with { MessageId = "news-2", Record = "person|other" }], Ct);
        Assert.Single(graph.Requests);
        var contact = (await stage.Met.Look(Ct))[Max];
        Assert.Equal(new Contact(false, null, null, expected, 2), contact);

        graph.Install = (201, "", "");
        clock.Advance(TimeSpan.FromHours(2));
        await stage.Deliver.Run([News with { MessageId = "news-3" }], Ct);
        Assert.Equal((AppsStandIn.Chat, 3), ((string?)Assert.Single(sent)["conversation"]!["id"], stage.Queued.Count + 1));
        Assert.Equal(new Contact(true, null, null, null, 0), (await stage.Met.Look(Ct))[Max]);
    }

    [Theory]
    [InlineData("BotNotInConversationRoster", 1), InlineData("ConversationNotFound", 1)]
    [InlineData("ConversationBlockedByUser", 0), InlineData("BotDisabledByAdmin", 0), InlineData("ForbiddenOperationException", 0)]
    public async Task Who_removed_it_gets_it_back_once_and_who_blocked_it_is_left_alone(string reason, int installs)
    {
        await stage.People.Met(Max, stage.ReferenceOf(Max), Ct);
        await stage.People.Change(Max, p => p.Lost(reason, clock.GetUtcNow()), Ct);
        await stage.Deliver.Run([News], Ct);
        Assert.Equal(installs, graph.Requests.Count(r => r.Method == "POST"));
        Assert.Equal(installs, sent.Count);
        await stage.People.Change(Max, p => p.Lost(reason, clock.GetUtcNow()), Ct);
        await stage.Deliver.Run([News with { MessageId = "news-2" }], Ct);
        Assert.Equal(installs, graph.Requests.Count(r => r.Method == "POST"));
    }

    [Fact]
    public async Task Two_at_once_install_it_once()
    {
        await Task.WhenAll(stage.Deliver.Run([News], Ct), stage.Deliver.Run([News with { MessageId = "news-2", Record = "person|other" }], Ct));
        Assert.Equal(1, graph.Requests.Count(r => r.Method == "POST"));
        Assert.Equal(0, (await stage.Met.Look(Ct))[Max].Waiting);
    }
}
