using Aims.Bot.Operations.Retention;
using Aims.Bot.Teams;
using Aims.Bot.Tests.Graph;
using Aims.Bot.Tests.Ledger;
using Aims.Ledger;
using Aims.People;
using Aims.PersonalData;
using Xunit;
using static Aims.Benchmarks.Tenant.GraphItems;

namespace Aims.Bot.Tests.Operations;

/// <summary>What the table keeps of people beside the records goes when the rule says so, and comes back with them.</summary>
public sealed class ALeaverIsForgotten : IAsyncLifetime
{
    private static readonly PersonId Ana = PersonId.Parse("ana"), Max = PersonId.Parse("max"), Zoe = PersonId.Parse("zoe");
    private static readonly DateOnly Monday = new(2026, 3, 9);

    private Tenant tenant = null!;
    private StoredTraces traces = null!;
    private string delivery = "";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        tenant = await Tenant.OpenAsync(Store.InMemory());
        delivery = $"{Store.Tenant}|delivery";
        traces = new StoredTraces(tenant.Store.Table, Store.Tenant, delivery);
        tenant.Graph.Everybody(Page(User("ana", "Ana Ruiz"), User("max", "Max Keller"), User("zoe", "Zoë O'Neill")));
        await tenant.Sync();
        foreach (var who in (PersonId[])[Ana, Max, Zoe])
            await Keep(who);
    }

    public ValueTask DisposeAsync() => tenant.DisposeAsync();

    [Fact]
    public async Task With_all_that_is_kept_beside_the_records_and_nobody_else_is()
    {
        Assert.Equal(6, (await traces.Of(Ana, Ct)).Count);
        tenant.Graph.Then(Page(Removed("ana", "deleted")));
        await tenant.Sync();
        var directory = await tenant.Directory();
        Assert.Equal("Ana Ruiz (who has left)", directory.NameOf(Ana));
        Assert.Contains(await traces.Everybody(Ct).ToListAsync(Ct), one => one.Who == Ana && one.Left is not null);

        await traces.Forget([Ana], Ct);
        await traces.Forget([Ana], Ct);
        await directory.Refresh(Ct);
        Assert.Empty(await traces.Of(Ana, Ct));
        Assert.Equal(6, (await traces.Of(Max, Ct)).Count);
        Assert.DoesNotContain(await All(), row => row.Contains("ana", StringComparison.Ordinal));
        Assert.Matches("^Former colleague [0-9A-F]{5}-[0-9A-F]{5}$", directory.NameOf(Ana));
        Assert.NotEqual(directory.NameOf(Ana), directory.NameOf(PersonId.Parse("anb")));

        tenant.Graph.Then(Page(User("ana", "Ana Ruiz")));
        await tenant.Sync();
        await directory.Refresh(Ct);
        Assert.Equal("Ana Ruiz", directory.NameOf(Ana));
    }

    [Fact]
    public async Task Only_when_the_time_since_they_left_is_over_and_not_when_they_are_back()
    {
        var directory = await tenant.Directory();
        var leavers = new Leavers(tenant.Store.Start().Records, directory, traces);
        await leavers.Notice(Monday, Ct);
        Assert.Empty(await leavers.Look(Monday, Ct));

        tenant.Graph.Then(Page(Removed("ana", "deleted"), Removed("zoe", "deleted")));
        await tenant.Sync();
        await directory.Refresh(Ct);
        await leavers.Notice(Monday.AddYears(10), Ct);
        var left = await leavers.Look(Monday.AddYears(10), Ct);
        Assert.Equal([Ana, Zoe], left.Keys.Order());
        // The day is the directory's, not that on which it was noticed.
        Assert.All(left.Values, day => Assert.True(day < Monday.AddYears(9)));

        tenant.Graph.Then(Page(User("zoe", "Zoë O'Neill")));
        await tenant.Sync();
        await directory.Refresh(Ct);
        Assert.Equal([Ana], (await leavers.Look(Monday.AddYears(10), Ct)).Keys);
        await leavers.Notice(Monday.AddYears(10), Ct);
        Assert.Equal([Ana], await leavers.Forget([Ana], Ct));
        await leavers.Notice(Monday.AddYears(10), Ct);
        Assert.Empty(await tenant.Store.Table.Range($"{Store.Tenant}|leavers", "left|", "left}", Ct).ToListAsync(Ct));
    }

    [Fact]
    public async Task Not_where_the_directory_is_not_read()
    {
        var unread = await new Leavers(tenant.Store.Start().Records, new Unread(), traces).Look(Monday, Ct);
        await new Leavers(tenant.Store.Start().Records, new Unread(), traces).Notice(Monday, Ct);
        Assert.Empty(unread);
        Assert.Empty(await tenant.Store.Table.Range($"{Store.Tenant}|leavers", "left|", "left}", Ct).ToListAsync(Ct));
    }

    // One row of each kind.
    private async Task Keep(PersonId who)
    {
        var people = new PeopleInTouch(tenant.Store.Table, tenant.Store.Queue, new Outbox(tenant.Store.Table, tenant.Store.Queue, tenant.Store.Clock), tenant.Store.Clock, Store.Tenant);
        await people.Met(who, new ConversationReference("https://smba.example", $"chat-{who}", "personal", "28:bot", $"29:{who}", who.Value, Store.Tenant, "en-GB", "Europe/Berlin"), Ct);
        var message = new Message($"lead.command-1.{who}", who, "note.show", "note|N-0001");
        await tenant.Store.Table.Write(delivery,
        [
            new RowChange.Put(new Row($"waiting|{who}|{message.MessageId}", new Dictionary<string, string> { ["Json"] = message.Write() })),
            new RowChange.Put(new Row($"muted|{who}|{message.Topic()}", new Dictionary<string, string> { ["Json"] = message.Write() })),
            new RowChange.Put(new Row($"undelivered|{message.MessageId}", new Dictionary<string, string> { ["Json"] = message.Write(), ["Reason"] = "TooManyTries", ["At"] = "2026-03-09T09:00:00Z" })),
            new RowChange.Put(CardCopies.Row(new CardCopy(who, "activity-1", new Conversation.LiveCard("note.show", Note.Type.Key("N-0001"), 1)))),
        ], Ct);
        await tenant.Store.Table.Write($"{Store.Tenant}|asked", [new RowChange.Put(new Row($"last|{who}", new Dictionary<string, string> { ["Question"] = "{}" }))], Ct);
    }

    private async Task<IReadOnlyList<string>> All()
    {
        var rows = new List<string>();
        foreach (string partition in (string[])[delivery, $"{Store.Tenant}|directory"])
            rows.AddRange(await tenant.Store.Table.Range(partition, "", "~~", Ct).Where(row => !row.Key.StartsWith("sync", StringComparison.Ordinal)).Select(row => $"{row.Key} {string.Join(' ', row.Columns.Values)}").ToListAsync(Ct));
        return rows;
    }

    private sealed class Unread : IDirectory
    {
        public DirectoryIndex Now => DirectoryIndex.Empty;

        public bool IsRead => false;
    }
}
