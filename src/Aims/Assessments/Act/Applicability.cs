using Aims.Systems;

namespace Aims.Assessments.Act;

/// <summary>Whether the Act applies at all: Art. 2 and Art. 3(1).</summary>
internal static class Applicability
{
    /// <summary>Why it does not apply; null when it does.</summary>
    public static Finding? Of(Screened given) =>
        given.Is("is-ai", "rules") ? Outside("Art. 3(1)", given.Said("is-ai"))
        : given.Is("in-eu", "no") ? Outside("Art. 2(1)", given.Said("in-eu"))
        : given.Is("only-for", "military") ? Outside("Art. 2(3)", given.Said("only-for"))
        : given.Is("only-for", "research") ? Outside("Art. 2(6)", given.Said("only-for"))
        : null;

    private static Finding Outside(string basis, string because) => new(ActClass.OutOfScope, basis, new Start(null), [because]);
}
