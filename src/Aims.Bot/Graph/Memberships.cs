using System.Net;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Aims.People;
using Polly;

namespace Aims.Bot.Graph;

/// <summary>
/// Reads who has a role, and who is in the groups that routes of approval name: some lists, each in full. What cannot be
/// read now stays as it was; a group that is no more has no members.
/// </summary>
public sealed partial class Memberships(
    GraphConnection graph, GraphOptions options, DirectoryRows rows, ResiliencePipeline retry, ILogger<Memberships> log)
{
    /// <param name="tell">Whether readers of the copy should see it at once.</param>
    public async Task Read(bool tell, CancellationToken ct)
    {
        foreach (var (role, group) in options.RoleGroups)
            await Keep(Membership.KeyOf(role), Near(group), tell, ct);
        foreach (string group in options.Groups.Values.Distinct())
            await Keep(Membership.KeyOf(group), Near(group), tell, ct);
        Role[] byApp = [.. Enum.GetValues<Role>().Where(role => !options.RoleGroups.ContainsKey(role))];
        if (options.RolesApp is not { } app || byApp.Length == 0)
            return;
        var assigned = new Lazy<Task<ILookup<string, PersonId>>>(() => Assigned(app, ct));
        foreach (var role in byApp)
            await Keep(Membership.KeyOf(role), async _ => [.. (await assigned.Value)[role.ToString()]], tell, ct);
    }

    private async Task Keep(string key, Func<CancellationToken, Task<HashSet<PersonId>>> read, bool tell, CancellationToken ct)
    {
        HashSet<PersonId> members;
        try
        {
            members = await read(ct);
        }
        catch (GraphException e) when (e.Status is HttpStatusCode.NotFound)
        {
            LogGone(key);
            members = [];
        }
        catch (Exception e) when (e is GraphException or KeyNotFoundException or InvalidOperationException)
        {
            LogNotRead(e, key);
            return;
        }
        if (members.Count > Membership.MostMembers)
        {
            LogTooMany(key, members.Count);
            return;
        }
        var stored = await rows.Members(key, ct).ToListAsync(ct);
        if (!members.SetEquals(Membership.IdsOf(stored)))
            await rows.Write([.. Membership.Changes(key, members, stored), .. tell ? [DirectoryRows.NewVersion()] : Array.Empty<Ledger.RowChange>()], ct);
    }

    // Members of groups within the group count.
    private Func<CancellationToken, Task<HashSet<PersonId>>> Near(string group) => ct => Ids($"groups/{group}/transitiveMembers?$select=id&$top=999", ct);

    /// <summary>Who is assigned which app role, by themselves or by a group. As in Entra, groups within that group do not count.</summary>
    private async Task<ILookup<string, PersonId>> Assigned(string app, CancellationToken ct)
    {
        using var principal = await Get($"servicePrincipals(appId='{app}')?$select=id,appRoles", ct);
        var names = principal.RootElement.GetProperty("appRoles").EnumerateArray()
            .ToDictionary(role => role.GetProperty("id").GetString()!, role => role.GetProperty("value").GetString() ?? "");
        var found = new List<(string Role, PersonId Who)>();
        await foreach (var assignment in All($"servicePrincipals/{principal.RootElement.GetProperty("id").GetString()}/appRoleAssignedTo?$top=999", ct))
        {
            string role = names.GetValueOrDefault(assignment.GetProperty("appRoleId").GetString()!, "");
            string? who = assignment.GetProperty("principalId").GetString();
            if (assignment.GetProperty("principalType").ValueEquals("Group"))
                found.AddRange((await Ids($"groups/{who}/members?$select=id&$top=999", ct)).Select(id => (role, id)));
            else if (PersonId.TryParse(who, out var id))
                found.Add((role, id));
        }
        return found.ToLookup(pair => pair.Role, pair => pair.Who, StringComparer.OrdinalIgnoreCase);
    }

    // Devices and others among them are nobody in the directory.
    private async Task<HashSet<PersonId>> Ids(string link, CancellationToken ct)
    {
        var ids = new HashSet<PersonId>();
        await foreach (var item in All(link, ct))
        {
            if (PersonRow.IdOf(item) is { } id)
                ids.Add(id);
        }
        return ids;
    }

    private async IAsyncEnumerable<JsonElement> All(string link, [EnumeratorCancellation] CancellationToken ct)
    {
        for (string? next = link; next is not null;)
        {
            using var page = DeltaPage.Read(await Get(next, ct));
            foreach (var item in page.Items)
                yield return item;
            next = page.Next;
        }
    }

    private async Task<JsonDocument> Get(string link, CancellationToken ct) =>
        await retry.ExecuteAsync(async cancel => await graph.Get(link, cancel), ct);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Who belongs to {Key} is not known in Microsoft Graph: the group or app is not there, so nobody does.")]
    private partial void LogGone(string key);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Key} has {Count} members, which are more than can be kept: it stays as it was.")]
    private partial void LogTooMany(string key, int count);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Who belongs to {Key} could not be read and stays as it was.")]
    private partial void LogNotRead(Exception e, string key);
}
