using System.Globalization;
using Aims.Bot.Tests.Teams;
using Microsoft.AspNetCore.Http;

namespace Aims.Bot.Tests.Edge;

/// <summary>Where people's files lie, as their OneDrive does in production.</summary>
internal sealed class FileShare : IAsyncDisposable
{
    private readonly Loopback server;

    private FileShare(Loopback server) => this.server = server;

    /// <param name="file">What is served at every address; <c>/redirect</c> leads elsewhere, <c>/endless</c> never ends.</param>
    public static async Task<FileShare> StartAsync(byte[] file) => new(await Loopback.StartAsync(http => AnswerAsync(http, file)));

    public Uri AddressOf(string path) => new(server.Address, path);

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private static async Task AnswerAsync(HttpContext http, byte[] file)
    {
        switch (http.Request.Path.Value)
        {
            case "/redirect":
                http.Response.Redirect("/file");
                break;
            case "/gone":
                http.Response.StatusCode = StatusCodes.Status404NotFound;
                break;
            case "/endless":
                for (byte[] some = new byte[1 << 20]; !http.RequestAborted.IsCancellationRequested;)
                    await http.Response.Body.WriteAsync(some, http.RequestAborted);
                break;
            case "/said-to-be-large":
                http.Response.ContentLength = long.Parse("60000000000", CultureInfo.InvariantCulture);
                await http.Response.Body.WriteAsync(file, http.RequestAborted);
                break;
            default:
                http.Response.ContentLength = file.Length;
                await http.Response.Body.WriteAsync(file, http.RequestAborted);
                break;
        }
    }
}
