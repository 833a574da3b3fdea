using Aims.Risks;
using Aims.Tests.Chat;
using MiniExcelLibs;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Situations;

/// <summary>Risks and opportunities that no assessment brings up: taken up, rated, treated, accepted, seen on the heat map.</summary>
public sealed class RisksOfTheOrganisation
{
    internal static readonly (string, string)[] Leaves =
    [
        ("nature", "Threat"), ("title", "Our only machine learning engineer leaves"), ("cause", "Nobody else knows how the models are trained."),
        ("consequence", "Systems cannot be put right for months."), ("category", "Skills"), ("risk-owner", Zoe.Id.Value),
    ];

    internal static readonly (string, string)[] Sells =
    [
        ("nature", "Opportunity"), ("title", "Customers pay more for systems that are shown to be fair"), ("cause", "Tenders begin to ask for it."),
        ("consequence", "We win work that others cannot offer."), ("category", "Business"), ("process", "Sales"), ("risk-owner", Max.Id.Value),
    ];

    [Fact]
    public Task A_lead_takes_one_up_and_its_owner_says_what_is_done_for_what_cost() => new Talk()
        .Says(Lea, "risk register")
        .Presses(Lea, "Take up a risk")
        .Presses(Lea, "Take it up", [.. Leaves[..^1], ("risk-owner", "nobody")])
        .Presses(Lea, "Take it up", Leaves)
        .PressesAt(Zoe, "", "Answer")
        .Presses(Zoe, "Next", ("likelihood", "4"), ("impact", "4"))
        .Presses(Zoe, "Next", ("treatment", "Reduce"))
        .Presses(Zoe, "Save", ("what", "Train a second engineer."), ("action-owner", Zoe.Id.Value), ("due", "2027-02-26"), ("likelihood", "2"), ("impact", "4"), ("cost", "1.500"))
        .Presses(Zoe, "Save", ("what", "Train a second engineer."), ("action-owner", Zoe.Id.Value), ("due", "2027-02-26"), ("likelihood", "2"), ("impact", "4"), ("cost", "USD 18000"))
        .Presses(Zoe, "Save", ("what", "Train a second engineer."), ("action-owner", Zoe.Id.Value), ("due", "2027-02-26"), ("likelihood", "2"), ("impact", "4"), ("cost", "18 000"))
        .Says(Lea, "risk register")
        .Reads("""
            Lea: risk register
            bot:
              # Risk register
              No risks that you may see. They come up in impact assessments, and can be taken up here.
              [Take up a risk] [Criteria]
            Lea presses Take up a risk
            bot:
              # Take up a risk
              A risk of the organisation, of a process or of a system. Whoever answers for it rates it next, and says what is done about it.
              > Would it be bad or good?: A threat: it would be bad
              > What could happen, in a few words?: –
              > What could bring it about?: –
              > What would follow?: –
              > What is it about most?: –
              > Which process is it about?: –
              > Who answers for it?: Lea Brandt (Legal)
              > Which system is it about?: –
              [Take it up] [Not now]
            Lea presses Take it up: nature = Threat, title = Our only machine learning engineer leaves, cause = Nobody else knows how the models are trained., consequence = Systems cannot be put right for months., category = Skills, risk-owner = nobody
            bot:
              # Take up a risk
              A risk of the organisation, of a process or of a system. Whoever answers for it rates it next, and says what is done about it.
              > Would it be bad or good?: A threat: it would be bad
              > What could happen, in a few words?: Our only machine learning engineer leaves
              > What could bring it about?: Nobody else knows how the models are trained.
              > What would follow?: Systems cannot be put right for months.
              > What is it about most?: People and skills
              > Which process is it about?: –
              > Who answers for it?: Lea Brandt (Legal)
                ! Please check: Choose the colleague who answers for it.
              > Which system is it about?: –
              [Take it up] [Not now]
            Lea presses Take it up: nature = Threat, title = Our only machine learning engineer leaves, cause = Nobody else knows how the models are trained., consequence = Systems cannot be put right for months., category = Skills, risk-owner = zoe
            bot:
              RSK-0001 · Not answered yet
              # Our only machine learning engineer leaves
              Zoë O'Neill has not said yet what becomes of it.
              Because
              Nobody else knows how the models are trained.
              Then
              Systems cannot be put right for months.
              About: The organisation
              Owner: Zoë O'Neill
              Category: People and skills
              Taken up by: Lea Brandt
              [Change] [Risk register] [History]
            bot to Zoë:
              RSK-0001 · Not answered yet
              # Our only machine learning engineer leaves
              Zoë O'Neill has not said yet what becomes of it.
              Because
              Nobody else knows how the models are trained.
              Then
              Systems cannot be put right for months.
              About: The organisation
              Owner: Zoë O'Neill
              Category: People and skills
              Taken up by: Lea Brandt
              [Answer] [Change] [Risk register] [History]
            Zoë presses Answer
            bot:
              RSK-0001 · Risk, step 1 of 3: how much it matters
              # Our only machine learning engineer leaves
              Because
              Nobody else knows how the models are trained.
              Then
              Systems cannot be put right for months.
              The organisation
              > How likely is it, as things are now?: –
              > How bad would it be for those concerned?: –
              [Next] [It does not apply any more] [Risk register]
            Zoë presses Next: likelihood = 4, impact = 4
            bot:
              RSK-0001 · Risk, step 2 of 3: what is done about it
              # Our only machine learning engineer leaves
              Likely, serious: high. It is more than we want: do something about it, or have it accepted.
              > What is done about it?: –
              > How, or why?: –
              [Next] [Back] [Risk register]
            bot, on Lea's card: RSK-0001 · Not answered yet | Zoë O'Neill has not said yet what becomes of it. | [Change] [Risk register] [History]
            Zoë presses Next: treatment = Reduce
            bot:
              RSK-0001 · Risk, step 3 of 3: actions and what is left
              # Our only machine learning engineer leaves
              Reduce it. It is Likely, serious: high.
              > What is done?: –
              > Who does it?: Zoë O'Neill (Engineering)
              > By when?: 2026-12-23
              ## When all of that is done
              > How likely is it then?: –
              > How bad would it be then?: –
              > What does all of it cost (EUR)?: –
              [Save] [Add another action] [Back] [Risk register]
            bot, on Lea's card: RSK-0001 · Not answered yet | Zoë O'Neill has not said yet what becomes of it. | [Change] [Risk register] [History]
            Zoë presses Save: what = Train a second engineer., action-owner = zoe, due = 2027-02-26, likelihood = 2, impact = 4, cost = 1.500
            bot:
              RSK-0001 · Risk, step 3 of 3: actions and what is left
              # Our only machine learning engineer leaves
              Reduce it. It is Likely, serious: high.
              > What is done?: Train a second engineer.
              > Who does it?: Zoë O'Neill (Engineering)
              > By when?: 2027-02-26
              ## When all of that is done
              > How likely is it then?: 2 · Unlikely: it has happened elsewhere, not here
              > How bad would it be then?: 4 · Serious: somebody loses money, a job or a right; or a law is broken
              > What does all of it cost (EUR)?: 1.500
                ! Please check: Give an amount in EUR as a plain number, such as 12500 or 12500.50.
              [Save] [Add another action] [Back] [Risk register]
            Zoë presses Save: what = Train a second engineer., action-owner = zoe, due = 2027-02-26, likelihood = 2, impact = 4, cost = USD 18000
            bot:
              RSK-0001 · Risk, step 3 of 3: actions and what is left
              # Our only machine learning engineer leaves
              Reduce it. It is Likely, serious: high.
              > What is done?: Train a second engineer.
              > Who does it?: Zoë O'Neill (Engineering)
              > By when?: 2027-02-26
              ## When all of that is done
              > How likely is it then?: 2 · Unlikely: it has happened elsewhere, not here
              > How bad would it be then?: 4 · Serious: somebody loses money, a job or a right; or a law is broken
              > What does all of it cost (EUR)?: USD 18000
                ! Please check: Costs are kept in EUR. Please convert it.
              [Save] [Add another action] [Back] [Risk register]
            Zoë presses Save: what = Train a second engineer., action-owner = zoe, due = 2027-02-26, likelihood = 2, impact = 4, cost = 18 000
            bot:
              RSK-0001 · Treated
              # Our only machine learning engineer leaves
              ! Done: The actions are planned. Whoever does them finds them under "my tasks".
              Actions are planned; what is left will be medium.
              Because
              Nobody else knows how the models are trained.
              Then
              Systems cannot be put right for months.
              About: The organisation
              Owner: Zoë O'Neill
              Category: People and skills
              Taken up by: Lea Brandt
              As it is: Likely, serious: high
              Treatment: Reduce it
              With all done: Unlikely, serious: medium
              Cost: EUR 18,000
              ## Actions
              - Train a second engineer. | Zoë O'Neill · due 26 Feb 2027 [Open]
              [Change the answer] [Change] [Risk register] [History]
            bot, on Lea's card: RSK-0001 · Treated | Actions are planned; what is left will be medium. | [Change] [Risk register] [History]
            Lea: risk register
            bot:
              # Risk register
              1 risk in use: 1 medium.
              Treatments cost: EUR 18,000
              - Above the appetite and not accepted | None
              - Whose acceptance ends within 30 days | None
              - Whose acceptance has expired | None
              - Not answered yet | None
              - Of the organisation and its processes | 1 [Show]
              - Opportunities | None
              [Heat map] [Take up a risk] [All risks] [Export] [Criteria]
            """);

