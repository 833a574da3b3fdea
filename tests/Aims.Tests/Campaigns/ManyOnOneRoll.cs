using Aims.Campaigns;
using Aims.Ledger;
using Aims.People;
using Aims.Policies;
using Aims.Status;
using Xunit;

namespace Aims.Tests.Campaigns;

/// <summary>One commit holds a hundred rows, however many people are on a roll and whatever happens to each of them on the same day.</summary>
public sealed class ManyOnOneRoll : IDisposable
{
    private const int People = 90;

    private static readonly DateTimeOffset Start = new(2026, 11, 30, 9, 0, 0, TimeSpan.Zero);
    private static readonly PersonId Lead = PersonId.Parse("person-0");

    private readonly Sent sent = new();
    private readonly Records records;
    private readonly StatusIndex index;
    private readonly CampaignRounds rounds;

    public ManyOnOneRoll()
    {
        var table = new MemoryTable();
        records = new Records(table, new MemoryTexts(), new Outbox(table, sent, TimeProvider.System), TimeProvider.System, "contoso");
        index = new StatusIndex(records, TimeProvider.System);
        rounds = new ManagementSystem(records, new Crowd(), index, new MemoryFiles()).Campaigns;
    }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Are_asked_and_asked_again_by_as_many_commits_as_it_takes()
    {
        await Commit(Lead, draft => draft.Apply(Campaign.Type, "CMP-0001", Decided<CampaignEvent>.These(
            new CampaignPlanned(CampaignId.From("CMP-0001"), PolicyLibrary.AiPolicy, 30), new CampaignStarted(1)), Ct));

        await rounds.Run(Start, Ct);
        Assert.Equal(People, sent.Messages.Count);

        // What each has acknowledged lapses on another day, of which all come within the month in which they are asked again.
        var version = ShippedPolicies.Versions.First();
        for (int n = 0; n < People; n++)
        {
            var who = PersonId.Parse($"person-{n}");
            var until = DateOnly.FromDateTime(Start.UtcDateTime).AddDays(50 + (n % 25));
            await Commit(who, draft => draft.Apply(
                Acknowledgement.Type, Acknowledgement.IdOf(version.Policy, 1, who), new PolicyAcknowledged(version.Policy, 1, version.Title, version.Text, Until: until), Ct));
        }
        sent.Messages.Clear();
        var later = Start.AddDays(45);
        await rounds.Run(later, Ct);

        var roll = (await records.Read(Roll.Type, "CMP-0001.0", Ct)).State!;
        Assert.All(roll.People, asked => Assert.Equal(DateOnly.FromDateTime(later.UtcDateTime), asked.On));
        Assert.Equal(25, roll.People.Select(asked => asked.Due).Distinct().Count());
        Assert.Equal(People, sent.Messages.Where(message => message.View == AskToAcknowledge.Name).Select(message => message.To).Distinct().Count());

        sent.Messages.Clear();
        Assert.Equal(0, await rounds.Run(later, Ct));
        Assert.Empty(sent.Messages);
    }

    public void Dispose() => index.Dispose();

    private Task<Outcome> Commit(PersonId by, Func<Draft, Task> decide) => records.Commit(new Command(Guid.NewGuid().ToString("N"), by, Start), decide, Ct);

    private sealed class Crowd : IDirectory
    {
        public DirectoryIndex Now { get; } = new(
            [.. Enumerable.Range(0, People).Select(n => new Person(PersonId.Parse($"person-{n}"), $"Person {n}", "", "", "Legal", null, n == 0 ? [Role.Lead] : []))]);
    }

    private sealed class Sent : IQueue
    {
        public List<Message> Messages { get; } = [];

        public Task Send(Message message, TimeSpan? delay, CancellationToken ct)
        {
            lock (Messages)
                Messages.Add(message);
            return Task.CompletedTask;
        }
    }
}
