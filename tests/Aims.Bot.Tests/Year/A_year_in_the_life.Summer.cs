using Aims.Local;

namespace Aims.Bot.Tests.Year;

public sealed partial class A_year_in_the_life
{
    private async Task Summer()
    {
        await On(6, 1);
        await A_new_version_of_the_policy_is_published();
        await On(6, 2);
        await lea.SaysAsync("kpi KPI-0002");
        lea.Reads("alarm");
        foreach (var colleague in office.Everybody)
            await AcknowledgesAsync(colleague);
        await On(6, 3);
        await lea.SaysAsync("kpi KPI-0002");
        lea.Reads("100 %", "well");
    }

    private async Task A_new_version_of_the_policy_is_published()
    {
        string path = Path.Combine(Diary.Folder, "ai-policy.md");
        string text = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "src/Aims/Policies/Documents/ai-policy.1.md"), Stop);
        await File.WriteAllTextAsync(path, $"{text}\n## Names\n\nNames of customers are left out of what is typed into any AI tool.\n", Stop);
        await lea.DoesAsync($"policy {path}", Press("Send for review"), Press("Send for review", ("kind", "major"), ("note", "What a concern taught us.")));
        await office.SettleAsync();
        await chloe.PressesAsync("Approve");
        await office.SettleAsync();
        await lea.DoesAsync("policies", Press("Open"), Press("Publish"), Press("Publish", ("within", "14")));
    }
}
