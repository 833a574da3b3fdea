using Aims.Conversation;
using Aims.People;
using Aims.Questions;

namespace Aims.Status;

/// <summary>The questions that are asked most.</summary>
/// <remarks>Their verbs are on cards that were sent; they stay what they are.</remarks>
public sealed class EverydayQuestions(AskDesk desk, IDirectory directory)
{
    public const string OpenConditions = "status.conditions";

    public IEnumerable<Intent> All() => [.. Systems(), .. Classes(), .. Approvals(), .. Risks()];

    private IEnumerable<AskedOften> Systems() =>
    [
        SystemsBy("state", "status.by-state",
            [
                "how many systems", "how many systems do we have", "how many AI systems", "how many AI systems do we have", "count systems",
                "systems by state", "AI systems by state", "systems by status", "status", "overview", "register overview",
            ],
            new("how many systems", "the register by state, department, impact level or AI Act class", who => who.Oversees)),
        SystemsBy("department", "status.by-department",
            ["systems by department", "AI systems by department", "how many systems by department", "how many systems per department"]),
        SystemsBy("level", "status.by-level",
            ["systems by level", "AI systems by level", "systems by impact level", "systems by risk", "how many systems by level"]),
        SystemsBy("class", "status.by-act-class",
            ["systems by AI Act class", "AI systems by AI Act class", "systems by class", "systems by EU AI Act class", "how many systems by AI Act class"]),
    ];

    private IEnumerable<AskedOften> Classes() =>
    [
        OfClass("prohibited", Named("prohibited", "forbidden", "unacceptable")),
        OfClass("high-risk", [.. Named("high-risk", "high risk"), "how many systems are high-risk", "how many high-risk systems"],
            new("which systems are high-risk", "systems by their class under the EU AI Act", who => who.Oversees)),
        OfClass("exempt", Named("exempt", "exempted")),
        OfClass("transparency", [.. Named("transparency"), "systems with transparency duties", "which systems have transparency duties"]),
        OfClass("general-purpose-model", ["general-purpose models", "which systems are general-purpose models", "GPAI models", "GPAI systems"]),
        OfClass("minimal", Named("minimal", "minimal risk", "minimal-risk")),
        OfClass("out-of-scope", [.. Named("out of scope"), "systems outside the AI Act"]),
        new("status.act-none", SystemsWhere(new Not(new Is("classified"))),
            [.. Named("not classified", "unclassified"), "systems without AI Act class", "systems without a class", "what is not classified"], desk),
    ];

    private IEnumerable<AskedOften> Approvals() =>
    [
        new("status.waiting", new("approval") { Where = new Test("state", Op.Is, "waiting"), Show = ["approver", "waiting", "level", "due", "nobody-left"] },
            [
                "what is waiting for approval", "waiting for approval", "what waits for approval", "awaiting approval", "what is awaiting approval",
                "pending approvals", "open approvals", "approvals", "who has to approve", "who still has to approve",
            ],
            desk, new("what is waiting for approval", "requests, with whom, for how long", Leads)),
        new(OpenConditions, new("condition") { Where = new Test("state", Op.Is, "open"), Show = ["system.name", "owner", "due"] },
            ["open conditions", "conditions", "which conditions are open", "what conditions are open", "conditions of approvals"], desk),
        new("status.reviews", new("review") { Where = new Is("due") },
            ["which reviews are due", "reviews due", "due reviews", "reviews", "what has to be reviewed", "what must be reviewed", "which systems have to be reviewed", "systems to review"],
            desk, new("which reviews are due", "systems to be looked at again, overdue first", Leads)),
    ];

    private IEnumerable<AskedOften> Risks() =>
    [
        new("status.risks", new("risk") { Measure = Measure.Count, By = ["level"] },
            ["risks", "AI risks", "risks by level", "how many risks", "how many risks do we have"],
            desk, new("risks", "risks by level, and which are open", Leads)),
        new("status.open-risks", new("risk") { Where = new Is("open") },
            ["open risks", "which risks are open", "what risks are open", "risks that are open", "open AI risks", "unanswered risks"], desk),
        new("status.my-risks", new("risk") { Where = new Is("mine") },
            ["my risks", "which risks are mine", "what are my risks", "risks of mine"],
            desk, new("my risks", "risks that you answer for, decide on or do something about")),
    ];

    private AskedOften SystemsBy(string field, string verb, IReadOnlyList<string> phrases, Hint? hint = null) =>
        new(verb, new("system") { Measure = Measure.Count, By = [field] }, phrases, desk, hint);

    private AskedOften OfClass(string choice, IReadOnlyList<string> phrases, Hint? hint = null) =>
        new($"status.act-{choice.Replace("-", "", StringComparison.Ordinal)}", SystemsWhere(new Test("class", Op.Is, choice)), phrases, desk, hint);

    private static StatusQuestion SystemsWhere(Filter filter) => new("system") { Where = filter };

    private static string[] Named(params string[] names) =>
        [.. names.SelectMany(name => new[] { $"which systems are {name}", $"{name} systems", $"systems that are {name}", $"list {name} systems", $"which AI systems are {name}" })];

    private bool Leads(Person who) => who.Oversees || directory.IsManager(who.Id);
}
