using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Aims.Bot.Graph;
using Aims.People;
using Command = System.CommandLine.Command;

namespace Aims.Bot.Commands;

/// <summary><c>roles …</c>: who has which role, where that comes from, and what is wrong with it.</summary>
internal static class RoleCommands
{
    private static readonly Option<bool> AsJson = new("--json") { Description = "For programs: roles and problems as JSON" };

    public static Command Roles { get; } = Call.Command(
        "roles", "Says who is lead, auditor, administrator or somebody's manager, and where that comes from.", List, AsJson,
        Call.Command("check", "Says what is wrong with the roles and what to do about it.", Check));

    private static async Task<int> List(Call call, CancellationToken ct)
    {
        var roles = await Read(call, ct);
        if (call.Get(AsJson))
        {
            call.Say(JsonSerializer.Serialize(new RoleReport(roles.Holders, roles.Problems()), RoleJson.Default.RoleReport));
            return 0;
        }
        RoleHolder[] rows = [new("role", "person", "name", "from"), .. roles.Holders];
        int Width(Func<RoleHolder, string> column) => rows.Max(row => column(row).Length);
        var (role, person, name) = (Width(row => row.Role), Width(row => row.Person), Width(row => row.Name));
        foreach (var row in rows)
            call.Say($"{row.Role.PadRight(role)}  {row.Person.PadRight(person)}  {row.Name.PadRight(name)}  {row.From}");
        foreach (string problem in roles.Problems())
            call.Say($"! {problem}");
        return 0;
    }

    /// <returns>The exit code: 0 nothing is wrong, 1 something is, a line each.</returns>
    private static async Task<int> Check(Call call, CancellationToken ct)
    {
        var roles = await Read(call, ct);
        var problems = roles.Problems();
        foreach (string problem in problems)
            call.Say(problem);
        call.Say(string.Create(CultureInfo.InvariantCulture, $"{roles.Holders.Count} roles, {(problems.Count == 0 ? "sound" : $"{problems.Count} problems")}."));
        return problems.Count == 0 ? 0 : 1;
    }

    private static async Task<RolesOfAll> Read(Call call, CancellationToken ct)
    {
        var directory = await call.Directory(ct);
        var sources = call.Parts.Settings.Graph is { } graph
            ? Enum.GetValues<Role>().ToDictionary(role => role, role => RoleSource.Of(role, graph))
            : Enum.GetValues<Role>().ToDictionary(role => role, _ => RoleSource.File(call.Environment["AIMS_PEOPLE"]!));
        var left = call.Parts.Graph is { } copy ? await copy.HoldersWhoAreGone(ct) : [];
        return new RolesOfAll(directory, sources, left, call.Parts.Settings.Routes);
    }
}

/// <summary>Where a role comes from, and how somebody is given it.</summary>
internal sealed record RoleSource(string Name, string Give)
{
    public static RoleSource File(string path) => new($"file {path}", $"add the role to somebody's \"roles\" in {path}");

    public static RoleSource Of(Role role, GraphOptions graph) =>
        graph.RoleGroups.TryGetValue(role, out string? group) ? new($"group {group}", $"add somebody to the group {group}")
        : graph.RolesApp is { } app ? new($"app role {role} of {app}", $"assign somebody the app role {role} of the app {app}")
        : new("not said by the settings", $"set AIMS_ROLE_{role.ToString().ToUpperInvariant()} to the object id of a group, or AIMS_ROLES_APP to an app with app roles");
}

/// <param name="left">Who has a role where it comes from, and works here no more.</param>
internal sealed class RolesOfAll(
    IDirectory directory, IReadOnlyDictionary<Role, RoleSource> sources, IReadOnlyList<(Role Role, PersonId Who)> left, Approvals.Routes routes)
{
    public IReadOnlyList<RoleHolder> Holders { get; } =
    [
        .. Enum.GetValues<Role>().SelectMany(role => directory.With(role).OrderBy(person => person.Name, StringComparer.OrdinalIgnoreCase)
            .Select(person => new RoleHolder(InWord(role), person.Id.Value, OneLine(person.Name), sources[role].Name))),
        .. directory.Now.ByName.Where(person => directory.IsManager(person.Id))
            .Select(person => new RoleHolder("manager", person.Id.Value, OneLine(person.Name), Reports(directory.Now.ReportsOf(person.Id).Count()))),
    ];

    public IReadOnlyList<string> Problems() =>
    [
        .. Enum.GetValues<Role>().Where(role => !directory.Now.With(role).Any()).Select(role => $"Nobody is {Named(role)}: {sources[role].Give}."),
        .. left.Select(gone => $"{OneLine(directory.NameOf(gone.Who))} is still {Named(gone.Role)} by {sources[gone.Role].Name}: take them out, and see that somebody else is."),
        .. directory.With(Role.Lead).Where(person => person.Is(Role.Auditor)).OrderBy(person => person.Name, StringComparer.OrdinalIgnoreCase)
            .Select(person => $"{OneLine(person.Name)} is lead and auditor, but nobody audits their own work (ISO/IEC 42001, 9.2.2): give one of the two to somebody else."),
        .. RouteCommands.Unfilled(routes, directory).Where(actor => actor.StartsWith("the group", StringComparison.Ordinal))
            .Select(actor => $"Nobody is in {actor}, which a route of approval asks: the governance leads are asked instead until somebody is."),
    ];

    private static string InWord(Role role) => role switch
    {
        Role.Lead => "lead",
        Role.Auditor => "auditor",
        Role.Admin => "admin",
    };

    private static string Named(Role role) => role switch
    {
        Role.Lead => "a governance lead",
        Role.Auditor => "an auditor",
        Role.Admin => "an administrator",
    };

    private static string Reports(int people) => people == 1 ? "1 person reports to them" : string.Create(CultureInfo.InvariantCulture, $"{people} people report to them");

    // A terminal obeys control characters, whoever put them into a name.
    private static string OneLine(string name) => new([.. name.Where(letter => !char.IsControl(letter))]);
}

internal sealed record RoleHolder(string Role, string Person, string Name, string From);

internal sealed record RoleReport(IReadOnlyList<RoleHolder> Roles, IReadOnlyList<string> Problems);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, WriteIndented = true)]
[JsonSerializable(typeof(RoleReport))]
internal sealed partial class RoleJson : JsonSerializerContext;