    [Fact]
    public Task What_is_above_the_appetite_is_accepted_by_whom_it_demands_for_a_time_and_asked_for_again() => Raised()
        .Aside(t => t.Presses(Zoe, "Answer").Presses(Zoe, "Next", ("likelihood", "4"), ("impact", "4")))
        .Presses(Zoe, "Next", ("treatment", "Accept"), ("reason", "There is nobody to train yet."))
        .Forges(Lea, "risk.accept", ("risk", "RSK-0001"), ("reason", "Fine by me."))
        .Forges(Zoe, "risk.accept", ("risk", "RSK-0001"), ("reason", "Fine by me."))
        .Presses(Ingrid, "Accept", ("reason", "Until we have hired."))
        .Later(TimeSpan.FromDays(170))
        .Says(Ingrid, "my tasks")
        .Later(TimeSpan.FromDays(20))
        .Says(Lea, "risk register")
        .Forges(Ingrid, "risk.show", ("risk", "RSK-0001"))
        .Reads("""
            Zoë presses Next: treatment = Accept, reason = There is nobody to train yet.
            bot:
              RSK-0001 · Waits to be accepted
              # Our only machine learning engineer leaves
              ! Done: Ingrid Sørensen is asked to accept it.
              Waiting for Ingrid Sørensen to accept it.
              Because
              Nobody else knows how the models are trained.
              Then
              Systems cannot be put right for months.
              About: The organisation
              Owner: Zoë O'Neill
              Category: People and skills
              Taken up by: Lea Brandt
              As it is: Likely, serious: high
              Treatment: Accept it
              Please answer by: 30 Nov 2026
              Why it can stay as it is
              There is nobody to train yet.
              [Change the answer] [Change] [Risk register] [History]
            bot to Ingrid:
              RSK-0001 · Waits to be accepted
              # Our only machine learning engineer leaves
              Zoë O'Neill asks you to accept a high risk, for 6 months. It is above what an owner may accept.
              Because
              Nobody else knows how the models are trained.
              Then
              Systems cannot be put right for months.
              About: The organisation
              Owner: Zoë O'Neill
              Category: People and skills
              Taken up by: Lea Brandt
              As it is: Likely, serious: high
              Treatment: Accept it
              Please answer by: 30 Nov 2026
              Why it can stay as it is
              There is nobody to train yet.
              > Your reason: –
              [Accept] [Decline] [Risk register] [History]
            bot, on Lea's card: RSK-0001 · Waits to be accepted | Waiting for Ingrid Sørensen to accept it. | [Change] [Risk register] [History]
            Lea forges risk.accept: risk = RSK-0001, reason = Fine by me.
            bot:
              RSK-0001 · Waits to be accepted
              # Our only machine learning engineer leaves
              ! Note: Ingrid Sørensen is asked to accept this risk.
              Waiting for Ingrid Sørensen to accept it.
              Because
              Nobody else knows how the models are trained.
              Then
              Systems cannot be put right for months.
              About: The organisation
              Owner: Zoë O'Neill
              Category: People and skills
              Taken up by: Lea Brandt
              As it is: Likely, serious: high
              Treatment: Accept it
              Please answer by: 30 Nov 2026
              Why it can stay as it is
              There is nobody to train yet.
              [Change] [Risk register] [History]
            Zoë forges risk.accept: risk = RSK-0001, reason = Fine by me.
            bot:
              RSK-0001 · Waits to be accepted
              # Our only machine learning engineer leaves
              ! Note: Nobody accepts a risk that they answer for.
              Waiting for Ingrid Sørensen to accept it.
              Because
              Nobody else knows how the models are trained.
              Then
              Systems cannot be put right for months.
              About: The organisation
              Owner: Zoë O'Neill
              Category: People and skills
              Taken up by: Lea Brandt
              As it is: Likely, serious: high
              Treatment: Accept it
              Please answer by: 30 Nov 2026
              Why it can stay as it is
              There is nobody to train yet.
              [Change the answer] [Change] [Risk register] [History]
            Ingrid presses Accept: reason = Until we have hired.
            bot:
              RSK-0001 · Accepted
              # Our only machine learning engineer leaves
              ! Done: You accept it until 23 May 2027. Then you are asked again.
              Accepted by Ingrid Sørensen until 23 May 2027.
              Because
              Nobody else knows how the models are trained.
              Then
              Systems cannot be put right for months.
              About: The organisation
              Owner: Zoë O'Neill
              Category: People and skills
              Taken up by: Lea Brandt
              As it is: Likely, serious: high
              Treatment: Accept it
              Why it can stay as it is
              There is nobody to train yet.
              Ingrid Sørensen wrote
              Until we have hired.
              [Risk register] [History]
            bot to Zoë:
              RSK-0001 · Accepted
              # Our only machine learning engineer leaves
              Accepted by Ingrid Sørensen until 23 May 2027.
              Because
              Nobody else knows how the models are trained.
              Then
              Systems cannot be put right for months.
              About: The organisation
              Owner: Zoë O'Neill
              Category: People and skills
              Taken up by: Lea Brandt
              As it is: Likely, serious: high
              Treatment: Accept it
              Why it can stay as it is
              There is nobody to train yet.
              Ingrid Sørensen wrote
              Until we have hired.
              [Change the answer] [Change] [Risk register] [History]
            bot, on Lea's card: RSK-0001 · Accepted | Accepted by Ingrid Sørensen until 23 May 2027. | [Change] [Risk register] [History]
            bot, on Lea's card: RSK-0001 · Accepted | Accepted by Ingrid Sørensen until 23 May 2027. | [Change] [Risk register] [History]
            bot, on Zoë's card: RSK-0001 · Accepted | Accepted by Ingrid Sørensen until 23 May 2027. | [Change the answer] [Change] [Risk register] [History]
            bot, on Zoë's card: RSK-0001 · Accepted | Accepted by Ingrid Sørensen until 23 May 2027. | [Change the answer] [Change] [Risk register] [History]
            (12 May 2027, 10:00)
            Ingrid: my tasks
            bot:
              # 2 tasks wait for you
              The oldest first; 1 overdue. As of 12 May 2027, 10:00.
              - Acknowledge: AI policy | version 1.0 · for 191 days · overdue since 2 Dec 2026 [Read]
              - Accept again: Our only machine learning engineer leaves | RSK-0001 · The organisation · high · for 3 days · due 23 May 2027 [Open]
            (1 Jun 2027, 10:00)
            Lea: risk register
            bot:
              # Risk register
              1 risk in use: 1 high.
              - Above the appetite and not accepted | 1 [Show]
              - Whose acceptance ends within 30 days | None
              - Whose acceptance has expired | 1 [Show]
              - Not answered yet | None
              - Of the organisation and its processes | 1 [Show]
              - Opportunities | None
              [Heat map] [Take up a risk] [All risks] [Export] [Criteria]
            Ingrid forges risk.show: risk = RSK-0001
            bot:
              RSK-0001 · Acceptance expired
              # Our only machine learning engineer leaves
              Its acceptance expired on 23 May 2027: it has to be accepted again, or treated.
              Because
              Nobody else knows how the models are trained.
              Then
              Systems cannot be put right for months.
              About: The organisation
              Owner: Zoë O'Neill
              Category: People and skills
              Taken up by: Lea Brandt
              As it is: Likely, serious: high
              Treatment: Accept it
              Why it can stay as it is
              There is nobody to train yet.
              Ingrid Sørensen wrote
              Until we have hired.
              > Your reason: –
              [Accept] [Decline] [Risk register] [History]
            """);

