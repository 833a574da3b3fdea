using System.Globalization;
using Aims.Approvals;
using Aims.Ledger;
using Aims.People;
using Aims.Questions;
using Aims.Status;
using Aims.Systems;
using Aims.Tests.Chat;
using Xunit;

namespace Aims.Tests.Questions;

/// <summary>A register in which things happen at known times, of which the ledger's clock is one.</summary>
internal sealed class Years : TimeProvider
{
    private readonly Office office = new();
    private readonly Outbox outbox;
    private readonly Scenes scenes;
    private readonly List<(string Id, SystemEvent Event, Stamp Stamp)> past = [];
    private DateTimeOffset now = new(2026, 1, 5, 8, 0, 0, TimeSpan.Zero);

    public Years()
    {
        outbox = new Outbox(office.Table, office, this);
        Records = new Records(office.Table, office.Texts, outbox, this, Office.Tenant);
        Index = new StatusIndex(Records, this);
        scenes = new Scenes(Index, office, office, office.People, Routes.Shipped);
    }

    public Records Records { get; }

    public StatusIndex Index { get; }

    public DateTimeOffset Now => now;

    public DateOnly Today => DateOnly.FromDateTime(now.UtcDateTime);

    /// <summary>All that happened, oldest first.</summary>
    public IReadOnlyList<(string Id, SystemEvent Event, Stamp Stamp)> Past => past;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public override DateTimeOffset GetUtcNow() => now;

    public void Passes(TimeSpan time) => now += time;

    public async Task Does(Person who, string id, SystemEvent happened)
    {
        var stamp = new Stamp(who.Id, now);
        await Records.Commit(
            new Command(string.Create(CultureInfo.InvariantCulture, $"deed-{past.Count}"), who.Id, now), draft => draft.Apply(AiSystem.Type, id, Decided<SystemEvent>.These(happened), Ct), Ct);
        past.Add((id, happened, stamp));
    }

    /// <summary>A system as it was at the end of a day, folded from what happened until then.</summary>
    public AiSystem? At(string id, DateOnly day) => past.Where(deed => deed.Id == id && DateOnly.FromDateTime(deed.Stamp.At.UtcDateTime) <= day)
        .Aggregate((AiSystem?)null, (system, deed) => AiSystem.Type.After(system, deed.Event, deed.Stamp));

    public async Task<Answer> Asks(StatusQuestion question, Person? who = null) => (await Tries(question, who)).Answer!;

    public Task<Answered> Tries(StatusQuestion question, Person? who = null) => On(question, scene => Answering.Answer(question, ManagementSystem.Subjects, scene), who);

    public Task<T> On<T>(StatusQuestion question, Func<Scene, T> ask, Person? who = null) =>
        scenes.Ask(question, ManagementSystem.Subjects.NeedsOf(question), who ?? Staff.Lea, now, TimeZoneInfo.Utc, ask, Ct);

    /// <summary>Some years' worth of deeds, as a number decides.</summary>
    public async Task GoBy(int seed, int deeds, int systems = 12)
    {
        var random = new Random(seed);
        Person[] people = [Staff.Ana, Staff.Max, Staff.Zoe];
        for (int n = 0; n < deeds; n++)
        {
            Passes(TimeSpan.FromMinutes(random.Next(1, 3_000)));
            string id = string.Create(CultureInfo.InvariantCulture, $"AIS-{random.Next(1, systems + 1):D4}");
            await Does(people[random.Next(people.Length)], id, Next(At(id, Today), id, random));
        }
        Passes(TimeSpan.FromHours(30));
    }

    private static SystemEvent Next(AiSystem? system, string id, Random random) => (system, random.Next(4)) switch
    {
        (null, _) => new SystemDrafted(SystemId.From(id), new SystemDetails { Name = $"System {id}", Department = "Legal", Owner = Staff.Ana.Id }),
        ({ IsInRegister: false }, _) => new SystemSubmitted(),
        (_, 0) => new DetailsChanged(new SystemDetails { Department = random.Next(2) == 0 ? "Legal" : "Engineering" }),
        (_, 1) => new DetailsChanged(new SystemDetails { Owner = random.Next(2) == 0 ? Staff.Ana.Id : Staff.Zoe.Id, Name = $"Renamed {random.Next(5)}" }),
        (_, 2) => new SystemRejected("Not now."),
        _ => new SystemApproved("Fine."),
    };
}
