using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Risks;

/// <summary>The inputs by which a risk is said in words, and how they are read.</summary>
internal static class RiskForm
{
    public const string NatureField = "nature", TitleField = "title", CauseField = "cause", ConsequenceField = "consequence", CategoryField = "category", ProcessField = "process", OwnerField = "risk-owner";

    private const int LongestTitle = 120, LongestText = 500, LongestProcess = 80, RoomForPeople = 4_000;

    /// <summary>What was sent, or what it lacks.</summary>
    /// <param name="known">What was said before; its nature stays, for it was rated as that.</param>
    public static (RiskFacts? Facts, Refusal? Lacks) Read(Turn turn, IDirectory directory, RiskFacts? known = null)
    {
        string? title = Typed(turn, TitleField, known?.Title), cause = Typed(turn, CauseField, known?.Cause), consequence = Typed(turn, ConsequenceField, known?.Consequence), process = Typed(turn, ProcessField, known?.Process);
        var nature = known?.Nature ?? turn.Fields.Choice<RiskNature>(NatureField);
        var category = turn.Fields.Has(CategoryField) ? turn.Fields.Choice<RiskCategory>(CategoryField) : known?.Category;
        var owner = turn.Fields.Has(OwnerField) ? Owner(turn.Fields, directory) : known is not null && directory.Find(known.Owner) is not null ? known.Owner : (PersonId?)null;
        Refusal? lacks =
            nature is null ? new("risk.nature", "Choose whether it would be bad or good.")
            : title is null or { Length: > LongestTitle } ? new("risk.title", $"Say what could happen in at most {LongestTitle} characters.")
            : cause is null or { Length: > LongestText } ? new("risk.cause", $"Say in at most {LongestText} characters what could bring it about.")
            : consequence is null or { Length: > LongestText } ? new("risk.consequence", $"Say in at most {LongestText} characters what would follow.")
            : category is null ? new("risk.category", "Choose what it is about most.")
            : process is { Length: > LongestProcess } ? new("risk.process", $"Name the process in at most {LongestProcess} characters.")
            : owner is null ? new("risk.owner", "Choose the colleague who answers for it.")
            : null;
        return lacks is not null ? (null, lacks)
            : (new(nature!.Value, Plain.Line(title!, LongestTitle), cause!, consequence!, category!.Value, process is null ? null : Plain.Line(process, LongestProcess), owner!.Value), null);
    }

    /// <param name="known">What is said of it; what was typed stands before it.</param>
    /// <param name="owner">Who is proposed to answer for it.</param>
    /// <param name="hasProcess">Whether it may be about a process: not when it is about a system.</param>
    public static IEnumerable<Element> Inputs(Turn turn, RiskFacts? known, PersonId owner, bool hasProcess, IDirectory directory, Refusal? problem)
    {
        yield return Words(turn, TitleField, "What could happen, in a few words?", known?.Title, LongestTitle, "Our only machine learning engineer leaves", problem.At("risk.title"));
        yield return Words(turn, CauseField, "What could bring it about?", known?.Cause, LongestText, "Nobody else knows how the models are trained.", problem.At("risk.cause"));
        yield return Words(turn, ConsequenceField, "What would follow?", known?.Consequence, LongestText, "Systems cannot be put right for months.", problem.At("risk.consequence"));
        yield return Look.Field(
            new Input.ChoiceSet(CategoryField, "What is it about most?", "Choose one.", [.. Enum.GetValues<RiskCategory>().Select(category => new Choice(RiskCategories.InWords(category), category.ToString()))])
            {
                Value = (turn.Fields.Choice<RiskCategory>(CategoryField) ?? known?.Category)?.ToString(),
                Placeholder = "Choose",
            },
            error: problem.At("risk.category"));
        if (hasProcess)
            yield return Look.Field(
                new Input.Text(ProcessField, "Which process is it about?", "Name a process.") { Value = Typed(turn, ProcessField, known?.Process), MaxLength = LongestProcess },
                "Leave it empty for the whole organisation.", error: problem.At("risk.process"));
        var chosen = Owner(turn.Fields, directory) ?? (directory.Find(owner) is null ? null : owner);
        yield return Look.Field(
            new Input.ChoiceSet(OwnerField, "Who answers for it?", "Choose a colleague.", Colleagues.ToChoose(chosen, turn.Who.Department, RoomForPeople, directory))
            {
                Value = chosen?.Value,
                Style = ChoiceStyle.Filtered,
                Placeholder = "Choose",
            },
            "They say how likely it is and what is done about it.", error: problem.At("risk.owner"));
    }

    public static Container Nature(Turn turn, Refusal? problem) => Look.Field(
        new Input.ChoiceSet(NatureField, "Would it be bad or good?", "Choose one.",
            [new Choice("A threat: it would be bad", nameof(RiskNature.Threat)), new Choice("An opportunity: it would be good", nameof(RiskNature.Opportunity))])
        {
            Value = (turn.Fields.Choice<RiskNature>(NatureField) ?? RiskNature.Threat).ToString(),
            Style = ChoiceStyle.Expanded,
        },
        error: problem.At("risk.nature"));

    // What was not touched is not sent, and stays.
    private static string? Typed(Turn turn, string field, string? known) => turn.Fields.Has(field) ? turn.Fields.Text(field) : known;

    private static PersonId? Owner(Fields fields, IDirectory directory) =>
        PersonId.TryParse(fields.Text(OwnerField), out var chosen) && directory.Find(chosen) is not null ? chosen : null;

    private static Container Words(Turn turn, string field, string label, string? known, int longest, string example, string? error) => Look.Field(
        new Input.Text(field, label, $"At most {longest} characters.")
        {
            Value = Typed(turn, field, known),
            IsMultiline = longest > LongestTitle,
            MaxLength = longest,
        },
        example: example, error: error);
}
