using Aims.Bot.Teams;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Xunit;

namespace Aims.Bot.Tests.Teams;

/// <summary>Timers ask how some people read dates: of few one by one, of many by one range read, with the same answer.</summary>
public sealed class WhereSomePeopleAre
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(2)]
    [InlineData(300)]
    public async Task Is_as_they_were_met_last_and_the_usual_for_others(int asked)
    {
        var table = new MemoryTable();
        var queue = new Ledger.SentMessages();
        var people = new PeopleInTouch(table, queue, new Outbox(table, queue, TimeProvider.System), TimeProvider.System, "contoso");
        foreach (string who in new[] { "p0", "p2" })
            await people.Met(PersonId.Parse(who), new ConversationReference("https://smba.example", who, "personal", "28:bot", $"29:{who}", who, "contoso", "de-DE", "Europe/Berlin"), Ct);

        PersonId[] some = [.. Enumerable.Range(0, asked).Select(n => PersonId.Parse($"p{n}"))];
        var readers = await new EverybodyMet(table, people.Partition).Of(some, Ct);

        Assert.Equal(some.Order(), readers.Keys.Order());
        Assert.Equal("Europe/Berlin", readers[some[0]].Zone.Id);
        Assert.Equal(Reader.Default, readers[some[1]]);
    }
}
