using Aims.People;
using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Situations;

/// <summary>Whoever said that they use a system learns that they may not any more, and when they may again.</summary>
public sealed class TellingTheUsers
{
    private static readonly (string, string) Screener = ("system", "AIS-0001");

    [Fact]
    public Task They_are_told_when_it_is_stopped_free_again_and_ended() => new Talk()
        .HasApproval(Ana, Max)
        .Aside(t => t.Forges(Zoe, "system.join", Screener).Forges(Max, "system.join", Screener))
        .Aside(t => t.Says(Ana, "status AIS-0001").Presses(Ana, "Suspend"))
        .Presses(Ana, "Suspend", ("reason", "It left out a page."))
        .Aside(t => t.Presses(Ana, "Lift the suspension"))
        .Presses(Ana, "Lift the suspension", ("reason", "It reads all pages now."))
        .Forges(Zoe, "system.tell-users", Screener)
        .Aside(t => t.Presses(Ana, "Retire"))
        .Presses(Ana, "Retire", ("day", "2026-11-25"), ("afterwards", "Deleted"), ("reason", "The office suite does it."))
        .Leaves(Ana)
        .Later(TimeSpan.FromDays(2))
        .RetiresWhatIsDue()
        .Reads("""
            Ana presses Suspend: reason = It left out a page.
            bot:
              AIS-0001 · Suspended
              # CV screener
              ! Done: It is suspended. Those whom it concerns are told.
              Suspended by you on 23 Nov 2026, 10:00. It may not be used until the suspension is lifted.
              You wrote
              It left out a page.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Level 1, minimal
              Registered: 23 Nov 2026
              Users: 2 people
              Record: 35 %: 20 of 31 are missing
              [Lift the suspension] [Full record] [Assessment] [Assess again] [AI Act class] [More: [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            bot to Max:
              AIS-0001 · Suspended
              # CV screener
              Suspended by Ana Ruiz on 23 Nov 2026, 10:00. It may not be used until the suspension is lifted.
              Ana Ruiz wrote
              It left out a page.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Level 1, minimal
              Registered: 23 Nov 2026
              Users: You and 1 other
              Record: 35 %: 20 of 31 are missing
              [Lift the suspension] [Full record] [I do not use it any more] [History] [Report an incident]
            bot, on Ana's card: IA-0001 · Suspended | ## Level 1, minimal | [Show the system] [All answers] [Report]
            bot, on Ana's card: AIS-0001 · Suspended | Suspended by you on 23 Nov 2026, 10:00. It may not be used until the suspension is lifted. | [Lift the suspension] [Full record] [Assessment] [Assess again] [AI Act class] [More: [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            bot, on Max's card: AIS-0001 · Suspended | Suspended by Ana Ruiz on 23 Nov 2026, 10:00. It may not be used until the suspension is lifted. | [Lift the suspension] [Full record] [I do not use it any more] [History] [Report an incident]
            bot, on Zoë's card: AIS-0001 · Suspended | Suspended by Ana Ruiz on 23 Nov 2026, 10:00. It may not be used until the suspension is lifted. | [Full record] [I do not use it any more] [History] [Report an incident]
            bot to Zoë:
              AIS-0001 · Suspended
              # CV screener
              Suspended by Ana Ruiz on 23 Nov 2026, 10:00. It may not be used until the suspension is lifted.
              Ana Ruiz wrote
              It left out a page.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Level 1, minimal
              Registered: 23 Nov 2026
              Users: You and 1 other
              Record: 35 %: 20 of 31 are missing
              [Full record] [I do not use it any more] [History] [Report an incident]
            Ana presses Lift the suspension: reason = It reads all pages now.
            bot:
              AIS-0001 · Approved
              # CV screener
              ! Done: The suspension is lifted. Those whom it concerns are told.
              Approved by Max Keller on 23 Nov 2026, 10:00. You lifted a suspension on 23 Nov 2026: "It reads all pages now." It may be used as it is registered.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Level 1, minimal
              Registered: 23 Nov 2026
              Users: 2 people
              Record: 35 %: 20 of 31 are missing
              Next review: 23 Nov 2027
              [Go live] [Full record] [Assessment] [Assess again] [Suspend] [More: [AI Act class] [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            bot to Max:
              AIS-0001 · Approved
              # CV screener
              Approved by you on 23 Nov 2026, 10:00. Ana Ruiz lifted a suspension on 23 Nov 2026: "It reads all pages now." It may be used as it is registered.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Level 1, minimal
              Registered: 23 Nov 2026
              Users: You and 1 other
              Record: 35 %: 20 of 31 are missing
              Next review: 23 Nov 2027
              [Full record] [I do not use it any more] [History] [Report an incident]
            bot, on Ana's card: IA-0001 · Approved | ## Level 1, minimal | [Show the system] [All answers] [Report]
            bot, on Ana's card: AIS-0001 · Approved | Approved by Max Keller on 23 Nov 2026, 10:00. You lifted a suspension on 23 Nov 2026: "It reads all pages now." It may be used as it is registered. | [Go live] [Full record] [Assessment] [Assess again] [Suspend] [More: [AI Act class] [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Retire]]
            bot, on Max's card: AIS-0001 · Approved | Approved by you on 23 Nov 2026, 10:00. Ana Ruiz lifted a suspension on 23 Nov 2026: "It reads all pages now." It may be used as it is registered. | [Full record] [I do not use it any more] [History] [Report an incident]
            bot, on Max's card: AIS-0001 · Approved | Approved by you on 23 Nov 2026, 10:00. Ana Ruiz lifted a suspension on 23 Nov 2026: "It reads all pages now." It may be used as it is registered. | [Full record] [I do not use it any more] [History] [Report an incident]
            bot, on Zoë's card: AIS-0001 · Approved | Approved by Max Keller on 23 Nov 2026, 10:00. Ana Ruiz lifted a suspension on 23 Nov 2026: "It reads all pages now." It may be used as it is registered. | [Full record] [I do not use it any more] [History] [Report an incident]
            bot, on Zoë's card: AIS-0001 · Approved | Approved by Max Keller on 23 Nov 2026, 10:00. Ana Ruiz lifted a suspension on 23 Nov 2026: "It reads all pages now." It may be used as it is registered. | [Full record] [I do not use it any more] [History] [Report an incident]
            bot to Zoë:
              AIS-0001 · Approved
              # CV screener
              Approved by Max Keller on 23 Nov 2026, 10:00. Ana Ruiz lifted a suspension on 23 Nov 2026: "It reads all pages now." It may be used as it is registered.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Level 1, minimal
              Registered: 23 Nov 2026
              Users: You and 1 other
              Record: 35 %: 20 of 31 are missing
              Next review: 23 Nov 2027
              [Full record] [I do not use it any more] [History] [Report an incident]
            Zoë forges system.tell-users: system = AIS-0001
            Ana presses Retire: day = 2026-11-25, afterwards = Deleted, reason = The office suite does it.
            bot:
              AIS-0001 · Approved
              # CV screener
              ! Done: It will be retired on 25 Nov 2026.
              Approved by Max Keller on 23 Nov 2026, 10:00. You lifted a suspension on 23 Nov 2026: "It reads all pages now." It may be used until it is retired on 25 Nov 2026.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Level 1, minimal
              Registered: 23 Nov 2026
              Users: 2 people
              Record: 35 %: 20 of 31 are missing
              Retirement: 25 Nov 2026
              Why it ends: The office suite does it.
              Its data: It is deleted
              [Go live] [Full record] [Assessment] [Assess again] [Suspend] [More: [AI Act class] [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Call off the retirement] [Retire]]
            bot to Max:
              AIS-0001 · Approved
              # CV screener
              Approved by you on 23 Nov 2026, 10:00. Ana Ruiz lifted a suspension on 23 Nov 2026: "It reads all pages now." It may be used until it is retired on 25 Nov 2026.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Pilot
              Impact: Level 1, minimal
              Registered: 23 Nov 2026
              Users: You and 1 other
              Record: 35 %: 20 of 31 are missing
              Retirement: 25 Nov 2026
              Why it ends: The office suite does it.
              Its data: It is deleted
              [Full record] [I do not use it any more] [History] [Report an incident]
            bot, on Ana's card: IA-0001 · Approved | ## Level 1, minimal | [Show the system] [All answers] [Report]
            bot, on Ana's card: AIS-0001 · Approved | Approved by Max Keller on 23 Nov 2026, 10:00. You lifted a suspension on 23 Nov 2026: "It reads all pages now." It may be used until it is retired on 25 Nov 2026. | [Go live] [Full record] [Assessment] [Assess again] [Suspend] [More: [AI Act class] [Approval] [Further assessments] [History] [Report an incident] [Hand over] [Call off the retirement] [Retire]]
            bot, on Max's card: AIS-0001 · Approved | Approved by you on 23 Nov 2026, 10:00. Ana Ruiz lifted a suspension on 23 Nov 2026: "It reads all pages now." It may be used until it is retired on 25 Nov 2026. | [Full record] [I do not use it any more] [History] [Report an incident]
            bot, on Max's card: AIS-0001 · Approved | Approved by you on 23 Nov 2026, 10:00. Ana Ruiz lifted a suspension on 23 Nov 2026: "It reads all pages now." It may be used until it is retired on 25 Nov 2026. | [Full record] [I do not use it any more] [History] [Report an incident]
            bot, on Max's card: AIS-0001 · Approved | Approved by you on 23 Nov 2026, 10:00. Ana Ruiz lifted a suspension on 23 Nov 2026: "It reads all pages now." It may be used until it is retired on 25 Nov 2026. | [Full record] [I do not use it any more] [History] [Report an incident]
            bot, on Zoë's card: AIS-0001 · Approved | Approved by Max Keller on 23 Nov 2026, 10:00. Ana Ruiz lifted a suspension on 23 Nov 2026: "It reads all pages now." It may be used until it is retired on 25 Nov 2026. | [Full record] [I do not use it any more] [History] [Report an incident]
            bot, on Zoë's card: AIS-0001 · Approved | Approved by Max Keller on 23 Nov 2026, 10:00. Ana Ruiz lifted a suspension on 23 Nov 2026: "It reads all pages now." It may be used until it is retired on 25 Nov 2026. | [Full record] [I do not use it any more] [History] [Report an incident]
            bot, on Zoë's card: AIS-0001 · Approved | Approved by Max Keller on 23 Nov 2026, 10:00. Ana Ruiz lifted a suspension on 23 Nov 2026: "It reads all pages now." It may be used until it is retired on 25 Nov 2026. | [Full record] [I do not use it any more] [History] [Report an incident]
            (Ana leaves the company)
            (25 Nov 2026, 10:00)
            (1 retired)
            bot to Max:
              AIS-0001 · Retired
              # CV screener
              Retired by Ana Ruiz (who has left) on 25 Nov 2026, 10:00. It may no longer be used.
              Ana Ruiz (who has left) wrote
              The office suite does it.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz (who has left)
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Out of use
              Impact: Level 1, minimal
              Registered: 23 Nov 2026
              Users: You and 1 other
              Record: 35 %: 20 of 31 are missing
              Retirement: 25 Nov 2026
              Its data: It is deleted
              [Full record] [I do not use it any more] [History] [Report an incident]
            bot, on Max's card: AIS-0001 · Retired | Retired by Ana Ruiz (who has left) on 25 Nov 2026, 10:00. It may no longer be used. | [Full record] [I do not use it any more] [History] [Report an incident]
            bot, on Max's card: AIS-0001 · Retired | Retired by Ana Ruiz (who has left) on 25 Nov 2026, 10:00. It may no longer be used. | [Full record] [I do not use it any more] [History] [Report an incident]
            bot, on Max's card: AIS-0001 · Retired | Retired by Ana Ruiz (who has left) on 25 Nov 2026, 10:00. It may no longer be used. | [Full record] [I do not use it any more] [History] [Report an incident]
            bot, on Max's card: AIS-0001 · Retired | Retired by Ana Ruiz (who has left) on 25 Nov 2026, 10:00. It may no longer be used. | [Full record] [I do not use it any more] [History] [Report an incident]
            bot, on Zoë's card: AIS-0001 · Retired | Retired by Ana Ruiz (who has left) on 25 Nov 2026, 10:00. It may no longer be used. | [Full record] [I do not use it any more] [History] [Report an incident]
            bot, on Zoë's card: AIS-0001 · Retired | Retired by Ana Ruiz (who has left) on 25 Nov 2026, 10:00. It may no longer be used. | [Full record] [I do not use it any more] [History] [Report an incident]
            bot, on Zoë's card: AIS-0001 · Retired | Retired by Ana Ruiz (who has left) on 25 Nov 2026, 10:00. It may no longer be used. | [Full record] [I do not use it any more] [History] [Report an incident]
            bot to Zoë:
              AIS-0001 · Retired
              # CV screener
              Retired by Ana Ruiz (who has left) on 25 Nov 2026, 10:00. It may no longer be used.
              Ana Ruiz (who has left) wrote
              The office suite does it.
              Purpose: Sorts applications so that recruiters read the most fitting ones first.
              Owner: Ana Ruiz (who has left)
              Department: Human Resources
              Supplier: Contoso AI
              Stage: Out of use
              Impact: Level 1, minimal
              Registered: 23 Nov 2026
              Users: You and 1 other
              Record: 35 %: 20 of 31 are missing
              Retirement: 25 Nov 2026
              Its data: It is deleted
              [Full record] [I do not use it any more] [History] [Report an incident]
            """);

    [Fact]
    public async Task However_many_they_are_each_is_told_once()
    {
        Person[] users = [.. Enumerable.Range(0, 200).Select(n => Zoe with { Id = PersonId.Parse($"user-{n:D3}"), Name = $"User {n}" })];
        var talk = new Talk(new Office([.. Staff.All, .. users])).HasApproval(Ana, Max);
        foreach (var user in users)
            talk = talk.Forges(user, "system.join", Screener);
        await talk;
        var before = users.ToDictionary(user => user.Id, user => talk.Office.ChatOf(user.Id).Count);

        await talk.Says(Ana, "status AIS-0001").Presses(Ana, "Suspend").Presses(Ana, "Suspend", ("reason", "It left out a page.")).Forges(Ana, "system.tell-users", Screener);

        Assert.All(users, user =>
        {
            Assert.Equal(before[user.Id] + 1, talk.Office.ChatOf(user.Id).Count);
            Assert.Contains("Suspended by Ana Ruiz", string.Join('\n', CardText.Of(talk.LatestCard(user).Card!)), StringComparison.Ordinal);
        });
    }
}
