using Aims.Campaigns;
using Aims.Ledger;
using Aims.People;
using Azure.Storage.Queues;

namespace Aims.Crowds;

/// <summary>The messages by which campaigns ask people, as they were put into the queue.</summary>
public sealed class CampaignMail
{
    private readonly List<Message> asks = [];

    /// <summary>Those that the queue got more than once: with the same id they are sent once.</summary>
    public int Copies => asks.Count - asks.DistinctBy(message => message.MessageId).Count();

    public int Count => asks.Count;

    /// <summary>Whom a campaign has sent how many different messages that ask.</summary>
    public Dictionary<PersonId, int> Of(CampaignId campaign) => asks.Where(message => message.Record == Campaign.Type.Key(campaign.Value).ToString())
        .DistinctBy(message => message.MessageId).CountBy(message => message.To!.Value).ToDictionary();

    /// <summary>Takes all that lies in the queue, beside what was taken before.</summary>
    public async Task Take(string connection, CancellationToken ct)
    {
        var queue = new QueueClient(connection, "outbound-bulk", new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 });
        while ((await queue.ReceiveMessagesAsync(32, TimeSpan.FromHours(2), ct)).Value is { Length: > 0 } items)
            asks.AddRange(items.SelectMany(item => MessageBatch.TryRead(item.MessageText)!).Where(message => message.View == AskToAcknowledge.Name));
    }
}
