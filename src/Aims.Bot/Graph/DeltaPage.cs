using System.Text.Json;

namespace Aims.Bot.Graph;

/// <summary>One page of a list or of changes.</summary>
/// <param name="Next">The next page of this round; null on the last.</param>
/// <param name="Delta">Where the next round begins; null but on the last page of changes.</param>
internal sealed record DeltaPage(JsonDocument Document, string? Next, string? Delta) : IDisposable
{
    /// <exception cref="GraphException">It is no page.</exception>
    public static DeltaPage Read(JsonDocument document)
    {
        var root = document.RootElement;
        return root.ValueKind is JsonValueKind.Object && root.TryGetProperty("value", out var value) && value.ValueKind is JsonValueKind.Array
            ? new DeltaPage(document, Link(root, "@odata.nextLink"), Link(root, "@odata.deltaLink"))
            : throw new GraphException(null, "noPage", null);
    }

    public IEnumerable<JsonElement> Items => Document.RootElement.GetProperty("value").EnumerateArray().Where(item => item.ValueKind is JsonValueKind.Object);

    public void Dispose() => Document.Dispose();

    private static string? Link(JsonElement root, string name) =>
        root.TryGetProperty(name, out var link) && link.ValueKind is JsonValueKind.String ? link.GetString() : null;
}
