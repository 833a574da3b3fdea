using System.Security.Cryptography;
using System.Text;
using Aims.Systems;

namespace Aims.Imports;

/// <summary>The systems that a file's rows may be about, found by the row's own id or by name, department and supplier.</summary>
internal sealed class Register
{
    private readonly Dictionary<string, SystemId> byOwnId = [];
    private readonly Dictionary<string, List<AiSystem>> byName = [];
    private readonly HashSet<SystemId> claimed = [];

    /// <param name="systems">All there are.</param>
    public Register(IEnumerable<AiSystem> systems)
    {
        foreach (var system in systems.Where(s => s.IsInRegister).OrderBy(s => s.Id.Value.Length).ThenBy(s => s.Id.Value, StringComparer.Ordinal))
        {
            if (system.Import is { Key: { } key } && key.StartsWith("id:", StringComparison.Ordinal))
                byOwnId.TryAdd(key, system.Id);
            string name = system.Import?.Key is { } known && known.StartsWith("name:", StringComparison.Ordinal) ? known : NameKey(system.Details);
            if (!byName.TryGetValue(name, out var same))
                byName[name] = same = [];
            same.Add(system);
        }
    }

    /// <summary>By what a row is known again: its own id if no other row has it, else its name and department.</summary>
    public static string KeyOf(string? ownId, SystemDetails details) => ownId is null ? NameKey(details) : $"id:{Hash(ownId)}";

    /// <summary>
    /// The system that a row is about; null when it is about a new one. Each system is found for one row only: of ten rows that
    /// say the same, the tenth finds the tenth such system.
    /// </summary>
    public SystemId? Claim(string key, SystemDetails details)
    {
        if (byOwnId.TryGetValue(key, out var known))
            return claimed.Add(known) ? known : null;
        bool hasOwnId = key.StartsWith("id:", StringComparison.Ordinal);
        var twin = byName.GetValueOrDefault(NameKey(details))?.Find(system =>
            IsSameSupplier(system.Details.Supplier, details.Supplier)
            && !(hasOwnId && system.Import?.Key is { } other && other.StartsWith("id:", StringComparison.Ordinal))
            && !claimed.Contains(system.Id));
        if (twin is not null)
            claimed.Add(twin.Id);
        return twin?.Id;
    }

    private static string NameKey(SystemDetails details) =>
        $"name:{Hash($"{ColumnGuess.Fold(details.Name ?? "")}|{ColumnGuess.Fold(details.Department ?? "")}")}";

    private static bool IsSameSupplier(string? one, string? other) =>
        one is null || other is null || ColumnGuess.Fold(one) == ColumnGuess.Fold(other);

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(..12));
}
