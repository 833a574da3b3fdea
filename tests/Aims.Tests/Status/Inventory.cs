using System.Text;
using Aims.Imports.Reading;
using Aims.Ledger;
using Aims.Systems;
using Aims.Tests.Cards;
using Aims.Tests.Chat;

namespace Aims.Tests.Status;

/// <summary>A row of the inventory of the US federal agencies of 2024: 2,133 AI systems as organisations have them.</summary>
internal sealed record InventoryRow(int Number, string Name, string Agency, string Purpose)
{
    private const int LongestName = 300;

    public SystemId Id => SystemId.From(RecordId.Format(SystemId.Prefix, Number));

    /// <summary>Rows with the same name and agency are the same system: the file names no suppliers.</summary>
    public string Key { get; } = $"{string.Concat(Name.Normalize(NormalizationForm.FormKD).Where(char.IsLetterOrDigit)).ToUpperInvariant()}|{Agency}";

    public SystemDetails Details { get; } = new() { Name = Name, Department = Agency, Purpose = Purpose };

    public static IReadOnlyList<InventoryRow> ReadAll()
    {
        var sheet = Sheet.Open(File.ReadAllBytes(Repository.Shared("data/us-federal-ai-inventory-2024.csv")));
        return [.. sheet.Rows
            .Select((row, at) => new InventoryRow(at + 1, Cut(row.Cells[0], LongestName), row.Cells[1], Cut(row.Cells[7], SystemFields.LongestText)))
            .Where(row => row.Name.Length > 0)];
    }

    /// <summary>Puts all rows into a register, many in a commit.</summary>
    public static async Task Register(Talk talk, IReadOnlyList<InventoryRow> rows, CancellationToken ct)
    {
        foreach (var some in rows.Chunk(20))
        {
            await talk.Records.Commit(new Command($"rows-{some[0].Number}", Staff.Lea.Id, talk.Office.Now), async draft =>
            {
                foreach (var row in some)
                {
                    draft.New(AiSystem.Type, row.Id.Value);
                    await draft.Apply(AiSystem.Type, row.Id.Value, new SystemDrafted(row.Id, row.Details), ct);
                    await draft.Apply(AiSystem.Type, row.Id.Value, new SystemSubmitted(), ct);
                }
            }, ct);
        }
    }

    private static string Cut(string text, int longest) => text.Length <= longest ? text : text[..longest];
}
