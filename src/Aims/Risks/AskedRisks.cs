using System.Globalization;
using Aims.Ledger;
using Aims.People;
using Aims.Questions;
using Aims.Systems;
using static Aims.Questions.FieldsOf<Aims.Risks.Risk>;

namespace Aims.Risks;

/// <summary>What can be asked about risks: of AI systems, of processes and of the organisation.</summary>
public static class AskedRisks
{
    private static readonly RecordType[] Kinds = [Risk.Type];

    public static Subject Subject { get; } = new Subject<Risk>("risk", "risk/risks|AI risk|system risk|hazard|risk acceptance|acceptance|risk acceptances")
    {
        Records = [Risk.Type, AiSystem.Type],
        All = scene => scene.All<Risk>().Where(risk => risk.System is null || scene.Find<AiSystem>(risk.System) is not null),
        SeenBy = Sees,
        Scope = viewer => viewer.Oversees ? null : "those of your own and your people's systems, and those that you decide on or act on",
        Key = risk => risk.Id.Value,
        Title = (risk, _) => risk.Title,
        Opens = risk => new(Risk.View, Risk.Field, risk.Id.Value),
        Reminds = (risk, scene) => OwnerOf(risk, scene),
        Prefix = RiskId.Prefix,
        HasFixedTexts = true,
        Usual = "applies",
        LeavesOut = new Test("standing", Op.Is, "dismissed", "withdrawn"),
        When = "since",
        Whose = "owner",
        Mine = "mine",
        Severity = "level",
        Order = new Sort("level", Descending: true),
        Columns = ["level", "standing", "owner"],
        Topics = ["why"],
        Fields =
        [
            Choice("level", "Risk level|level|severity|exposure|rating|risk rating", (r, _) => r.Level, RiskWords.Of,
                (Exposure.Low, "low|green|minor risk"), (Exposure.Medium, "medium|moderate|yellow|amber"), (Exposure.High, "high|red|major"),
                (Exposure.Critical, "critical|severe level|very high|extreme")) with { IsScale = true },
            Choice("initial", "Level before treatment|inherent level|inherent risk|initial level|gross risk", (r, _) => r.Rating?.Level, RiskWords.Of) with { IsScale = true },
            Choice("residual", "Residual level|residual risk|residual|net risk|level after treatment|remaining risk", (r, _) => r.Residual?.Level, RiskWords.Of) with { IsScale = true },
            Choice("standing", "Standing|state|status|risk state|risk status", (r, _) => r.Standing, RiskWords.Of,
                (RiskStanding.Identified, "not answered|unanswered|new|identified|untreated|unassessed|not treated"),
                (RiskStanding.Treated, "treated|mitigated|in treatment|handled"),
                (RiskStanding.AwaitingAcceptance, "waiting to be accepted|waiting for acceptance|waiting for somebody to accept|waiting for somebody to accept them|waiting for somebody to accept it|waiting for someone to accept|waiting for someone to accept them|waiting for someone to accept it|waiting for anyone to accept them|waiting on acceptance|still to be accepted|awaiting acceptance|pending acceptance|to be accepted"),
                (RiskStanding.Accepted, "accepted|risk accepted"), (RiskStanding.Declined, "declined|acceptance refused|rejected|turned down|refused|denied"),
                (RiskStanding.Dismissed, "does not apply|dismissed|not applicable"), (RiskStanding.Withdrawn, "no longer brought up|withdrawn|obsolete")),
            Choices("category", "Category|kind of risk|risk category|type of risk|risk type|dimension", (r, _) => RiskCategories.Of(r), RiskCategories.InWords,
                (RiskCategory.Bias, "bias|biased|fairness|unfairness|discrimination|unequal treatment"), (RiskCategory.Privacy, "privacy|data protection|personal data|gdpr|data risk"),
                (RiskCategory.Oversight, "oversight|human oversight|autonomy|loss of control"), (RiskCategory.Transparency, "transparency|explainability|redress"),
                (RiskCategory.Reliability, "reliability|robustness|accuracy|performance|drift|hallucination"), (RiskCategory.Harm, "harm|safety|harm to people"),
                (RiskCategory.Supplier, "supplier|vendor|third party"), (RiskCategory.Security, "security|cyber|cybersecurity|attack"), (RiskCategory.Legal, "legal risk|compliance risk|regulatory|law"), (RiskCategory.Skills, "skills|competence|staffing|key person"),
                (RiskCategory.Business, "reputation|financial|money|business risk")),
            Choice("nature", "Threat or opportunity|nature", (r, _) => r.IsOpportunity ? RiskNature.Opportunity : RiskNature.Threat, RiskWords.Of,
                (RiskNature.Threat, "threats|threat|downside"), (RiskNature.Opportunity, "opportunities|opportunity|chances|upside")),
            Choice("source", "Source|comes from|origin|raised in", (r, _) => r.Source, RiskWords.Of,
                (RiskSource.Assessment, "from assessments|from an assessment|of assessments|assessment|from impact assessments"),
                (RiskSource.Organisation, "of the organisation|of the organization|organisation|organization|organisational|organizational|organisation wide|corporate|company wide|enterprise"),
                (RiskSource.Process, "of processes|of a process|process risk|process risks"), (RiskSource.System, "outside assessments|of systems outside assessments|without an assessment")),
            Step("likelihood", "Likelihood|probability|how likely|chance", (r, _) => (r.Residual ?? r.Rating)?.Likelihood, RiskCriteria.Current.Likelihood),
            Step("impact", "Impact|consequence|how bad|damage|effect", (r, _) => (r.Residual ?? r.Rating)?.Impact, RiskCriteria.Current.Impact),
            Choice("treatment", "Treatment|response|mitigation strategy|what is done", (r, _) => r.Treatment, treatment => RiskCriteria.Current.Of(treatment).Name,
                (Treatment.Avoid, "avoid|avoided|avoidance"), (Treatment.Reduce, "reduce|reduced|mitigate|reduction"), (Treatment.Share, "shared|risk sharing|transferred|insured"),
                (Treatment.Accept, "accept as it is|live with it|tolerate|tolerated"), (Treatment.Pursue, "pursue|pursued|exploit|exploited"), (Treatment.Leave, "left alone|let be")),
            Person("owner", "Owner|risk owner|responsible|responsible person", (r, scene) => OwnerOf(r, scene)),
            Department("department", "Department|business unit|unit|division", DepartmentOf),
            Person("accepter", "Accepted by|accepter|acceptor|who accepted", (r, _) => r.Acceptance?.Answer is { Until: not null } answer ? answer.By : null),
            Person("asked", "Asked to accept|asked for acceptance|waits for|waiting to be accepted by|to be accepted by|waiting for acceptance by|awaiting acceptance by|wait to be accepted by|waits to be accepted by", (r, _) => r.Standing is RiskStanding.AwaitingAcceptance ? r.Acceptance?.Of : null),
            Moment("accepted", "Accepted on|acceptance date", (r, _) => r.Acceptance?.Answer is { Until: not null } answer ? answer.At : null),
            Deadline("until", "Accepted until|acceptance ends|acceptance expires|expires|expiry|valid until|acceptance runs out|acceptance run out|acceptance lapses|acceptance end|acceptance expire|end of acceptance|end of the acceptance", (r, _) => r.Acceptance?.Answer?.Until),
            Deadline("due", "Acceptance due|answer due|due|due date", (r, _) => r.Standing is RiskStanding.AwaitingAcceptance ? r.Acceptance?.Due : null),
            Moment("since", "Since|in this standing since|date|identified on|raised on", (r, _) => r.Since),
            Number("age", "Age|how old|days old", (r, scene) => scene.Today.DayNumber - scene.DayOf(r.Since)!.Value.DayNumber, "days"),
            Number("cost", "Treatment cost|cost of treatment|treatment costs|costs of treatment|cost of treating", (r, _) => (double?)r.Cost?.Amount, RiskCriteria.Current.Currency),
            Number("actions", "Actions|number of actions", (r, _) => r.Actions.Count),
            Number("open-actions", "Open actions|actions to do", (r, _) => r.Actions.Count(action => action.IsOpen)),
            Text("why", "Description|cause", (r, _) => r.Why),
            Text("consequence", "What would follow|effects", (r, _) => r.Raised?.Facts.Consequence),
            Text("process", "Process|of the process", (r, _) => r.Raised?.Facts.Process),
            Text("reason", "Reason|justification|rationale", (r, _) => r.Reason),
            Text("serves", "Clause|article|reference", (r, _) => r.Serves),
        ],
        Terms =
        [
            Is("applies", "that apply, of systems in the register", (r, scene) => r.Applies && IsInUse(r, scene), "dismissed, or of retired systems"),
            Is("mine", "yours|mine", (r, scene) => Concerns(r, scene.Viewer.Who.Id, scene)),
            Is("open", "open|still open|unresolved|not closed|active|live|outstanding|to be dealt with|to deal with|deal with", (r, scene) => r.IsOpenOn(scene.Today) && IsInUse(r, scene), "closed|resolved|dealt with"),
            Is("above-appetite", "above the appetite|above appetite|over appetite|outside appetite|exceeding appetite|beyond our appetite|intolerable|unacceptable",
                (r, _) => r.IsAboveAppetite, "within the appetite|within appetite"),
            Is("expired", "with an expired acceptance|expired|acceptance expired|lapsed|acceptance has expired|acceptance has run out|acceptance ran out|acceptance has already run out|acceptance already ran out|acceptance has already lapsed|acceptance has already expired|acceptance already expired|acceptance has ended|acceptance lapsed|expired acceptance|lapsed acceptance|acceptance is over|acceptance no longer holds", (r, scene) => r.Standing is RiskStanding.Accepted && r.Acceptance!.HasExpiredBy(scene.Today), "whose acceptance holds"),
            Is("overdue", "with an overdue acceptance or action|overdue|late|past due", (r, scene) =>
                (r.Standing is RiskStanding.AwaitingAcceptance && r.Acceptance?.Due < scene.Today) || r.Actions.Any(action => action.IsOpen && action.Due < scene.Today), "not overdue"),
            Is("on-me", "waiting for you|waiting on me|waiting for me|for me to accept|i need to accept|i have to accept|need my acceptance|awaiting my acceptance|assigned to me", (r, scene) => r.Standing is RiskStanding.AwaitingAcceptance && r.Acceptance!.Of == scene.Viewer.Who.Id),
            Is("above-unaccepted", "above the appetite and not accepted|above appetite without acceptance|unaccepted above appetite", (r, scene) => r.IsUnacceptedOn(scene.Today)),
            Is("ends-soon", "whose acceptance ends within 30 days|acceptance ends soon|expiring soon|expire soon|expires soon|ending soon|about to expire|up for acceptance again", (r, scene) => r.EndsSoonOn(scene.Today)),
            Is("owner-left", "whose owner has left|owner left|orphaned", (r, scene) => scene.People.Find(OwnerOf(r, scene)) is null),
            Is("costed", "with a cost|costed|with costs", (r, _) => r.Cost is not null, "without a cost"),
            Is("rated", "rated|scored", (r, _) => r.Rating is not null, "not rated|unrated|without a rating"),
            Is("without-action", "without an action|no action|no actions|no mitigation|nothing done about|without any action|without any mitigation|no action was ever planned|no action has been planned|no action is planned|no action planned|no actions planned|no action was planned|no action was ever set|no action has been set", (r, _) => r.Actions.Count == 0, "with actions|planned any action|set any action|put any action|taken any action|any action planned|planned an action|any action against|any action for|any action on|planned any action against|put any action on|set any action for"),
            Is("confirm", "whose remainder is to be confirmed|awaiting confirmation|to be confirmed", (r, _) => r.AwaitsConfirmation),
        ],
        Relations =
        [
            ToOne.Of<Risk>("system", "", "system", (r, scene) => SystemOf(r, scene)),
            ToMany.Of<Risk>("actions", "", "action", (r, scene) => Status.AskedActions.OfRisks(scene)[r.Id.Value]),
            ToOne.Of<Risk>("owner", "", "person", (r, scene) => scene.People.Find(OwnerOf(r, scene))),
        ],
        Deeds =
        [
            Deed.Own,
            new("accept", "accepted|accept|accepts|signed off", new Test("standing", Op.Is, "accepted"), "accepter", "accepted")
            {
                ToDo = new("to-accept", "", new Test("standing", Op.Is, "awaiting-acceptance"), "asked", "due"),
            },
            new("lapse", "runs out|run out|ran out|lapses|lapse|will lapse|expires|expire|expiring|running out|lapsing", new Not(new Test("until", Op.Empty)), null, "until"),
            new("identify", "identified|identify|raised|found|logged|added", null, null, null),
        ],
    };

