using System.Globalization;
using System.Text.Json.Serialization;
using Aims.People;

namespace Aims.Campaigns;

public enum AudienceKind
{
    Everybody,
    Department,
    Group,
    Role,
    Location,

    /// <summary>Whoever owns a system of this impact level or a higher one.</summary>
    OwnersOfLevel,

    /// <summary>Whoever began to work here on the day of the start or later.</summary>
    Joiners,

    /// <summary>Whoever somebody reports to.</summary>
    Managers,

    /// <summary>Those who report to somebody, near and far.</summary>
    Team,
    Person,
}

/// <summary>Some of the people who work here, told by what they are and not by name: who fits today belongs to it today.</summary>
/// <param name="Value">The department, group or location as the directory spells it, the role's name, the level or the person's id; null where the kind says it all.</param>
public sealed record AudiencePart(AudienceKind Kind, string? Value = null)
{
    /// <summary>Impact levels go from 1 to this.</summary>
    public const int HighestLevel = 4;

    public static AudiencePart Everybody { get; } = new(AudienceKind.Everybody);

    [JsonIgnore]
    public Role? Role => Kind is AudienceKind.Role && Enum.TryParse<Role>(Value, out var role) ? role : null;

    [JsonIgnore]
    public int Level => int.Parse(Value!, CultureInfo.InvariantCulture);

    [JsonIgnore]
    public PersonId? Person => PersonId.TryParse(Value, out var id) ? id : null;

    /// <param name="start">The day on which those who begin later are joiners.</param>
    public bool Has(Person person, DateOnly start, Population population) => Kind switch
    {
        AudienceKind.Everybody => true,
        AudienceKind.Department => string.Equals(person.Department, Value, StringComparison.OrdinalIgnoreCase),
        AudienceKind.Group => person.IsIn(Value!),
        AudienceKind.Role => Role is { } role && person.Is(role),
        AudienceKind.Location => string.Equals(person.Location, Value, StringComparison.OrdinalIgnoreCase),
        AudienceKind.OwnersOfLevel => population.OwnersOf(Level).Contains(person.Id),
        AudienceKind.Joiners => person.Since >= start,
        AudienceKind.Managers => population.Directory.IsManager(person.Id),
        AudienceKind.Team => Person is { } manager && population.IsBelow(person, manager),
        AudienceKind.Person => person.Id == Person,
    };
}

/// <summary>People who are left out of an audience.</summary>
/// <param name="Reason">Why, for whoever looks at it later.</param>
public sealed record Exclusion(AudiencePart Who, string Reason);
