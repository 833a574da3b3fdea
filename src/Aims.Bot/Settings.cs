using System.Globalization;
using Aims.Approvals;
using Aims.Bot.Graph;
using Aims.Bot.Operations;
using Aims.Bot.Teams;
using Aims.People;
using Aims.Policies;
using Aims.Retention;

namespace Aims.Bot;

/// <summary>What the process is told by its environment; docs/settings.md has the list.</summary>
/// <param name="Address">Where to listen.</param>
/// <param name="Public">Where people's browsers reach it; null when that is not known.</param>
/// <param name="Tenant">The one tenant whose people may speak to the bot.</param>
/// <param name="People">The directory, when it is a file.</param>
/// <param name="Graph">What is read of the directory, when it is Microsoft Graph's.</param>
/// <param name="Routes">Who approves what.</param>
/// <param name="TeamsApp">The app's id in the organisation's catalogue; null when the bot does not install itself for people.</param>
/// <param name="SigningKey">The private key that signs proofs, PEM; null for one that the bot keeps itself.</param>
/// <param name="Retention">How long what is kept.</param>
/// <param name="Telemetry">Where what an operator sees goes.</param>
/// <param name="Time">The clock that records bear.</param>
public sealed record Settings(
    string Address, Uri? Public, TeamsOptions Teams, string Tenant, DirectoryFile? People, GraphOptions? Graph, Routes Routes,
    string? TeamsApp, string? SigningKey, RetentionRules Retention, Telemetry Telemetry, TimeProvider Time)
{
    /// <exception cref="InvalidOperationException">A setting is missing or wrong; the message is one sentence that names it.</exception>
    public static Settings From(IConfiguration environment)
    {
        bool inGraph = IsInGraph(environment["AIMS_DIRECTORY"], environment["AIMS_PEOPLE"]);
        var people = inGraph ? null : Directory(environment);
        string tenant = people?.Tenant ?? TenantOf(environment["AIMS_TENANT"]);
        bool development = environment["AIMS_DEVELOPMENT"] switch
        {
            null or "" => false,
            "loopback" => true,
            _ => throw new InvalidOperationException("AIMS_DEVELOPMENT can only be \"loopback\", or be left out."),
        };
        var teams = new TeamsOptions
        {
            AppId = AppIdOf(environment["AIMS_APP_ID"]),
            Tenants = new HashSet<string> { tenant },
            Cloud = CloudOf(environment["AIMS_CLOUD"]),
            Development = development,
            LimitsTimes = LimitsOf(environment["AIMS_LIMITS_TIMES"], development),
        };
        string address = AddressOf(environment);
        var routes = RoutesOf(environment["AIMS_APPROVALS"]);
        return new Settings(
            address, PublicOf(environment, address, development), teams, tenant, people,
            inGraph ? GraphOptions.From(environment, teams.Cloud, development).For(routes) : null,
            routes, TeamsAppOf(environment["AIMS_TEAMS_APP"]), SigningKeyOf(environment["AIMS_SIGNING_KEY"]),
            RetentionOf(environment["AIMS_RETENTION"]),
            TelemetryOf(environment["AIMS_TELEMETRY"], environment["APPLICATIONINSIGHTS_CONNECTION_STRING"]), ClockOf(environment["AIMS_TIME"], development));
    }

    private static bool IsInGraph(string? directory, string? file) => directory switch
    {
        null or "" => false,
        "graph" when string.IsNullOrEmpty(file) => true,
        "graph" => throw new InvalidOperationException("AIMS_PEOPLE and AIMS_DIRECTORY are both set: people come from a file or from Microsoft Graph."),
        _ => throw new InvalidOperationException("AIMS_DIRECTORY can only be \"graph\", or be left out where AIMS_PEOPLE names a file."),
    };

    private static string TenantOf(string? text) => Guid.TryParse(text, out var id)
        ? id.ToString()
        : throw new InvalidOperationException("AIMS_TENANT is not the id of the tenant whose directory is read, such as 6f1d1a52-6f0e-4f0b-9d5e-0c7a52c9a001.");

    private static DirectoryFile Directory(IConfiguration environment)
    {
        string? path = environment["AIMS_PEOPLE"];
        if (string.IsNullOrEmpty(path))
            throw new InvalidOperationException("AIMS_PEOPLE is missing: the path of the directory file that says who works here. Or set AIMS_DIRECTORY to \"graph\".");
        try
        {
            return DirectoryFile.Parse(File.ReadAllBytes(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new InvalidOperationException($"AIMS_PEOPLE cannot be used: {e.Message}", e);
        }
    }

    private static Routes RoutesOf(string? path)
    {
        try
        {
            return string.IsNullOrEmpty(path) ? Routes.Shipped : Routes.Parse(File.ReadAllBytes(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new InvalidOperationException($"AIMS_APPROVALS cannot be used: {e.Message}", e);
        }
    }

    // Azure gives an app its host name; in development it is this machine.
    private static Uri? PublicOf(IConfiguration environment, string address, bool development)
    {
        string? text = environment["AIMS_ADDRESS"] is { Length: > 0 } given ? given
            : environment["WEBSITE_HOSTNAME"] is { Length: > 0 } host ? $"https://{host}"
            : development ? address.Split(';')[0]
            : null;
        if (text is null)
            return null;
        return Uri.TryCreate(text.TrimEnd('/') + "/", UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || development)
            ? uri
            : throw new InvalidOperationException("AIMS_ADDRESS is not an https address such as https://aims.contoso.com.");
    }

    // The Functions host hands down its own ASPNETCORE_URLS: where it gives a port, only that one counts.
    private static string AddressOf(IConfiguration environment)
    {
        if (environment["FUNCTIONS_CUSTOMHANDLER_PORT"] is { Length: > 0 } text)
        {
            return ushort.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out ushort port) && port > 0
                ? string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}")
                : throw new InvalidOperationException("FUNCTIONS_CUSTOMHANDLER_PORT is not a port number.");
        }
        string urls = environment["ASPNETCORE_URLS"] is { Length: > 0 } given ? given : "http://127.0.0.1:3978";
        return urls.Split(';').All(IsAddress)
            ? urls
            : throw new InvalidOperationException("ASPNETCORE_URLS is not an address to listen on, such as http://127.0.0.1:3978.");
    }

    // + and * stand for every address. What Kestrel cannot read as a port it would take for a name, and listen everywhere.
    private static bool IsAddress(string url) =>
        Uri.TryCreate(
            url.Replace("//+", "//every", StringComparison.Ordinal).Replace("//*", "//every", StringComparison.Ordinal),
            UriKind.Absolute, out var uri)
        && uri.Scheme == Uri.UriSchemeHttp;

    private static int LimitsOf(string? times, bool development)
    {
        if (string.IsNullOrEmpty(times))
            return 1;
        return development && int.TryParse(times, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number is >= 1 and <= 1_000
            ? number
            : throw new InvalidOperationException("AIMS_LIMITS_TIMES is for development only, and is a number from 1 to 1000.");
    }

    private static string? AppIdOf(string? id) =>
        string.IsNullOrEmpty(id) ? null
        : Guid.TryParse(id, out var guid) ? guid.ToString()
        : throw new InvalidOperationException("AIMS_APP_ID is not the app id that the Azure Bot shows, such as 6f1d1a52-6f0e-4f0b-9d5e-0c7a52c9a001.");

    private static string? TeamsAppOf(string? id) =>
        string.IsNullOrEmpty(id) ? null
        : Guid.TryParse(id, out var guid) ? guid.ToString()
        : throw new InvalidOperationException("AIMS_TEAMS_APP is not the id that the Teams admin centre shows for the app, such as 6f1d1a52-6f0e-4f0b-9d5e-0c7a52c9a001.");

    // Some places that keep settings allow no line breaks in them.
    private static string? SigningKeyOf(string? pem) =>
        string.IsNullOrEmpty(pem) ? null
        : pem.Replace("\\n", "\n", StringComparison.Ordinal) is var key && SigningKeys.IsUsable(key) ? key
        : throw new InvalidOperationException("AIMS_SIGNING_KEY is not a private key on P-256 in PEM. Make one with: openssl ecparam -name prime256v1 -genkey -noout");

    private static RetentionRules RetentionOf(string? text)
    {
        try
        {
            return RetentionRules.Parse(text);
        }
        catch (InvalidDataException e)
        {
            throw new InvalidOperationException($"AIMS_RETENTION cannot be used: {e.Message}", e);
        }
    }

    private static TeamsCloud CloudOf(string? name) => name switch
    {
        null or "" or "public" => TeamsCloud.Public,
        "usgov" => TeamsCloud.UsGovernment,
        _ => throw new InvalidOperationException("AIMS_CLOUD can only be \"public\" or \"usgov\"."),
    };

    private static Telemetry TelemetryOf(string? where, string? insights) => where switch
    {
        _ when insights is { Length: > 0 } && !insights.Contains("InstrumentationKey=", StringComparison.OrdinalIgnoreCase) =>
            throw new InvalidOperationException("APPLICATIONINSIGHTS_CONNECTION_STRING is no connection string of Application Insights: it begins with InstrumentationKey=."),
        null or "" => new Telemetry(ToConsole: false, insights is { Length: > 0 } ? insights : null),
        "console" => new Telemetry(ToConsole: true, insights is { Length: > 0 } ? insights : null),
        _ => throw new InvalidOperationException("AIMS_TELEMETRY can only be \"console\", or be left out."),
    };

    private static TimeProvider ClockOf(string? start, bool development)
    {
        if (string.IsNullOrEmpty(start))
            return TimeProvider.System;
        if (!development)
            throw new InvalidOperationException("AIMS_TIME is for development only.");
        return DateTimeOffset.TryParse(start, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var from)
            ? new MovedClock(from)
            : throw new InvalidOperationException("AIMS_TIME is not an ISO date-time such as 2026-11-23T10:00:00Z.");
    }
}

/// <summary>A clock that runs from a given moment, for trying out what happens on another day.</summary>
internal sealed class MovedClock(DateTimeOffset from) : TimeProvider
{
    private readonly long started = System.GetTimestamp();

    public override DateTimeOffset GetUtcNow() => from + System.GetElapsedTime(started);
}