    [Fact]
    public Task An_opportunity_is_gone_after_or_let_be_and_never_accepted() => new Talk()
        .Aside(t => t.Says(Max, "new opportunity").Presses(Max, "Take it up", Sells))
        .Presses(Max, "Next", ("likelihood", "3"), ("impact", "5"))
        .Presses(Max, "Next", ("treatment", "Accept"), ("reason", "Why not."))
        .Presses(Max, "Next", ("treatment", "Leave"), ("reason", "After the certificate."))
        .Says(Max, "heat map")
        .Reads("""
            Max presses Next: likelihood = 3, impact = 5
            bot:
              RSK-0001 · Risk, step 2 of 3: what is done about it
              # Customers pay more for systems that are shown to be fair
              Possible, outstanding: very high.
              > What is done about it?: –
              > How, or why?: –
              [Next] [Back] [Risk register]
            Max presses Next: treatment = Accept, reason = Why not.
            bot:
              RSK-0001 · Risk, step 2 of 3: what is done about it
              # Customers pay more for systems that are shown to be fair
              Possible, outstanding: very high.
              > What is done about it?: –
                ! Please check: Choose what is done about it.
              > How, or why?: Why not.
              [Next] [Back] [Risk register]
            Max presses Next: treatment = Leave, reason = After the certificate.
            bot:
              RSK-0001 · Let be
              # Customers pay more for systems that are shown to be fair
              ! Done: It is looked at again by 23 Feb 2027.
              Nothing is done for it now. It is looked at again by 23 Feb 2027.
              Because
              Tenders begin to ask for it.
              Then
              We win work that others cannot offer.
              About: Sales
              Owner: Max Keller
              Category: Money and reputation
              Taken up by: Max Keller
              As it is: Possible, outstanding: very high
              Treatment: Let it be
              Why it can stay as it is
              After the certificate.
              [Change the answer] [Change] [Risk register] [History]
            Max: heat map
            bot:
              # Risk heat map
              No risks that you may see.
              > Only the category: All categories
              > Only the department: All departments
              [Draw the map] [With all actions done] [Risk register]
            """);

