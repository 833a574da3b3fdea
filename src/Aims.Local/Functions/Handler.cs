using System.Net.Http.Headers;
using System.Text.Json.Nodes;

namespace Aims.Local.Functions;

/// <summary>Posts to the custom handler as the Functions host does, and judges the answer as it does.</summary>
internal sealed class Handler(Uri address, TimeProvider time, Action<string> log) : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Held = TimeSpan.FromSeconds(30);

    private readonly HttpClient http = new() { BaseAddress = address, Timeout = TimeSpan.FromMinutes(5) };

    /// <summary>One invocation. While nobody listens, because the handler starts again, the call is held for up to 30 s.</summary>
    public async Task<InvocationResult> InvokeAsync(string function, JsonObject body, CancellationToken cancellation)
    {
        var began = time.GetTimestamp();
        while (true)
        {
            try
            {
                var result = await PostAsync(function, body, cancellation);
                if (!result.Succeeded)
                    log($"{function} failed: {result.Detail}");
                return result;
            }
            catch (HttpRequestException fault) when (
                fault.HttpRequestError == HttpRequestError.ConnectionError && time.GetElapsedTime(began) < Held)
            {
                await Task.Delay(Pause, time, cancellation);
            }
            catch (Exception fault) when (
                fault is HttpRequestException or IOException || (fault is TaskCanceledException && !cancellation.IsCancellationRequested))
            {
                // The handler went away, or took longer than functionTimeout, in the middle of the call.
                log($"{function} failed: {fault.Message}");
                return new InvocationResult(false, fault.Message);
            }
        }
    }

    public void Dispose() => http.Dispose();

    private async Task<InvocationResult> PostAsync(string function, JsonObject body, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"/{function}", UriKind.Relative))
        {
            Content = new ByteArrayContent(TriggerJson.Bytes(body)),
        };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        request.Headers.TransferEncodingChunked = true;
        request.Headers.Add("X-Azure-Functions-InvocationId", Guid.NewGuid().ToString());
        request.Headers.Add("X-Azure-Functions-HostVersion", "4.1037.0.0");
        using var response = await http.SendAsync(request, cancellation);
        return await JudgeAsync(response, cancellation);
    }

    private static async Task<InvocationResult> JudgeAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        var status = $"HTTP {(int)response.StatusCode}";
        if (!response.IsSuccessStatusCode)
            return new InvocationResult(false, status);
        if (response.Content.Headers.ContentType is not MediaTypeHeaderValue { MediaType: "application/json" })
            return new InvocationResult(false, $"{status} without application/json");
        // The Functions host would wait for its time-out here.
        var text = await response.Content.ReadAsStringAsync(cancellation);
        return text.Length == 0
            ? new InvocationResult(false, $"{status} with an empty body")
            : new InvocationResult(true, status);
    }
}
