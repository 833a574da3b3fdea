using System.Runtime.CompilerServices;
using Aims.Ledger;
using Azure;
using Azure.Core;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;

namespace Aims.Bot.Tables;

/// <summary>The ledger's table in Azure Table Storage. A table that is not there yet is empty; the first write makes it.</summary>
/// <param name="table">Of a client whose options <see cref="Shape"/> has set.</param>
/// <exception cref="RequestFailedException">Storage refused or failed, also after the SDK's own retries.</exception>
/// <exception cref="TimeoutException">Storage did not answer in time; a write may or may not have happened.</exception>
public sealed class AzureTable(TableClient table, Patience patience) : ITable
{
    /// <summary>Sets the options of a client that a table is made of.</summary>
    public static TableClientOptions Shape(TableClientOptions options)
    {
        Patience.Shape(options);
        options.AddPolicy(new ServerTimeout(), HttpPipelinePosition.PerCall);
        options.AddPolicy(new RowReader.Policy(), HttpPipelinePosition.BeforeTransport);
        return options;
    }

    public async Task<Row?> Get(string partition, string key, CancellationToken ct)
    {
        var reader = RowReader.OfOne();
        using var scope = reader.Scope();
        var found = await patience.Within(limit => table.GetEntityIfExistsAsync<TableEntity>(partition, key, cancellationToken: limit), ct);
        return found.HasValue ? reader.Rows is [var (_, row)] ? row : throw NoReader() : null;
    }

    /// <summary>Every row there is, with its partition: for backups.</summary>
    public IAsyncEnumerable<(string Partition, Row Row)> All(CancellationToken ct) => Pages("", ct);

    /// <remarks>The limit of time is a page's, so that a long range may take long and a silent storage may not.</remarks>
    public IAsyncEnumerable<Row> Range(string partition, string from, string before, CancellationToken ct) =>
        Pages(TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey ge {from} and RowKey lt {before}"), ct).Select(found => found.Row);

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

    // Storage looks for the next page while this one is gone through.
    private async IAsyncEnumerable<(string Partition, Row Row)> Pages(string filter, [EnumeratorCancellation] CancellationToken ct)
    {
        for (var asked = Page(filter, null, ct); asked is not null;)
        {
            var (rows, next) = await asked;
            asked = next is null ? null : Page(filter, next, ct);
            foreach (var found in rows)
                yield return found;
        }
    }

    /// <returns>With where the next page begins; null after the last.</returns>
    private async Task<(List<(string Partition, Row Row)> Rows, string? Next)> Page(string filter, string? from, CancellationToken ct)
    {
        var reader = RowReader.OfPage();
        try
        {
            using (reader.Scope())
                return (reader.Rows, await patience.Within(limit => After(filter, from, limit), ct));
        }
        catch (RequestFailedException e) when (e.ErrorCode == TableErrorCode.TableNotFound)
        {
            return ([], null);
        }
    }

    private async Task<string?> After(string filter, string? from, CancellationToken ct)
    {
        await foreach (var page in table.QueryAsync<TableEntity>(filter, cancellationToken: ct).AsPages(from))
            return page.Values.Count == 0 ? page.ContinuationToken : throw NoReader();
        return null;
    }

    // Else what is there would be taken for nothing.
    private static InvalidOperationException NoReader() => new($"The client's options were not set by {nameof(Shape)}.");

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
