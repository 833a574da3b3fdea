using Aims.Reports.Documents;

namespace Aims.Reports.Sections;

/// <summary>What people did, a row each.</summary>
internal static class Deeds
{
    private static readonly Column[] Columns = [new("Who and when", 30), new("What", 35), new("Reason and remarks", 35)];

    public static Block.Table Table(string caption, IEnumerable<Deed> deeds) => new(caption, Columns,
        [.. deeds.Select(deed => (IReadOnlyList<Cell>)[deed.By.InACell, deed.What, deed.Reason ?? "–"])]);
}

internal static class Left
{
    /// <summary>Says how many there was no room for.</summary>
    public static IEnumerable<Block> Out<T>(Latest<T> latest) => latest.LeftOut == 0 ? []
        : [new Block.Paragraph(latest.LeftOut == 1 ? "An earlier one is not in this document. The ledger has it." : $"{latest.LeftOut} earlier ones are not in this document. The ledger has them.")];
}
