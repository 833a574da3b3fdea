using System.Collections.Immutable;
using System.Globalization;
using Aims.People;

namespace Aims.Campaigns;

/// <summary>An audience as people read it.</summary>
public static class AudienceWords
{
    /// <summary><c>Department Human Resources</c></summary>
    public static string Of(AudiencePart part, DirectoryIndex directory) => part.Kind switch
    {
        AudienceKind.Everybody => "Everybody",
        AudienceKind.Department => $"Department {part.Value}",
        AudienceKind.Group => $"Group {part.Value}",
        AudienceKind.Role => OfRole(part.Role),
        AudienceKind.Location => $"Location {part.Value}",
        AudienceKind.OwnersOfLevel => $"Owners of AI systems of {OfLevel(part.Level)}",
        AudienceKind.Joiners => "Who joins from the start on",
        AudienceKind.Managers => "Managers",
        AudienceKind.Team => $"Team of {NameOf(part, directory)}",
        AudienceKind.Person => NameOf(part, directory),
    };

    /// <summary>A few of them: <c>Department Human Resources, Group AI board and 3 others</c></summary>
    public static string Of(ImmutableArray<AudiencePart> parts, DirectoryIndex directory, int shown = 5) =>
        string.Join(", ", parts.Take(shown).Select(part => Of(part, directory))) + (parts.Length > shown ? $" and {parts.Length - shown} more" : "");

    /// <summary>What somebody is told who asks why it is them: <c>you work in Human Resources</c></summary>
    public static string Why(AudiencePart part, DirectoryIndex directory) => part.Kind switch
    {
        AudienceKind.Everybody => "everybody here is asked",
        AudienceKind.Department => $"you work in {part.Value}",
        AudienceKind.Group => $"you belong to {part.Value}",
        AudienceKind.Role => $"you are one of the {OfRole(part.Role).ToLowerInvariant()}",
        AudienceKind.Location => $"you work in {part.Value}",
        AudienceKind.OwnersOfLevel => $"you own an AI system of {OfLevel(part.Level)}",
        AudienceKind.Joiners => "you are new here",
        AudienceKind.Managers => "people report to you",
        AudienceKind.Team => $"you work for {NameOf(part, directory)}",
        AudienceKind.Person => "you were chosen by name",
    };

    public static string OfKind(AudienceKind kind) => kind switch
    {
        AudienceKind.Everybody => "Everybody",
        AudienceKind.Department => "A department",
        AudienceKind.Group => "A group",
        AudienceKind.Role => "A role",
        AudienceKind.Location => "A location",
        AudienceKind.OwnersOfLevel => "Owners of AI systems of a level",
        AudienceKind.Joiners => "Whoever joins from the start on",
        AudienceKind.Managers => "All managers",
        AudienceKind.Team => "A manager's team, near and far",
        AudienceKind.Person => "A person",
    };

    public static string OfRole(Role? role) => role switch
    {
        Role.Lead => "Governance leads",
        Role.Auditor => "Auditors",
        Role.Admin => "Administrators",
        null => "Nobody",
    };

    private static string OfLevel(int level) =>
        level < AudiencePart.HighestLevel ? string.Create(CultureInfo.InvariantCulture, $"level {level} or higher") : string.Create(CultureInfo.InvariantCulture, $"level {level}");

    private static string NameOf(AudiencePart part, DirectoryIndex directory) => part.Person is { } who ? directory.NameOf(who) : "nobody";
}
