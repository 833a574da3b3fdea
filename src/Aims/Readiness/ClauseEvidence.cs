namespace Aims.Readiness;

/// <summary>
/// Which records of this system serve which clause. A slice that keeps another kind of record adds its facts to <see cref="LiveFacts"/> and a
/// line here; a clause without a line says that nothing is kept here for it.
/// </summary>
/// <param name="Fact">The id of a live fact.</param>
public sealed record ClauseEvidence(string Clause, string Fact)
{
    public static IReadOnlyList<ClauseEvidence> All { get; } =
    [
        new("4.1", "issues"), new("4.2", "interested-parties"), new("4.3", "scope"), new("4.4", "processes"),
        new("5.2", "policy"), new("5.2", "acknowledged"),
        new("5.3", "responsibilities"), new("5.3", "owners"), new("5.3", "control-owners"),
        new("6.1.1", "organisation-risks"), new("6.1.1", "treatment"),
        new("6.1.2", "risks"),
        new("6.1.3", "controls-decided"), new("6.1.3", "statement"), new("6.1.3", "risks-answered"), new("6.1.3", "acceptances"),
        new("6.1.4", "assessed"),
        new("6.2", "objectives"),
        new("7.1", "records"),
        new("7.2", "trained"),
        new("7.3", "acknowledged"),
        new("7.5.2", "policy"),
        new("7.5.3", "controls-shown"),
        new("8.1", "approved"), new("8.1", "controls-met"), new("8.1", "reviewed"), new("8.1", "supplier-checks"),
        new("8.2", "risks"), new("8.2", "organisation-risks"),
        new("8.3", "risks-answered"), new("8.3", "treatment"), new("8.3", "acceptances"),
        new("8.4", "assessed"), new("8.4", "reviewed"),
        new("9.1", "kpis"),
        new("9.2.1", "audits"), new("9.2.2", "audit-programme"), new("9.2.2", "audits"),
        new("9.3.1", "management-reviews"), new("9.3.2", "review-packs"), new("9.3.3", "review-minutes"),
        new("10.1", "improvements"),
        new("10.2", "nonconformities"), new("10.2", "incidents"),
    ];

    public static IEnumerable<LiveFact> Of(string clause) => All.Where(one => one.Clause == clause).Select(one => LiveFacts.Find(one.Fact)!);
}
