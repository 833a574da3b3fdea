using System.Collections.Concurrent;
using Aims.Assessments.Forms;
using Aims.Ledger;

namespace Aims.Assessments.Library;

/// <summary>The forms that can be filled in for a system. Each version is read and compiled once in a process.</summary>
public sealed class FormLibrary(Records records)
{
    /// <summary>The form that approvals rest on.</summary>
    public const string ImpactAssessment = "impact-assessment";

    private const int MostKept = 50;

    private static readonly Lazy<IReadOnlyList<LibraryForm>> LazyShipped = new(() => [.. ShippedForms.Assessments.Select(LibraryForm.Of)]);

    private readonly ConcurrentDictionary<FormUsed, LibraryForm> loaded = [];

    /// <summary>What came with the product.</summary>
    internal static IReadOnlyList<LibraryForm> Shipped => LazyShipped.Value;

    /// <summary>The form that answers were given to, whatever has been published since.</summary>
    /// <exception cref="KeyNotFoundException">There never was such a version.</exception>
    public ValueTask<LibraryForm> Of(FormUsed used, CancellationToken ct) =>
        Shipped.FirstOrDefault(form => form.Used == used || (used.Hash.Length == 0 && Is(form, used.Id, used.Version))) is { } shipped ? new(shipped)
        : loaded.TryGetValue(used, out var known) ? new(known)
        : new(Load(used, ct));

    /// <summary>The form that new assessments are begun with; null when none is in force.</summary>
    public async Task<LibraryForm?> InForce(string id, CancellationToken ct) =>
        Shipped.Where(form => form.Used.Id == id).MaxBy(form => form.Used.Version) is { } newest ? await Of(newest.Used, ct) : null;

    private async Task<LibraryForm> Load(FormUsed used, CancellationToken ct)
    {
        string definition = await records.Texts.Get(used.Hash, ct);
        var form = LibraryForm.Load(used, definition, used.Scoring is null ? null : await records.Texts.Get(used.Scoring, ct));
        if (loaded.Count >= MostKept)
            loaded.Clear();
        return loaded[used] = form;
    }

    private static bool Is(LibraryForm form, string id, int version) => form.Used.Id == id && form.Used.Version == version;
}
