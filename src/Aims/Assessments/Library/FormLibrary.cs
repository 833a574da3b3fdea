using System.Collections.Concurrent;
using Aims.Assessments.Forms;
using Aims.Ledger;

namespace Aims.Assessments.Library;

/// <summary>The forms that can be filled in for a system. Each version is read and compiled once in a process.</summary>
public sealed class FormLibrary(Records records)
{
    /// <summary>The form that approvals rest on.</summary>
    public const string ImpactAssessment = "impact-assessment";

    public const string FundamentalRights = "fundamental-rights", SupplierDueDiligence = "supplier-due-diligence", AnnualReview = "annual-review";

    private const int MostKept = 50;

    private static readonly Lazy<IReadOnlyList<LibraryForm>> LazyShipped = new(() => [.. ShippedForms.Assessments.Select(LibraryForm.Of)]);

    private readonly ConcurrentDictionary<FormUsed, LibraryForm> loaded = [];
    private readonly ConcurrentDictionary<FormUsed, bool> kept = [];

    /// <summary>What came with the product.</summary>
    internal static IReadOnlyList<LibraryForm> Shipped => LazyShipped.Value;

    /// <summary>The form that answers were given to, whatever has been published since.</summary>
    /// <exception cref="KeyNotFoundException">There never was such a version.</exception>
    public ValueTask<LibraryForm> Of(FormUsed used, CancellationToken ct) =>
        Shipped.FirstOrDefault(form => form.Used == used || (used.Hash.Length == 0 && Is(form, used.Id, used.Version))) is { } shipped ? new(shipped)
        : loaded.TryGetValue(used, out var known) ? new(known)
        : new(Load(used, ct));

    /// <summary>A form with its versions; null for an id that no form has. One point read.</summary>
    public async Task<FormEntry?> Find(string? id, CancellationToken ct)
    {
        if (!ManagedForm.IsId(id))
            return null;
        var record = await records.Read(ManagedForm.Type, id!, ct);
        return FormEntry.Of(id!, record.State) is { } form ? form with { Revision = record.Version } : null;
    }

    /// <summary>The form that new assessments are begun with; null when none is in force.</summary>
    public async Task<LibraryForm?> InForce(string? id, CancellationToken ct) =>
        await Find(id, ct) is { InForce: { } version } ? await Of(version.Used, ct) : null;

    /// <summary>All forms there are, by title.</summary>
    /// <param name="managed">Those that have a record.</param>
    public static IReadOnlyList<FormEntry> All(IEnumerable<ManagedForm> managed)
    {
        var byId = managed.ToDictionary(form => form.Id);
        return [.. Shipped.Select(form => form.Used.Id).Concat(byId.Keys).Distinct()
            .Select(id => FormEntry.Of(id, byId.GetValueOrDefault(id))).OfType<FormEntry>()
            .OrderBy(form => form.Id != ImpactAssessment).ThenBy(form => form.Title, StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>Keeps the texts of a form that came with the product, so that answers can be read against it when the product has moved on.</summary>
    public async Task Keep(FormUsed used, CancellationToken ct)
    {
        if (!Shipped.Any(form => form.Used == used) || !kept.TryAdd(used, true))
            return;
        var texts = FormTexts.OfShipped(used);
        await records.Texts.Put(used.Hash, texts.Definition!, ct);
        if (used.Scoring is not null)
            await records.Texts.Put(used.Scoring, texts.Scoring!, ct);
    }

    /// <summary>The definition and the scoring of a version, as they were written.</summary>
    internal async Task<FormTexts> Texts(FormUsed used, CancellationToken ct) =>
        Shipped.Any(form => form.Used == used) ? FormTexts.OfShipped(used)
        : new FormTexts(await records.Texts.Get(used.Hash, ct), used.Scoring is null ? null : await records.Texts.Get(used.Scoring, ct));

    internal async Task<FormTexts> Texts(FormDraft draft, CancellationToken ct) => new(
        draft.Definition is null ? null : await records.Texts.Get(draft.Definition, ct),
        draft.Scoring is null ? null : await records.Texts.Get(draft.Scoring, ct));

    /// <summary>What is wrong with a draft.</summary>
    public async Task<Lint> Lint(string id, FormDraft draft, CancellationToken ct)
    {
        var texts = await Texts(draft, ct);
        return Library.Lint.Of(id, texts.Definition, texts.Scoring);
    }

    private async Task<LibraryForm> Load(FormUsed used, CancellationToken ct)
    {
        var texts = await Texts(used, ct);
        var form = LibraryForm.Load(used, texts.Definition!, texts.Scoring);
        if (loaded.Count >= MostKept)
            loaded.Clear();
        return loaded[used] = form;
    }

    private static bool Is(LibraryForm form, string id, int version) => form.Used.Id == id && form.Used.Version == version;
}
