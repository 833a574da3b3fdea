using Aims.Ledger;
using Aims.People;
using Aims.Status;

namespace Aims.Imports;

/// <summary>Makes the plan of an import, page by page, against the register as it is now.</summary>
internal sealed class Planning(StatusIndex index, Records records, IDirectory directory)
{
    private readonly ImportPages pages = new(records.Texts);

    /// <summary>What would become of the rows; only the report is kept.</summary>
    public async Task<ImportPreviewed> Preview(Import import, PersonId owner, CancellationToken ct)
    {
        var plan = await Begin(import, owner, ct);
        await foreach (var row in pages.Rows(import, ct))
            plan.Plan(row);
        return new ImportPreviewed(plan.Counts, plan.Reasons, await Report(plan, ct));
    }

    /// <summary>What becomes of the rows, kept to be carried out.</summary>
    public async Task<ImportPlanned> Plan(Import import, CancellationToken ct)
    {
        var plan = await Begin(import, import.Owner ?? import.By, ct);
        var plans = new List<string>();
        foreach (string page in import.Pages)
        {
            var rows = await pages.Read(page, ImportsJson.Default.ListSheetRow, ct);
            plans.Add(await pages.Keep([.. rows.Select(plan.Plan)], ImportsJson.Default.ListPlannedRow, ct));
        }
        return new ImportPlanned(plans, 0, plan.Counts, plan.Reasons, await Report(plan, ct));
    }

    private async Task<ImportPlan> Begin(Import import, PersonId owner, CancellationToken ct)
    {
        var repeated = await ImportPlan.Repeated(import, pages.Rows(import, ct), directory);
        var register = await index.Ask(About.Register, world => new Register(world.Systems), ct);
        return new ImportPlan(import, register, owner, directory, repeated);
    }

    private Task<string> Report(ImportPlan plan, CancellationToken ct) => pages.Keep(plan.Report, ImportsJson.Default.ListReportLine, ct);
}
