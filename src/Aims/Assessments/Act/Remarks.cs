using Aims.Systems;

namespace Aims.Assessments.Act;

/// <summary>What a reader should know besides the class and the duties.</summary>
internal static class Remarks
{
    public static IReadOnlyList<string> Of(Screened given, IReadOnlyList<Finding> findings) =>
    [
        .. Say(Unsure.Any(question => given.Is(question, "unsure")),
            "Where the answer was \"I do not know\", the stricter class is recorded. Classify again once it is known."),
        .. Say(given.Yes("changed"), "Whoever changes, renames or redirects a high-risk system takes over its provider's duties (Art. 25(1))."),
        .. Say(given.Is("product", "assists") && !given.Yes("failure-endangers"),
            "Parts that only assist, save effort or check quality are no safety components (Art. 6(1a))."),
        .. Say(given.Is("third-party", "other"), "A check by an outside body for other risks than health and safety does not make it high-risk (Art. 6(1c))."),
        .. Say(findings.Any(f => f.Class is ActClass.Exempt) && !given.Roles.Contains(ActRole.Provider),
            "The exemption is for its provider to document and register. Ask the provider for that assessment (Art. 6(4))."),
        .. Say(findings.Any(f => f.Basis is "Art. 50(1)" or "Art. 50(2)") && !given.Roles.Contains(ActRole.Provider),
            "Telling people that they deal with an AI, and marking what it makes, are its provider's duties. Ask the provider how it does them (Art. 50(1), 50(2))."),
        .. Say(findings.Any(f => f.Basis.StartsWith("Art. 50(3", StringComparison.Ordinal) || f.Basis.StartsWith("Art. 50(4", StringComparison.Ordinal))
                && !given.Roles.Contains(ActRole.Deployer),
            "Whoever uses the system has to tell people about it (Art. 50(3), 50(4)). Say so in its instructions."),
    ];

    private static string[] Unsure => ["is-ai", "in-eu", "third-party", "profiles", "part", "still-harm", "model", "model-power"];

    private static IEnumerable<string> Say(bool holds, string remark) => holds ? [remark] : [];
}
