using Aims.Approvals;
using Aims.Assessments;
using Aims.Assessments.Act;
using Aims.Audits;
using Aims.Controls;
using Aims.Ledger;
using Aims.Nonconformities;
using Aims.People;
using Aims.Reach;
using Aims.Risks;
using Aims.Systems;
using Aims.Tests.Chat;
using static Aims.Tests.Asking.KnownWorld.Moment;

namespace Aims.Tests.Asking.KnownWorld;

/// <summary>The world of the facts as an office with a ledger, in which each thing happened at its time.</summary>
internal static class Organisation
{
    /// <summary>All that happened, the oldest first.</summary>
    public static IReadOnlyList<Moment> Past(Facts facts) =>
    [
        .. new[]
        {
            facts.AiSystem.SelectMany(system => SystemPast.Of(system, facts)),
            facts.AiSystem.SelectMany(ClassPast.Of),
            facts.ImpactAssessment.SelectMany(assessment => AssessmentPast.Of(assessment, facts)),
            facts.Risk.SelectMany(risk => RiskPast.Of(risk, facts)),
            facts.PolicyVersion.SelectMany(version => PolicyPast.Of(version, facts)),
            facts.Policy.SelectMany(policy => PolicyPast.OfDraft(policy, facts)),
            facts.PolicyVersion.Where(version => facts.Policy.Single(p => p.Id == version.Policy).Training).SelectMany(version => PolicyPast.OfTraining(version, facts)),
            facts.Acknowledgement.SelectMany(known => PolicyPast.Of(known, facts)),
            facts.Deputy.SelectMany(OfDeputy),
            facts.Incident.SelectMany(incident => IncidentPast.Of(incident, facts)),
            facts.Control.SelectMany(ControlPast.Of),
            facts.Evidence.Select(ControlPast.Of),
            facts.Audit.SelectMany(AuditPast.Of),
            facts.Nonconformity.SelectMany(AuditPast.Of),
        }.SelectMany(moments => moments).OrderBy(moment => moment.At),
    ];

    public static async Task<Office> Founded(Facts facts, CancellationToken ct)
    {
        var office = new Office(facts.Person.Select(PersonOf)) { Now = Time(facts.Today, 10) };
        foreach (var left in facts.Left)
        {
            var person = new Person(Id(left.Id), left.Name, $"{left.Id}@contoso.example", "", "IT", null, []);
            office.People.Becomes(person);
            office.People.Leaves(person);
        }
        foreach (var person in facts.Person.Where(p => p.Reach is not "new"))
            office.Contacts[Id(person.Id)] = ContactOf(person, facts.Today);
        office.Undelivered.AddRange(facts.Undelivered.Select(m => new UndeliveredMessage(m.Id, Id(m.To), m.View, m.Record, m.Reason, Time(m.At, 9))));
        foreach (var version in facts.PolicyVersion)
            await office.Texts.Put(PolicyPast.Text(version.Title, version.Version).Hash, PolicyPast.Text(version.Title, version.Version).Source, ct);
        await Happen(office, facts, ct);
        return office;
    }

    private static async Task Happen(Office office, Facts facts, CancellationToken ct)
    {
        var clock = new Then();
        var records = new Records(office.Table, office.Texts, new Outbox(office.Table, office, clock), clock, Office.Tenant);
        foreach (var (n, moment) in Past(facts).Index())
        {
            clock.Now = moment.At;
            await records.Commit(new Command($"fact-{n:D6}", moment.By, moment.At), async draft =>
            {
                foreach (var deed in moment.Deeds)
                    await deed.Do(draft, ct);
            }, ct);
        }
        // What is registered from now on gets the next numbers.
        await records.Commit(new Command("fact-numbers", PersonId.Bot, clock.Now), async draft =>
        {
            await draft.Reserve(AiSystem.Type, facts.AiSystem.Count, ct);
            await draft.Reserve(Screening.Type, facts.AiSystem.Count, ct);
            await draft.Reserve(Assessment.Type, facts.ImpactAssessment.Count, ct);
            await draft.Reserve(Approval.Type, facts.Approval.Count, ct);
            await draft.Reserve(Risk.Type, facts.Risk.Count, ct);
            await draft.Reserve(ControlEvidence.Type, facts.Evidence.Count, ct);
            await draft.Reserve(Audit.Type, facts.Audit.Count, ct);
            await draft.Reserve(Nonconformity.Type, facts.Nonconformity.Count, ct);
            draft.Redraw(AiSystem.Type.Key(facts.AiSystem[0].Id));
        }, ct);
    }

    private static IEnumerable<Moment> OfDeputy(DeputyFact named)
    {
        yield return new(Time(named.Named, 16), Id(named.Who), Deed.Of(Absence.Type, named.Who, new DeputyNamed(Id(named.Deputy), named.From, named.Until)));
        if (named.CalledOff is { } calledOff)
            yield return new(Time(calledOff, 16), Id(named.Who), Deed.Of(Absence.Type, named.Who, new DeputyDismissed()));
    }

    private static Person PersonOf(PersonFact person) => new(
        Id(person.Id), person.Name, $"{person.Id}@contoso.example", person.Title, person.Department, person.Manager is { } manager ? Id(manager) : null,
        [.. person.Roles.Select(role => Enum.Parse<Role>(role, ignoreCase: true))])
    {
        Location = person.Location,
        Since = person.Joined,
    };

    private static Contact ContactOf(PersonFact person, DateOnly today) => person.Reach switch
    {
        "blocked" => Contact.None with { Met = true, Reason = "ConversationBlockedByUser", Since = Time(today.AddDays(-12), 9), Waiting = 1 },
        "not_installed" => Contact.None with { NotInstalled = InstallFailure.NotAllowed, Since = Time(today.AddDays(-40), 9), Waiting = 2 },
        _ => Contact.None with { Met = true },
    };

    private sealed class Then : TimeProvider
    {
        public DateTimeOffset Now { get; set; }

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
