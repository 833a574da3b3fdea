using Aims.Exports;

namespace Aims.Bot.Functions;

/// <summary><c>GET /api/downloads?t=…</c>: the file that a link of a card leads to, once.</summary>
/// <param name="clock">The time that records bear.</param>
public sealed class Downloads(Export export, TimeProvider clock)
{
    public async Task Handle(HttpContext http)
    {
        // Nothing keeps a copy, and no other page learns where this was.
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers["Referrer-Policy"] = "no-referrer";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        await (await Answer(http)).ExecuteAsync(http);
    }

    private async Task<IResult> Answer(HttpContext http)
    {
        Exported? file;
        try
        {
            file = await export.Take(http.Request.Query["t"], clock.GetUtcNow(), http.RequestAborted);
        }
        catch (Exception e) when (e is InvalidDataException or KeyNotFoundException)
        {
            return Results.Text("This file is not the one that was kept: it was changed or taken away in storage. Please tell your governance lead.", statusCode: StatusCodes.Status500InternalServerError);
        }
        return file is null
            ? Results.Text("This link was used before, or is older than a quarter of an hour. Ask for the export again in the chat.", statusCode: StatusCodes.Status410Gone)
            : file.Stream is { } stream ? Results.Stream(stream, file.Type, file.Name)
            : Results.File(file.Content, file.Type, file.Name);
    }
}
