using System.Net;
using System.Text;
using System.Text.Json;
using Aims.Imports;
using Aims.Imports.Reading;
using Azure.Core;

namespace Aims.Bot.Teams;

/// <summary>
/// The files that people send. Teams puts them into the sender's OneDrive and gives an address that is good for a few minutes; what
/// is pasted comes from the connector. Where an address leads is checked before it is followed: an activity may say anything.
/// </summary>
/// <param name="http">Must not follow redirects.</param>
public sealed class SentFiles(HttpClient http, TeamsOptions options, TokenCredential? credential)
{
    private const string DownloadInfo = "application/vnd.microsoft.teams.file.download.info";

    private static readonly string[] PathCommands = ["import ", "form ", "policy ", "attach "];

    // Where OneDrive and SharePoint serve files, by cloud. Nobody else can have a name under these.
    private static readonly string[] Domains = [".sharepoint.com", ".sharepoint.us", ".sharepoint-mil.us"];

    /// <summary>The file of a message; null when there is none.</summary>
    public SentFile? Of(Activity activity) => (activity.Attachments ?? []).Select(Of).OfType<SentFile>().FirstOrDefault();

    /// <summary>
    /// In development, <c>import /path/to/file.csv</c>, <c>form /path/to/form.json</c>, <c>policy /path/to/policy.md</c> and <c>attach /path/to/file.pdf</c> stand for sending that file, which the Playground cannot do. Null
    /// otherwise: nobody else can make the bot read its own disk.
    /// </summary>
    public SentFile? OfPath(string text)
    {
        if (!options.Development || Array.Find(PathCommands, command => text.StartsWith(command, StringComparison.OrdinalIgnoreCase)) is not { } command)
            return null;
        string path = text[command.Length..].Trim().Trim('"');
        return Path.IsPathFullyQualified(path) ? new SentFile(Path.GetFileName(path), ct => LocalFile.Read(path, ct)) : null;
    }

    private SentFile? Of(Attachment attachment)
    {
        string name = attachment.Name is { Length: > 0 } given ? given : "file";
        if (attachment.ContentType is DownloadInfo)
            return new SentFile(name, ct => Download(AddressIn(attachment.Content), null, ct));
        // A message's own text comes as an attachment too, without an address.
        return attachment is { ContentUrl: { } url, ContentType: not Attachment.AdaptiveCardType }
            ? new SentFile(name, ct => FromConnector(url, ct))
            : null;
    }

    private Uri? AddressIn(RawJson? content)
    {
        try
        {
            return content is { } raw && JsonElement.Parse(raw.Utf8.Span) is { ValueKind: JsonValueKind.Object } info ? Allowed(info.Text("downloadUrl")) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private Uri? Allowed(string? text) =>
        text is null || !Ascii.IsValid(text) || !Uri.TryCreate(text, UriKind.Absolute, out var uri) || uri.UserInfo.Length > 0 ? null
        : options.Development ? uri.IsLoopback && uri.Scheme is "http" or "https" ? uri : null
        : uri is { Scheme: "https", IsDefaultPort: true } && Array.Exists(Domains, domain => uri.Host.EndsWith(domain, StringComparison.OrdinalIgnoreCase)) ? uri
        : null;

    private async Task<byte[]> FromConnector(string url, CancellationToken ct)
    {
        if (ServiceUrl.For(url, options) is not { } place)
            return await Download(Allowed(url), null, ct);
        string? token = place.TakesToken && credential is not null
            ? (await credential.GetTokenAsync(new TokenRequestContext([options.Cloud.ConnectorScope]), ct)).Token
            : null;
        return await Download(new Uri(place.Address), token, ct);
    }

    private async Task<byte[]> Download(Uri? from, string? token, CancellationToken ct)
    {
        if (from is null)
            throw new UnusableFileException("import.address", "I take files only from your own OneDrive. Upload it to this chat from your device or from OneDrive.");
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, from);
            if (token is not null)
                request.Headers.Authorization = new("Bearer", token);
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, ct);
            if (response.StatusCode is not HttpStatusCode.OK)
                throw CannotFetch();
            if (response.Content.Headers.ContentLength > FileLimits.Bytes)
                throw Sheet.TooLarge();
            await using var content = await response.Content.ReadAsStreamAsync(ct);
            return await LocalFile.Bounded(content, ct);
        }
        catch (Exception e) when (e is HttpRequestException or IOException or TaskCanceledException && !ct.IsCancellationRequested)
        {
            throw CannotFetch();
        }
    }

    private static UnusableFileException CannotFetch() =>
        new("import.download", "I could not fetch that file: its address is good for a few minutes only. Please send it again.");
}
