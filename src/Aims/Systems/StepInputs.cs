using Aims.Cards;
using Aims.Conversation;
using Aims.People;

namespace Aims.Systems;

/// <summary>The questions of each page of the registration.</summary>
/// <param name="known">What is given so far.</param>
/// <param name="problems">What is wrong or missing, by input.</param>
/// <param name="typed">What was sent, so that nobody types a text again that only needs a correction.</param>
internal sealed class StepInputs(SystemDetails known, IReadOnlyDictionary<string, string> problems, Fields typed, IDirectory directory)
{
    public IReadOnlyList<Element> Of(Step step) => step switch
    {
        Step.Purpose => Purpose,
        Step.Responsibility => Responsibility,
        Step.Data => Data,
        Step.Oversight => Oversight,
        Step.Review => [],
    };

    private IReadOnlyList<Element> Purpose =>
    [
        Text(StepFields.Name, "Name of the AI system", known.Name, StepReading.LongestName, "What colleagues call it.", "CV screening assistant"),
        Text(StepFields.Purpose, "What is it for?", known.Purpose, StepReading.LongestText,
            "What it does, and for whom. One or two sentences are enough.",
            "Sorts incoming applications so that recruiters read the most fitting ones first.", isMultiline: true),
    ];

    private IReadOnlyList<Element> Responsibility => Responsibilities(StepLists.Of(known.Owner, known.Department, directory));

    private IReadOnlyList<Element> Responsibilities(StepLists lists) =>
    [
        One(StepFields.Owner, "Owner", known.Owner?.Value, lists.People,
            lists.People.Count == directory.Everybody.Count
                ? "Who answers for it and will do its assessment."
                : "Who answers for it and will do its assessment. The list has your department first, and others as far as there is room.",
            ChoiceStyle.Filtered),
        One(StepFields.Department, "Department", known.Department, lists.Departments),
        One(StepFields.Source, "Where does it come from?", known.Source?.ToString(), Members<Source>(Words.Of)),
        Text(StepFields.Supplier, "Supplier", known.Supplier, StepReading.LongestSupplier,
            "Only if a supplier provides it: company and product.", "Contoso AI, Recruit Pro"),
        One(StepFields.Stage, "How far is it?", known.Stage?.ToString(), Members<LifeCycleStage>(Words.Of)),
    ];

    private IReadOnlyList<Element> Data =>
    [
        Many(StepFields.Data, "What data does it use or produce?", known.Data, Members<DataKind>(Words.Of),
            "Choose all that apply. If in doubt, choose the more sensitive one."),
        Many(StepFields.People, "Whom do its results concern?", known.People, Members<AffectedPeople>(Words.Of), "Choose all that apply."),
    ];

    private IReadOnlyList<Element> Oversight =>
    [
        One(StepFields.Autonomy, "What happens with its results?", known.Autonomy?.ToString(), Members<Autonomy>(Words.Of)),
        Text(StepFields.Oversight, "Who watches over it?", known.Oversight, StepReading.LongestText,
            "Who checks its results, how often, and how it is switched off.",
            "A recruiter reads every rejection before it is sent; the team lead can switch it off.", isMultiline: true),
    ];

    private Container Text(string id, string label, string? value, int longest, string help, string example, bool isMultiline = false) =>
        Look.Field(
            new Input.Text(id, label, StepReading.Ask(id)) { Value = Typed(id, longest) ?? value, IsMultiline = isMultiline, MaxLength = longest },
            help, example, problems.GetValueOrDefault(id));

    private string? Typed(string id, int longest) =>
        !problems.ContainsKey(id) || typed.Text(id) is not { } text ? null
        : text.Length <= longest ? text
        : text[..(char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest)];

    private Container One(
        string id, string label, string? value, IReadOnlyList<Choice> choices, string? help = null, ChoiceStyle style = ChoiceStyle.Compact) =>
        Look.Field(
            new Input.ChoiceSet(id, label, StepReading.Ask(id), choices) { Value = value, Style = style, Placeholder = "Choose" },
            help, error: problems.GetValueOrDefault(id));

    private Container Many<T>(string id, string label, IReadOnlyList<T>? value, IReadOnlyList<Choice> choices, string help) =>
        Look.Field(
            new Input.ChoiceSet(id, label, StepReading.Ask(id), choices)
            {
                Value = value is null ? null : string.Join(',', value),
                IsMultiSelect = true,
                Style = ChoiceStyle.Expanded,
            },
            help, error: problems.GetValueOrDefault(id));

    private static IReadOnlyList<Choice> Members<T>(Func<T, string> words) where T : struct, Enum =>
        [.. Enum.GetValues<T>().Select(member => new Choice(words(member), member.ToString()))];
}
