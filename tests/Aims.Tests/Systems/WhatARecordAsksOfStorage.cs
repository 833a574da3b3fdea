using Aims.Cards;
using Aims.Ledger;
using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;
using Row = Aims.Ledger.Row;

namespace Aims.Tests.Systems;

/// <summary>The storage round trips of each press: point reads, ranges and commits, one after the other.</summary>
public sealed class WhatARecordAsksOfStorage
{
    [Fact]
    public async Task Two_for_a_save_and_four_for_a_change_that_re_opens()
    {
        var table = new CountingTable();
        var talk = new Talk(new Office(All) { Table = table });
        await talk.HasApproval(Ana, Max).Opens(Ana, "Purpose");

        Assert.Equal(2, await Pressing("Save and next", ("intended-uses", "First sorting of applications.")));
        await talk.Opens(Ana, "Purpose");
        // Nothing is written yet: the second read makes sure that the same press was not carried out before.
        Assert.Equal(2, await Pressing("Save and next", ("purpose", "Rejects applications that do not fit.")));
        Assert.Equal(4, await Pressing("Change and re-open"));

        async Task<int> Pressing(string title, params (string, string)[] inputs)
        {
            var post = talk.LatestCard(Ana);
            var button = post.Buttons.First(b => b.Button.Title == title).Button;
            table.Asked = 0;
            var reply = await talk.PressVerb(Ana, button.Verb, [.. button.Data ?? ActionData.None, .. inputs]);
            int asked = table.Asked;
            post.Replace(reply!);
            await talk.Deliver();
            return asked;
        }
    }

    internal sealed class CountingTable : ITable
    {
        private readonly MemoryTable table = new();

        public int Asked { get; set; }

        public Task<Row?> Get(string partition, string key, CancellationToken ct)
        {
            Asked++;
            return table.Get(partition, key, ct);
        }

        public IAsyncEnumerable<Row> Range(string partition, string from, string before, CancellationToken ct)
        {
            Asked++;
            return table.Range(partition, from, before, ct);
        }

        // Sending on what a commit left is no part of the turn.
        public Task<bool> Write(string partition, IReadOnlyList<RowChange> changes, CancellationToken ct)
        {
            Asked += changes.Any(c => c.Key.StartsWith("done|", StringComparison.Ordinal)) ? 1 : 0;
            return table.Write(partition, changes, ct);
        }
    }
}
