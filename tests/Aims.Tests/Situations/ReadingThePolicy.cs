using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Situations;

public sealed class ReadingThePolicy
{
    [Fact]
    public Task Goes_page_by_page_and_asks_for_a_tick() => new Talk()
        .Says(Ana, "AI policy")
        .Presses(Ana, "Next")
        .Presses(Ana, "Back")
        .HasOpenedTheLastPage(Ana)
        .Presses(Ana, "Acknowledge")
        .Presses(Ana, "Acknowledge", ("tick", "true"))
        .Says(Ana, "my acknowledgements")
        .Says(Ana, "my tasks")
        .Reads("""
            Ana: AI policy
            bot:
              Version 1.0 · in force since 2 Nov 2026
              # AI policy
              ■□□□□□□□ Page 1 of 8 · Why we have this policy
              ## Why we have this policy
              …
              ## Whom and what it covers
              …
              ## What we stand for
              …
              [Next] [Ask or decline] [Whole document]
            Ana presses Next
            bot:
              Version 1.0 · in force since 2 Nov 2026
              # AI policy
              ■■□□□□□□ Page 2 of 8 · What you may do
              ## What you may do
              …
              ## What you must do
              …
              [Next] [Back] [Ask or decline] [Whole document]
            Ana presses Back
            bot:
              Version 1.0 · in force since 2 Nov 2026
              # AI policy
              ■□□□□□□□ Page 1 of 8 · Why we have this policy
              ## Why we have this policy
              …
              ## Whom and what it covers
              …
              ## What we stand for
              …
              [Next] [Ask or decline] [Whole document]
            Ana presses Acknowledge
            bot:
              Version 1.0 · in force since 2 Nov 2026
              # AI policy
              ■■■■■■■■ Page 8 of 8 · What this policy answers to
              ## What this policy answers to
              ISO/IEC 42001, 5.2: AI policy
              ISO/IEC 42001, 6.2: AI objectives
              ISO/IEC 42001, 7.2 and 7.3: Competence; awareness
              ISO/IEC 42001, A.2.2: AI policy
              ISO/IEC 42001, A.2.3: Alignment with other organizational policies
              ISO/IEC 42001, A.2.4: Review of the AI policy
              ISO/IEC 42001, A.3.2 and A.3.3: Roles and responsibilities; reporting of concerns
              ISO/IEC 42001, A.9.2: Processes for responsible use
              EU AI Act, Art. 4: AI literacy
              EU AI Act, Art. 5: Prohibited practices
              EU AI Act, Art. 26 and 50: Duties of deployers; transparency
              > Your acknowledgement: ( ) I have read this policy and will follow it.
                ! Please check: Tick that you have read it, then press Acknowledge.
              [Acknowledge] [Back] [Ask or decline] [Whole document]
            Ana presses Acknowledge: tick = true
            bot:
              Version 1.0 · in force since 2 Nov 2026
              # AI policy
              ! Done: You acknowledged this version on 23 Nov 2026, 10:00.
              ■■■■■■■■ Page 8 of 8 · What this policy answers to
              ## What this policy answers to
              ISO/IEC 42001, 5.2: AI policy
              ISO/IEC 42001, 6.2: AI objectives
              ISO/IEC 42001, 7.2 and 7.3: Competence; awareness
              ISO/IEC 42001, A.2.2: AI policy
              ISO/IEC 42001, A.2.3: Alignment with other organizational policies
              ISO/IEC 42001, A.2.4: Review of the AI policy
              ISO/IEC 42001, A.3.2 and A.3.3: Roles and responsibilities; reporting of concerns
              ISO/IEC 42001, A.9.2: Processes for responsible use
              EU AI Act, Art. 4: AI literacy
              EU AI Act, Art. 5: Prohibited practices
              EU AI Act, Art. 26 and 50: Duties of deployers; transparency
              Acknowledged: 23 Nov 2026, 10:00
              Pages shown: All 8
              Fingerprint: ec46041d4a18
              Kept as proof: your name, the version with the fingerprint of its text, its language, the pages that were shown, and the time.
              [Back] [Ask a question] [Proof to keep] [Whole document]
            Ana: my acknowledgements
            bot:
              # My acknowledgements
              You have acknowledged one policy.
              ## AI policy, version 1.0
              Acknowledged: 23 Nov 2026, 10:00
              Pages shown: All 8
              Text (SHA-256): ec46041d 4a188ddd 9991964a 912406a7 2064f90f de1bc89b e0327c9b 7252c5d1
              [Proof to keep]
              [All policies]
            Ana: my tasks
            bot:
              # Nothing waits for you
              The oldest first. As of 23 Nov 2026, 10:00.
              You are up to date.
            """);

