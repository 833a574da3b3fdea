using System.Globalization;
using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Risks;

/// <summary>The inputs that several cards of a risk share, with what is wrong where it belongs: at the input whose code it is.</summary>
internal static class RiskInput
{
    public const string Likelihood = "likelihood", Impact = "impact";

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

    /// <param name="asked">What was suggested or said before.</param>
    public static IEnumerable<Element> Rating(Turn turn, (int Likelihood, int Impact)? asked, string howLikely, string howBad, Refusal? problem)
    {
        var criteria = RiskCriteria.Current;
        yield return Look.Field(
            Scale(Likelihood, howLikely, criteria.Likelihood, Step(turn.Fields, Likelihood) ?? asked?.Likelihood), error: problem.At("risk.likelihood"));
        yield return Look.Field(Scale(Impact, howBad, criteria.Impact, Step(turn.Fields, Impact) ?? asked?.Impact), error: problem.At("risk.impact"));
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
