using System.Collections.Immutable;
using System.Globalization;
using Aims.Ledger;
using Aims.People;

namespace Aims.Suppliers;

/// <summary>Who may do what with a supplier, and what that makes of it.</summary>
internal static class SupplierRules
{
    public const int LongestName = 100, LongestText = 500, MostNames = 10, YearsAhead = 3;

    // Codes say to which input a refusal belongs.
    public const string Name = "supplier.name", AlsoCalled = "supplier.also-called", Provides = "supplier.provides", Owner = "supplier.owner", Importance = "supplier.importance",
        Contract = "supplier.contract", Answers = "supplier.answers", Outcome = "supplier.outcome", Ground = "supplier.ground", Plan = "supplier.plan", By = "supplier.by";

    public static Refusal NotFound { get; } = new("supplier.unknown", "There is no such supplier that you may see. Say \"suppliers\" for those you may.");

    public static Refusal? MayNotAdd(Person who, IDirectory directory) =>
        Conversation.LeadsOnly.Refuses(who, directory, "supplier.not-lead", "add suppliers", "send the name to");

    /// <summary>Why somebody may not change it now; null when they may.</summary>
    public static Refusal? MayNotChange(this Supplier supplier, Person who) =>
        !supplier.MayBeChangedBy(who) ? new("supplier.not-yours", "Only whoever answers for the supplier or a governance lead can do that.")
        : supplier.Left is not null ? new("supplier.left", "This supplier is left. What was recorded stays as it is.")
        : null;

    public static Refusal? MayNotLeave(this Supplier supplier, Person who) =>
        supplier.MayNotChange(who) ?? (supplier.Exit is null ? new("supplier.no-exit", "Plan first how it is left.") : null);

    /// <param name="others">All other suppliers: no two have one name.</param>
    public static Refusal? Lacks(SupplierFacts facts, IEnumerable<Supplier> others) =>
        facts.Name.Length is < 2 or > LongestName ? new(Name, $"Give its name, in 2 to {LongestName} characters.")
        : facts.AlsoCalled.Length > MostNames || facts.AlsoCalled.Any(name => name.Length > LongestName) ? new(AlsoCalled, $"Give at most {MostNames} other names of at most {LongestName} characters.")
        : facts.AlsoCalled.Prepend(facts.Name).Select(name => others.FirstOrDefault(other => other.IsCalled(name))).OfType<Supplier>().FirstOrDefault() is { } twin
            ? new(Name, $"{twin.Id} {twin.Facts.Name} has this name already. Open that one instead.")
        : Text(facts.Provides, Provides, "Say in a sentence what it provides.");

    public static Decided<SupplierEvent> Change(Supplier supplier, Person who, SupplierFacts facts, IEnumerable<Supplier> others) =>
        (supplier.MayNotChange(who) ?? Lacks(facts, others)) is { } refusal ? refusal
        : Same(facts, supplier.Facts) ? Decided<SupplierEvent>.Nothing
        : new SupplierChanged(facts);

    public static Decided<SupplierEvent> Record(Supplier supplier, Person who, IEnumerable<string> agreed, string? contract)
    {
        ImmutableArray<string> known = [.. SupplierCheck.Current.Terms.Select(term => term.Id).Intersect(agreed)];
        return (supplier.MayNotChange(who) ?? Text(contract, Contract, "Say which contract that is: its number, or where it is kept.")) is { } refusal ? refusal
            : new TermsRecorded(known, contract!);
    }

    /// <summary>No supplier passes on what is not known: a "no" or "we do not know" needs conditions, or it is not suitable.</summary>
    public static Decided<SupplierEvent> Assess(Supplier supplier, Person who, IReadOnlyDictionary<string, DiligenceAnswer> answers, Suitability? outcome, string? ground, DateOnly today) =>
        supplier.MayNotChange(who) is { } refusal ? refusal
        : SupplierCheck.Current.Questions.Any(question => !answers.ContainsKey(question.Id)) ? new Refusal(Answers, "Answer each question; \"we do not know\" is an answer.")
        : outcome is not { } given ? new Refusal(Outcome, "Choose what it comes to.")
        : given is Suitability.Suitable && answers.Values.Any(answer => answer is DiligenceAnswer.No or DiligenceAnswer.Unknown)
            ? new Refusal(Outcome, "With a \"no\" or something unknown it is suitable with conditions, or not. Plan an action for each condition afterwards.")
        : Text(ground, Ground, "Say in a sentence or two why.") is { } lack ? lack
        : new SupplierAssessed(answers.ToImmutableSortedDictionary(StringComparer.Ordinal), given, ground!, SupplierCheck.Current.NextAfter(today, supplier.Facts.Importance));

    public static Decided<SupplierEvent> PlanExit(Supplier supplier, Person who, string? plan, DateOnly? by, DateOnly today) =>
        (supplier.MayNotChange(who) ?? Text(plan, Plan, "Say how it is left: where our data goes, and what replaces it.")) is { } refusal ? refusal
        : by < today || by > today.AddYears(YearsAhead) || by is null ? new Refusal(By, string.Create(CultureInfo.InvariantCulture, $"Choose today or a later day, at most {YearsAhead} years ahead."))
        : new ExitPlanned(plan!, by.Value);

    public static Decided<SupplierEvent> CallOffExit(Supplier supplier, Person who, string? reason) =>
        (supplier.MayNotLeave(who) ?? Text(reason, Ground, "Say why it is kept.")) is { } refusal ? refusal : new ExitCalledOff(reason!);

    /// <param name="systems">The names of systems that still run on it: nothing is left as long as it is used.</param>
    public static Decided<SupplierEvent> Leave(Supplier supplier, Person who, string? done, IReadOnlyList<string> systems) =>
        supplier.MayNotLeave(who) is { } refusal ? refusal
        : systems.Count > 0 ? new Refusal("supplier.in-use", $"Systems still come from it: {string.Join(", ", systems.Take(3))}{(systems.Count > 3 ? $" and {systems.Count - 3} others" : "")}. Retire them, or name their new supplier, first.")
        : Text(done, Ground, "Say what became of our data and of the systems.") is { } lack ? lack
        : new SupplierLeft(done!);

    private static bool Same(SupplierFacts one, SupplierFacts other) =>
        one with { AlsoCalled = other.AlsoCalled } == other && one.AlsoCalled.SequenceEqual(other.AlsoCalled, StringComparer.Ordinal);

    private static Refusal? Text(string? text, string code, string ask) => text switch
    {
        null or "" => new(code, ask),
        { Length: > LongestText } => new(code, $"Say it in at most {LongestText} characters."),
        _ => null,
    };
}
