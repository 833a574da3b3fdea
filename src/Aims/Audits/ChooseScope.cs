using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Aims.Status;
using Aims.Systems;

namespace Aims.Audits;

/// <summary>Says where the audit looks: departments and systems.</summary>
public sealed class ChooseScope(AuditDesk desk) : AuditChange(desk)
{
    public const string Name = "audit.scope", AskName = "audit.ask-scope";

    private const string DepartmentsField = "departments", SystemsField = "systems";

    private const int RoomForDepartments = 3_000, RoomForSystems = 5_000;

    public override string Verb => Name;

    public override Intent Ask => Asking(AskName);

    private protected override string Done(Turn turn, Audit now) => $"It looks at: {AuditWords.Scope(now.Scope)}.";

    private protected override async Task<Decided<AuditEvent>> Decide(Draft draft, Turn turn, Audit audit, CancellationToken ct)
    {
        var scope = Chosen(turn, audit);
        foreach (string system in scope.Systems.Take(AuditRules.MostSystems))
        {
            if ((await draft.Load(AiSystem.Type, system, ct)).State is not { IsInRegister: true })
                return new Refusal(AuditRules.BadScope, $"There is no system {system} in the register.");
        }
        return AuditRules.ChooseScope(audit, scope, await Desk.Answerable(audit with { Scope = scope }, ct), Desk.Directory);
    }

    private protected override async Task<Reply?> Form(Turn turn, Audit audit, Refusal? problem, CancellationToken ct)
    {
        if (AuditRules.NotPlanned(audit) is not null)
            return null;
        var scope = Chosen(turn, audit);
        var systems = await Desk.Index.Ask(About.Register, world => world.Systems
            .Where(system => system.IsInRegister && system.State is not SystemState.Retired)
            .OrderBy(system => !scope.Systems.Contains(system.Id.Value)).ThenBy(system => system.Id.Value, StringComparer.Ordinal).Take(60)
            .Select(system => new Choice(Plain.Line($"{system.Id} {system.Name}", 60), system.Id.Value)).ToList(), ct);
        return AuditForms.Of(
            turn, audit, "Scope", "Where the audit looks. Leave both empty to audit the management system without any system in particular; a sample can be drawn later.",
            [
                Look.Field(
                    new Input.ChoiceSet(DepartmentsField, "Departments", "Choose departments of the list.", Colleagues.Fitting(RoomForDepartments, Desk.Directory.Departments().Where(name => !name.Contains(',', StringComparison.Ordinal)).Select(name => new Choice(Plain.Line(name, 60), name))))
                    {
                        IsMultiSelect = true,
                        Style = ChoiceStyle.Filtered,
                        Value = Joined(scope.Departments),
                    },
                    "All their systems are in the scope."),
                Look.Field(
                    new Input.ChoiceSet(SystemsField, "Systems", "Choose systems of the list.", Colleagues.Fitting(RoomForSystems, systems))
                    {
                        IsMultiSelect = true,
                        Style = ChoiceStyle.Filtered,
                        Value = Joined(scope.Systems),
                    },
                    $"At most {AuditRules.MostSystems}.", error: AuditForms.Problem(problem, AuditRules.BadScope, Independence.Code)),
            ],
            "Save", Name);
    }

    private AuditScope Chosen(Turn turn, Audit audit) => new(
        turn.Fields.Has(DepartmentsField) ? [.. Parts(turn, DepartmentsField).Select(Desk.Directory.Now.Spelled).OfType<string>().Distinct()] : audit.Scope.Departments,
        turn.Fields.Has(SystemsField) ? [.. Parts(turn, SystemsField).Select(Id).OfType<string>().Distinct().Order(StringComparer.Ordinal)] : audit.Scope.Systems);

    private static string? Id(string text) => RecordId.TryParse<SystemId>(text, out var id) ? id.Value : null;

    private static string[] Parts(Turn turn, string field) => (turn.Fields.Text(field) ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static string? Joined(IReadOnlyList<string> chosen) => chosen.Count == 0 ? null : string.Join(',', chosen);
}