    [Fact]
    public Task Who_may_take_one_up_and_about_what() => new Talk()
        .HasRegistered(Ana)
        .Says(Nour, "new risk")
        .Says(Ana, "new risk")
        .Says(Ana, "new risk of AIS-0001")
        .Says(Max, "new risk of AIS-0099")
        .Aside(t => t.Forges(Max, "risk.ask-raise", ("about-system", "AIS-0001")))
        .Presses(Max, "Take it up", [.. Sells, ("about-system", "AIS-0001")])
        .Aside(t => t.Presses(Max, "Take it up", [.. Leaves, ("about-system", "AIS-0001")]))
        .Forges(Lea, "risk.show", ("risk", "RSK-0001"))
        .Forges(Nour, "risk.show", ("risk", "RSK-0001"))
        .Reads("""
            نور: new risk
            bot: Managers and governance leads take up risks, and owners those of their systems. You can report an incident or raise a concern instead.
            Ana: new risk
            bot: Managers and governance leads take up risks, and owners those of their systems. You can report an incident or raise a concern instead.
            Ana: new risk of AIS-0001
            bot:
              # Take up a risk
              A risk of the organisation, of a process or of a system. Whoever answers for it rates it next, and says what is done about it.
              > Would it be bad or good?: A threat: it would be bad
              > What could happen, in a few words?: –
              > What could bring it about?: –
              > What would follow?: –
              > What is it about most?: –
              > Which process is it about?: –
              > Who answers for it?: Ana Ruiz (Human Resources)
              > Which system is it about?: AIS-0001
              [Take it up] [Not now]
            Max: new risk of AIS-0099
            bot:
              # Take up a risk
              A risk of the organisation, of a process or of a system. Whoever answers for it rates it next, and says what is done about it.
              > Would it be bad or good?: A threat: it would be bad
              > What could happen, in a few words?: –
              > What could bring it about?: –
              > What would follow?: –
              > What is it about most?: –
              > Which process is it about?: –
              > Who answers for it?: Max Keller (Human Resources)
              > Which system is it about?: AIS-0099
                ! Please check: There is no such system. Give its id, such as AIS-0001.
              [Take it up] [Not now]
            Max presses Take it up: nature = Opportunity, title = Customers pay more for systems that are shown to be fair, cause = Tenders begin to ask for it., consequence = We win work that others cannot offer., category = Business, process = Sales, risk-owner = max, about-system = AIS-0001
            bot:
              # Take up a risk
              A risk of the organisation, of a process or of a system. Whoever answers for it rates it next, and says what is done about it.
              > Would it be bad or good?: An opportunity: it would be good
              > What could happen, in a few words?: Customers pay more for systems that are shown to be fair
              > What could bring it about?: Tenders begin to ask for it.
              > What would follow?: We win work that others cannot offer.
              > What is it about most?: Money and reputation
              > Which process is it about?: Sales
                ! Please check: It is about a system: leave the process empty, or clear the system.
              > Who answers for it?: Max Keller (Human Resources)
              > Which system is it about?: AIS-0001
              [Take it up] [Not now]
            Lea forges risk.show: risk = RSK-0001
            bot:
              RSK-0001 · AIS-0001 · Not answered yet
              # Our only machine learning engineer leaves
              Zoë O'Neill has not said yet what becomes of it.
              Because
              Nobody else knows how the models are trained.
              Then
              Systems cannot be put right for months.
              System: CV screener
              Owner: Zoë O'Neill
              Category: People and skills
              Taken up by: Max Keller
              [Change] [Risk register] [History]
            نور forges risk.show: risk = RSK-0001
            bot: There is no such risk. Say "my risks" to see yours.
            """);

