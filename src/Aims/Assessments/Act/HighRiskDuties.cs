using Aims.Systems;

namespace Aims.Assessments.Act;

/// <summary>What a high-risk system is used for and by whom, as far as duties hang on it.</summary>
/// <param name="Points">Points of Annex III, such as <c>4a</c>; none when only its product makes it high-risk.</param>
internal sealed record HighRiskUse(IReadOnlyList<string> Points, bool IsAuthority, bool IsPublicService)
{
    /// <summary>A use of Annex III other than critical infrastructure, which several duties leave out.</summary>
    public bool IsBeyondInfrastructure => Points.Any(point => point != "2");

    /// <summary>Who assesses the effect on fundamental rights (Art. 27(1)).</summary>
    public bool NeedsRightsAssessment =>
        (IsBeyondInfrastructure && (IsAuthority || IsPublicService)) || Points.Contains("5b") || Points.Contains("5c");
}

/// <summary>A duty of a role for high-risk systems.</summary>
/// <param name="When">Which uses it is for.</param>
internal sealed record HighRiskDuty(ActRole Role, string Article, string What, Func<HighRiskUse, bool> When)
{
    public HighRiskDuty(ActRole role, string article, string what) : this(role, article, what, _ => true) { }
}

/// <summary>The duties for high-risk systems, as the Act lists them: Art. 8–27, 43–49, 72, 73 and 86.</summary>
internal static class HighRiskDuties
{
    public static IReadOnlyList<HighRiskDuty> All { get; } = [.. OfProviders(), .. OfImporters(), .. OfDistributors(), .. OfDeployers()];

    private static IEnumerable<HighRiskDuty> OfProviders() =>
    [
        new(ActRole.Provider, "Art. 9", "Manage its risks over its whole life: find, estimate, reduce and test them."),
        new(ActRole.Provider, "Art. 10", "Govern the data it is trained and tested with: fitting, representative, checked for bias."),
        new(ActRole.Provider, "Art. 11, 18", "Draw up technical documentation before it is offered, keep it up to date and for ten years."),
        new(ActRole.Provider, "Art. 12, 19", "Let it log by itself, and keep the logs for six months at least."),
        new(ActRole.Provider, "Art. 13", "Give its users instructions: what it can do, where its limits are, how to watch over it."),
        new(ActRole.Provider, "Art. 14", "Build it so that people can watch over it, overrule it and stop it."),
        new(ActRole.Provider, "Art. 15", "Make it accurate, robust and secure enough, and say how accurate it is."),
        new(ActRole.Provider, "Art. 16(b)", "Put your name and address on it or on what comes with it."),
        new(ActRole.Provider, "Art. 17", "Run a quality management system for it."),
        new(ActRole.Provider, "Art. 20", "If it does not conform: correct, withdraw or recall it, and tell those concerned."),
        new(ActRole.Provider, "Art. 16(k), 21", "Show an authority that asks that it conforms."),
        new(ActRole.Provider, "Art. 16(l)", "Make it accessible to people with disabilities."),
        new(ActRole.Provider, "Art. 22", "From outside the EU: appoint a representative in the EU."),
        new(ActRole.Provider, "Art. 16(f), 43", "Have its conformity assessed before it is offered or used."),
        new(ActRole.Provider, "Art. 16(g), 47", "Sign the EU declaration of conformity and keep it for ten years."),
        new(ActRole.Provider, "Art. 16(h), 48", "Put the CE marking on it."),
        new(ActRole.Provider, "Art. 16(i), 49(1)", "Register yourself and it in the EU database before it is offered.", use => use.IsBeyondInfrastructure),
        new(ActRole.Provider, "Art. 49(5)", "Register it with the national authority before it is offered.", use => use.Points.Contains("2")),
        new(ActRole.Provider, "Art. 72", "Collect and review how it does in use, by a plan."),
        new(ActRole.Provider, "Art. 73", "Report serious incidents: within 15 days, 10 after a death, 2 when many people or critical supply are hit."),
    ];

    private static IEnumerable<HighRiskDuty> OfImporters() =>
    [
        new(ActRole.Importer, "Art. 23(1)", "Check before it is offered: conformity assessed, documentation, CE marking, representative."),
        new(ActRole.Importer, "Art. 23(2)", "Hold it back when it may not conform, and tell provider and authority of a risk."),
        new(ActRole.Importer, "Art. 23(3)", "Put your name and address on it or on what comes with it."),
        new(ActRole.Importer, "Art. 23(4)", "Store and move it so that it stays as it should be."),
        new(ActRole.Importer, "Art. 23(5)–(7)", "Keep certificate, instructions and declaration for ten years, and show them to an authority that asks."),
    ];

    private static IEnumerable<HighRiskDuty> OfDistributors() =>
    [
        new(ActRole.Distributor, "Art. 24(1)", "Check before it is passed on: CE marking, declaration, instructions, names of provider and importer."),
        new(ActRole.Distributor, "Art. 24(2)", "Hold it back when it may not conform, and tell provider or importer of a risk."),
        new(ActRole.Distributor, "Art. 24(3)", "Store and move it so that it stays as it should be."),
        new(ActRole.Distributor, "Art. 24(4)", "If it turns out not to conform: see that it is corrected, withdrawn or recalled."),
        new(ActRole.Distributor, "Art. 24(5), (6)", "Show an authority that asks what you know of its conformity."),
    ];

    private static IEnumerable<HighRiskDuty> OfDeployers() =>
    [
        new(ActRole.Deployer, "Art. 26(1)", "Use it as its instructions say, and see to it that this is so."),
        new(ActRole.Deployer, "Art. 26(2)", "Let people watch over it who are able, trained and entitled to."),
        new(ActRole.Deployer, "Art. 26(4)", "As far as you control its input: see that the data fits its purpose."),
        new(ActRole.Deployer, "Art. 26(5)", "Watch how it does; stop it and tell provider and authority of a risk or a serious incident."),
        new(ActRole.Deployer, "Art. 26(6)", "Keep its logs for six months at least."),
        new(ActRole.Deployer, "Art. 26(7)", "Before it is used on staff at work: tell them and their representatives."),
        new(ActRole.Deployer, "Art. 26(8), 49(3)", "As an authority: register your use in the EU database, and use only what is registered.",
            use => use.IsAuthority && use.IsBeyondInfrastructure),
        new(ActRole.Deployer, "Art. 26(9)", "Use its instructions for the data protection impact assessment, where one is due."),
        new(ActRole.Deployer, "Art. 26(10)", "When a suspect is searched for in recordings: have it authorised, and report it each year.", use => use.Points.Contains("1a")),
        new(ActRole.Deployer, "Art. 26(11)", "Tell people when it decides about them or helps to.", use => use.Points.Count > 0),
        new(ActRole.Deployer, "Art. 26(12)", "Cooperate with the authorities."),
        new(ActRole.Deployer, "Art. 27", "Before first use: assess its effect on fundamental rights, and tell the authority the result.", use => use.NeedsRightsAssessment),
        new(ActRole.Deployer, "Art. 86", "Explain to people on request what part it had in a decision about them.", use => use.IsBeyondInfrastructure),
    ];
}
