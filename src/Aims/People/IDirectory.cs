namespace Aims.People;

/// <summary>Who is who: the port that a file fills locally and Microsoft Graph in a tenant.</summary>
/// <remarks>It answers from the bot's own copy, so a question never waits for the network.</remarks>
public interface IDirectory
{
    /// <summary>Everybody as they are known now. The copy is replaced as a whole.</summary>
    DirectoryIndex Now { get; }

    /// <summary>False before the directory was read for the first time, when nobody can be told from nobody.</summary>
    bool IsRead => true;
}

public static class DirectoryQuestions
{
    private const int MostNames = 4;

    extension(IDirectory directory)
    {
        /// <inheritdoc cref="DirectoryIndex.Everybody"/>
        public IReadOnlyList<Person> Everybody => directory.Now.Everybody;
    }

    /// <summary>The person, or null for one who is unknown or has left: that means "may not", never "anyone may".</summary>
    public static Person? Find(this IDirectory directory, PersonId id) => directory.Now.Find(id);

    /// <inheritdoc cref="DirectoryIndex.Departments"/>
    public static IReadOnlyList<string> Departments(this IDirectory directory) => directory.Now.Departments;

    public static IReadOnlyList<Person> With(this IDirectory directory, Role role) => [.. directory.Now.With(role)];

    public static IReadOnlyList<Person> InGroup(this IDirectory directory, string group) => [.. directory.Now.InGroup(group)];

    public static bool IsManager(this IDirectory directory, PersonId id) => directory.Now.IsManager(id);

    /// <summary>Whether requests for approval are to be expected: whoever oversees, is somebody's manager, or in a group that routes name.</summary>
    public static bool MayBeAsked(this IDirectory directory, Person who) => who.Oversees || directory.IsManager(who.Id) || who.Groups.Count > 0;

    /// <summary><c>Max Keller, Lea Brandt and 3 others</c></summary>
    public static string NamesOf(this IDirectory directory, IEnumerable<PersonId> people)
    {
        string[] names = [.. people.Distinct().Select(directory.NameOf)];
        string[] shown = names.Length <= MostNames ? names : [.. names[..(MostNames - 1)], $"{names.Length - MostNames + 1} others"];
        return shown.Length < 2 ? shown.FirstOrDefault() ?? "nobody" : $"{string.Join(", ", shown[..^1])} and {shown[^1]}";
    }

    /// <inheritdoc cref="DirectoryIndex.NameOf"/>
    public static string NameOf(this IDirectory directory, PersonId id) => directory.Now.NameOf(id);
}
