namespace Aims.People;

/// <summary>What somebody may do beyond being an employee. A manager is no role: it is whoever somebody reports to.</summary>
public enum Role
{
    Lead,
    Auditor,
    Admin,
}

/// <summary>A person as the directory knows them.</summary>
/// <param name="Name">The name as the person writes it: any script, any character.</param>
/// <param name="Manager">Whom the person reports to; null at the top.</param>
public sealed record Person(
    PersonId Id,
    string Name,
    string Mail,
    string Title,
    string Department,
    PersonId? Manager,
    IReadOnlyList<Role> Roles)
{
    /// <summary>The names of the groups they belong to, as far as routes of approval name them.</summary>
    /// <remarks>A file that does not mention them says null.</remarks>
    public IReadOnlyList<string> Groups { get; init => field = value ?? []; } = [];

    /// <summary>The language they prefer, such as <c>de-CH</c>; null when they have not said.</summary>
    public string? Language { get; init; }

    /// <summary>Where they work, as the directory spells it; null when it does not say.</summary>
    public string? Location { get; init; }

    /// <summary>Since when the directory has them; null when it does not say.</summary>
    public DateOnly? Since { get; init; }

    public bool Is(Role role) => Roles.Contains(role);

    public bool IsIn(string group) => Groups.Contains(group, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the person oversees the management system and so reads every record.</summary>
    public bool Oversees => Is(Role.Lead) || Is(Role.Auditor);
}
