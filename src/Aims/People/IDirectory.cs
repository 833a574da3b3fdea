namespace Aims.People;

/// <summary>Who is who: the port that a file fills locally and Microsoft Graph in a tenant.</summary>
/// <remarks>It answers from the bot's own copy, so a question never waits for the network.</remarks>
public interface IDirectory
{
    /// <summary>Everybody who works here now, in a stable order.</summary>
    IReadOnlyList<Person> Everybody { get; }

    /// <summary>The person, or null for one who is unknown or has left: that means "may not", never "anyone may".</summary>
    Person? Find(PersonId id);
}

public static class DirectoryQuestions
{
    private const int MostNames = 4;

    /// <summary>The departments that people work in, by name.</summary>
    public static IReadOnlyList<string> Departments(this IDirectory directory) =>
        [.. directory.Everybody.Select(p => p.Department).Distinct().Order(StringComparer.OrdinalIgnoreCase)];

    public static IReadOnlyList<Person> With(this IDirectory directory, Role role) =>
        [.. directory.Everybody.Where(p => p.Is(role))];

    public static IReadOnlyList<Person> InGroup(this IDirectory directory, string group) =>
        [.. directory.Everybody.Where(p => p.IsIn(group))];

    public static bool IsManager(this IDirectory directory, PersonId id) =>
        directory.Everybody.Any(p => p.Manager == id);

    /// <summary><c>Max Keller, Lea Brandt and 3 others</c></summary>
    public static string NamesOf(this IDirectory directory, IEnumerable<PersonId> people)
    {
        string[] names = [.. people.Distinct().Select(directory.NameOf)];
        string[] shown = names.Length <= MostNames ? names : [.. names[..(MostNames - 1)], $"{names.Length - MostNames + 1} others"];
        return shown.Length < 2 ? shown.FirstOrDefault() ?? "nobody" : $"{string.Join(", ", shown[..^1])} and {shown[^1]}";
    }

    /// <summary>The name to show for somebody who may have left since.</summary>
    public static string NameOf(this IDirectory directory, PersonId id) =>
        directory.Find(id)?.Name ?? "somebody who has left";
}
