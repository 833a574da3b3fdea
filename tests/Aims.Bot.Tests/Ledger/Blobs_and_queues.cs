using Aims.Bot.Tables;
using Aims.Ledger;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Xunit;

namespace Aims.Bot.Tests.Ledger;

/// <summary>Long texts, anchors and messages, each in a place that its first write makes.</summary>
public sealed class Blobs_and_queues(AzuriteFixture azurite)
{
    private static readonly Patience Patience = new(TimeProvider.System);

    private readonly BlobContainerClient container = new(azurite.Connection, $"c{Guid.NewGuid():N}");
    private readonly string queueName = $"q{Guid.NewGuid():N}";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Keep_a_text_under_the_name_of_its_content()
    {
        var texts = new AzureTexts(container, "contoso", Patience);
        string name = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        await Assert.ThrowsAsync<KeyNotFoundException>(() => texts.Get(name, Token));
        await texts.Put(name, "abc", Token);
        await texts.Put(name, "abc", Token);
        Assert.Equal("abc", await texts.Get(name, Token));
        await Assert.ThrowsAsync<KeyNotFoundException>(() => new AzureTexts(container, "other", Patience).Get(name, Token));
    }

    [Fact]
    public async Task Find_a_text_that_was_changed()
    {
        var store = Store.InMemory() with { Texts = new AzureTexts(container, "contoso", Patience) };
        await store.Start().Write(Instance.Command("a"), new string('x', 40_000), "N-0001");
        string name = $"contoso/{Assert.Single(await store.Rows("event|"))["Text"]}";
        string text = (await container.GetBlobClient(name).DownloadContentAsync(Token)).Value.Content.ToString();
        await container.GetBlobClient(name).UploadAsync(BinaryData.FromString(text.Replace("xxx", "xyx", StringComparison.Ordinal)), true, Token);
        Assert.Equal("event|note|N-0001|00000001 cannot be read.", (await store.Verify()).Problems[0]);
        await container.GetBlobClient(name).DeleteAsync(cancellationToken: Token);
        Assert.Equal("event|note|N-0001|00000001 cannot be read.", (await store.Verify()).Problems[0]);
    }

    [Fact]
    public async Task Keep_a_file_once_and_find_that_it_was_changed()
    {
        var files = new AzureFiles(container, "contoso", Patience);
        byte[] content = [.. Enumerable.Range(0, 3_000_000).Select(n => (byte)n)];
        string name = FileHash.Of(content);
        await Assert.ThrowsAsync<KeyNotFoundException>(() => files.Get(name, Token));
        await files.Put(name, content, Token);
        await files.Put(name, content, Token);
        Assert.Equal(content, await files.Get(name, Token));
        await Assert.ThrowsAsync<KeyNotFoundException>(() => new AzureFiles(container, "other", Patience).Get(name, Token));

        var blob = container.GetBlobClient($"contoso/{name}");
        Assert.Equal("application/octet-stream", (await blob.GetPropertiesAsync(cancellationToken: Token)).Value.ContentType);
        content[1_000_000]++;
        await blob.UploadAsync(BinaryData.FromBytes(content), true, Token);
        await Assert.ThrowsAsync<InvalidDataException>(() => files.Get(name, Token));
    }

    [Fact]
    public async Task Keep_one_anchor_a_day_and_never_another()
    {
        var anchors = new AnchorStore(container, "contoso", Patience);
        var monday = new Anchor(new DateOnly(2026, 3, 9), [new("note|N-0001", 3, "ab"), new("note|N-0002", 1, "cd")]);
        Assert.Empty(await anchors.Days(Token));
        Assert.Null(await anchors.Read(monday.Day, Token));
        Assert.True(await anchors.Write(monday with { Day = monday.Day.AddDays(1) }, Token));
        Assert.True(await anchors.Write(monday, Token));
        Assert.False(await anchors.Write(monday with { Heads = [] }, Token));
        Assert.Equal(monday.Heads, (await anchors.Read(monday.Day, Token))!.Heads);
        Assert.Equal([monday.Day, monday.Day.AddDays(1)], await anchors.Days(Token));
        Assert.Empty(await new AnchorStore(container, "cont", Patience).Days(Token));
    }

    [Fact]
    public async Task Give_the_Functions_host_a_message_as_it_wants_it()
    {
        var queue = QueueOf(queueName);
        var message = new Message("ana.command-a.0", Instance.Max, "note.show", "note|N-0001");
        await queue.Send(message, null, Token);
        await queue.Send(message with { Tries = 1 }, TimeSpan.FromHours(1), Token);
        await queue.Send([message with { MessageId = "many.0", IsBulk = true }, message with { MessageId = "many.1", IsBulk = true }], null, Token);
        var raw = Assert.Single((await new QueueClient(azurite.Connection, queueName).ReceiveMessagesAsync(10, cancellationToken: Token)).Value);
        Assert.Equal(message.Write(), System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(raw.MessageText)));
        Assert.Equal(9999, raw.ExpiresOn!.Value.Year);
        Assert.Single((await new QueueClient(azurite.Connection, $"{queueName}-bulk").ReceiveMessagesAsync(10, cancellationToken: Token)).Value);
    }

    [Fact]
    public async Task Refuse_a_delay_that_no_queue_can_hold()
    {
        var queue = QueueOf(queueName);
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(
            () => queue.Send(new Message("a", null, "note.show", "note|N-0001"), TimeSpan.FromDays(8), Token));
    }

    private AzureQueue QueueOf(string name) =>
        new(new QueueClient(azurite.Connection, name, Base64()), new QueueClient(azurite.Connection, $"{name}-bulk", Base64()), Patience);

    private static QueueClientOptions Base64() => new() { MessageEncoding = QueueMessageEncoding.Base64 };
}
