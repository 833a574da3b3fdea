using System.Net.Http.Headers;
using System.Text.Json;

// The least that can be called a bot: answers each message with the same words through the connector, and keeps nothing.
var builder = WebApplication.CreateSlimBuilder(args);
builder.Logging.SetMinimumLevel(LogLevel.Warning);
var app = builder.Build();
using var http = new HttpClient();
app.MapPost("/api/messages", async (HttpContext context) =>
{
    using var activity = await JsonDocument.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted);
    string service = activity.RootElement.GetProperty("serviceUrl").GetString()!;
    string conversation = activity.RootElement.GetProperty("conversation").GetProperty("id").GetString()!;
    using var reply = new ByteArrayContent("""{"type":"message","text":"Hello."}"""u8.ToArray());
    reply.Headers.ContentType = new MediaTypeHeaderValue("application/json");
    using var sent = await http.PostAsync(
        new Uri($"{service}/v3/conversations/{Uri.EscapeDataString(conversation)}/activities"), reply, context.RequestAborted);
    context.Response.StatusCode = (int)sent.StatusCode;
});
await app.RunAsync();
