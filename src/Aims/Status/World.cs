using System.Collections.Concurrent;
using Aims.Approvals;
using Aims.Assessments;
using Aims.Assessments.Act;
using Aims.Assessments.Library;
using Aims.Campaigns;
using Aims.Controls;
using Aims.Imports;
using Aims.Ledger;
using Aims.People;
using Aims.Policies;
using Aims.Preferences;
using Aims.Questions;
using Aims.Risks;
using Aims.SavedQuestions;
using Aims.Status.Finding;
using Aims.Systems;

namespace Aims.Status;

/// <summary>All heads that questions are about, in memory.</summary>
public sealed class World : IRecordsInMemory
{
    // What cards are made from, whether or not it can be asked about.
    private static readonly RecordType[] Needed =
    [
        AiSystem.Type, Aims.Assessments.Assessment.Type, Aims.Assessments.Act.Screening.Type, Approval.Type, Aims.Policies.Acknowledgement.Type,
        Aims.Campaigns.Campaign.Type, Aims.Campaigns.Roll.Type, Import.Type, ManagedForm.Type, Aims.Policies.Policy.Type, Risk.Type, Incidents.Incident.Type, Aims.Concerns.Concern.Type, PersonalSettings.Type, SavedQuestion.Type, Control.Type, ControlEvidence.Type, Statement.Type,
        Aims.Audits.Audit.Type, Aims.Audits.AuditProgramme.Type, Aims.Nonconformities.Nonconformity.Type, Aims.Context.ContextDocument.Type, Aims.Responsibilities.Responsibility.Type, Aims.Reviews.ManagementReview.Type, EvidencePacks.EvidencePack.Type,
    ];

    private readonly Dictionary<Type, Heads> byState;
    private readonly Dictionary<RecordType, Heads> byType;
    private readonly Lazy<SystemIndex> index;
    private readonly Heads<AiSystem> systems;
    private readonly Heads<Assessment> assessments;
    private readonly Heads<Approval> approvals;
    private readonly Heads<Policy> policies;
    private readonly ConcurrentDictionary<string, Acknowledgement> concerned = [];
    private readonly ConcurrentDictionary<(string Policy, int Major), ByPerson<Acknowledgement>> byVersion = [];
    private readonly ConcurrentDictionary<string, ByPerson<Asked>> byCampaign = [];
    private long asks;

    /// <param name="declared">The kinds of records that can be asked about.</param>
    public World(IEnumerable<RecordType> declared)
    {
        Kinds = [.. Needed.Union(declared).Select(type => type.InMemory())];
        byState = Kinds.ToDictionary(kind => kind.GetType().GenericTypeArguments[0]);
        byType = Kinds.ToDictionary(kind => kind.Type);
        (systems, assessments, approvals, policies) = (Of<AiSystem>(), Of<Assessment>(), Of<Approval>(), Of<Policy>());
        index = new(() => SystemIndex.Of(systems.All));
        systems.Taken = (_, before, now) => Take(before, now);
        policies.Taken = (_, _, _) => Interlocked.Increment(ref asks);
        Of<Campaign>().Taken = (_, _, _) => Interlocked.Increment(ref asks);
        Of<Roll>().Taken = Take;
        Of<Roll>().Gone = (id, roll) => Take(id, roll, Aims.Campaigns.Roll.Empty);
        Of<Acknowledgement>().Taken = (id, _, record) => Take(id, record);
        Of<Acknowledgement>().Gone = Forget;
    }

    /// <inheritdoc/>
    public IEnumerable<T> All<T>() where T : class => Of<T>().All;

    /// <inheritdoc/>
    public T? Find<T>(string? id) where T : class => id is null ? null : Of<T>().Find(id);

    /// <inheritdoc/>
    public long Revision(RecordType type) => Of(type)?.Revision ?? 0;

    /// <summary>Another number whenever something has changed of who is asked to acknowledge what.</summary>
    internal long AskedRevision => Volatile.Read(ref asks);

    /// <summary>The rows that questions about acknowledgements go through.</summary>
    internal KeptRows Rows { get; } = new();

    public IEnumerable<Risk> Risks => All<Risk>();

