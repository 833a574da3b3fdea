using Aims.Approvals;
using Aims.Policies;
using Aims.Status;
using Aims.Systems;
using Aims.Tests.Chat;
using Xunit;

namespace Aims.Tests.Asking.KnownWorld;

/// <summary>What the ledger makes of the facts is what the facts say.</summary>
public sealed class TheKnownWorld
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Has_its_systems()
    {
        var (facts, talk) = await Founded();
        var found = await talk.Index.Ask(About.Register, world => world.Systems.OrderBy(s => s.Id.Value, StringComparer.Ordinal).ToList(), Ct);

        Assert.Equal(facts.AiSystem.Count, found.Count);
        Assert.All(facts.AiSystem.Zip(found), pair => Assert.Equal(
            (pair.First.Id, pair.First.Name, pair.First.Owner, pair.First.Department, Words(pair.First.State), Tier(pair.First.RiskTier), pair.First.ImpactLevel, pair.First.Stage.Replace("_", "", StringComparison.Ordinal)),
            (pair.Second.Id.Value, pair.Second.Name, pair.Second.Details.Owner?.Value, pair.Second.Details.Department, pair.Second.State.ToString().ToLowerInvariant(), pair.Second.Act?.Class,
                pair.Second.Level, pair.Second.Details.Stage.ToString()!.ToLowerInvariant())));
        Assert.All(facts.AiSystem.Zip(found), pair => Assert.Equal(
            (pair.First.Created, pair.First.EuAiAct.AnnexIiiPoint is { } point ? $"Annex III {point}" : ""),
            (pair.Second.Submitted is { } at ? DateOnly.FromDateTime(at.UtcDateTime) : null, pair.Second.Act?.Basis is { } basis && basis.IndexOf("Annex III", StringComparison.Ordinal) is >= 0 and var from ? basis[from..] : "")));
    }

    [Fact]
    public async Task Has_its_days_of_review()
    {
        var (_, talk) = await Founded();
        var due = await talk.Index.Ask(About.Register, world => world.Systems.Where(s => s.ReviewDue is not null).ToDictionary(s => s.Id.Value, s => $"{s.ReviewDue:yyyy-MM-dd}"), Ct);

        Assert.Equal(Facts.Rows()["review"]!.AsArray().ToDictionary(row => (string)row!["id"]!, row => (string)row!["due"]!), due);
    }

    [Fact]
    public async Task Has_its_requests_for_approval()
    {
        var (facts, talk) = await Founded();
        var found = await talk.Index.Ask(About.Register, world => world.Approvals.ToDictionary(a => a.Id.Value), Ct);

        Assert.Equal(facts.Approval.Count, found.Count);
        Assert.All(facts.Approval, fact => Assert.Equal(
            (fact.Decision ?? "", string.Join(' ', fact.DecidedBy), fact.Decided, fact.Due, fact.EscalatedTo is not null),
            (Said(found[fact.Id].Final), string.Join(' ', found[fact.Id].DecidedBy), found[fact.Id].Final is { } final ? DateOnly.FromDateTime(final.At.UtcDateTime) : null,
                found[fact.Id].Due, found[fact.Id].Steps.Any(step => step.Rung >= Rung.NextLevel))));
    }

    [Fact]
    public async Task Has_its_incidents()
    {
        var (facts, talk) = await Founded();
        var found = await talk.Index.Ask(About.Register, world => world.All<Aims.Incidents.Incident>().OrderBy(i => i.Id.Value, StringComparer.Ordinal).ToList(), Ct);

        Assert.Equal(
            facts.Incident.Select(fact => (fact.Id, fact.System, fact.Occurred, fact.Severity, fact.Status.Replace("_", "", StringComparison.Ordinal))),
            found.Select(i => (i.Id.Value, i.System, i.Occurred, i.Severity?.ToString().ToLowerInvariant(), i.State.ToString().ToLowerInvariant())));
    }

    [Fact]
    public async Task Has_its_risks()
    {
        var (facts, talk) = await Founded();
        var found = await talk.Index.Ask(About.Register, world => world.Risks.ToDictionary(r => r.Id.Value), Ct);
        var rows = Facts.Rows()["risk"]!.AsArray().ToDictionary(row => (string)row!["id"]!, row => (string?)row!["level"] ?? "");

        Assert.All(facts.Risk, fact => Assert.Equal(
            (Words(fact.Standing), rows[fact.Id]),
            (found[fact.Id].Standing.ToString().ToLowerInvariant(), found[fact.Id].Level?.ToString().ToLowerInvariant() ?? "")));
        Assert.Equal(
            facts.Action.Where(a => a.Done is null).Select(a => a.Id).Order(StringComparer.Ordinal),
            found.Values.SelectMany(r => r.Actions.Where(a => a.IsOpen).Select(a => $"{r.Id}/{a.Number}")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Has_its_acknowledgements()
    {
        var (facts, talk) = await Founded();
        var present = new Present(talk.Office.People.Now, talk.Office.Contacts, facts.Today);
        var missing = await talk.Index.Ask(About.Acknowledgements, world => Standing.Of(world, present, [.. Enumerable.Range(0, present.People.Places.Count)])
            .SelectMany(standing => standing.People.Where(p => p.Response is not Response.Acknowledged).Select(p => (Acknowledgement.IdOf(standing.Version.Policy, standing.Version.Number.Major, p.Person.Id), p.Due)))
            .Order().ToList(), Ct);

        Assert.Equal(facts.Acknowledgement.Where(a => a.At is null).Select(a => (Acknowledgement.IdOf(a.PolicyId, a.PolicyVersion, Moment.Id(a.Person)), (DateOnly?)a.Due)).Order(), missing);
    }

    [Fact]
    public async Task Has_a_past()
    {
        var (_, talk) = await Founded();
        var history = await talk.Records.History(AiSystem.Type, "AIS-0042", Ct).ToListAsync(Ct);
        Assert.Equal(history.Select(h => h.Stamp.At).Order(), history.Select(h => h.Stamp.At));
        Assert.Equal("Marketing", (await talk.Records.AsOf(AiSystem.Type, "AIS-0042", Moment.Time(new DateOnly(2026, 7, 1), 12), Ct))!.Details.Department);
    }

    private static async Task<(Facts, Talk)> Founded()
    {
        var facts = Facts.Read();
        return (facts, new Talk(await Organisation.Founded(facts, Ct)));
    }

    private static string Said(Final? final) => final?.Verdict switch
    {
        Verdict.Approve => "approved",
        Verdict.Reject => "rejected",
        Verdict.RequestChanges => "changes_requested",
        null => "",
    };

    private static string Words(string neutral) => neutral.Replace("_", "", StringComparison.Ordinal);

    private static ActClass? Tier(string? tier) => tier switch
    {
        "high" => ActClass.HighRisk,
        "limited" => ActClass.Transparency,
        "gpai" => ActClass.GeneralPurposeModel,
        "out_of_scope" => ActClass.OutOfScope,
        { } other => Enum.Parse<ActClass>(other, ignoreCase: true),
        null => null,
    };
}