    [Fact]
    public Task Nothing_is_taken_up_or_answered_about_a_retired_system() => new Talk()
        .HasApproval(Ana, Max)
        .Aside(t => t.Forges(Max, "risk.ask-raise", ("about-system", "AIS-0001")).Presses(Max, "Take it up", [.. Leaves[..^1], ("risk-owner", Max.Id.Value), ("about-system", "AIS-0001")]))
        .Aside(t => t.Says(Ana, "status AIS-0001").Presses(Ana, "Retire")
            .Presses(Ana, "Retire", ("day", "2026-12-01"), ("afterwards", "HandedOver"), ("note", "The supplier takes it."), ("reason", "The contract ends.")).Later(TimeSpan.FromDays(9)).RetiresWhatIsDue())
        .Forges(Max, "risk.rate", ("risk", "RSK-0001"), ("likelihood", "3"), ("impact", "3"))
        .Forges(Max, "risk.raise", [.. Leaves, ("about-system", "AIS-0001")])
        .Says(Max, "my tasks")
        .Reads("""
            Max forges risk.rate: risk = RSK-0001, likelihood = 3, impact = 3
            bot:
              RSK-0001 · AIS-0001 · Not answered yet
              # Our only machine learning engineer leaves
              ! Note: AIS-0001 is retired, so nothing is left to decide about its risks.
              Max Keller has not said yet what becomes of it.
              Because
              Nobody else knows how the models are trained.
              Then
              Systems cannot be put right for months.
              System: CV screener
              Owner: Max Keller
              Category: People and skills
              Taken up by: Max Keller
              [Change] [Risk register] [History]
            Max forges risk.raise: nature = Threat, title = Our only machine learning engineer leaves, cause = Nobody else knows how the models are trained., consequence = Systems cannot be put right for months., category = Skills, risk-owner = zoe, about-system = AIS-0001
            bot:
              # Take up a risk
              A risk of the organisation, of a process or of a system. Whoever answers for it rates it next, and says what is done about it.
              > Would it be bad or good?: A threat: it would be bad
              > What could happen, in a few words?: Our only machine learning engineer leaves
              > What could bring it about?: Nobody else knows how the models are trained.
              > What would follow?: Systems cannot be put right for months.
              > What is it about most?: People and skills
              > Which process is it about?: –
              > Who answers for it?: Zoë O'Neill (Engineering)
              > Which system is it about?: AIS-0001
                ! Please check: AIS-0001 is retired: nothing can go wrong with it any more.
              [Take it up] [Not now]
            Max: my tasks
            bot:
              # 1 task waits for you
              The oldest first. As of 2 Dec 2026, 10:00.
              - Acknowledge: AI policy | version 1.0 · for 30 days · due 2 Dec 2026 [Read]
            """);

