using System.Text;
using Aims.Tests.Cards;
using CsvHelper;

namespace Aims.Tests.Asking.Inventory;

/// <summary>A line of the inventory of the US federal agencies of 2024, by the headings of the file.</summary>
internal sealed record InventoryLine(string Name, string Agency, string Bureau, string Purpose, string Stage, string Contract)
{
    public bool IsRetired => Stage is "Retired";

    public bool IsInUse => Stage is "Operation and Maintenance" or "In production" or "In mission";

    public bool IsPilot => Stage is "Implementation and Assessment";

    public bool IsPlanned => Stage is "Acquisition and/or Development" or "Initiated" or "Planned" or "Ideation";

    /// <summary>Whether a word stands in its name or in what it is for.</summary>
    public bool Speaks(string word) => Name.Contains(word, StringComparison.OrdinalIgnoreCase) || Purpose.Contains(word, StringComparison.OrdinalIgnoreCase);
}

/// <summary>The file, and its lines read without the product.</summary>
internal static class InventoryFile
{
    public static byte[] Content { get; } = File.ReadAllBytes(Repository.Shared("data/us-federal-ai-inventory-2024.csv"));

    public static IReadOnlyList<InventoryLine> Lines { get; } = Read();

    private static List<InventoryLine> Read()
    {
        var lines = new List<InventoryLine>();
        var latin = CodePagesEncodingProvider.Instance.GetEncoding(1252);
        using var rows = CsvReader.Create(new MemoryStream(Content), new CsvReaderOptions { Encoding = latin, Separator = ',' });
        while (rows.Read())
        {
            string Cell(string heading) => rows.GetString(heading).Trim();
            lines.Add(new InventoryLine(
                Cell("Use Case Name"), Cell("Agency"), Cell("Bureau"), Cell("What is the intended purpose and expected benefits of the AI?"), Cell("Stage of Development"),
                Cell("Provide the Procurement Instrument Identifier(s) (PIID) of the contract(s) used.")));
        }
        return lines;
    }
}
