using System.Net;
using Xunit;

namespace Aims.Bot.Tests.Edge;

public sealed class StorageIsAway(Office office) : IClassFixture<Office>
{
    private const string Sorry = "I cannot reach my records right now. Nothing was lost; please try again in a minute.";

    [Fact]
    public async Task People_are_told_so_and_the_host_keeps_what_it_has()
    {
        var (ana, _) = office.Hire();
        await ana.SaysAsync("register Away");
        await office.LoseStorageAsync();

        await ana.SaysAsync("my tasks");
        var pressed = await ana.PressesAsync(ana.Chat.Messages[0], ana.Chat.Messages[0].Card!.Buttons.First(b => b.Title == "Next"), ("name", "Away"));

        var found = await ana.SearchesAsync(ComposeBox.Typed("Away"));

        Assert.Equal(Sorry, ana.Chat.Said[^1]);
        Assert.Equal((500, InvokeAnswer.ErrorType, Sorry), (pressed.StatusCode, pressed.Type, pressed.Words));
        Assert.Equal(("message", "I cannot reach my records right now. Please try again in a minute."), ((string?)found["type"], (string?)found["text"]));
        Assert.False(await office.TryFireAsync("sweep"));
        Assert.False(await office.TryFireAsync("daily"));
        Assert.False(await office.TryFireAsync("digests"));
        using var health = await office.HealthAsync();
        Assert.Equal(HttpStatusCode.OK, health.StatusCode);
    }
}
