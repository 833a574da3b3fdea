using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Situations;

/// <summary>What each clause asks for, what serves it here, and what is missing.</summary>
public sealed class AskingHowReadyWeAre
{
    [Fact]
    public Task At_the_very_beginning_nothing_counts() => new Talk()
        .Says(Lea, "how ready are we")
        .Says(Lea, "what is missing for clause 5")
        .Says(Lea, "clause 5.2")
        .Says(Lea, "what is missing for clause 9")
        .Says(Lea, "clause 11")
        .Reads("""
            Lea: how ready are we
            bot:
              As of 23 Nov 2026, 10:00
              # How ready we are
              0 of 32 clauses have nothing missing, 0 are partly there, 32 are missing.
              This says what the records show. Whether it is good enough is for people to judge: a text that came with the product, or an empty record, never counts.
              - Clause 4 Context of the organization | 0 of 4 clauses have nothing missing, 0 are partly there, 4 are missing. [Open]
              - Clause 5 Leadership | 0 of 3 clauses have nothing missing, 0 are partly there, 3 are missing. [Open]
              - Clause 6 Planning | 0 of 6 clauses have nothing missing, 0 are partly there, 6 are missing. [Open]
              - Clause 7 Support | 0 of 7 clauses have nothing missing, 0 are partly there, 7 are missing. [Open]
              - Clause 8 Operation | 0 of 4 clauses have nothing missing, 0 are partly there, 4 are missing. [Open]
              - Clause 9 Performance evaluation | 0 of 6 clauses have nothing missing, 0 are partly there, 6 are missing. [Open]
              - Clause 10 Improvement | 0 of 2 clauses have nothing missing, 0 are partly there, 2 are missing. [Open]
              [Controls of Annex A]
            Lea: what is missing for clause 5
            bot:
              As of 23 Nov 2026, 10:00
              # Clause 5 Leadership
              0 of 3 clauses have nothing missing, 0 are partly there, 3 are missing.
              - 5.1 Leadership and commitment | Missing: No record of this kind is kept here yet: keep it outside and link it as evidence. [Open]
              - 5.2 AI policy | Missing: Publish the AI policy: say "policies". [Open]
              - 5.3 Roles, responsibilities and authorities | Missing: Say who answers for what: say "responsibilities". [Open]
              [All clauses]
            Lea: clause 5.2
            bot:
              Clause 5.2 · Missing
              # AI policy
              An AI policy fits the organisation, is approved, written down, made known inside, and given to others where that is right.
              It asks for documented information.
              ## What this system shows
              - The AI policy in force, and its review | Only the text that came with the product is in force (version 1.0): nobody here has approved one [Look]
              - Who has acknowledged the AI policy | 0 % of those who are asked have acknowledged the AI policy (0 of 7) [Look]
              ## What is missing
              Publish the AI policy: say "policies".
              Ask people to acknowledge the AI policy: say "campaigns".
              [Link evidence] [Clause 5] [All clauses]
            Lea: what is missing for clause 9
            bot:
              As of 23 Nov 2026, 10:00
              # Clause 9 Performance evaluation
              0 of 6 clauses have nothing missing, 0 are partly there, 6 are missing.
              - 9.1 Monitoring, measurement, analysis and evaluation | Missing: KPIs are measured each morning: look at "kpis". [Open]
              - 9.2.1 General | Missing: Plan an internal audit: say "new audit". [Open]
              - 9.2.2 Internal audit programme | Missing: Propose an audit programme: say "audit programme". [Open]
              - 9.3.1 General | Missing: Plan a management review: say "plan a management review". [Open]
              - 9.3.2 Management review inputs | Missing: Plan a management review: say "plan a management review". [Open]
              - 9.3.3 Management review results | Missing: Plan a management review: say "plan a management review". [Open]
              [All clauses]
            Lea: clause 11
            bot: There is no such clause. Clauses 4 to 10 ask for something: say "readiness" to see them, or for example "what is missing for clause 9".
            """);

