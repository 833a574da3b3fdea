using System.Text.Json;
using System.Text.Json.Serialization;

namespace Aims.Responsibilities;

/// <summary>The processes that a management system has in any case. Read from <c>processes.json</c>.</summary>
public static class Processes
{
    private static readonly Lazy<IReadOnlyList<ManagedProcess>> Shipped = new(Read);

    public static IReadOnlyList<ManagedProcess> All => Shipped.Value;

    public static ManagedProcess? Find(string? id) => All.FirstOrDefault(process => process.Id == id);

    private static ManagedProcess[] Read()
    {
        using var resource = typeof(Processes).Assembly.GetManifestResourceStream("Aims.Responsibilities.processes.json")!;
        return JsonSerializer.Deserialize(resource, ProcessesJson.Default.ManagedProcessArray)!;
    }
}

/// <param name="Serves">The clauses and controls that it puts into practice: whoever answers for it does not audit them.</param>
public sealed record ManagedProcess(string Id, string Title, IReadOnlyList<string> Serves);

[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(ManagedProcess[]))]
internal sealed partial class ProcessesJson : JsonSerializerContext;
