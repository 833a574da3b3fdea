using System.Globalization;
using Aims.Approvals;
using Aims.Assessments;
using Aims.Assessments.Forms;
using Aims.Assessments.Forms.Scoring;
using Aims.Assessments.Library;
using Aims.Benchmarks.Finding;
using Aims.Campaigns;
using Aims.Ledger;
using Aims.People;
using Aims.Policies;
using Aims.Risks;
using Aims.Systems;

namespace Aims.Benchmarks.Asking;

/// <summary>
/// What a large organisation has on record, of one size: 20,000 systems, 11,000 of them with an assessment, 8,000 with a request for approval and
/// 1,000 with a risk; 60,000 people on the rolls of a campaign, each with a record of the policy. The same each time.
/// </summary>
/// <param name="size">How many times all that.</param>
internal sealed class LargeWorld(Records records, int size)
{
    public const int Systems = 20_000, People = 60_000, Others = 20_000;

    private const int Seed = 42, Days = 1_000;

    private static readonly DateTimeOffset First = new(2024, 1, 8, 9, 0, 0, TimeSpan.Zero);

    private static readonly CampaignId Campaign = CampaignId.From("CMP-0001");

    private readonly Random random = new(Seed);
    private readonly LargeRegister inventory = new(records);
    private int commands;

    private static ScoredForm Form => ShippedForms.ImpactAssessment;

    public async Task Fill(CancellationToken ct)
    {
        for (int n = 1; n <= Systems * size; n++)
            await Add(n, ct);
        await Ask(ct);
        for (int n = 0; n < People * size; n++)
            await Acknowledge(n, ct);
    }

    private async Task Add(int n, CancellationToken ct)
    {
        var (id, owner, at) = (SystemId.From(RecordId.Format(SystemId.Prefix, n)), Somebody(), First.AddDays(random.Next(Days)));
        string assessment = RecordId.Format(AssessmentId.Prefix, n), approval = RecordId.Format(ApprovalId.Prefix, n);
        // Of 20 systems: 1 is a draft, 11 are assessed, 8 wait for approval or have it.
        var (isDraft, isAssessed, isAsked, hasRisk) = (n % 20 == 0, n % 20 is > 0 and <= 11, n % 20 is > 0 and <= 8, n % 20 == 1);
        var details = Described(owner);
        var level = Form.Scoring.Level(1 + random.Next(4));
        await Commit(at, owner, draft => Apply(draft, AiSystem.Type, id.Value, isDraft ? [new SystemDrafted(id, details)] : [new SystemDrafted(id, details), new SystemSubmitted()], ct), ct);
        if (isAssessed)
        {
            await Commit(at.AddDays(5), owner, async draft =>
            {
                await Apply(draft, AiSystem.Type, id.Value, [new AssessmentBegun(assessment)], ct);
                var started = new AssessmentStarted(AssessmentId.From(assessment), id.Value, details.Name!, new FormUsed(Form.Id, Form.Version, Form.Sha256, Form.ScoringSha256), [owner]);
                await Apply(draft, Assessment.Type, assessment, isAsked ? [started, new AssessmentSubmitted(ResultOf(level), ["It decides about people."])] : [started], ct);
            }, ct);
        }
        if (isAsked)
            await AskApproval(id, details.Name!, assessment, approval, owner, level, at.AddDays(9), ct);
        if (hasRisk)
            await Identify(n, id, details.Name!, assessment, owner, at.AddDays(10), ct);
    }

    private async Task AskApproval(SystemId id, string name, string assessment, string approval, PersonId owner, RiskLevel level, DateTimeOffset at, CancellationToken ct)
    {
        var approver = Somebody();
        int what = random.Next(4);
        await Commit(at, owner, async draft =>
        {
            await Apply(draft, AiSystem.Type, id.Value, [new ApprovalRequested(approval, level.Number, approver, level.ReviewMonths)], ct);
            await Apply(draft, Approval.Type, approval,
            [
                new ApprovalOpened(ApprovalId.From(approval), ApprovalSubject.Assessment, id.Value, name, assessment, 2, owner, level.Number, level.Name, [], [], [new PlannedStep([Actor.Manager], 1)]),
                new StepOpened([approver], 1, DateOnly.FromDateTime(at.UtcDateTime).AddDays(10)),
            ], ct);
        }, ct);
        if (what == 0)
            return;
        var verdict = what == 1 ? Verdict.Reject : Verdict.Approve;
        await Commit(at.AddDays(1 + random.Next(20)), approver, async draft =>
        {
            await Apply(draft, Approval.Type, approval, [new VoiceGiven(approver, verdict, "Seen.", 3, ""), new ApprovalDecided(verdict, "Seen.", 3, "")], ct);
            await Apply(draft, AiSystem.Type, id.Value, [verdict is Verdict.Approve ? new SystemApproved(null, null, [approver]) : new SystemRejected("It is not needed.")], ct);
        }, ct);
    }