    public IEnumerable<AiSystem> Systems => systems.All;

    public IEnumerable<Approval> Approvals => approvals.All;

    public IEnumerable<Screening> Screenings => All<Screening>();

    public AiSystem? System(string? id) => id is null ? null : systems.Find(id);

    public Screening? Screening(string? id) => Find<Screening>(id);

    public IEnumerable<Import> Imports => All<Import>();

    /// <summary>The systems by their words, which is made when somebody looks for one so: that takes as long as all the rest of loading.</summary>
    internal SystemIndex Index => index.Value;

    public IEnumerable<Assessment> Assessments => assessments.All;

    public IEnumerable<Campaign> Campaigns => All<Campaign>();

    /// <summary>The forms about which somebody has done something.</summary>
    public IEnumerable<ManagedForm> Forms => All<ManagedForm>();

    /// <summary>The policies about which somebody has done something.</summary>
    public IEnumerable<Policy> Policies => policies.All;

    internal IReadOnlyList<Heads> Kinds { get; }

    /// <summary>The heads of a kind; null for one that is not here.</summary>
    internal Heads? Of(RecordType type) => byType.GetValueOrDefault(type);

    public PersonalSettings SettingsOf(PersonId person) => Find<PersonalSettings>(person.Value) ?? PersonalSettings.Usual;

    public Assessment? Assessment(string? id) => id is null ? null : assessments.Find(id);

    /// <summary>A policy, also one that came with the product.</summary>
    public PolicyEntry? Policy(string id) => PolicyEntry.Of(id, policies.Find(id));

    public Campaign? Campaign(string id) => Find<Campaign>(id);

    /// <summary>A roll of a campaign, as far as it is written.</summary>
    public Roll Roll(CampaignId campaign, int number) => Find<Roll>(Aims.Campaigns.Roll.IdOf(campaign, number)) ?? Aims.Campaigns.Roll.Empty;

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

    /// <summary>All that is between a person and any version.</summary>
    internal IEnumerable<Acknowledgement> AcknowledgementsBy(PersonId person) => byVersion.Values.Select(some => some.Find(person)).OfType<Acknowledgement>();

    /// <summary>How a campaign asks all people of a directory, by their places, as far as its rolls are written.</summary>
    internal Asked?[] OnRolls(CampaignId campaign, DirectoryIndex directory) => byCampaign.GetOrAdd(campaign.Value, _ => new()).In(directory);

    private Heads<T> Of<T>() where T : class =>
        byState.TryGetValue(typeof(T), out var heads) ? (Heads<T>)heads : throw new InvalidOperationException($"No subject is declared to be answered from {typeof(T).Name} records.");

    // Audiences of campaigns speak of owners and their systems' levels.
    private void Take(AiSystem? before, AiSystem now)
    {
        if (index.IsValueCreated)
            index.Value.Put(now);
        if (before?.Owner != now.Owner || before.Level != now.Level || before.State != now.State)
            Interlocked.Increment(ref asks);
    }

    // Their partitions are read side by side, one person's always by one. Those with concerns are few of very many, and not looked for each time.
    private void Take(string id, Acknowledgement record)
    {
        byVersion.GetOrAdd((record.Policy, record.Version), _ => new()).Put(record.Person, record);
        Rows.Answered(record.Person);
        if (record.Standing.Any())
            concerned[id] = record;
        else
            concerned.TryRemove(id, out _);
    }

    private void Forget(string id, Acknowledgement record)
    {
        byVersion.GetValueOrDefault((record.Policy, record.Version))?.Remove(record.Person);
        concerned.TryRemove(id, out _);
        Rows.Answered(record.Person);
    }

    private void Take(string id, Roll? before, Roll now)
    {
        Interlocked.Increment(ref asks);
        var people = byCampaign.GetOrAdd(id[..id.IndexOf('.', StringComparison.Ordinal)], _ => new());
        foreach (var gone in before?.People.ExceptBy(now.People.Select(asked => asked.Who), asked => asked.Who) ?? [])
            people.Remove(gone.Who);
        foreach (var asked in now.People)
            people.Put(asked.Who, asked);
    }
}
