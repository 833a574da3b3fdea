using Aims.Approvals;
using Aims.Bot.Teams;
using Aims.People;

namespace Aims.Bot.Graph;

/// <summary>What of the tenant's directory the bot reads; docs/directory.md has the settings and permissions.</summary>
/// <param name="Address">Graph, with the version: <c>https://graph.microsoft.com/v1.0/</c>.</param>
/// <param name="Guests">Whether people of other organisations, who are guests here, belong to it.</param>
/// <param name="RolesApp">The app whose app roles Lead, Auditor and Admin count; null for none.</param>
/// <param name="RoleGroups">The group whose members have a role, instead of the app role.</param>
/// <param name="Groups">The groups that routes of approval name, by that name.</param>
public sealed record GraphOptions(
    Uri Address, bool Guests, string? RolesApp, IReadOnlyDictionary<Role, string> RoleGroups, IReadOnlyDictionary<string, string> Groups)
{
    /// <exception cref="InvalidOperationException">A setting is wrong; the message is one sentence that names it.</exception>
    public static GraphOptions From(IConfiguration environment, TeamsCloud cloud, bool development) => new(
        AddressOf(environment["AIMS_GRAPH"], cloud, development),
        environment["AIMS_GUESTS"] switch
        {
            null or "" or "no" => false,
            "yes" => true,
            _ => throw new InvalidOperationException("AIMS_GUESTS can only be \"yes\" or \"no\"."),
        },
        IdOf("AIMS_ROLES_APP", environment["AIMS_ROLES_APP"] is { Length: > 0 } app ? app : environment["AIMS_APP_ID"]),
        Enum.GetValues<Role>()
            .Select(role => (role, Id: IdOf(Setting(role), environment[Setting(role)])))
            .Where(pair => pair.Id is not null).ToDictionary(pair => pair.role, pair => pair.Id!),
        GroupsOf(environment["AIMS_GROUPS"]));

    /// <summary>The same, when it knows each group that a route asks.</summary>
    /// <exception cref="InvalidOperationException">It does not.</exception>
    public GraphOptions For(Routes routes)
    {
        const string Group = "group:";
        string? unknown = routes.All.SelectMany(route => route.Steps).SelectMany(step => step.Who).Select(actor => actor.Text)
            .FirstOrDefault(text => text.StartsWith(Group, StringComparison.Ordinal) && !Groups.ContainsKey(text[Group.Length..]));
        return unknown is null
            ? this
            : throw new InvalidOperationException($"AIMS_GROUPS does not say which group {unknown[Group.Length..]} is, which a route of approval asks.");
    }

    private static string Setting(Role role) => $"AIMS_ROLE_{role.ToString().ToUpperInvariant()}";

    private static Uri AddressOf(string? text, TeamsCloud cloud, bool development)
    {
        if (string.IsNullOrEmpty(text))
            return cloud.Graph;
        return development && Uri.TryCreate(text.TrimEnd('/') + "/", UriKind.Absolute, out var uri) && uri.IsLoopback
            ? uri
            : throw new InvalidOperationException("AIMS_GRAPH is for development only: an address on this machine that stands in for Microsoft Graph.");
    }

    private static string? IdOf(string setting, string? text) => text switch
    {
        null or "" => null,
        _ when Guid.TryParse(text, out var id) => id.ToString(),
        _ => throw new InvalidOperationException($"{setting} is not an id such as 9e8d7c6b-5a49-4838-a7b6-c5d4e3f2a1b0."),
    };

    // AI board=<id>;legal=<id>
    private static Dictionary<string, string> GroupsOf(string? text)
    {
        var groups = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (string pair in (text ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            string[] parts = pair.Split('=', 2, StringSplitOptions.TrimEntries);
            bool named = parts is [{ Length: > 0 and <= 60 }, _];
            if (!named || !Guid.TryParse(parts[1], out var id) || !groups.TryAdd(parts[0], id.ToString()))
                throw new InvalidOperationException("AIMS_GROUPS is not a list such as AI board=9e8d7c6b-5a49-4838-a7b6-c5d4e3f2a1b0;Legal=…, with each name once.");
        }
        return groups;
    }
}
