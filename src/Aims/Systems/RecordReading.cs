using Aims.Conversation;
using Aims.People;

namespace Aims.Systems;

/// <summary>What a page of the record sent, checked.</summary>
/// <param name="Change">What is right of it and differs from what its sender saw.</param>
/// <param name="Problems">What is wrong, by field, each in a sentence that says what to do.</param>
internal sealed record RecordReading(RecordChange Change, IReadOnlyDictionary<string, string> Problems)
{
    /// <summary>Stands for no answer where an input cannot be emptied.</summary>
    public const string None = "-";

    /// <summary>The fields that a page offers for change. The owner changes only by a handover that both agree to.</summary>
    public static IEnumerable<SystemField> FieldsOf(RecordPage page) => SystemFields.Of(page).Where(field => field != SystemFields.Owner);

    /// <param name="seen">The details that the page showed. An input that was not touched is absent and keeps its value.</param>
    public static RecordReading Of(RecordPage page, Fields fields, AiSystem system, SystemDetails seen, IDirectory directory)
    {
        var given = new SystemDetails();
        var cleared = new List<string>();
        var problems = new Dictionary<string, string>();
        foreach (var field in FieldsOf(page).Where(field => Has(fields, field)))
        {
            string? text = Text(fields, field);
            if (text is null or None)
            {
                if (field.IsAskedFirst && field.Has(seen) && field.Belongs(given))
                    problems[field.Id] = field.Ask;
                else if (field.Has(seen))
                    cleared.Add(field.Id);
            }
            else if (field.Read(text, directory) is not { Change: { } change })
                problems[field.Id] = field.Ask;
            else if (WrongDeputy(system, change) is { } wrong)
                problems[field.Id] = wrong;
            else if (!field.IsSame(change, seen))
                given = field.Copy(change, given);
        }
        return new(new(given, cleared), problems);
    }

    /// <summary>Whether something was sent for the field, now or on a page that could not be saved.</summary>
    public static bool Has(Fields fields, SystemField field) => fields.Has(field.Id) || fields.Has(RecordCard.Unsaved + field.Id);

    public static string? Text(Fields fields, SystemField field) => fields.Text(fields.Has(field.Id) ? field.Id : RecordCard.Unsaved + field.Id);

    // Whoever decides has no part in what is decided on.
    private static string? WrongDeputy(AiSystem system, SystemDetails change) =>
        change.Deputy is not { } deputy ? null
        : deputy == system.Owner ? SystemFields.Deputy.Ask
        : system.State is SystemState.AwaitingApproval && system.IsApprover(deputy) ? "This colleague decides on its approval. Choose somebody else."
        : null;

    /// <summary>The fields that both the sender and somebody else have changed, to different values, since the page was drawn.</summary>
    public IReadOnlyList<SystemField> Conflicts(SystemDetails seen, SystemDetails now)
    {
        var after = Change.Of(now);
        return [.. Change.Fields(seen).Where(field => !field.IsSame(seen, now) && !field.IsSame(now, after))];
    }
}
