using Xunit;

namespace Aims.Bot.Tests.Edge;

public sealed class TheBotGreets(Office office) : IClassFixture<Office>
{
    private const string Welcome = "Welcome. I keep our register of AI systems. Say help to see what I can do.";

    [Fact]
    public async Task Once_although_both_updates_come()
    {
        var (ana, _) = office.Hire();
        await Task.WhenAll(ana.InstallsAsync(), ana.OpensChatAsync());
        await office.SettleAsync();
        Assert.Equal([Welcome], ana.Chat.Said);
    }

    [Fact]
    public async Task Once_however_often_the_chat_is_opened()
    {
        var (ana, _) = office.Hire();
        await ana.OpensChatAsync();
        await office.SettleAsync();
        await ana.OpensChatAsync();
        await ana.InstallsAsync("add-upgrade");
        await office.SettleAsync();
        Assert.Equal([Welcome], ana.Chat.Said);
    }

    public static TheoryData<string> Difficult => [.. Staff.DifficultNames.Keys];

    [Theory, MemberData(nameof(Difficult))]
    public async Task By_the_name_in_the_directory_whatever_letters_it_has(string id)
    {
        var somebody = office.PersonOf(id, Staff.DifficultNames[id]);
        await somebody.OpensChatAsync();
        await office.SettleAsync();
        Assert.Contains($"Welcome, {somebody.Name}\n", somebody.Card.Words, StringComparison.Ordinal);
    }
}
