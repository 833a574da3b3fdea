using Xunit;

namespace Aims.Bot.Tests.Year;

/// <summary>
/// A management system from its first day to its evidence a year later, over the real process and the real store. What everybody did stands in
/// artifacts/year/diary.txt afterwards, and what an auditor takes along beside it.
/// </summary>
public sealed partial class A_year_in_the_life : IClassFixture<YearOffice>
{
    private readonly YearOffice office;
    private readonly Colleague lea, chloe, ana, max, ingrid, priya, nour, zoe, tomas;

    public A_year_in_the_life(YearOffice office)
    {
        this.office = office;
        (lea, ingrid, priya) = (office.Colleague("Lea"), office.Colleague("Ingrid"), office.Colleague("Priya"));
        (ana, max, nour) = (office.Colleague("Ana"), office.Colleague("Max"), office.Colleague("نور"));
        (zoe, tomas, chloe) = (office.Colleague("Zoë"), office.Colleague("Tomás"), office.Colleague("Chloé"));
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task From_the_first_system_to_the_evidence()
    {
        try
        {
            await January();
            await Spring();
            await May();
            await Summer();
            await Autumn();
            await Review();
            await December();
        }
        finally
        {
            office.Diary.Save();
        }
    }

    private Task On(int month, int day) => office.ComesAsync(new DateOnly(2027, month, day));

    private static (string, (string, string)[]) Press(string title, params (string Id, string Value)[] typed) => (title, typed);
}
