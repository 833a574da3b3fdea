namespace Aims.Retention;

/// <summary>
/// How long what is kept after it has ended, as the organisation sets it: <c>concern = 5 years; leaver = 2 years</c>. What no rule names is kept
/// for ever: a management system keeps its evidence (ISO/IEC 42001 7.5.3).
/// </summary>
public sealed class RetentionRules
{
    /// <summary>Kinds of records.</summary>
    public const string Acknowledgement = "acknowledgement", Campaign = "campaign", Concern = "concern", Import = "import";

    /// <summary>What is no record: who has left, messages that were sent or given up, backups.</summary>
    public const string Leaver = "leaver", Message = "message", Backup = "backup";

    private readonly Dictionary<string, Period> periods;

    private RetentionRules(Dictionary<string, Period> periods) => this.periods = periods;

    /// <summary>All that a rule can be about.</summary>
    public static IReadOnlyList<string> Subjects { get; } = [Acknowledgement, Campaign, Concern, Import, Leaver, Message, Backup];

    /// <summary>Everything is kept.</summary>
    public static RetentionRules None { get; } = new([]);

    /// <summary>Null for what is kept for ever.</summary>
    public Period? Of(string subject) => periods.TryGetValue(subject, out var period) ? period : null;

    /// <summary>A rule as it stands in the setting: <c>concern = 5 years</c>.</summary>
    public string? Text(string subject) => Of(subject) is { } period ? $"{subject} = {period}" : null;

    /// <exception cref="InvalidDataException">It is not made of rules; the message says which part is wrong.</exception>
    public static RetentionRules Parse(string? text)
    {
        var periods = new Dictionary<string, Period>();
        foreach (string rule in (text ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (rule.Split('=', StringSplitOptions.TrimEntries) is not [var subject, var time])
                throw new InvalidDataException($"\"{rule}\" is no rule such as \"concern = 5 years\".");
            if (!Subjects.Contains(subject))
                throw new InvalidDataException($"\"{subject}\" is nothing that a rule can be about. Choose from {string.Join(", ", Subjects)}.");
            if (!Period.TryParse(time, out var period))
                throw new InvalidDataException($"\"{time}\", of {subject}, {Period.Wanted}.");
            if (!periods.TryAdd(subject, period))
                throw new InvalidDataException($"{subject} stands there twice.");
        }
        return periods.Count == 0 ? None : new RetentionRules(periods);
    }
}
