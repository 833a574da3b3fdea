namespace Aims.Bot.Tests.Year;

public sealed partial class A_year_in_the_life
{
    private async Task Autumn()
    {
        await On(9, 6);
        await priya.DoesAsync("nonconformity NC-0001",
            Press("Check whether it worked"), Press("Record it", ("works", "yes"), ("shown", "The alarm of June was acted on within a day by its owner.")));
        await lea.DoesAsync("nonconformity NC-0001");
        lea.Reads("Closed");
    }
}
