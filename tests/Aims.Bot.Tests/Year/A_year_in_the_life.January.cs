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
        await The_lead_says_what_the_system_covers_and_who_answers_for_it();
        await The_lead_decides_on_every_control();
        await lea.DoesAsync("send SoA for approval", Press("Send for approval", ("note", "The first one.")));
        await office.SettleAsync();
        await ingrid.PressesAsync("Approve");
        await On(1, 12);
        await Systems_are_registered_assessed_and_approved();
        await The_lead_takes_up_a_risk_a_supplier_and_evidence();
        await lea.DoesAsync("new objective", Press("Set it",
            ("what", "All records of AI systems are complete."), ("target", "90"), ("unit", "%"), ("owner", lea.Id), ("due", "2027-11-30"), ("every", "Quarter")));
        await On(1, 18);
        await Everybody_is_asked_to_acknowledge();
    }

    private async Task The_lead_says_what_the_system_covers_and_who_answers_for_it()
    {
        await lea.SaysAsync("scope");
        foreach (var (part, says) in new[] { ("What it covers", "All AI systems that Contoso uses."), ("What it leaves out", "Prototypes that touch no decision."), ("Our roles", "We deploy what we buy.") })
        {
            await lea.PressesAtAsync(part, "Change");
            await lea.PressesAsync("Save", ("says", says));
        }
        await lea.PressesAsync("Send to be confirmed");
        await lea.PressesAsync("Send", ("reason", "The first one."), ("confirmed-by", ingrid.Id));
        await ingrid.DoesAsync("scope", Press("Confirm"));
        await lea.SaysAsync("external and internal issues");
        await lea.PressesAtAsync("Climate change", "Open");
        await lea.PressesAsync("Change");
        await lea.PressesAsync("Save", ("matters", "no"), ("says", "Our models are small."));
        await lea.DoesAsync("external and internal issues",
            Press("Add"), Press("Save", ("entry-title", "Rules for AI in hiring"), ("side", "External"), ("matters", "yes"), ("says", "They apply to the CV screener.")),
            Press("Bring in force"), Press("Bring in force", ("reason", "The first one.")));
        await lea.DoesAsync("interested parties",
            Press("Add"), Press("Save", ("entry-title", "Works council"), ("says", "It wants to know what ranks people."), ("met", "The register says so of each system.")),
            Press("Bring in force"), Press("Bring in force", ("reason", "The first one.")));
        await lea.DoesAsync("responsibilities", Press("Assign several"), Press("Assign", ("what", "all-9"), ("accountable", ingrid.Id), ("responsible", lea.Id)));
        await office.SettleAsync();
        await ingrid.DoesAsync("my responsibilities");
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

    private async Task The_lead_takes_up_a_risk_a_supplier_and_evidence()
    {
        await lea.DoesAsync("take up a risk",
            Press("Take it up", ("nature", "Threat"), ("title", "The one who knows the models leaves"), ("cause", "One person knows them."), ("consequence", "Nobody can explain a result."),
                ("category", "Skills"), ("risk-owner", tomas.Id)));
        await office.SettleAsync();
        foreach (var (button, typed) in new[]
        {
            Press("Answer"), Press("Next", ("likelihood", "4"), ("impact", "4")), Press("Next", ("treatment", "Reduce")),
            Press("Save", ("what", "Train a second engineer."), ("action-owner", zoe.Id), ("due", "2027-02-26"), ("likelihood", "2"), ("impact", "2"), ("cost", "18 000")),
        })
            await tomas.PressesAsync(button, typed);
        await lea.DoesAsync("add supplier Contoso AI",
            Press("Add", ("supplier-name", "Contoso AI"), ("provides", "Ranks applications."), ("supplier-owner", ana.Id), ("importance", "High")));
        await lea.DoesAsync("control A.6.2.4", Press("Add evidence"),
            Press("Add the link", ("link", "https://contoso.example/reports/1.pdf"), ("title", "Test report of the CV screener"), ("until", "2027-12-31")));
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
