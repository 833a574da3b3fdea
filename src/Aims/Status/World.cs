using System.Collections.Concurrent;
using Aims.Approvals;
using Aims.Assessments;
using Aims.Assessments.Act;
using Aims.Assessments.Library;
using Aims.Campaigns;
using Aims.Imports;
using Aims.People;
using Aims.Policies;
using Aims.Preferences;
using Aims.Risks;
using Aims.Status.Finding;
using Aims.Systems;

namespace Aims.Status;

/// <summary>All heads that questions are about, in memory.</summary>
public sealed class World
{
    private readonly SystemIndex index = new();
    private readonly Heads<AiSystem, SystemEvent> systems;
    private readonly Heads<Assessment, AssessmentEvent> assessments = new(Aims.Assessments.Assessment.Type);
    private readonly Heads<Screening, ScreeningEvent> screenings = new(Aims.Assessments.Act.Screening.Type);
    private readonly Heads<Approval, ApprovalEvent> approvals = new(Approval.Type);
    private readonly Heads<Acknowledgement, AcknowledgementEvent> acknowledgements;
    private readonly ConcurrentDictionary<string, Acknowledgement> concerned = [];
    private readonly ConcurrentDictionary<(string Policy, int Major), ByPerson<Acknowledgement>> byVersion = [];
    private readonly ConcurrentDictionary<string, ByPerson<Asked>> byCampaign = [];

    private readonly Heads<Campaign, CampaignEvent> campaigns = new(Aims.Campaigns.Campaign.Type);
    private readonly Heads<Roll, RollEvent> rolls;
    private readonly Heads<Import, ImportEvent> imports = new(Import.Type);

    private readonly Heads<ManagedForm, FormEvent> forms = new(ManagedForm.Type);
    private readonly Heads<Policy, PolicyEvent> policies = new(Aims.Policies.Policy.Type);
    private readonly Heads<Risk, RiskEvent> risks = new(Risk.Type);
    private readonly Heads<PersonalSettings, SettingsEvent> settings = new(PersonalSettings.Type);

    public World()
    {
        systems = new(AiSystem.Type, (_, _, system) => index.Put(system));
        acknowledgements = new(Aims.Policies.Acknowledgement.Type, (id, _, record) => Take(id, record));
        rolls = new(Aims.Campaigns.Roll.Type, Take);
        Kinds = [systems, assessments, screenings, approvals, acknowledgements, campaigns, rolls, imports, forms, policies, risks, settings];
    }

    public IEnumerable<Risk> Risks => risks.All;

    public IEnumerable<AiSystem> Systems => systems.All;

    public IEnumerable<Approval> Approvals => approvals.All;

    public IEnumerable<Screening> Screenings => screenings.All;

    public AiSystem? System(string id) => systems.Find(id);

    public Screening? Screening(string? id) => id is null ? null : screenings.Find(id);

    public IEnumerable<Import> Imports => imports.All;

    /// <summary>The systems by their words.</summary>
    internal SystemIndex Index => index;

    public IEnumerable<Assessment> Assessments => assessments.All;

    public IEnumerable<Campaign> Campaigns => campaigns.All;

    /// <summary>The forms about which somebody has done something.</summary>
    public IEnumerable<ManagedForm> Forms => forms.All;

    /// <summary>The policies about which somebody has done something.</summary>
    public IEnumerable<Policy> Policies => policies.All;

    internal IReadOnlyList<Heads> Kinds { get; }

    public PersonalSettings SettingsOf(PersonId person) => settings.Find(person.Value) ?? PersonalSettings.Usual;

    public Assessment? Assessment(string? id) => id is null ? null : assessments.Find(id);

    /// <summary>A policy, also one that came with the product.</summary>
    public PolicyEntry? Policy(string id) => PolicyEntry.Of(id, policies.Find(id));

    public Campaign? Campaign(string id) => campaigns.Find(id);

    /// <summary>A roll of a campaign, as far as it is written.</summary>
    public Roll Roll(CampaignId campaign, int number) => rolls.Find(Aims.Campaigns.Roll.IdOf(campaign, number)) ?? Aims.Campaigns.Roll.Empty;

    /// <summary>What people who are still here asked about policies and wait for, and why some cannot agree.</summary>
    public IEnumerable<RaisedConcern> Concerns(IDirectory directory)
    {
        var owners = policies.All.ToDictionary(policy => policy.Id, policy => policy.Owner);
        return from record in concerned.Values
               where directory.Find(record.Person) is not null
               from concern in record.Standing
               select new RaisedConcern(record, concern, owners.GetValueOrDefault(record.Policy));
    }

    /// <summary>What is between a person and a version, or another of the same major number, whether or not it is acknowledged.</summary>
    public Acknowledgement? Acknowledgement(PolicyVersion version, PersonId person) =>
        byVersion.GetValueOrDefault((version.Policy, version.Number.Major))?.Find(person);

    /// <summary>The same of all people of a directory, by their places.</summary>
    internal Acknowledgement?[] Acknowledgements(PolicyVersion version, DirectoryIndex directory) =>
        byVersion.GetOrAdd((version.Policy, version.Number.Major), _ => new()).In(directory);

    /// <summary>How a campaign asks all people of a directory, by their places, as far as its rolls are written.</summary>
    internal Asked?[] OnRolls(CampaignId campaign, DirectoryIndex directory) => byCampaign.GetOrAdd(campaign.Value, _ => new()).In(directory);

    // Their partitions are read side by side, one person's always by one. Those with concerns are few of very many, and not looked for each time.
    private void Take(string id, Acknowledgement record)
    {
        byVersion.GetOrAdd((record.Policy, record.Version), _ => new()).Put(record.Person, record);
        if (record.Standing.Any())
            concerned[id] = record;
        else
            concerned.TryRemove(id, out _);
    }

    private void Take(string id, Roll? before, Roll now)
    {
        var people = byCampaign.GetOrAdd(id[..id.IndexOf('.', StringComparison.Ordinal)], _ => new());
        foreach (var gone in before?.People.ExceptBy(now.People.Select(asked => asked.Who), asked => asked.Who) ?? [])
            people.Remove(gone.Who);
        foreach (var asked in now.People)
            people.Put(asked.Who, asked);
    }
}
