using System.Globalization;
using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Risks;

/// <summary>The inputs that several cards of a risk share, with what is wrong where it belongs: at the input whose code it is.</summary>
internal static class RiskInput
{
    public const string Likelihood = "likelihood", Impact = "impact", CostField = "cost";

    private const string CostCode = "risk.cost";

    /// <summary>The rating that was sent; null unless both steps are on the scale.</summary>
    public static Rating? Read(Fields fields) =>
        Step(fields, Likelihood) is { } likelihood && Step(fields, Impact) is { } impact ? RiskCriteria.Current.Rate(likelihood, impact) : null;

    /// <summary>What to do about the rating that was sent; null when it will do.</summary>
    public static Refusal? Lacks(Fields fields) =>
        Step(fields, Likelihood) is null ? new Refusal("risk.likelihood", "Choose how likely it is.")
        : Step(fields, Impact) is null ? new Refusal("risk.impact", "Choose how bad it would be.")
        : null;

    /// <summary>The number in a field; null for anything else.</summary>
    public static int? Number(Fields fields, string name) =>
        int.TryParse(fields.Text(name), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;

    /// <summary>What the actions cost; null where nothing was said, or nothing that can be read.</summary>
    public static Money? Cost(Fields fields) => fields.Text(CostField) is { } typed ? Money.Read(typed, RiskCriteria.Current.Currency) : null;

    public static Refusal? CostLacks(Fields fields) =>
        fields.Text(CostField) is not { } typed || Cost(fields) is not null ? null
        : new Refusal(CostCode, Money.IsForeign(typed, RiskCriteria.Current.Currency)
            ? $"Costs are kept in {RiskCriteria.Current.Currency}. Please convert it."
            : $"Give an amount in {RiskCriteria.Current.Currency} as a plain number, such as 12500 or 12500.50.");

    public static Container CostOf(Turn turn, Risk risk, Refusal? problem) => Look.Field(
        new Input.Text(CostField, $"What does all of it cost ({RiskCriteria.Current.Currency})?", "Give an amount.")
        {
            Value = turn.Fields.Has(CostField) ? turn.Fields.Text(CostField) : risk.Cost?.Amount.ToString("0.##", CultureInfo.InvariantCulture),
            MaxLength = Money.LongestTyped,
        },
        "Optional: money to be spent, without your own people's time.", error: problem.At(CostCode));

    /// <param name="asked">What was suggested or said before.</param>
    public static IEnumerable<Element> Rating(Turn turn, Risk risk, Rating? asked, string howLikely, string howBad, Refusal? problem)
    {
        var criteria = RiskCriteria.Current;
        yield return Look.Field(
            Scale(Likelihood, howLikely, criteria.Likelihood, Step(turn.Fields, Likelihood) ?? asked?.Likelihood), error: problem.At("risk.likelihood"));
        yield return Look.Field(Scale(Impact, howBad, risk.IsOpportunity ? criteria.Benefit : criteria.Impact, Step(turn.Fields, Impact) ?? asked?.Impact), error: problem.At("risk.impact"));
    }

    public static Container Reason(Turn turn, string label, string? help, string? example, Refusal? problem) => Look.Field(
        new Input.Text(RiskChange.ReasonField, label, "Say it in a sentence or two.")
        {
            Value = turn.Fields.Text(RiskChange.ReasonField),
            IsMultiline = true,
            MaxLength = 1_000,
        },
        help, example, problem.At("risk.reason"));

    private static int? Step(Fields fields, string name) => Number(fields, name) is { } step and >= 1 and <= 5 ? step : null;

    private static Input.ChoiceSet Scale(string id, string label, IReadOnlyList<ScaleStep> steps, int? value) => new(
        id, label, "Choose one.",
        [.. steps.Select((step, at) => new Choice($"{Text(at + 1)} · {step.Name}: {step.Meaning}", Text(at + 1)))])
    {
        Value = value is { } step ? Text(step) : null,
        Style = ChoiceStyle.Expanded,
    };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
