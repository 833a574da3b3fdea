using System.Text.Json;
using Aims.Approvals;
using Aims.Assessments;
using Aims.Ledger;
using Aims.Policies;
using Aims.Systems;

namespace Aims.Bot.Tests.Kills;

/// <summary>An event as it lies in storage.</summary>
/// <param name="Type">The name it is stored under.</param>
/// <param name="Command">The press; a saved page adds a fingerprint of what was typed, which is left out here.</param>
internal sealed record StoredStep(string Kind, string Id, string Command, string Type);

/// <summary>What the bots left in storage, read without them.</summary>
internal sealed class LedgerAfterwards(ITable table, ITexts texts, IQueue queue, string tenant)
{
    private static readonly RecordType[] Types = [AiSystem.Type, Assessment.Type, Approval.Type, Acknowledgement.Type];

    public Records Records { get; } = new(table, texts, new Outbox(table, queue, TimeProvider.System), TimeProvider.System, tenant);

    public Task<VerificationReport> Verify(CancellationToken ct) => new Verification(Records, Types).Run([], ct);

    public async Task<IReadOnlyList<StoredStep>> Steps(CancellationToken ct)
    {
        var steps = new List<StoredStep>();
        foreach (string partition in Types.SelectMany(type => type.Partitions(tenant)).Distinct())
        {
            await foreach (var row in table.Range(partition, "event|", "event}", ct))
                steps.Add(Step(row));
        }
        return steps;
    }

    /// <summary>The ids of a kind's records, in order.</summary>
    public async Task<IReadOnlyList<string>> Ids(RecordType type, CancellationToken ct)
    {
        var ids = new List<string>();
        foreach (string partition in type.Partitions(tenant))
        {
            await foreach (var row in table.Range(partition, $"head|{type.Kind}|", $"head|{type.Kind}}}", ct))
                ids.Add(row.Key.Split('|')[2]);
        }
        return ids;
    }

    /// <summary>How many messages are in the outbox, or wait for somebody who cannot be reached.</summary>
    public async Task<int> Unsent(CancellationToken ct)
    {
        int unsent = 0;
        foreach (var (partition, prefix) in new[] { (tenant, "outbox"), ($"{tenant}|delivery", "outbox"), ($"{tenant}|delivery", "waiting") })
            unsent += await table.Range(partition, $"{prefix}|", $"{prefix}}}", ct).CountAsync(ct);
        return unsent;
    }

    private static StoredStep Step(Row row)
    {
        string[] key = row.Key.Split('|');
        string type = JsonElement.Parse(row["Json"]).GetProperty("$type").GetString()!;
        return new StoredStep(key[1], key[2], row["Command"].Split('.')[0], type);
    }
}
