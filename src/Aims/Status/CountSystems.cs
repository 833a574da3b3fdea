using Aims.Cards;
using Aims.Conversation;
using Aims.Exports;
using Aims.People;
using Aims.Systems;

namespace Aims.Status;

/// <summary>By what systems are counted.</summary>
public enum Breakdown
{
    State,
    Department,
    Level,
    ActClass,
}

/// <summary>"how many systems", "systems by department": the register in figures.</summary>
public sealed class CountSystems(Breakdown by, StatusIndex index, IDirectory directory) : Intent
{
    public override string Verb => VerbOf(by);

    public override IReadOnlyList<string> Phrases => by switch
    {
        Breakdown.State =>
        [
            "how many systems", "how many systems do we have", "how many AI systems", "how many AI systems do we have", "count systems",
            "systems by state", "AI systems by state", "systems by status", "status", "overview", "register overview",
        ],
        Breakdown.Department =>
            ["systems by department", "AI systems by department", "how many systems by department", "how many systems per department", "by department"],
        Breakdown.Level =>
            ["systems by level", "AI systems by level", "systems by impact level", "systems by risk", "how many systems by level", "by level"],
        Breakdown.ActClass =>
            ["systems by AI Act class", "AI systems by AI Act class", "systems by class", "by AI Act class", "systems by EU AI Act class", "how many systems by AI Act class"],
    };

    // One line of the help for all: each answer leads to the others.
    public override Hint? Hint => by is Breakdown.State
        ? new("how many systems", "the register by state, department, impact level or AI Act class", Sees)
        : null;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        var (total, retired, parts) = await index.Ask(About.Register, Count, ct);
        string answer = $"{AnswerCard.Count(total, "AI system", "AI systems")} in the register";
        string filter = retired == 0
            ? "All that were submitted; none is retired."
            : $"All that were submitted, except {retired} retired.";
        return AnswerCard.Reply(turn, answer, filter, total > 0 ? [Chart(parts)]
            : [Look.Text(retired == 0 ? "Nobody has submitted one yet. Anybody can: say register." : "All of them are retired.")],
            secondary: total == 0 ? null : [.. Enum.GetValues<Breakdown>().Where(b => b != by).Select(b => Button.Open(TitleOf(b), VerbOf(b))), ExportButton.Of(ExportList.Systems)]);
    }

    internal static string VerbOf(Breakdown by) => by switch
    {
        Breakdown.State => "status.by-state",
        Breakdown.Department => "status.by-department",
        Breakdown.Level => "status.by-level",
        Breakdown.ActClass => "status.by-act-class",
    };

    private static string TitleOf(Breakdown by) => by switch
    {
        Breakdown.State => "By state",
        Breakdown.Department => "By department",
        Breakdown.Level => "By impact level",
        Breakdown.ActClass => "By AI Act class",
    };

    private static bool Sees(Person person) => person.Oversees;

    private (int Total, int Retired, List<(string Part, int Count)> Parts) Count(World world)
    {
        var registered = world.Systems.Where(s => s.IsInRegister).ToList();
        var counted = registered.Where(s => s.State is not SystemState.Retired).ToList();
        var parts = counted.GroupBy(Part).Select(g => (g.Key, g.Count())).OrderByDescending(p => p.Item2).ThenBy(p => p.Key).ToList();
        return (counted.Count, registered.Count - counted.Count, parts);
    }

    private string Part(AiSystem s) => by switch
    {
        Breakdown.State => Words.Of(s.State),
        Breakdown.Department => s.Details.Department ?? directory.Find(s.Owner)?.Department ?? "No department",
        Breakdown.Level => Words.OfLevel(s.Level),
        Breakdown.ActClass => s.Act?.Class is { } given ? Words.Of(given) : "Not classified yet",
    };

    private Container Chart(List<(string Part, int Count)> parts) => by is Breakdown.Department
        ? Look.Bars(TitleOf(by), [.. parts.Select(p => new Chart.Bar(p.Part, p.Count))])
        : Look.Counts(TitleOf(by), [.. parts.Select(p => new Chart.Slice(p.Part, p.Count))]);
}
