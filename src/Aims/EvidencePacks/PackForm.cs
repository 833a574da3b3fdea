using System.Collections.Immutable;
using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Aims.Systems;

namespace Aims.EvidencePacks;

/// <summary>What is asked for a pack: the period and what it is about.</summary>
internal static class PackForm
{
    private const string FromField = "from-day", ToField = "to-day", DepartmentField = "department", SystemsField = "systems", Whole = "*";

    private const int LongestSystems = 600, RoomForDepartments = 6_000;

    /// <summary>What was typed; what is lacking, when something is. That the systems are there is not known yet.</summary>
    public static (PackRequest? Request, Refusal? Lacks) Read(Turn turn, IDirectory directory)
    {
        var fields = turn.Fields;
        var usual = PackRules.Usual(Today(turn));
        // What nobody touched does not arrive.
        DateOnly? from = fields.Has(FromField) ? fields.Day(FromField) : usual.From, to = fields.Has(ToField) ? fields.Day(ToField) : usual.To;
        if (PackRules.Lacks(from, to, Today(turn)) is { } lack)
            return (null, lack);
        string? typed = fields.Text(DepartmentField) is { } text && text != Whole ? text : null;
        string? department = typed is null ? null : directory.Departments().FirstOrDefault(one => string.Equals(one, typed, StringComparison.OrdinalIgnoreCase));
        if (typed is not null && department is null)
            return (null, new(PackRules.BadDepartment, "Choose a department of the list."));
        if (Systems(fields.Text(SystemsField)) is not { } systems)
            return (null, new(PackRules.BadSystems, $"Give at most {PackRules.MostSystems} ids, such as AIS-0001, AIS-0004, or leave it empty."));
        if (department is not null && systems.Count > 0)
            return (null, new(PackRules.BadSystems, "Choose a department or name systems, not both."));
        return (PackRules.Request(from!.Value, to!.Value, new PackScope(department, [.. systems]), turn.Now), null);
    }

    public static Reply Draw(Turn turn, IDirectory directory, Refusal? problem)
    {
        var usual = PackRules.Usual(Today(turn));
        const string said = "All records of a period as one file for whoever certifies, built beside the chat: index, Statement of Applicability, register, assessments, risks, approvals, acknowledgements, incidents, audits, change log, and a hash of each file.";
        return new Reply(
            Look.Card(
                "Evidence pack", problem?.Text ?? said,
                [
                    Look.Text(said),
                    Look.Field(new Input.Date(FromField, "From", "Choose the first day.") { Value = turn.Fields.Day(FromField) ?? usual.From, Max = usual.To, IsRequired = true }, error: problem.At(PackRules.BadFrom)),
                    Look.Field(
                        new Input.Date(ToField, "To", "Choose the last day.") { Value = turn.Fields.Day(ToField) ?? usual.To, Max = usual.To, IsRequired = true },
                        "Records are told as they stood at its end; today, as they stand now. Days are in UTC.", error: problem.At(PackRules.BadTo)),
                    Look.Field(
                        new Input.ChoiceSet(
                            DepartmentField, "Department", "Choose a department of the list.",
                            [new Choice("The whole organisation", Whole), .. Colleagues.Fitting(RoomForDepartments, directory.Departments().Select(name => new Choice(Plain.Line(name, 60), name)))])
                        {
                            Value = turn.Fields.Text(DepartmentField) ?? Whole,
                            Style = ChoiceStyle.Filtered,
                        },
                        "Of a department: its AI systems and what belongs to them, and its people's acknowledgements.", error: problem.At(PackRules.BadDepartment)),
                    Look.Field(
                        new Input.Text(SystemsField, "Only these AI systems", "Give ids, such as AIS-0001, AIS-0004.") { MaxLength = LongestSystems, Value = turn.Fields.Text(SystemsField) },
                        "Leave it empty for all. Policies, controls, audits and the like are in every pack.", "AIS-0001, AIS-0004", problem.At(PackRules.BadSystems)),
                ],
                primary: Button.Change("Build it", RequestPack.Name, turn.NewId()), secondary: [Button.Open("All packs", EvidencePack.All) with { AssociatedInputs = AssociatedInputs.None }]),
            problem?.Text ?? "Evidence pack");
    }

    private static DateOnly Today(Turn turn) => DateOnly.FromDateTime(turn.Now.UtcDateTime);

    // Null for what names something else.
    private static ImmutableSortedSet<string>? Systems(string? typed)
    {
        string[] parts = (typed ?? "").Split([',', ';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var ids = parts.Select(part => RecordId.TryParse<SystemId>(part, out var id) ? id.Value : null).OfType<string>().ToList();
        return typed?.Length > LongestSystems || ids.Count < parts.Length || ids.Count > PackRules.MostSystems ? null : [.. ids];
    }
}
