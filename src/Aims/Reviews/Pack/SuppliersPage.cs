using Aims.Suppliers;

namespace Aims.Reviews;

/// <summary>Who provides AI to us, and whether that was looked at (A.10.3).</summary>
internal static class SuppliersPage
{
    public static PackPage Of(PackScene scene)
    {
        const string id = "suppliers", serves = "A.10.3", title = "Suppliers";
        var all = scene.World.All<Supplier>().Where(supplier => supplier.Left is null).ToList();
        if (all.Count == 0)
            return PackScene.Page(id, serves, title, "No supplier is recorded. Say \"suppliers\" to add those who provide AI to us.");
        var doubtful = all.Where(supplier => supplier.Due < scene.Today || supplier.Diligence is null or { Outcome: not Suitability.Suitable } || supplier.Exit is not null)
            .OrderByDescending(supplier => supplier.Facts.Importance).ThenBy(supplier => supplier.Due).ToList();
        return PackScene.Page(
            id, serves, title, doubtful.Count == 0 ? $"{ReviewWords.Count(all.Count, "supplier is", "suppliers are")} in use, all suitable and looked at in time." : $"{PackScene.Number(doubtful.Count)} of {ReviewWords.Count(all.Count, "supplier needs", "suppliers need")} attention.",
            [
                new("In use", PackScene.Number(all.Count)), new("Of high importance", PackScene.Number(all.Count(supplier => supplier.Facts.Importance is Importance.High))),
                scene.Counted("Due diligence done", all, supplier => supplier.Diligence?.At) with { Before = null }, new("Without a due diligence", PackScene.Number(all.Count(supplier => supplier.Diligence is null))),
                new("Due diligence overdue", PackScene.Number(all.Count(supplier => supplier.Due < scene.Today))), new("Not suitable", PackScene.Number(all.Count(supplier => supplier.Diligence?.Outcome is Suitability.NotSuitable))),
                new("Being left", PackScene.Number(all.Count(supplier => supplier.Exit is not null))),
            ],
            [.. doubtful.Select(supplier => new PackRow(
                supplier.Facts.Name,
                $"{supplier.Id} · {supplier.Facts.Importance.ToString().ToLowerInvariant()} importance · {(supplier.Diligence is { } last ? SupplierWords.Of(last.Outcome).ToLowerInvariant() : "no due diligence")} · {(supplier.Due < scene.Today ? "overdue since" : "next by")} {PackScene.Day(supplier.Due!.Value)}"))]);
    }
}
