using Aims.Systems;

namespace Aims.Assessments.Act;

/// <summary>What follows from the classes and our roles: each duty with its article, in our own words, and from when.</summary>
internal static class Duties
{
    public static IReadOnlyList<Obligation> Of(Screened given, IReadOnlyList<Finding> findings)
    {
        var roles = given.Roles;
        // Duties fall to somebody: before it is said what we are, there are none.
        return roles.Count == 0 ? [] :
        [
            .. findings.Where(f => f.Class is ActClass.Prohibited).Select(f => new Obligation(
                f.Basis, roles, "Do not offer it, put it into service or use it. Stop, and talk to the governance lead.", f.Start)),
            .. Literacy(roles),
            .. HighRisk(given, findings).Concat(Exemption(findings)).Concat(Disclosure(findings)).Concat(Model(given, findings))
                .Where(duty => roles.Contains(duty.Roles[0])),
        ];
    }

    // Art. 4 as amended: to support literacy; no level of each person is guaranteed.
    private static IEnumerable<Obligation> Literacy(IReadOnlyList<ActRole> roles)
    {
        ActRole[] bound = [.. roles.Where(role => role is ActRole.Provider or ActRole.Deployer)];
        if (bound.Length > 0)
        {
            yield return new Obligation(
                "Art. 4", bound, "Support those who work with it in understanding it, by their role, experience and use.",
                new Start(ActDates.LiteracyAndProhibitions));
        }
    }

    private static IEnumerable<Obligation> HighRisk(Screened given, IReadOnlyList<Finding> findings)
    {
        var high = findings.Where(f => f.Class is ActClass.HighRisk).ToLookup(f => f.Basis.Contains("Annex III", StringComparison.Ordinal));
        // A use counts from an earlier day than a product, and in full for products of section B too.
        if ((high[true].FirstOrDefault() ?? high[false].FirstOrDefault()) is not { Start: var start })
            return [];
        if (!high[true].Any() && Products.IsOfSectionB(given))
        {
            return [new Obligation(
                "Art. 2(2), 6(1)", given.Roles, "Follow the product's own safety law; what the Act asks of it reaches it through that law.", start)];
        }
        var use = new HighRiskUse(
            high[true].Any() ? SensitiveUses.Points(given) : [], given.Is("user-body", "public"), given.Is("user-body", "service"));
        return HighRiskDuties.All.Where(duty => duty.When(use)).Select(duty => new Obligation(duty.Article, [duty.Role], duty.What, start));
    }

    private static IEnumerable<Obligation> Exemption(IReadOnlyList<Finding> findings)
    {
        if (findings.FirstOrDefault(f => f.Class is ActClass.Exempt) is not { } exempt)
            yield break;
        yield return new("Art. 6(4)", [ActRole.Provider],
            "Write down before it is offered or used why it is not high-risk, and show that to an authority that asks.", exempt.Start);
        yield return new("Art. 49(2)", [ActRole.Provider], "Register yourself and the system in the EU database.", Start.ToBeConfirmed);
    }

    private static IEnumerable<Obligation> Disclosure(IReadOnlyList<Finding> findings) =>
        from finding in findings
        where finding.Class is ActClass.Transparency
        let duty = finding.Basis switch
        {
            "Art. 50(1)" => (Role: ActRole.Provider, What: "Build it so that people are told, at the latest at first contact, that they deal with an AI."),
            "Art. 50(2)" => (Role: ActRole.Provider, What: "Mark what it makes as made by AI, in a way that machines can read."),
            "Art. 50(3)" => (Role: ActRole.Deployer, What: "Tell the people whose feelings or traits it reads, and treat their data as data protection law asks."),
            "Art. 50(4), first subparagraph" => (Role: ActRole.Deployer,
                What: "Say that pictures, sound or video are made or changed by AI; in works of art, without spoiling them."),
            _ => (Role: ActRole.Deployer, What: "Say of published texts on public matters that AI made or changed them."),
        }
        select new Obligation(finding.Basis, [duty.Role], duty.What, finding.Start);

    private static IEnumerable<Obligation> Model(Screened given, IReadOnlyList<Finding> findings)
    {
        if (findings.FirstOrDefault(f => f.Class is ActClass.GeneralPurposeModel) is not { } model)
            return [];
        (string Article, string What, bool Applies)[] duties =
        [
            ("Art. 53(1)(a)", "Keep technical documentation of the model, its training and its tests for the authorities.", !Models.IsFreed(given)),
            ("Art. 53(1)(b)", "Give those who build on the model what they need to know of its abilities and limits.", !Models.IsFreed(given)),
            ("Art. 53(1)(c)", "Have a policy that respects copyright, reservations of rights included.", true),
            ("Art. 53(1)(d)", "Publish a summary of what the model was trained with, on the form of the AI Office.", true),
            ("Art. 54", "From outside the EU: appoint a representative in the EU before the model is offered.", !Models.IsFreed(given)),
            ("Art. 52(1)", "Tell the Commission of its systemic risk, within two weeks at the latest.", Models.HasSystemicRisk(given)),
            ("Art. 55(1)(a)", "Evaluate the model, attacks on it included.", Models.HasSystemicRisk(given)),
            ("Art. 55(1)(b)", "Assess and reduce systemic risks.", Models.HasSystemicRisk(given)),
            ("Art. 55(1)(c)", "Follow serious incidents up and report them to the AI Office.", Models.HasSystemicRisk(given)),
            ("Art. 55(1)(d)", "Protect the model and what it runs on against attacks.", Models.HasSystemicRisk(given)),
        ];
        return duties.Where(duty => duty.Applies).Select(duty => new Obligation(duty.Article, [ActRole.Provider], duty.What, model.Start));
    }
}
