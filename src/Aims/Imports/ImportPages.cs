using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Aims.Imports.Reading;
using Aims.Ledger;

namespace Aims.Imports;

/// <summary>Rows as kept texts, a page each, so that a file of any length is never in memory as a whole.</summary>
internal sealed class ImportPages(ITexts texts)
{
    /// <summary>The rows of a page.</summary>
    public const int Size = 480;

    /// <summary>Keeps a page. Keeping it again changes nothing.</summary>
    /// <returns>Its name: the hash of what it holds.</returns>
    public async Task<string> Keep<T>(IReadOnlyList<T> rows, JsonTypeInfo<List<T>> json, CancellationToken ct)
    {
        string text = JsonSerializer.Serialize([.. rows], json);
        string name = HashChain.Of(text);
        await texts.Put(name, text, ct);
        return name;
    }

    public async Task<List<T>> Read<T>(string name, JsonTypeInfo<List<T>> json, CancellationToken ct) =>
        JsonSerializer.Deserialize(await texts.Get(name, ct), json)!;

    /// <summary>The rows of the file, page by page.</summary>
    public async IAsyncEnumerable<SheetRow> Rows(Import import, [EnumeratorCancellation] CancellationToken ct)
    {
        foreach (string page in import.Pages)
        {
            foreach (var row in await Read(page, ImportsJson.Default.ListSheetRow, ct))
                yield return row;
        }
    }
}
