using System.Globalization;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Approvals;

/// <summary>The conditions that a card asks for, row by row: what, who answers for it, by when.</summary>
/// <param name="Rows">The first is always there; a row that was left empty is none.</param>
internal sealed record ConditionRows(IReadOnlyList<ConditionRow> Rows)
{
    public const string CountField = "rows";

    public static ConditionRows Read(Turn turn, IDirectory directory)
    {
        int count = Math.Clamp(turn.Fields.Number(CountField) ?? 1, 1, Condition.Most);
        return new([.. Enumerable.Range(1, count).Select(number => ConditionRow.Read(number, turn, directory))]);
    }

    public bool IsWrong => Rows.Any(row => row.Problem is not null) || Rows.All(row => row.IsEmpty);

    /// <summary>What is wrong with a row; null when nothing is. One condition is needed.</summary>
    public Refusal? ProblemOf(ConditionRow row) =>
        row.Problem ?? (row.Number == 1 && Rows.All(r => r.IsEmpty) ? new Refusal(ConditionRow.WhatField, "Say what has to be done, in a sentence.") : null);

    /// <param name="last">The number of the condition before.</param>
    public IReadOnlyList<Condition> Conditions(int last, PersonId by) =>
        [.. Rows.Where(row => !row.IsEmpty).Select((row, at) => new Condition(last + at + 1, row.What!, row.Owner!.Value, row.Due!.Value, by))];
}

/// <param name="Owner">Null for nobody, or nobody who works here.</param>
/// <param name="Problem">What is wrong with it, by the name of the input.</param>
internal sealed record ConditionRow(int Number, string? What, PersonId? Owner, DateOnly? Due, Refusal? Problem)
{
    public const string WhatField = "condition-what", OwnerField = "condition-owner", DueField = "condition-due";

    // What takes many times its length in JSON would not fit the card five times over.
    private const int HeaviestText = Condition.LongestText + 20;

    public bool IsEmpty => What is null;

    /// <summary>What stands in the input again; nothing of what is far too much.</summary>
    public string? Shown => What is not null && Colleagues.Escaped(What) > 2 * HeaviestText ? null : What;

    public string Id(string field) => IdOf(field, Number);

    public static string IdOf(string field, int number) => string.Create(CultureInfo.InvariantCulture, $"{field}-{number}");

    public static ConditionRow Read(int number, Turn turn, IDirectory directory)
    {
        string? what = turn.Fields.Text(FormParts.Sent(turn, IdOf(WhatField, number)));
        PersonId? owner = PersonId.TryParse(turn.Fields.Text(FormParts.Sent(turn, IdOf(OwnerField, number))), out var chosen) && directory.Find(chosen) is not null ? chosen : null;
        var due = turn.Fields.Day(FormParts.Sent(turn, IdOf(DueField, number)));
        return new(number, what, owner, due, what is null ? null : Wrong(what, owner, due, turn.Reader.Today(turn.Now)));
    }

    private static Refusal? Wrong(string what, PersonId? owner, DateOnly? due, DateOnly today) =>
        what.Length > Condition.LongestText || Colleagues.Escaped(what) > HeaviestText
            ? new Refusal(WhatField, $"Say it in at most {Condition.LongestText} characters.")
        : owner is null ? new Refusal(OwnerField, "Choose the colleague who answers for it.")
        : Condition.Lacks(due, today) is { } wrong ? wrong with { Code = DueField }
        : null;
}
