namespace Aims.Bot.Tests.Year;

public sealed partial class A_year_in_the_life
{
    private async Task May()
    {
        await On(5, 10);
        await An_audit_is_planned();
        await On(5, 11);
        await The_auditor_finds_something();
        await On(5, 17);
        await Its_owner_tells_the_cause_and_plans();
    }

    private async Task An_audit_is_planned()
    {
        await lea.DoesAsync("audit programme", Press("Propose it"));
        await lea.DoesAsync("new audit",
            Press("Plan it", ("title", "Measuring and assessing"), ("objectives", "Whether it is done as planned."), ("first-day", "2027-05-10"), ("last-day", "2027-05-21")),
            Press("What is audited"), Press("Save", ("criteria", "9.1,9.2.1,A.5.2")),
            Press("Scope"), Press("Save", ("systems", "AIS-0001")),
            Press("Auditors"), Press("Name", ("auditor", priya.Id), ("leads", "true")),
            Press("Not now"), Press("Start"));
        await office.SettleAsync();
    }

    private async Task The_auditor_finds_something()
    {
        await priya.DoesAsync("audit AUD-0001", Press("Checklist"), Press("Begin"),
            Press("Next", ("outcome1", "Finding"), ("note1", "Nobody owns the KPIs."), ("looked1", "The list of KPIs"), ("outcome2", "Conforms"), ("looked2", "The programme")),
            Press("Raise"),
            Press("Raise it", ("grade", "Major"), ("what-found", "KPIs are measured, but nobody is named who acts on them."), ("finding-owner", ana.Id)));
        await priya.DoesAsync("audit AUD-0001", Press("Checklist"), Press("Go on"),
            Press("Next", ("outcome1", "Conforms"), ("looked1", "IA-0001 and its approval")));
        await priya.DoesAsync("audit AUD-0001", Press("Report it"), Press("Report it", ("conclusion", "Assessing works. Measuring does not yet: nobody acts on what is measured.")));
        await office.SettleAsync();
    }

    private async Task Its_owner_tells_the_cause_and_plans()
    {
        await ana.DoesAsync("nonconformity NC-0001",
            Press("Tell correction and cause"),
            Press("Save", ("correction", "Every KPI has an owner from today."), ("cause", "The KPIs came with the product and were never given to anybody."),
                ("consequences", "The alarm of January was seen by the leads only."), ("similar", "Objectives were looked through: each has an owner.")),
            Press("Plan an action"), Press("Plan it", ("action-what", "Name an owner for each KPI."), ("action-owner", lea.Id), ("action-due", "2027-05-28")),
            Press("Plan the check"), Press("Plan the check", ("checker", priya.Id), ("check-day", "2027-09-06")));
        await lea.DoesAsync("kpi KPI-0002", Press("Change"), Press("Save", ("owner", lea.Id)));
        await lea.DoesAsync("action ACT-0002", Press("It is done", ("proof", "The list of KPIs shows an owner for each.")));
        await office.SettleAsync();
    }
}