    [Fact]
    public Task Its_owner_leaves_and_a_lead_names_another() => Raised()
        .Aside(t => t.Presses(Zoe, "Answer").Presses(Zoe, "Next", ("likelihood", "4"), ("impact", "4")))
        .Leaves(Zoe)
        .Says(Lea, "my tasks")
        .PressesAt(Lea, "Name another owner", "Open")
        .Presses(Lea, "Save", ("risk-owner", Max.Id.Value))
        .Forges(Max, "risk.restate", ("risk", "RSK-0001"), ("title", new string('x', 200)))
        .Reads("""
            (Zoë leaves the company)
            Lea: my tasks
            bot:
              # 2 tasks wait for you
              The oldest first. As of 23 Nov 2026, 10:00.
              - Acknowledge: AI policy | version 1.0 · for 21 days · due 2 Dec 2026 [Read]
              - Name another owner: Our only machine learning engineer leaves | RSK-0001 · The organisation · for less than a minute [Open]
            Lea presses Open at "Name another owner"
            bot:
              RSK-0001 · Risk
              # Change the risk
              > What could happen, in a few words?: Our only machine learning engineer leaves
              > What could bring it about?: Nobody else knows how the models are trained.
              > What would follow?: Systems cannot be put right for months.
              > What is it about most?: People and skills
              > Which process is it about?: –
              > Who answers for it?: –
              [Save] [Leave it]
            Lea presses Save: risk-owner = max
            bot:
              RSK-0001 · Not answered yet
              # Our only machine learning engineer leaves
              ! Done: It is saved.
              Max Keller has not said yet what becomes of it.
              Because
              Nobody else knows how the models are trained.
              Then
              Systems cannot be put right for months.
              About: The organisation
              Owner: Max Keller
              Category: People and skills
              Taken up by: Lea Brandt
              As it is: Likely, serious: high
              [Change] [Risk register] [History]
            bot to Max:
              RSK-0001 · Not answered yet
              # Our only machine learning engineer leaves
              Max Keller has not said yet what becomes of it.
              Because
              Nobody else knows how the models are trained.
              Then
              Systems cannot be put right for months.
              About: The organisation
              Owner: Max Keller
              Category: People and skills
              Taken up by: Lea Brandt
              As it is: Likely, serious: high
              [Answer] [Change] [Risk register] [History]
            bot, on Lea's card: RSK-0001 · Not answered yet | Max Keller has not said yet what becomes of it. | [Change] [Risk register] [History]
            Max forges risk.restate: risk = RSK-0001, title = xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
            bot:
              RSK-0001 · Risk
              # Change the risk
              > What could happen, in a few words?: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
                ! Please check: Say what could happen in at most 120 characters.
              > What could bring it about?: Nobody else knows how the models are trained.
              > What would follow?: Systems cannot be put right for months.
              > What is it about most?: People and skills
              > Which process is it about?: –
              > Who answers for it?: Max Keller (Human Resources)
              [Save] [Leave it]
            """);

