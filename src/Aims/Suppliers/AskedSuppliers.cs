using Aims.Questions;
using Aims.Systems;
using static Aims.Questions.FieldsOf<Aims.Suppliers.Supplier>;

namespace Aims.Suppliers;

/// <summary>What can be asked about suppliers.</summary>
public static class AskedSuppliers
{
    public static Subject Subject { get; } = new Subject<Supplier>("supplier", "supplier/suppliers|vendor|AI supplier|AI vendor|third-party provider|provider of AI|service provider")
    {
        Records = [Supplier.Type, AiSystem.Type],
        All = scene => scene.All<Supplier>(),
        SeenBy = (supplier, scene) => supplier.MayBeSeenBy(scene.Viewer.Who),
        Scope = viewer => viewer.Oversees ? null : "those that you answer for",
        Key = supplier => supplier.Id.Value,
        Title = (supplier, _) => supplier.Facts.Name,
        Prefix = SupplierId.Prefix,
        Opens = supplier => new(Supplier.View, Supplier.Field, supplier.Id.Value),
        Reminds = (supplier, _) => supplier.Left is null ? supplier.Facts.Owner : null,
        Usual = "used",
        IsAskedByName = true,
        LeavesOut = new Test("state", Op.Is, "left"),
        When = "added",
        Whose = "owner",
        Severity = "importance",
        TopBy = "systems",
        Order = new Sort("due"),
        Columns = ["outcome", "due", "owner"],
        Fields =
        [
            Choice("state", "State|status", (s, _) => s.State, SupplierWords.Of,
                (SupplierState.InUse, "in use|current"), (SupplierState.Leaving, "being left|leaving|to be left|exit planned"), (SupplierState.Left, "left|exited|former|ended")),
            Choice("importance", "Importance|criticality|critical", (s, _) => s.Facts.Importance, importance => importance.ToString(),
                (Importance.Low, "low importance"), (Importance.Medium, "medium importance"), (Importance.High, "high importance|critical|important")) with { IsScale = true },
            Choice("outcome", "Due diligence|suitability|outcome of due diligence", (s, _) => s.Diligence?.Outcome, SupplierWords.Of,
                (Suitability.Suitable, "suitable|passed"), (Suitability.WithConditions, "suitable with conditions|conditional"), (Suitability.NotSuitable, "not suitable|unsuitable|failed")),
            Person("owner", "Owner|answers for it|responsible|responsible person", (s, _) => s.Facts.Owner),
            Text("provides", "What it provides|provides|service", (s, _) => s.Facts.Provides),
            Text("contract", "Contract|contract number", (s, _) => s.Terms?.Contract),
            SomeOf("missing", "Missing terms|terms not agreed|missing contract terms", (s, _) => [.. s.Missing.Select(term => term.Id)],
                [.. SupplierCheck.Current.Terms.Select(term => new Choice(term.Id, term.Title))]),
            Number("terms", "Terms agreed|contract terms|agreed terms", (s, _) => s.Terms?.Agreed.Length),
            Moment("added", "Added|added on|registered on", (s, _) => s.Added),
            Moment("assessed", "Last due diligence|assessed on|last assessed|checked on", (s, _) => s.Diligence?.At),
            Deadline("due", "Due|next due diligence|reassessment|due date|deadline", (s, _) => s.Due),
            Day("exit", "To be left by|exit date", (s, _) => s.Exit?.Until),
        ],
        Terms =
        [
            Is("used", "not left yet", (s, _) => s.Left is null, "left"),
            Is("overdue", "overdue|late|past due", (s, scene) => s.Due < scene.Today, "not overdue"),
            Is("checked", "with a due diligence|assessed|checked", (s, _) => s.Diligence is not null, "without a due diligence|not assessed|never assessed|unchecked"),
            Is("terms-recorded", "with contract terms|whose contract terms are recorded|with contract terms recorded", (s, _) => s.Terms is not null,
                "without contract terms|no contract terms recorded|with no contract terms recorded|no contract terms"),
            Is("terms-complete", "with all terms agreed|with all contract terms", (s, _) => s.Terms is not null && !s.Missing.Any(), "with missing terms|with missing contract terms"),
            Is("owner-left", "whose owner has left|orphaned", (s, scene) => scene.People.Find(s.Facts.Owner) is null),
        ],
        Relations =
        [
            ToMany.Of<Supplier>("systems", "", "system", (s, scene) => BySupplier(scene)[s.Id.Value]),
            ToOne.Of<Supplier>("owner", "", "person", (s, scene) => scene.People.Find(s.Facts.Owner)),
        ],
        Deeds = [Deed.Own, new("check", "assessed|checked|vetted|evaluated", new Not(new Test("assessed", Op.Empty)), "owner", "assessed")],
    };

    private static ILookup<string, AiSystem> BySupplier(Scene scene) => scene.Once("systems of suppliers", _ =>
    {
        var called = scene.All<Supplier>().SelectMany(supplier => supplier.Facts.AlsoCalled.Prepend(supplier.Facts.Name).Select(name => (Name: Supplier.Plain(name), supplier.Id.Value)))
            .DistinctBy(named => named.Name).ToDictionary(named => named.Name, named => named.Value);
        return scene.All<AiSystem>().Where(system => system.Details.Supplier is { } named && called.ContainsKey(Supplier.Plain(named)))
            .ToLookup(system => called[Supplier.Plain(system.Details.Supplier!)]);
    });
}
