using System.Collections.Concurrent;
using System.Net;

namespace Aims.Bot.Tests.Ledger;

/// <summary>The line to storage, which can be bad in several ways.</summary>
public sealed class Line : DelegatingHandler
{
    private readonly TaskCompletionSource asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ConcurrentQueue<Uri> asks = [];
    private int lost;

    public Line() : base(new SocketsHttpHandler())
    {
    }

    /// <summary>The first answer to each transaction becomes a 500, after it was carried out.</summary>
    public bool LosesAnswers { get; init; }

    /// <summary>The first answer with a page of rows breaks off half-way.</summary>
    public bool BreaksOff { get; init; }

    /// <summary>What storage says to everything, without doing it.</summary>
    public (HttpStatusCode Status, string Code)? Answers { get; init; }

    /// <summary>What storage says to the first change of every transaction, without doing any.</summary>
    public (HttpStatusCode Status, string Code)? AnswersWithin { get; init; }

    public bool IsCut { get; init; }

    public bool IsSilent { get; init; }

    public int Lost => lost;

    public IEnumerable<Uri> Asks => asks;

    public int Requests => asks.Count;

    /// <summary>Done when the first request is on its way.</summary>
    public Task Asked => asked.Task;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        asks.Enqueue(request.RequestUri!);
        asked.TrySetResult();
        if (IsCut)
            throw new HttpRequestException("Connection refused");
        if (IsSilent)
            await Task.Delay(Timeout.Infinite, cancellationToken);
        if (Answers is var (status, code))
            return Refusal(status, code);
        if (AnswersWithin is var (inner, innerCode))
            return RefusalWithin(inner, innerCode);
        var answer = await base.SendAsync(request, cancellationToken);
        if (BreaksOff && request.Method == HttpMethod.Get && answer.IsSuccessStatusCode && Interlocked.Increment(ref lost) == 1)
            answer.Content = new StreamContent(new HalfOf(await answer.Content.ReadAsByteArrayAsync(cancellationToken)));
        bool isCommit = request.RequestUri!.AbsolutePath.EndsWith("$batch", StringComparison.Ordinal) && answer.IsSuccessStatusCode;
        return LosesAnswers && isCommit && await WasWritten(answer, cancellationToken) && Interlocked.Increment(ref lost) == 1
            ? Refusal(HttpStatusCode.InternalServerError, "InternalError")
            : answer;
    }

    // The first transaction meets a table that is not there yet.
    private static async Task<bool> WasWritten(HttpResponseMessage answer, CancellationToken ct)
    {
        await answer.Content.LoadIntoBufferAsync(ct);
        return (await answer.Content.ReadAsStringAsync(ct)).Contains("204 No Content", StringComparison.Ordinal);
    }

    private static HttpResponseMessage Refusal(HttpStatusCode status, string code) => new(status)
    {
        Headers = { { "x-ms-error-code", code } },
        Content = new StringContent(Error(code), null, "application/json"),
    };

    private static HttpResponseMessage RefusalWithin(HttpStatusCode status, string code)
    {
        string change = $"HTTP/1.1 {(int)status} {status}\r\nContent-Type: application/json\r\n\r\n{Error(code)}\r\n";
        string changes = Parts("changes", $"Content-Type: application/http\r\n\r\n{change}");
        var content = new StringContent(Parts("batch", $"Content-Type: multipart/mixed; boundary=changes\r\n\r\n{changes}"));
        content.Headers.Remove("Content-Type");
        content.Headers.TryAddWithoutValidation("Content-Type", "multipart/mixed; boundary=batch");
        return new HttpResponseMessage(HttpStatusCode.Accepted) { Content = content };
    }

    private static string Parts(string boundary, string part) => $"--{boundary}\r\n{part}\r\n--{boundary}--\r\n";

    private sealed class HalfOf(byte[] all) : MemoryStream(all, 0, all.Length / 2)
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            await base.ReadAsync(buffer, cancellationToken) is > 0 and var read ? read : throw new IOException("The line broke.");
    }

    private static string Error(string code) =>
        $$"""{ "odata.error": { "code": "{{code}}", "message": { "lang": "en-US", "value": "0:{{code}}" } } }""";
}