    [Fact]
    public async Task Whoever_has_judged_it_is_not_asked_to_accept_it_though_somebody_else_answers_for_it_by_now()
    {
        var talk = new Talk();
        await talk.Aside(t => t.Says(Lea, "take up a risk").Presses(Lea, "Take it up", [.. Leaves[..^1], ("risk-owner", Ingrid.Id.Value)])
            .Presses(Ingrid, "Answer").Presses(Ingrid, "Next", ("likelihood", "4"), ("impact", "4"))
            .Forges(Ingrid, "risk.restate", ("risk", "RSK-0001"), ("risk-owner", Zoe.Id.Value))
            .Presses(Zoe, "Answer").Presses(Zoe, "Next", ("treatment", "Accept"), ("reason", "There is nobody to train yet.")));
        // Her manager would be asked, who has rated it.
        Assert.Equal(Lea.Id, (await talk.Records.Read(Risk.Type, "RSK-0001", TestContext.Current.CancellationToken)).State!.Acceptance!.Of);
    }

    [Fact]
    public Task The_heat_map_leads_to_its_risks() => Mapped()
        .Says(Lea, "heat map")
        .Presses(Lea, "Show the risks there", ("cell", "4x4"))
        .Presses(Lea, "Back to the map")
        .Presses(Lea, "With all actions done")
        .Says(Lea, "risk heat map of Engineering")
        .Says(Lea, "heat map of HR")
        .Says(Lea, "heat map of skills")
        .Says(Lea, "residual heat map of the moon")
        .Forges(Lea, "risk.there", ("cell", "9x9"))
        .Forges(Lea, "risk.there", ("cell", "1x1"), ("of-department", "Atlantis"), ("from", "-7"))
        .Says(Nour, "heat map")
        .Reads("""
            Lea: heat map
            bot:
              # Risk heat map
              1 risk, before anything is done: 1 high.
              …
              Upwards how likely: 1 rare to 5 almost certain. To the right how bad: 1 slight to 5 severe.
              L low, M medium, H high, C critical. Medium and below is within the appetite.
              > Show the risks at: 4 likely, 4 serious: high (1)
              > Only the category: All categories
              > Only the department: All departments
              [Show the risks there] [Draw the map] [With all actions done] [Risk register]
            Lea presses Show the risks there: cell = 4x4
            bot:
              # Risks at this place
              1 risk at 4 likely, 4 serious: high, before anything is done.
              - Our only machine learning engineer leaves | RSK-0001 · The organisation · Treated [Open]
              [Back to the map]
            Lea presses Back to the map
            bot:
              # Risk heat map
              1 risk, before anything is done: 1 high.
              …
              Upwards how likely: 1 rare to 5 almost certain. To the right how bad: 1 slight to 5 severe.
              L low, M medium, H high, C critical. Medium and below is within the appetite.
              > Show the risks at: 4 likely, 4 serious: high (1)
              > Only the category: All categories
              > Only the department: All departments
              [Show the risks there] [Draw the map] [With all actions done] [Risk register]
            Lea presses With all actions done
            bot:
              # Residual heat map
              1 risk, with all actions done: 1 medium.
              …
              Upwards how likely: 1 rare to 5 almost certain. To the right how bad: 1 slight to 5 severe.
              L low, M medium, H high, C critical. Medium and below is within the appetite.
              > Show the risks at: 2 unlikely, 4 serious: medium (1)
              > Only the category: All categories
              > Only the department: All departments
              [Show the risks there] [Draw the map] [As it is now] [Risk register]
            Lea: risk heat map of Engineering
            bot:
              # Risk heat map
              1 risk of Engineering, before anything is done: 1 high.
              …
              Upwards how likely: 1 rare to 5 almost certain. To the right how bad: 1 slight to 5 severe.
              L low, M medium, H high, C critical. Medium and below is within the appetite.
              > Show the risks at: 4 likely, 4 serious: high (1)
              > Only the category: All categories
              > Only the department: Engineering
              [Show the risks there] [Draw the map] [With all actions done] [Risk register]
            Lea: heat map of HR
            bot:
              # Risk heat map
              No risks of Human Resources that you may see.
              > Only the category: All categories
              > Only the department: Human Resources
              [Draw the map] [With all actions done] [Risk register]
            Lea: heat map of skills
            bot:
              # Risk heat map
              1 risk about people and skills, before anything is done: 1 high.
              …
              Upwards how likely: 1 rare to 5 almost certain. To the right how bad: 1 slight to 5 severe.
              L low, M medium, H high, C critical. Medium and below is within the appetite.
              > Show the risks at: 4 likely, 4 serious: high (1)
              > Only the category: People and skills
              > Only the department: All departments
              [Show the risks there] [Draw the map] [With all actions done] [Risk register]
            Lea: residual heat map of the moon
            bot:
              # Residual heat map
              ! Note: I know no department and no category of risks called "moon": this is all that you may see.
              1 risk, with all actions done: 1 medium.
              …
              Upwards how likely: 1 rare to 5 almost certain. To the right how bad: 1 slight to 5 severe.
              L low, M medium, H high, C critical. Medium and below is within the appetite.
              > Show the risks at: 2 unlikely, 4 serious: medium (1)
              > Only the category: All categories
              > Only the department: All departments
              [Show the risks there] [Draw the map] [As it is now] [Risk register]
            Lea forges risk.there: cell = 9x9
            bot: Which place on the map? Say "heat map" and choose one.
            Lea forges risk.there: cell = 1x1, of-department = Atlantis, from = -7
            bot:
              # Risks at this place
              No risks at 1 rare, 1 slight: low, before anything is done.
              [Back to the map]
            نور: heat map
            bot:
              # Risk heat map
              No risks that you may see.
              > Only the category: All categories
              > Only the department: All departments
              [Draw the map] [With all actions done] [Risk register]
            """);