    private Task<Outcome> Identify(int n, SystemId id, string name, string assessment, PersonId owner, DateTimeOffset at, CancellationToken ct)
    {
        var risk = RiskId.From(RecordId.Format(RiskId.Prefix, n));
        var rating = RiskCriteria.Current.Rate(1 + random.Next(4), 1 + random.Next(4));
        return Commit(at, owner, async draft =>
        {
            await Apply(draft, AiSystem.Type, id.Value, [new FirstRiskIdentified(risk.Value)], ct);
            await Apply(draft, Risk.Type, risk.Value,
            [
                new RiskIdentified(risk, id.Value, name, assessment, null, "It treats some worse than others", "Its data is older than its use.", null), new RiskRated(rating), new TreatmentChosen(Treatment.Reduce, null),
                new ActionPlanned(1, "Compare its results for both groups", Somebody(), DateOnly.FromDateTime(at.UtcDateTime).AddDays(60)),
            ], ct);
        }, ct);
    }

    private async Task Ask(CancellationToken ct)
    {
        int rolls = Roll.For(People * size);
        var at = First.AddDays(Days);
        var day = DateOnly.FromDateTime(at.UtcDateTime);
        await Commit(at, LargeOrganisation.Id(0), draft => Apply(draft, Aims.Campaigns.Campaign.Type, Campaign.Value,
            [new CampaignPlanned(Campaign, PolicyLibrary.AiPolicy, 14), new CampaignStarted(rolls), new CampaignGotOn(rolls, People * size)], ct), ct);
        foreach (var roll in Enumerable.Range(0, People * size).Select(LargeOrganisation.Id).GroupBy(person => Spread.Over(rolls, person.Value)))
            await Commit(at, PersonId.Bot, draft => Apply(draft, Roll.Type, Roll.IdOf(Campaign, roll.Key), [new PeopleCame([.. roll], day, 1, day.AddDays(14))], ct), ct);
    }

    // One of five has only opened it.
    private Task<Outcome> Acknowledge(int n, CancellationToken ct)
    {
        var (who, at) = (LargeOrganisation.Id(n), First.AddDays(Days + random.Next(40)));
        AcknowledgementEvent happened = n % 5 == 0
            ? new PolicyOpened(PolicyLibrary.AiPolicy, 1, "AI policy") : new PolicyAcknowledged(PolicyLibrary.AiPolicy, 1, "AI policy", "0");
        return Commit(at, who, draft => Apply(draft, Acknowledgement.Type, Acknowledgement.IdOf(PolicyLibrary.AiPolicy, 1, who), [happened], ct), ct);
    }

    // One of ten has no owner, one of twenty no department.
    private SystemDetails Described(PersonId owner) => inventory.Another() with
    {
        Owner = random.Next(10) == 0 ? null : owner,
        Department = random.Next(20) == 0 ? null : LargeOrganisation.Departments[random.Next(LargeOrganisation.Departments.Count)],
        Source = random.Next(2) == 0 ? Source.Supplier : Source.InHouse,
        Supplier = random.Next(2) == 0 ? $"Contoso AI {random.Next(300)}" : null,
        Stage = (LifeCycleStage)random.Next(3),
        Data = [(DataKind)random.Next(3), DataKind.Personal],
        People = [(AffectedPeople)random.Next(6)],
        Autonomy = (Autonomy)random.Next(3),
        Kinds = [(AiKind)random.Next(7)],
    };

    private PersonId Somebody() => LargeOrganisation.Id(random.Next(People * size));

    private static Result ResultOf(RiskLevel level) => new(level.Number, level.Name, level.Meaning, level.Number * 20, null, false) { ReviewMonths = level.ReviewMonths };

    private static async Task Apply<TState, TEvent>(Draft draft, RecordType<TState, TEvent> type, string id, TEvent[] happened, CancellationToken ct) where TState : class where TEvent : class =>
        await draft.Apply(type, id, Decided<TEvent>.These(happened), ct);

    private Task<Outcome> Commit(DateTimeOffset at, PersonId by, Func<Draft, Task> decide, CancellationToken ct) =>
        records.Commit(new Command(string.Create(CultureInfo.InvariantCulture, $"fill-{++commands}"), by, at), decide, ct);
}
