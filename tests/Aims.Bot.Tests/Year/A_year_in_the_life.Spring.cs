namespace Aims.Bot.Tests.Year;

public sealed partial class A_year_in_the_life
{
    private async Task Spring()
    {
        await On(2, 15);
        await nour.DoesAsync("report an incident", Press("Report", ("what", "It sorted out everybody above 50."), ("other", "CV screener"), ("harm", "Affected")));
        await office.SettleAsync();
        await ana.DoesAsync("incident INC-0001",
            Press("Rate it"), Press("Save", ("severity", "Major"), ("people", "Applicants"), ("number", "40")),
            Press("Contain it"), Press("Save", ("suspend", "true"), ("text", "Recruiters read all applications themselves.")),
            Press("Is it serious?"), Press("See what it comes to", ("led", "Rights"), ("link", "Likely")));
        await On(2, 22);
        await ana.DoesAsync("incident INC-0001",
            Press("Reported to…"), Press("Save", ("text", "The provider and the market surveillance authority")),
            Press("Cause and lessons"), Press("Save", ("text", "An update of the supplier."), ("lessons", "We compare results by age after each update.")),
            Press("Plan an action"), Press("Plan it", ("action-what", "Compare the results by age."), ("action-owner", nour.Id), ("action-due", "2027-03-12")));
        await On(3, 10);
        await nour.DoesAsync("action ACT-0001", Press("It is done", ("proof", "We compared 300 results: no difference above 2 %.")));
        await lea.DoesAsync("incident INC-0001", Press("Close"), Press("Close"));
        await ana.DoesAsync("AIS-0001", Press("Lift the suspension"), Press("Lift the suspension", ("reason", "The results were compared.")));

        await On(4, 19);
        await zoe.DoesAsync("raise a concern", Press("Send", ("text", "The code helper gets names of customers.")));
        await office.FireAsync("incidents");
        await office.SettleAsync();
        await lea.DoesAsync("concern C-0001", Press("Answer"), Press("Send", ("text", "Thank you. We look into it.")));
        await lea.DoesAsync("concern C-0001", Press("Close"), Press("Close", ("text", "Names are left out from now on.")));
    }
}
