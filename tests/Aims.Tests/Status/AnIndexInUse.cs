using System.Globalization;
using Aims.Ledger;
using Aims.Status;
using Aims.Systems;
using Aims.Tests.Chat;
using Xunit;

namespace Aims.Tests.Status;

/// <summary>The systems by their words, kept up to date head by head.</summary>
public sealed class AnIndexInUse
{
    // More than it keeps of what was overwritten.
    private const int Changes = 1_100;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Knows_a_record_by_its_latest_words_only_however_often_they_change()
    {
        var talk = new Talk();
        var search = new RegisterSearch(talk.Office.People);
        await talk.HasRegistered(Staff.Ana, "Letter writer").HasRegistered(Staff.Ana, "Chat helper");
        for (int n = 0; n < Changes; n++)
        {
            await Rename(talk, n, n % 2 == 0 ? "Invoice reader" : "Route planner");
            await talk.Index.Ask(About.Register, world => 0, Ct);
        }

        Assert.Equal(["AIS-0001"], await Found("route planner"));
        Assert.Empty(await Found("invoice"));
        Assert.Empty(await Found("letter writer"));
        Assert.Equal(["AIS-0002"], await Found("chat helper"));

        Task<List<string>> Found(string text) =>
            talk.Index.Ask(About.Register, world => search.Find(world, text, _ => true, 10).Select(system => system.Id.Value).ToList(), Ct);
    }

    private static Task<Outcome> Rename(Talk talk, int n, string name) => talk.Records.Commit(
        new Command(string.Create(CultureInfo.InvariantCulture, $"rename-{n}"), Staff.Ana.Id, talk.Office.Now),
        draft => draft.Apply(AiSystem.Type, "AIS-0001", new DetailsChanged(new SystemDetails { Name = name }), Ct), Ct);
}
