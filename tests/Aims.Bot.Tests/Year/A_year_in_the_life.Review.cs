namespace Aims.Bot.Tests.Year;

public sealed partial class A_year_in_the_life
{
    private async Task Review()
    {
        await On(11, 8);
        await lea.DoesAsync("plan a management review",
            Press("Plan it", ("meeting-day", "2027-11-22"), ("attendees", $"{lea.Id},{priya.Id},{max.Id}"), ("looks-back", "2027-01-11")),
            Press("Compile the pack"));
        await office.SettleAsync();
        await lea.DoesAsync("review pack", Press("Next"));
        lea.Reads("Rules for AI in hiring");
        await On(11, 22);
        await lea.DoesAsync("review REV-0001",
            Press("Begin the meeting"), Press("Go through the pack"),
            Press("Record a decision", ("note", "Nothing is open from before: this is the first review.")),
            Press("Record it", ("kind", "Improvement"), ("decided", "Each KPI is looked at by its owner every month.")),
            Press("Plan an action"), Press("Plan it", ("action-what", "Write down who looks at which KPI."), ("action-owner", max.Id), ("action-due", "2028-01-14")),
            Press("To the review"),
            Press("End the meeting"), Press("Send the minutes", ("conclusion", "It is suitable and works; measuring is better than in spring."), ("present", $"{ingrid.Id},{lea.Id},{max.Id}")));
        await office.SettleAsync();
        await ingrid.DoesAsync("review REV-0001", Press("Approve the minutes"));
        await lea.SaysAsync("open actions from the last management review");
        lea.Reads("1 ", "Write down who looks at which KPI.");
    }
}
