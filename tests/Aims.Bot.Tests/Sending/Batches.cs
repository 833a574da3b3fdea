using Aims.Ledger;
using Aims.People;
using Xunit;

namespace Aims.Bot.Tests.Sending;

public sealed class Batches
{
    private static readonly PersonId Ana = PersonId.Parse("ana");

    [Theory]
    [InlineData(1, 20), InlineData(50, 20), InlineData(51, 20), InlineData(500, 20), InlineData(300, 900), InlineData(40, 5_000)]
    public void Are_in_order_and_fit_into_an_item_of_the_queue(int count, int length)
    {
        var all = Enumerable.Range(0, count).Select(n => new Message($"m-{n}-{new string('é', length)}", Ana, "welcome", "person|ana") { At = n, InLine = n % 2 == 0 }).ToList();
        var parts = MessageBatch.Split(all).ToList();
        Assert.Equal(all, parts.SelectMany(part => part));
        Assert.All(parts, part =>
        {
            Assert.InRange(part.Count, 1, MessageBatch.Most);
            string text = MessageBatch.Write(part);
            // Storage takes 64 KB of base64.
            Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(text), 1, 48 * 1024);
            Assert.Equal(part, MessageBatch.TryRead(text));
        });
    }

    [Fact]
    public void A_single_message_is_what_it_was_before_there_were_batches()
    {
        const string Text = """{"messageId":"m-1","to":"ana","view":"welcome","record":"person|ana"}""";
        var message = Assert.Single(MessageBatch.TryRead(Text)!);
        Assert.Equal(new Message("m-1", Ana, "welcome", "person|ana"), message);
        Assert.Equal(Text, MessageBatch.Write([message]));
    }
}
