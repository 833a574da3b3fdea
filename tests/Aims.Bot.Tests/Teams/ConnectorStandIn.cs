using System.Collections.Concurrent;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Aims.Bot.Teams;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Aims.Bot.Tests.Teams;

internal sealed record ConnectorRequest(string Method, string Host, string Target, string? Authorization, string? ContentType, string Body);

/// <summary>The channel's side: notes what arrives and answers what the test says.</summary>
internal sealed class ConnectorStandIn : IAsyncDisposable
{
    private static readonly X509Certificate2 Certificate = SelfSigned();
    private Loopback server = null!;

    public ConcurrentQueue<ConnectorRequest> Requests { get; } = new();

    public int Status { get; set; } = 200;

    public string Body { get; set; } = """{"id":"1:new"}""";

    public Dictionary<string, string> Headers { get; } = [];

    public string Address => server.Address.ToString();

    public static async Task<ConnectorStandIn> StartAsync(bool https = false)
    {
        var channel = new ConnectorStandIn();
        channel.server = await Loopback.StartAsync(channel.AnswerAsync, https ? Certificate : null);
        return channel;
    }

    /// <summary>A handler as in production, except that every host's name leads here and the certificate is ours.</summary>
    public SocketsHttpHandler HandlerThatEndsHere()
    {
        var handler = ConnectorHttp.Handler();
        handler.ConnectCallback = async (_, cancellation) =>
        {
            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
            await socket.ConnectAsync(server.Address.Host, server.Address.Port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        };
        handler.SslOptions = new SslClientAuthenticationOptions { RemoteCertificateValidationCallback = IsOurs };
        return handler;
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private static bool IsOurs(object sender, X509Certificate? shown, X509Chain? chain, SslPolicyErrors errors) =>
        shown is not null && shown.GetRawCertData().AsSpan().SequenceEqual(Certificate.RawData);

    private async Task AnswerAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body, Encoding.UTF8);
        Requests.Enqueue(new(
            context.Request.Method,
            context.Request.Host.Value ?? "",
            context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget,
            context.Request.Headers.Authorization,
            context.Request.ContentType,
            await reader.ReadToEndAsync(context.RequestAborted)));
        context.Response.StatusCode = Status;
        foreach (var (name, value) in Headers)
            context.Response.Headers[name] = value;
        await context.Response.WriteAsync(Body, context.RequestAborted);
    }

    private static X509Certificate2 SelfSigned()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=connector", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return request.CreateSelfSigned(new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero), new(2040, 1, 1, 0, 0, 0, TimeSpan.Zero));
    }
}