    [Fact]
    public async Task Acknowledged_twice_is_acknowledged_once()
    {
        var talk = new Talk();
        await talk.HasOpenedTheLastPage(Ana);
        var old = talk.LatestCard(Ana).Card!;
        await talk.Aside(t => t.Presses(Ana, "Acknowledge", ("tick", "true"))).Later(TimeSpan.FromHours(1));

        await talk
            .PressesOld(Ana, old, "Acknowledge", ("tick", "true"))
            .Says(Ana, "my acknowledgements")
            .Reads("""
                (23 Nov 2026, 11:00)
                Ana presses Acknowledge: tick = true
                bot:
                  Version 1.0 · in force since 2 Nov 2026
                  # AI policy
                  ! Done: You acknowledged this version on 23 Nov 2026, 10:00.
                  ■■■■■■■■ Page 8 of 8 · What this policy answers to
                  ## What this policy answers to
                  ISO/IEC 42001, 5.2: AI policy
                  ISO/IEC 42001, 6.2: AI objectives
                  ISO/IEC 42001, 7.2 and 7.3: Competence; awareness
                  ISO/IEC 42001, A.2.2: AI policy
                  ISO/IEC 42001, A.2.3: Alignment with other organizational policies
                  ISO/IEC 42001, A.2.4: Review of the AI policy
                  ISO/IEC 42001, A.3.2 and A.3.3: Roles and responsibilities; reporting of concerns
                  ISO/IEC 42001, A.9.2: Processes for responsible use
                  EU AI Act, Art. 4: AI literacy
                  EU AI Act, Art. 5: Prohibited practices
                  EU AI Act, Art. 26 and 50: Duties of deployers; transparency
                  Acknowledged: 23 Nov 2026, 10:00
                  Pages shown: All 8
                  Fingerprint: ec46041d4a18
                  Kept as proof: your name, the version with the fingerprint of its text, its language, the pages that were shown, and the time.
                  [Back] [Ask a question] [Proof to keep] [Whole document]
                Ana: my acknowledgements
                bot:
                  # My acknowledgements
                  You have acknowledged one policy.
                  ## AI policy, version 1.0
                  Acknowledged: 23 Nov 2026, 10:00
                  Pages shown: All 8
                  Text (SHA-256): ec46041d 4a188ddd 9991964a 912406a7 2064f90f de1bc89b e0327c9b 7252c5d1
                  [Proof to keep]
                  [All policies]
                """);
    }

    [Fact]
    public Task Without_any_is_said_with_the_way_to_it() => new Talk()
        .Says(Ana, "what have I signed?")
        .Reads("""
            Ana: what have I signed?
            bot:
              # My acknowledgements
              You have not acknowledged any policy yet.
              [Read the AI policy] [All policies]
            """);

    [Fact]
    public Task Before_one_is_in_force_says_so() => new Talk()
        .Later(TimeSpan.FromDays(-60))
        .Says(Ana, "AI policy")
        .Says(Lea, "who has not acknowledged")
        .Reads("""
            (24 Sept 2026, 10:00)
            Ana: AI policy
            bot: This policy is not in force today. Say policies to see those that are.
            Lea: who has not acknowledged
            bot: No policy is in force today, so nobody is asked to acknowledge one.
            """);

    [Fact]
    public Task A_proof_to_keep_is_offered_to_its_giver_and_nobody_else() => new Talk()
        .HasAcknowledged(Ana)
        .Says(Ana, "my acknowledgements")
        .Presses(Ana, "Proof to keep")
        .Forges(Max, "policy.proof", ("acknowledgement", "ai-policy.1.ana"))
        .Forges(Max, "policy.proof", ("acknowledgement", "ai-policy.1.max"))
        .Forges(Max, "policy.proof", ("acknowledgement", "a|b"))
        .Reads("""
            Ana: my acknowledgements
            bot:
              # My acknowledgements
              You have acknowledged one policy.
              ## AI policy, version 1.0
              Acknowledged: 23 Nov 2026, 10:00
              Pages shown: All 8
              Text (SHA-256): ec46041d 4a188ddd 9991964a 912406a7 2064f90f de1bc89b e0327c9b 7252c5d1
              [Proof to keep]
              [All policies]
            Ana presses Proof to keep
            bot:
              ai-policy · Version 1.0, 23 Nov 2026
              # Proof: AI policy
              Signed by the organisation: whoever has the file can have it checked, also when you are not here any more. Each link works once, for 15 minutes, and gives what you may see at that moment.
              [Page to keep] [Data (.json)] [My acknowledgements]
            Max forges policy.proof: acknowledgement = ai-policy.1.ana
            bot: There is no such acknowledgement that you could prove. Say my acknowledgements to see yours.
            Max forges policy.proof: acknowledgement = ai-policy.1.max
            bot: There is no such acknowledgement that you could prove. Say my acknowledgements to see yours.
            Max forges policy.proof: acknowledgement = a|b
            bot: There is no such acknowledgement that you could prove. Say my acknowledgements to see yours.
            """);
}