    [Fact]
    public Task Records_count_and_so_does_what_is_linked() => new Talk().HasApproval(Ana, Max)
        .Says(Priya, "readiness for clause 8.4")
        .Says(Lea, "clause 9.2.2")
        .Presses(Lea, "Link evidence")
        .Presses(Lea, "Add the link", ("link", "https://contoso.example/audits"), ("title", "Audit programme 2027"), ("until", "2026-12-01"))
        .Presses(Lea, "Clause 9.2.2")
        .Aside(t => t.Later(TimeSpan.FromDays(20)))
        .Says(Lea, "clause 9.2.2")
        .Reads("""
            Priya: readiness for clause 8.4
            bot:
              Clause 8.4 · Nothing missing
              # AI system impact assessment
              Impact assessments are made at set times and when something important changes; all results are kept.
              It asks for documented information.
              ## What this system shows
              - Systems with a submitted impact assessment | 100 % of the systems have a submitted impact assessment (1 of 1)
              - Reviews of systems in use | 100 % of the systems in use are within their day of review (1 of 1) [Look]
              ## What is missing
              Nothing, as far as the records tell.
              [Clause 8] [All clauses]
            Lea: clause 9.2.2
            bot:
              Clause 9.2.2 · Missing
              # Internal audit programme
              There is an audit programme, and the results of audits are kept.
              It asks for documented information.
              ## What this system shows
              - An audit programme for this year | There is no audit programme for 2026 [Look]
              - Internal audits that were carried out | 0 audits are reported, 0 are late [Look]
              ## What is missing
              Propose an audit programme: say "audit programme".
              Plan an internal audit: say "new audit".
              [Link evidence] [Clause 9] [All clauses]
            Lea presses Link evidence
            bot:
              9.2.2
              # Evidence for clause 9.2.2 Internal audit programme
              Send the file here now, within 60 minutes, or give a link to where it lies.
              PDF, PNG, JPEG, Word (.docx), Excel (.xlsx), PowerPoint (.pptx), text (.txt, .csv, .md); at most 20 MB.
              > Link: –
              > What it is: –
              > Counts until: –
              [Add the link] [Not now]
            Lea presses Add the link: link = https://contoso.example/audits, title = Audit programme 2027, until = 2026-12-01
            bot:
              EV-0001 · Counts today
              # Audit programme 2027
              ! Done: It is given.
              For: clause 9.2.2
              What it is: contoso.example
              Address: https://contoso.example/audits
              Given: Lea Brandt, 23 Nov 2026, 10:00
              Counts until: 1 Dec 2026
              The link leads out of this chat. What it shows can change.
              [Open the link] [Renew] [Replace] [Use for another control] [Remove] [Clause 9.2.2]
            Lea presses Clause 9.2.2
            bot:
              Clause 9.2.2 · Partly there
              # Internal audit programme
              There is an audit programme, and the results of audits are kept.
              It asks for documented information.
              ## What this system shows
              - An audit programme for this year | There is no audit programme for 2026 [Look]
              - Internal audits that were carried out | 0 audits are reported, 0 are late [Look]
              ## Linked evidence
              - Audit programme 2027 | EV-0001 [Open]
              ## What is missing
              Propose an audit programme: say "audit programme".
              Plan an internal audit: say "new audit".
              [Link evidence] [Clause 9] [All clauses]
            Lea: clause 9.2.2
            bot:
              Clause 9.2.2 · Missing
              # Internal audit programme
              There is an audit programme, and the results of audits are kept.
              It asks for documented information.
              ## What this system shows
              - An audit programme for this year | There is no audit programme for 2026 [Look]
              - Internal audits that were carried out | 0 audits are reported, 0 are late [Look]
              ## Linked evidence
              - Audit programme 2027 | Does not count: expired · EV-0001 [Open]
              ## What is missing
              Propose an audit programme: say "audit programme".
              Plan an internal audit: say "new audit".
              1 linked piece of evidence does not count any more.
              [Link evidence] [Clause 9] [All clauses]
            """);
}
