using Aims.Audits;
using Aims.Conversation;
using Aims.People;
using Aims.Systems;
using Aims.Tests.Chat;
using CsCheck;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Audits;

/// <summary>
/// Random walks over planning, handing systems over and filling in: whoever enters anything is, at that moment, neither owner nor deputy of
/// what the audit looks at, nor a governance lead where clauses are audited; and no entry of somebody who stepped aside is lost.
/// </summary>
public sealed class NobodyAuditsTheirOwn
{
    private const int Walks = 40, Steps = 80;

    private static readonly Person[] Everybody = [Ana, Max, Lea, Priya, Zoe];

    private static readonly string[] Criteria = ["9.1", "A.5.2", "9.1,A.5.2", "A.6"];

    private static readonly string[] Scopes = ["", "AIS-0001", "AIS-0002", "AIS-0001,AIS-0002"];

    private static readonly Gen<Deed> Deeds = Gen.Select(
        Gen.Int[0, 9], Gen.Int[0, Everybody.Length - 1], Gen.Int[0, 9], (what, who, pick) => new Deed(what, Everybody[who], pick));

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whatever_is_pressed_and_whoever_becomes_owner()
    {
        int entries = 0, aside = 0;
        await Deeds.Array[Steps].SampleAsync(
            async deeds =>
            {
                var audit = await Walk(deeds);
                Interlocked.Add(ref entries, audit.Entries.Count);
                Interlocked.Add(ref aside, audit.Aside.Count);
            },
            iter: Walks, threads: 2);
        // A walk that never gets somewhere proves nothing about it.
        Assert.True(entries > 0 && aside > 0, $"{entries} entries, {aside} stepped aside.");
    }

    private static async Task<Audit> Walk(Deed[] deeds)
    {
        var talk = new Talk();
        await talk.HasRegistered(Ana).HasRegistered(Zoe, "Chat helper", department: "Engineering")
            .Forges(Lea, "audit.plan", ("title", "All"), ("objectives", "To see."), ("first-day", "2026-11-23"), ("last-day", "2026-12-04"), ("criteria", "9.1,A.5.2"));
        foreach (var deed in deeds)
        {
            var before = await Read(talk);
            await Do(talk, deed, before);
            talk.Office.Queue.Clear();
            var now = await Read(talk);
            await Holds(talk, before, now);
        }
        return await Read(talk);
    }

    private static Task<Reply?> Do(Talk talk, Deed deed, Audit audit)
    {
        // Whoever audits is often made the owner: else it hardly happens by chance.
        var auditor = audit.Auditors.Count > 0 ? Everybody.First(one => one.Id == audit.Auditors[deed.Pick % audit.Auditors.Count]) : deed.Who;
        var (verb, who, fields) = deed.What switch
        {
            0 => ("audit.criteria", Lea, new[] { ("criteria", Criteria[deed.Pick % Criteria.Length]) }),
            1 => ("audit.scope", Lea, [("systems", Scopes[deed.Pick % Scopes.Length]), ("departments", deed.Pick == 9 ? "Engineering" : "")]),
            2 or 3 => ("audit.name", Lea, [("auditor", deed.Who.Id.Value), ("leads", deed.Pick % 2 == 0 ? "true" : "false")]),
            4 => ("audit.start", Lea, Array.Empty<(string, string)>()),
            // Whoever takes a system over in person owns it at once.
            5 when deed.Pick < 4 => ("system.hand-over", Lea, [("system", $"AIS-000{1 + (deed.Pick % 2)}"), ("new-owner", "lea")]),
            5 => ("system.hand-over", Lea, [("system", $"AIS-000{1 + (deed.Pick % 2)}"), ("new-owner", auditor.Id.Value)]),
            6 => ("system.accept-offer", auditor, [("system", $"AIS-000{1 + (deed.Pick % 2)}")]),
            _ => ("audit.save-page", auditor,
                [("page", $"{1 + (deed.Pick % 2)}"), ("outcome1", "Conforms"), ("looked1", $"Sheet {deed.Pick}"), ("seen", $"{audit.EntryAt(deed.Pick % 2 == 0 ? "9.1/1" : "A.5.2/1")?.Count ?? 0}")]),
        };
        return talk.PressVerb(who, verb, [("audit", "AUD-0001"), ("command", talk.Office.NewId()), .. fields]);
    }

    private static async Task Holds(Talk talk, Audit before, Audit now)
    {
        AiSystem[] systems = [(await talk.Records.Read(AiSystem.Type, "AIS-0001", Ct)).State!, (await talk.Records.Read(AiSystem.Type, "AIS-0002", Ct)).State!];
        var answerable = AuditScopes.Of(now, systems).Select(one => one.Who).ToHashSet();
        foreach (var entry in now.Entries.Except(before.Entries))
        {
            Assert.DoesNotContain(entry.By, answerable);
            Assert.False(entry.By == Lea.Id && now.Criteria.Any(AuditCatalogue.IsClause));
        }
        foreach (var named in now.Auditors.Except(before.Auditors))
            Assert.DoesNotContain(named, answerable);
        Assert.Empty(before.Entries.Select(entry => entry.Item).Except(now.Entries.Select(entry => entry.Item)));
        Assert.All(now.Aside, aside => Assert.True(aside.Why.Length > 0));
    }

    private static async Task<Audit> Read(Talk talk) => (await talk.Records.Read(Audit.Type, "AUD-0001", Ct)).State!;

    private sealed record Deed(int What, Person Who, int Pick);
}
