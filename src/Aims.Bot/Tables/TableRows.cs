using Aims.Ledger;
using Azure;
using Azure.Data.Tables;

namespace Aims.Bot.Tables;

/// <summary>How the ledger's rows look as entities: each column is a string property.</summary>
internal static class TableRows
{
    public static List<TableTransactionAction> Actions(string partition, IReadOnlyList<RowChange> changes)
    {
        RowChange.Check(changes);
        return [.. changes.Select(change => Action(partition, change))];
    }

    private static TableTransactionAction Action(string partition, RowChange change) => change switch
    {
        RowChange.Insert insert => new(TableTransactionActionType.Add, Entity(partition, insert.Row)),
        RowChange.Replace replace =>
            new(TableTransactionActionType.UpdateReplace, Entity(partition, replace.Row), new ETag(replace.Row.ETag)),
        RowChange.Put put => new(TableTransactionActionType.UpsertReplace, Entity(partition, put.Row)),
        RowChange.Delete delete =>
            new(TableTransactionActionType.Delete, new TableEntity(partition, delete.Key), new ETag(delete.ETag)),
        _ => throw new InvalidOperationException($"Unknown change {change.GetType().Name}."),
    };

    private static TableEntity Entity(string partition, Row row)
    {
        var entity = new TableEntity(partition, row.Key);
        foreach (var (name, value) in row.Columns)
            entity[name] = value;
        return entity;
    }
}
