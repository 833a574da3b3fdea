using Aims.Systems;

namespace Aims.Assessments.Act;

/// <summary>The duties to tell and to mark: Art. 50(1)–(4).</summary>
internal static class Disclosures
{
    private static readonly string[] Kinds = ["makes", "deepfake", "public-text"], Bodies = ["1b", "1c"];

    public static IEnumerable<Finding> Of(Screened given)
    {
        // Each paragraph makes the same exception.
        if (given.Yes("crime-law"))
            yield break;
        var start = new Start(ActDates.Transparency);
        if (given.Ticks("shows", "talks") && !given.Yes("obvious"))
            yield return Finding("Art. 50(1)", start, given.Said("shows", "talks"), given.Said("obvious"));
        if (MakesContent(given))
            yield return Finding("Art. 50(2)", Marking(given), [.. Content(given)]);
        if (ReadsBodies(given).ToArray() is [_, ..] because)
            yield return Finding("Art. 50(3)", start, because);
        if (given.Ticks("shows", "deepfake"))
            yield return Finding("Art. 50(4), first subparagraph", start, given.Said("shows", "deepfake"));
        if (given.Ticks("shows", "public-text") && !given.Yes("reviewed-text"))
            yield return Finding("Art. 50(4), second subparagraph", start, given.Said("shows", "public-text"), given.Said("reviewed-text"));
    }

    // What looks genuine is made, whether that was ticked too or not.
    private static bool MakesContent(Screened given) =>
        given.Ticks("shows", "deepfake") || ((given.Ticks("shows", "makes") || given.Ticks("shows", "public-text")) && !given.Yes("only-edits"));

    private static IEnumerable<string> Content(Screened given) =>
        Kinds.Where(choice => given.Ticks("shows", choice)).Select(choice => given.Said("shows", choice));

    // A system that Annex III 1(b) or 1(c) describes does what Art. 50(3) is about.
    private static IEnumerable<string> ReadsBodies(Screened given) =>
        given.Ticks("shows", "feelings") ? [given.Said("shows", "feelings")]
        : Bodies.Where(point => given.Ticks("biometrics", point)).Select(point => given.Said("biometrics", point))
            .Concat(Prohibitions.Excepted(given).Where(use => Bodies.Contains(use.Point)).SelectMany(use => use.Because));

    private static Start Marking(Screened given) => given.IsOlderThan(ActDates.Transparency)
        ? new Start(ActDates.MarkingByOlderSystems, "On the market before 2 August 2026 (Art. 111(4)).")
        : new Start(ActDates.Transparency);

    private static Finding Finding(string basis, Start start, params string[] because) => new(ActClass.Transparency, basis, start, because);
}
