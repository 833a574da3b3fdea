using Aims.Assessments.Library;
using Aims.Conversation;

namespace Aims.Systems;

/// <summary>A system's further assessments on its card: the latest of each form, and one that may be missing.</summary>
internal static class SystemFurther
{
    private const int Shown = 5;

    public static (string, string?)[] Facts(Turn turn, AiSystem system) =>
    [
        .. system.LacksRightsAssessment && !system.OpenFurther.Any(f => f.Purpose is FormPurpose.FundamentalRights)
            ? [(FormPurposes.Of(FormPurpose.FundamentalRights), (string?)"Missing. Art. 27 can require it before first use")]
            : Array.Empty<(string, string?)>(),
        .. (system.Further ?? []).GroupBy(f => f.Form).Select(of => of.Last()).Reverse().Take(Shown).Select(f => (f.Title, (string?)Line(turn, f))),
    ];

    private static string Line(Turn turn, FurtherAssessment f) =>
        f.IsOpen ? $"Being filled in, since {turn.Reader.Day(f.Since)}"
        : f.Level is { } level ? $"Level {level}, {f.LevelName?.ToLowerInvariant()}, {turn.Reader.Day(f.Since)}"
        : $"Submitted {turn.Reader.Day(f.Since)}";
}
