using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using Aims.Ledger;
using Aims.People;

namespace Aims.Bot.Graph;

/// <summary>
/// Somebody as the copy has them, in columns. Whoever leaves keeps the row, so that records can name them; whoever is
/// looked up is taken from those who are here.
/// </summary>
internal static class PersonRow
{
    public const string Select = "displayName,mail,userPrincipalName,jobTitle,department,officeLocation,createdDateTime,preferredLanguage,accountEnabled,userType,manager";

    public const string Prefix = "person|";

    private const int LongestText = 512;
    private const string Round = "Round", Left = "Left", Manager = "Manager", Enabled = "Enabled", Guest = "Guest";

    // What Graph calls it, and what we do.
    private static readonly (string Property, string Column)[] Texts =
    [
        ("displayName", "Name"), ("mail", "Mail"), ("userPrincipalName", "Principal"), ("jobTitle", "Title"),
        ("department", "Department"), ("officeLocation", "Location"), ("createdDateTime", "Created"), ("preferredLanguage", "Language"),
    ];

    public static string Key(PersonId id) => $"{Prefix}{id}";

    public static PersonId? IdOf(JsonElement item) =>
        item.TryGetProperty("id", out var id) && id.ValueKind is JsonValueKind.String && PersonId.TryParse(id.GetString(), out var who) ? who : null;

    /// <summary>Whether the round has met this person: otherwise they are missing in it.</summary>
    public static bool IsOf(Row row, string round) => row.Find(Round) == round;

    public static bool HasLeft(Row row) => row.Find(Left) is not null;

    /// <summary>Since when they are not here any more; null for somebody who is, and for an account that is only disabled.</summary>
    public static DateOnly? LeftOn(Row row) => DateOnly.TryParseExact(row.Find(Left), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public static Row Leaves(Row row, DateTimeOffset now) => HasLeft(row)
        ? row
        : row with { Columns = new Dictionary<string, string>(row.Columns) { [Left] = now.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) } };

    /// <summary>The row after an item of <c>users/delta</c>. What an item does not mention stays as it was.</summary>
    /// <param name="before">Null for somebody unknown, and at the first sight of anybody in a full round.</param>
    /// <returns>Null for somebody unknown who is gone.</returns>
    public static Row? After(Row? before, PersonId id, JsonElement item, string round, DateTimeOffset now)
    {
        // "changed" can still be restored, "deleted" cannot; neither may act.
        if (item.TryGetProperty("@removed", out _))
            return before is null ? null : Leaves(before, now);
        var columns = before is null ? [] : new Dictionary<string, string>(before.Columns);
        columns.Remove(Left);
        columns[Round] = round;
        foreach (var (property, column) in Texts)
        {
            if (item.TryGetProperty(property, out var value))
                Set(columns, column, value.ValueKind is JsonValueKind.String ? value.GetString() : null);
        }
        if (item.TryGetProperty("accountEnabled", out var enabled))
            Set(columns, Enabled, enabled.ValueKind is JsonValueKind.False ? "no" : null);
        if (item.TryGetProperty("userType", out var type))
            Set(columns, Guest, type.ValueKind is JsonValueKind.String && type.ValueEquals("Guest") ? "yes" : null);
        Set(columns, Manager, ManagerAfter(columns.GetValueOrDefault(Manager), item));
        return new Row(Key(id), columns, before?.ETag ?? "");
    }

    /// <summary>The person, when they work here now.</summary>
    /// <param name="words">Titles and departments are the same for many, and kept once.</param>
    public static Person? Read(Row row, PersonId id, bool guests, Membership membership, ConcurrentDictionary<string, string> words)
    {
        if (HasLeft(row) || row.Find(Enabled) is "no" || (!guests && row.Find(Guest) is "yes"))
            return null;
        string Word(string column) => row.Find(column) is { } text ? words.GetOrAdd(text, text) : "";
        return new Person(
            id, NameOf(row) ?? id.Value, row.Find("Mail") ?? row.Find("Principal") ?? "", Word("Title"), Word("Department"),
            PersonId.TryParse(row.Find(Manager), out var manager) ? manager : null, membership.RolesOf(id))
        {
            Groups = membership.GroupsOf(id),
            Location = row.Find("Location") is { } location ? words.GetOrAdd(location, location) : null,
            Since = DateTimeOffset.TryParse(row.Find("Created"), CultureInfo.InvariantCulture, out var created) ? DateOnly.FromDateTime(created.UtcDateTime) : null,
            Language = row.Find("Language") is { } language ? words.GetOrAdd(language, language) : null,
        };
    }

    public static string? NameOf(Row row) => row.Find("Name") ?? row.Find("Principal");

    // "manager@delta":[{"id":"new"},{"id":"old","@removed":{"reason":"deleted"}}], in any order, and only when it changed.
    private static string? ManagerAfter(string? before, JsonElement item)
    {
        if (!item.TryGetProperty("manager@delta", out var changes) || changes.ValueKind is not JsonValueKind.Array)
            return before;
        string? after = before;
        foreach (var change in changes.EnumerateArray())
        {
            bool removed = change.TryGetProperty("@removed", out _);
            if (IdOf(change) is { } id)
                after = !removed ? id.Value : after == id.Value ? null : after;
        }
        return after;
    }

    private static void Set(Dictionary<string, string> columns, string column, string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
            columns.Remove(column);
        else
            columns[column] = value.Length > LongestText ? value[..LongestText] : value;
    }
}
