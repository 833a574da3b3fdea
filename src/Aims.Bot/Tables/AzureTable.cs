using System.Runtime.CompilerServices;
using Aims.Ledger;
using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;

namespace Aims.Bot.Tables;

/// <summary>The ledger's table in Azure Table Storage. A table that is not there yet is empty; the first write makes it.</summary>
/// <exception cref="RequestFailedException">Storage refused or failed, also after the SDK's own retries.</exception>
/// <exception cref="TimeoutException">Storage did not answer in time; a write may or may not have happened.</exception>
public sealed class AzureTable(TableClient table, Patience patience) : ITable
{
    public async Task<Row?> Get(string partition, string key, CancellationToken ct)
    {
        var found = await patience.Within(
            limit => table.GetEntityIfExistsAsync<TableEntity>(partition, key, cancellationToken: limit), ct);
        return found.HasValue ? TableRows.Row(found.Value!) : null;
    }

    /// <summary>Every row there is, with its partition: for backups.</summary>
    public async IAsyncEnumerable<(string Partition, Row Row)> All([EnumeratorCancellation] CancellationToken ct)
    {
        string? next = null;
        do
        {
            var page = await Page("", next, ct);
            foreach (var entity in page?.Values ?? [])
                yield return (entity.PartitionKey, TableRows.Row(entity));
            next = page?.ContinuationToken;
        }
        while (next is not null);
    }

    /// <remarks>The limit of time is a page's, so that a long range may take long and a silent storage may not.</remarks>
    public async IAsyncEnumerable<Row> Range(
        string partition, string from, string before, [EnumeratorCancellation] CancellationToken ct)
    {
        string filter = TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey ge {from} and RowKey lt {before}");
        string? next = null;
        do
        {
            var page = await Page(filter, next, ct);
            foreach (var entity in page?.Values ?? [])
                yield return TableRows.Row(entity);
            next = page?.ContinuationToken;
        }
        while (next is not null);
    }

    /// <remarks>
    /// A response that is lost after the write makes the SDK write again, which then meets its own rows: that is false too.
    /// </remarks>
    public async Task<bool> Write(string partition, IReadOnlyList<RowChange> changes, CancellationToken ct)
    {
        var actions = TableRows.Actions(partition, changes);
        try
        {
            return await TryWrite(actions, ct);
        }
        catch (RequestFailedException e) when (e.ErrorCode == TableErrorCode.TableNotFound)
        {
            await patience.Within(limit => table.CreateIfNotExistsAsync(limit), ct);
            return await TryWrite(actions, ct);
        }
    }

    private async Task<Page<TableEntity>?> Page(string filter, string? next, CancellationToken ct)
    {
        try
        {
            return await patience.Within(limit => FirstPage(filter, next, limit), ct);
        }
        catch (RequestFailedException e) when (e.ErrorCode == TableErrorCode.TableNotFound)
        {
            return null;
        }
    }

    private async Task<Page<TableEntity>?> FirstPage(string filter, string? next, CancellationToken ct)
    {
        await foreach (var page in table.QueryAsync<TableEntity>(filter, cancellationToken: ct).AsPages(next))
            return page;
        return null;
    }

    private async Task<bool> TryWrite(IReadOnlyList<TableTransactionAction> actions, CancellationToken ct)
    {
        try
        {
            await patience.Within(limit => table.SubmitTransactionAsync(actions, limit), ct);
            return true;
        }
        catch (TableTransactionFailedException e) when (IsConflict(e))
        {
            return false;
        }
    }

    // By code, not by status: a table that is being deleted is a 409 as well, and no conflict of ours.
    private static bool IsConflict(RequestFailedException e) =>
        e.ErrorCode == TableErrorCode.EntityAlreadyExists
        || e.ErrorCode == TableErrorCode.UpdateConditionNotSatisfied
        || e.ErrorCode == TableErrorCode.ResourceNotFound
        || e.ErrorCode == TableErrorCode.EntityNotFound;
}
