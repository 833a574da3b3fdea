using System.Globalization;
using System.Text.Json;
using Aims.Ledger;
using Aims.People;

namespace Aims.Crowds;

/// <summary>A campaign counted from its events as they lie in the table, by nothing that the product counts with.</summary>
/// <param name="Asked">Whom it asks, for which major version.</param>
/// <param name="Released">How often somebody was not asked any more.</param>
/// <param name="Times">How often each was asked for each major version.</param>
/// <param name="Acknowledged">Who has acknowledged which major version of the policy.</param>
public sealed record PlainCount(
    Dictionary<PersonId, int> Asked, int Released, Dictionary<(PersonId, int), int> Times, HashSet<(PersonId, int)> Acknowledged)
{
    private const int Shards = 16;

    public int AcknowledgedOfAsked => Asked.Count(one => Acknowledged.Contains((one.Key, one.Value)));

    public static async Task<PlainCount> Of(ITable table, string tenant, string campaign, string policy, CancellationToken ct)
    {
        var count = new PlainCount([], 0, [], []);
        for (int shard = 0; shard < Shards; shard++)
        {
            await foreach (var row in table.Range($"{tenant}|ack|{shard}", "event|", "event}", ct))
            {
                string[] key = row.Key.Split('|');
                var happened = JsonElement.Parse(row["Json"]);
                string type = happened.GetProperty("$type").GetString()!;
                if (key[1] == "roll" && key[2].StartsWith($"{campaign}.", StringComparison.Ordinal))
                    count = count.Take(type, happened);
                else if (key[2].Split('.') is [var of, var major, var who] && of == policy && type.StartsWith("policy-acknowledged.", StringComparison.Ordinal))
                    count.Acknowledged.Add((PersonId.Parse(who), int.Parse(major, CultureInfo.InvariantCulture)));
            }
        }
        return count;
    }

    private PlainCount Take(string type, JsonElement happened)
    {
        PersonId[] people = [.. happened.GetProperty("people").EnumerateArray().Select(id => PersonId.Parse(id.GetString()!))];
        if (type == "roll-people-went.1")
            return this with { Released = Released + people.Count(Asked.Remove) };
        if (type is "roll-people-came.1" or "roll-people-asked-again.1")
        {
            foreach (var who in people)
            {
                int major = Asked[who] = happened.GetProperty("major").GetInt32();
                Times[(who, major)] = Times.GetValueOrDefault((who, major)) + 1;
            }
        }
        return this;
    }
}
