using System.Buffers;
using System.IO.Pipelines;
using System.Net;
using Aims.Bot.Operations;
using Aims.Bot.Tables;
using Microsoft.Extensions.Primitives;

namespace Aims.Bot.Teams;

/// <summary><c>POST /api/messages</c>: reads, checks who calls, hands over, answers.</summary>
public sealed partial class MessagesEndpoint(TeamsOptions options, IChannelCheck check, Chat chat, ILogger<MessagesEndpoint> log)
{
    // Teams sends at most 100 KB; whatever is far beyond is not read.
    private const int LargestBody = 4 * 1024 * 1024;

    public async Task Handle(HttpContext http)
    {
        using var span = Spans.Incoming(http.Request, "turn");
        var meter = StorageMeter.Begin(TimeProvider.System);
        long began = TimeProvider.System.GetTimestamp();
        if (await Read(http.Request.BodyReader, http.RequestAborted) is not { } body)
        {
            // What is left of the body stays unread, so the connection is of no more use.
            http.Response.Headers.Connection = "close";
            await Refuse(http, StatusCodes.Status413PayloadTooLarge, "The body is larger than 4 MB.");
            return;
        }
        if (!ActivityReader.TryRead(body, out var activity, out string? problem))
        {
            await Refuse(http, StatusCodes.Status400BadRequest, problem);
            return;
        }
        if (await Check(http, activity) is not ChannelVerdict.Accepted and var verdict)
        {
            LogRefused(verdict.InWords());
            Numbers.Refuse(verdict.ToString());
            http.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }
        span?.SetTag("aims.activity_type", activity.Type is ActivityTypes.Invoke or ActivityTypes.Message ? activity.Type : "other").SetTag("aims.activity_id", activity.Id);
        var answer = await chat.Take(activity, http.RequestAborted);
        Numbers.Turn(meter);
        span.Answered(answer?.Status ?? StatusCodes.Status200OK);
        if (options.Development)
            http.Response.Headers["Server-Timing"] = Timing(meter, began);
        await Answer(http, answer);
    }

    private async ValueTask<ChannelVerdict> Check(HttpContext http, Activity activity)
    {
        // In development there is no token; a web page that a developer has open must not be able to post.
        if (options.Development && (http.Request.Headers.Origin.Count > 0 || !IsForLoopback(http.Request.Headers["X-Forwarded-For"])))
            return ChannelVerdict.NotLoopback;
        var call = new InboundCall(http.Request.Headers.Authorization, http.Connection.RemoteIpAddress, http.Connection.LocalIpAddress);
        return await check.CheckAsync(call, activity, http.RequestAborted);
    }

    // A local Functions host calls from this machine, whoever called it.
    private static bool IsForLoopback(StringValues callers) => callers.ToString()
        .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .All(caller => IPEndPoint.TryParse(caller, out var address) && IPAddress.IsLoopback(address.Address));

    private static async Task Answer(HttpContext http, InvokeResponse? answer)
    {
        http.Response.StatusCode = answer?.Status ?? StatusCodes.Status200OK;
        if (answer?.Body is not { Utf8: var utf8 })
            return;
        http.Response.ContentType = "application/json; charset=utf-8";
        http.Response.ContentLength = utf8.Length;
        await http.Response.Body.WriteAsync(utf8, http.RequestAborted);
    }

    private static Task Refuse(HttpContext http, int status, string sentence)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "text/plain; charset=utf-8";
        return http.Response.WriteAsync(sentence, http.RequestAborted);
    }

    private static async Task<byte[]?> Read(PipeReader reader, CancellationToken ct)
    {
        while (true)
        {
            var read = await reader.ReadAsync(ct);
            if (read.Buffer.Length > LargestBody)
                return null;
            if (read.IsCompleted)
            {
                byte[] body = read.Buffer.ToArray();
                reader.AdvanceTo(read.Buffer.End);
                return body;
            }
            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    private static string Timing(StorageMeter meter, long began) => FormattableString.Invariant(
        $"storage;dur={meter.Elapsed.TotalMilliseconds:F3};desc=\"{meter.Requests} requests in {meter.Waits} waits\", total;dur={TimeProvider.System.GetElapsedTime(began).TotalMilliseconds:F3}");

    [LoggerMessage(Level = LogLevel.Warning, Message = "An activity was refused: {Verdict}.")]
    private partial void LogRefused(string verdict);
}
