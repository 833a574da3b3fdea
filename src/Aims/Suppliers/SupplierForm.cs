using System.Collections.Immutable;
using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Suppliers;

/// <summary>The inputs of a supplier's cards, and how they are read.</summary>
internal static class SupplierForm
{
    public const string NameField = "supplier-name", AlsoField = "also-called", ProvidesField = "provides", OwnerField = "supplier-owner", ImportanceField = "importance";

    private const int RoomForPeople = 4_000;

    private static readonly char[] Separators = [',', ';', '\n'];

    /// <summary>What was sent, or what it lacks.</summary>
    public static (SupplierFacts? Facts, Refusal? Lacks) Read(Turn turn, IDirectory directory)
    {
        var fields = turn.Fields;
        if (!PersonId.TryParse(fields.Text(OwnerField), out var owner) || directory.Find(owner) is null)
            return (null, new(SupplierRules.Owner, "Choose the colleague who answers for it."));
        if (fields.Choice<Importance>(ImportanceField) is not { } importance)
            return (null, new(SupplierRules.Importance, "Choose what it would mean if it failed us."));
        return (new(Plain.Line(fields.Text(NameField) ?? "", int.MaxValue), Names(fields.Text(AlsoField)), fields.Text(ProvidesField) ?? "", owner, importance), null);
    }

    /// <param name="known">What is known of it; what was typed stands before it.</param>
    public static IEnumerable<Element> Inputs(Turn turn, SupplierFacts? known, string? name, IDirectory directory, Refusal? problem)
    {
        string? Typed(string field, string? otherwise) => turn.Fields.Has(field) ? turn.Fields.Text(field) : otherwise;
        yield return Look.Field(
            new Input.Text(NameField, "Name of the company", "Give its name.") { Value = Typed(NameField, known?.Name ?? name), MaxLength = SupplierRules.LongestName, IsRequired = true },
            "As systems in the register name it.", error: problem.At(SupplierRules.Name));
        yield return Look.Field(
            new Input.Text(AlsoField, "Other names", "Give other names, with commas between them.") { Value = Typed(AlsoField, known is null ? null : string.Join(", ", known.AlsoCalled)), MaxLength = SupplierRules.LongestText },
            "Optional, with commas between them: under each, its systems are found.", error: problem.At(SupplierRules.AlsoCalled));
        yield return Look.Field(
            new Input.Text(ProvidesField, "What does it provide?", "Say it in a sentence.") { Value = Typed(ProvidesField, known?.Provides), MaxLength = SupplierRules.LongestText, IsMultiline = true, IsRequired = true },
            example: "A model that ranks applications, run in its own cloud.", error: problem.At(SupplierRules.Provides));
        var owner = PersonId.TryParse(turn.Fields.Text(OwnerField), out var chosen) && directory.Find(chosen) is not null ? chosen : known?.Owner ?? turn.Who.Id;
        yield return Look.Field(
            new Input.ChoiceSet(OwnerField, "Who answers for it here?", "Choose a colleague.", Colleagues.ToChoose(owner, turn.Who.Department, RoomForPeople, directory))
            {
                Value = owner.Value,
                Style = ChoiceStyle.Filtered,
                IsRequired = true,
            },
            "They look at it again when it is due.", error: problem.At(SupplierRules.Owner));
        yield return Look.Field(
            new Input.ChoiceSet(ImportanceField, "If it failed us, what would that mean?", "Choose one.", [.. Enum.GetValues<Importance>().Select(one => new Choice(SupplierWords.Of(one), one.ToString()))])
            {
                Value = (turn.Fields.Choice<Importance>(ImportanceField) ?? known?.Importance)?.ToString(),
                Style = ChoiceStyle.Expanded,
                IsRequired = true,
            },
            error: problem.At(SupplierRules.Importance));
    }

    public static Container Note(Turn turn, string label, string example, Refusal? problem, string code) => Look.Field(
        new Input.Text(SupplierChange.NoteField, label, "Say it in a sentence or two.")
        {
            Value = turn.Fields.Text(SupplierChange.NoteField),
            IsMultiline = true,
            MaxLength = SupplierRules.LongestText,
        },
        example: example, error: problem.At(code));

    private static ImmutableArray<string> Names(string? typed) =>
        [.. (typed ?? "").Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.OrdinalIgnoreCase)];
}
