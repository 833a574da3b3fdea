using System.Net;
using Aims.People;
using Aims.Reach;
using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;

namespace Aims.Bot.Graph;

/// <summary>What came of installing the bot for somebody.</summary>
/// <param name="Chat">Their chat with it; null when Microsoft 365 does not say yet.</param>
/// <param name="Failure">Null when they have it now.</param>
public sealed record Installed(string? Chat, InstallFailure? Failure);

/// <summary>Installs the bot for people who lack it (the application permission TeamsAppInstallation.ReadWriteSelfForUser.All).</summary>
/// <param name="app">The app's id in the organisation's catalogue, which is not the id in its manifest.</param>
public sealed class InstallBot(GraphConnection connection, string app)
{
    public async Task<Installed> For(PersonId who, CancellationToken ct)
    {
        try
        {
            await Install(who, ct);
            return new Installed(await Chat(who, ct), null);
        }
        catch (ODataError e)
        {
            return new Installed(null, FailureOf(e));
        }
        catch (Exception e) when (e is HttpRequestException or Azure.Identity.AuthenticationFailedException
            || (e is OperationCanceledException && !ct.IsCancellationRequested))
        {
            return new Installed(null, InstallFailure.Later);
        }
    }

    private async Task Install(PersonId who, CancellationToken ct)
    {
        var body = new UserScopeTeamsAppInstallation
        {
            AdditionalData = new Dictionary<string, object>
            {
                ["teamsApp@odata.bind"] = $"{connection.Client.RequestAdapter.BaseUrl}/appCatalogs/teamsApps/{Uri.EscapeDataString(app)}",
            },
        };
        try
        {
            await connection.Client.Users[who.Value].Teamwork.InstalledApps.PostAsync(body, cancellationToken: ct);
        }
        catch (ODataError e) when (e.ResponseStatusCode == (int)HttpStatusCode.Conflict)
        {
            // They have it already.
        }
    }

    private async Task<string?> Chat(PersonId who, CancellationToken ct)
    {
        try
        {
            var found = await connection.Client.Users[who.Value].Teamwork.InstalledApps.GetAsync(
                request => request.QueryParameters.Filter = $"teamsApp/id eq '{app.Replace("'", "''", StringComparison.Ordinal)}'", ct);
            return found?.Value is [{ Id: { } installation }, ..]
                ? (await connection.Client.Users[who.Value].Teamwork.InstalledApps[installation].Chat.GetAsync(cancellationToken: ct))?.Id
                : null;
        }
        catch (ODataError e) when (e.ResponseStatusCode == (int)HttpStatusCode.NotFound)
        {
            // It takes a moment until the chat is there; the channel can make it as well.
            return null;
        }
    }

    private static InstallFailure FailureOf(ODataError error) => error.ResponseStatusCode switch
    {
        (int)HttpStatusCode.Forbidden or (int)HttpStatusCode.Unauthorized => InstallFailure.NotAllowed,
        (int)HttpStatusCode.NotFound => InstallFailure.NoTeams,
        (int)HttpStatusCode.BadRequest => InstallFailure.NoApp,
        _ => InstallFailure.Later,
    };
}
