using Aims.Bot.Tests.Edge;
using Aims.Controls;

namespace Aims.Bot.Tests.Year;

public sealed partial class A_year_in_the_life
{
    private async Task January()
    {
        await On(1, 11);
        foreach (var colleague in office.Everybody)
            await colleague.SaysAsync("help");
        await The_lead_decides_on_every_control();
        await lea.DoesAsync("send SoA for approval", Press("Send for approval", ("note", "The first one.")));
        await office.SettleAsync();
        await ingrid.PressesAsync("Approve");
        await On(1, 12);
        await Systems_are_registered_assessed_and_approved();
        await lea.DoesAsync("new objective", Press("Set it",
            ("what", "All records of AI systems are complete."), ("target", "90"), ("unit", "%"), ("owner", lea.Id), ("due", "2027-11-30"), ("every", "Quarter")));
        await On(1, 18);
        await Everybody_is_asked_to_acknowledge();
    }

    private async Task The_lead_decides_on_every_control()
    {
        foreach (var control in AnnexA.Current.Controls)
        {
            bool applies = !control.Id.StartsWith("A.7", StringComparison.Ordinal);
            string why = applies ? "Our risks and the policy ask for it." : "We train no models; suppliers answer for their data by contract.";
            await lea.Person.SaysAsync($"control {control.Id}");
            await lea.Person.PressesAsync("Decide whether it applies");
            await lea.PressesAsync("Save", ("applies", applies ? "yes" : "no"), ("because", why));
        }
    }

    private async Task Systems_are_registered_assessed_and_approved()
    {
        foreach (var (owner, manager, name) in new[] { (ana, max, "CV screener"), (zoe, tomas, "Code helper") })
        {
            string id = await owner.Person.RegistersAsync(name);
            await owner.Person.AssessesAsync();
            await office.SettleAsync();
            await manager.PressesAsync("Approve");
            await office.SettleAsync();
            await owner.SaysAsync(id);
        }
    }

    private async Task Everybody_is_asked_to_acknowledge()
    {
        await lea.DoesAsync("new campaign", Press("Plan it"), Press("Start"), Press("Start now"));
        await office.FireAsync("campaigns");
        await office.SettleAsync();
        foreach (var colleague in office.Everybody.SkipLast(2))
            await AcknowledgesAsync(colleague);
    }

    private static async Task AcknowledgesAsync(Colleague colleague)
    {
        await colleague.SaysAsync("AI policy");
        // Whoever has signed before reads first what is new.
        if (colleague.Person.Card.Buttons.Any(button => button.Title == "Read and acknowledge"))
            await colleague.PressesAsync("Read and acknowledge");
        while (colleague.Person.Card.Buttons.Any(button => button.Title == "Next"))
            await colleague.Person.PressesAsync("Next");
        await colleague.PressesAsync("Acknowledge", ("tick", "true"));
    }
}