    public static ILookup<string, Risk> OfSystems(Scene scene) => scene.Kept("risks of systems", Kinds, s => s.All<Risk>().Where(risk => risk.System is not null).ToLookup(risk => risk.System!));

    /// <summary>Those who answer for it, decide on it or act on it, the managers above its owner, and those who oversee.</summary>
    public static bool Sees(Risk risk, Scene scene)
    {
        var (viewer, system) = (scene.Viewer, SystemOf(risk, scene));
        return viewer.Oversees || Concerns(risk, viewer.Who.Id, scene) || system?.IsApprover(viewer.Who.Id) is true || viewer.Answers(OwnerOf(risk, scene));
    }

    private static bool Concerns(Risk risk, PersonId who, Scene scene) =>
        OwnerOf(risk, scene) == who || SystemOf(risk, scene)?.IsOfOwnerOrRequester(who) is true || risk.Raised?.By == who || risk.Acceptance?.Of == who || risk.Actions.Any(action => action.Owner == who);

    public static PersonId OwnerOf(Risk risk, Scene scene) => risk.Raised?.Facts.Owner ?? SystemOf(risk, scene)!.Owner;

    /// <summary>Of its system; of one without a system its owner's.</summary>
    public static string? DepartmentOf(Risk risk, Scene scene) => SystemOf(risk, scene) is { } system ? system.Details.Department : scene.People.Find(OwnerOf(risk, scene))?.Department;

    public static bool IsInUse(Risk risk, Scene scene) => SystemOf(risk, scene) is not { State: SystemState.Retired };

    private static AiSystem? SystemOf(Risk risk, Scene scene) => scene.Find<AiSystem>(risk.System);

    private static Field Step(string id, string names, Func<Risk, Scene, int?> read, IReadOnlyList<ScaleStep> steps) =>
        OneOf(id, names, (risk, scene) => read(risk, scene)?.ToString(CultureInfo.InvariantCulture),
            [.. steps.Select((step, at) => new Choice($"{at + 1}", step.Name, $"{id} {at + 1}"))]) with
        { IsScale = true };
}