    [Fact]
    public async Task The_register_is_taken_along_with_its_map()
    {
        var talk = Mapped();
        await talk;
        var request = new Aims.Exports.ListRequest(Lea.Id, Aims.Exports.ExportList.Risks, null, Aims.Exports.ExportFormat.Xlsx);
        var made = await talk.Bot.Export.Make(request, talk.Office.Now, TestContext.Current.CancellationToken);
        using var file = new MemoryStream(made!.Content);
        var rows = file.Query(useHeaderRow: true, sheetName: "Export").Cast<IDictionary<string, object>>().ToList();
        Assert.Equal(["RSK-0001", "RSK-0002"], rows.Select(row => row["Risk"]));
        Assert.Equal("18000", rows[0]["Cost"]);
        Assert.Equal(["4", "4", "High", "2", "4", "Medium"],
            new[] { "Likelihood", "Impact", "Level", "Residual likelihood", "Residual impact", "Residual level" }.Select(column => rows[0][column]));
        var map = file.Query(useHeaderRow: true, sheetName: "Heat map").Cast<IDictionary<string, object>>().ToList();
        Assert.Equal(25, map.Count);
        Assert.Equal("1", map.Single(row => row is { } cell && (string)cell["Likelihood"] == "4" && (string)cell["Impact"] == "4")["Risks as they are"]);
        Assert.Equal("1", map.Single(row => row is { } cell && (string)cell["Likelihood"] == "2" && (string)cell["Impact"] == "4")["Risks with all actions done"]);

        var nours = await talk.Bot.Export.Make(request with { Who = Nour.Id }, talk.Office.Now, TestContext.Current.CancellationToken);
        using var empty = new MemoryStream(nours!.Content);
        Assert.DoesNotContain(empty.Query(useHeaderRow: true, sheetName: "Export").Cast<IDictionary<string, object>>(), row => row["Risk"] is string { Length: > 0 });
    }

    [Theory]
    [InlineData("http://contoso.example/proof")]
    [InlineData("https://user:secret@contoso.example/proof")]
    [InlineData("https://127.0.0.1/proof")]
    [InlineData("javascript:alert(1)")]
    public async Task A_link_to_a_proof_leads_to_a_named_host(string link)
    {
        var talk = Mapped();
        await talk.Forges(Zoe, "action.complete", ("risk", "RSK-0001"), ("action", "1"), ("proof", "She is trained."), ("link", link));
        Assert.True((await talk.Records.Read(Risk.Type, "RSK-0001", TestContext.Current.CancellationToken)).State!.Actions[0].IsOpen);
    }

    /// <summary>A risk of the organisation that nobody has answered.</summary>
    internal static Talk Raised() => new Talk().Aside(t => t.Says(Lea, "take up a risk").Presses(Lea, "Take it up", Leaves));

    /// <summary>A risk that is treated, and an opportunity.</summary>
    internal static Talk Mapped() => Raised().Aside(t => t
        .Presses(Zoe, "Answer").Presses(Zoe, "Next", ("likelihood", "4"), ("impact", "4")).Presses(Zoe, "Next", ("treatment", "Reduce"))
        .Presses(Zoe, "Save", ("what", "Train a second engineer."), ("action-owner", Zoe.Id.Value), ("due", "2027-02-26"), ("likelihood", "2"), ("impact", "4"), ("cost", "18000"))
        .Says(Max, "new opportunity").Presses(Max, "Take it up", Sells).Presses(Max, "Next", ("likelihood", "3"), ("impact", "5")));
}
