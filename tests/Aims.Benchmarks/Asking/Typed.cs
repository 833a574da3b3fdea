namespace Aims.Benchmarks.Asking;

/// <summary>What is asked: one question, or a question and what goes on from its answer.</summary>
/// <param name="Locale">Of whoever asks.</param>
internal sealed record Typed(string Text, string? After = null, string Locale = "en-GB")
{
    public static IReadOnlyList<Typed> All { get; } =
    [
        new("list all AI systems"), new("how many systems have no assessment"), new("systems with no owner"), new("high risk systems without an assessment"),
        new("systems in HR or Finance that are in use"), new("which systems use personal data and act alone"), new("systems registered since 2025, oldest first"),
        new("top 5 systems by completeness"), new("systems by department"), new("systems by department and stage"), new("rate of assessed systems by department"),
        new("average completeness of the systems"), new("systems registered per month"), new("systems for translation"), new("systems about weather forecasts"),
        new("systems for zzyzx quuxification of flimflams"), new("systems from supplier Contoso AI 17"), new("Maria's systems"), new("systems owned by Jonas Keller"),
        new("status of AIS-0042"), new("details of the system \"Coffee Leaf Rust\""), new("retired systems"), new("systems without a department, newest first"),
        new("assessments that are overdue"), new("assessments by state"), new("assessments of systems in Finance"), new("approvals waiting by approver"),
        new("how long do approvals take on average"), new("approvals rejected this year by department"), new("which approver has the most open approvals"),
        new("open risks by level"), new("overdue actions"), new("who has not acknowledged the AI policy in Finance"), new("acknowledgement rate by department"),
        new("how many people have not acknowledged the AI policy"), new("people in Legal"),
        new("only the ones in Finance", After: "systems with no owner"), new("by stage", After: "systems in HR or Finance that are in use"), new("and how many of those have no assessment", After: "systems with no owner"),
        new("welche Systeme haben keine Bewertung", Locale: "de-DE"), new("wie viele Systeme gibt es pro Abteilung", Locale: "de-DE"), new("Systeme ohne Verantwortlichen in Finanzen", Locale: "de-DE"),
        new("quels systèmes n'ont pas de propriétaire", Locale: "fr-FR"), new("combien de systèmes par département", Locale: "fr-FR"), new("systèmes sans évaluation depuis janvier 2025", Locale: "fr-FR"),
        new("sistemas sin evaluación por departamento", Locale: "es-ES"),
    ];
}
