using Azure.Core;
using Azure.Core.Pipeline;

namespace Aims.Bot.Tables;

/// <summary>
/// Tells Table Storage to give a request up after 5 s of its own (else 30 s), so that nothing is carried out long after we
/// stopped waiting: with <see cref="Patience"/>, a commit lands within 13 s or never. Readers of the feed look back 30 s.
/// </summary>
internal sealed class ServerTimeout : HttpPipelineSynchronousPolicy
{
    public override void OnSendingRequest(HttpMessage message) => message.Request.Uri.AppendQuery("timeout", "5");
}
