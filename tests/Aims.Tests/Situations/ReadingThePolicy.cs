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
              Version 1 · in force since 2 Nov 2026
              # AI policy
              ■□□□ Step 1 of 4 · Why we have this policy
              ## Why we have this policy
              …
              ## Whom and what it covers
              …
              ## What we stand for
              …
              [Next]
            Ana presses Next
            bot:
              Version 1 · in force since 2 Nov 2026
              # AI policy
              ■■□□ Step 2 of 4 · What you must do
              ## What you must do
              …
              ## Rules for data
              Public: Use it in any registered system.
              Internal: Use it only in systems approved for internal data.
              Personal: Use it only if the approval names personal data, and no more of it than you need.
              Sensitive personal data, such as health: Only with the written agreement of data protection.
              Passwords, keys, business secrets: Never enter them.
              …
              [Next] [Back]
            Ana presses Back
            bot:
              Version 1 · in force since 2 Nov 2026
              # AI policy
              ■□□□ Step 1 of 4 · Why we have this policy
              ## Why we have this policy
              …
              ## Whom and what it covers
              …
              ## What we stand for
              …
              [Next]
            Ana presses Acknowledge
            bot:
              Version 1 · in force since 2 Nov 2026
              # AI policy
              ■■■■ Step 4 of 4 · Who does what
              ## Who does what
              …
              ## Other rules
              …
              ## If the policy is broken
              …
              ## Review
              …
              > Your acknowledgement: ( ) I have read this policy and will follow it.
                ! Please check: Tick that you have read it, then press Acknowledge.
              [Acknowledge] [Back]
            Ana presses Acknowledge: tick = true
            bot:
              Version 1 · in force since 2 Nov 2026
              # AI policy
              ! Done: You acknowledged this version on 23 Nov 2026, 10:00.
              ■■■■ Step 4 of 4 · Who does what
              ## Who does what
              …
              ## Other rules
              …
              ## If the policy is broken
              …
              ## Review
              …
              Acknowledged: 23 Nov 2026, 10:00
              Fingerprint: d253f1d1738a
              [Back]
            Ana: my acknowledgements
            bot:
              # My acknowledgements
              You have acknowledged one policy.
              ## AI policy, version 1
              Acknowledged: 23 Nov 2026, 10:00
              Text (SHA-256): d253f1d1 738a2d67 a110ea77 8f851ef5 c554c81c 35036b55 3b0edbe2 03e90fd7
            Ana: my tasks
            bot:
              # Nothing waits for you
              Registrations, assessments, decisions, reviews and policies, the oldest first. As of 23 Nov 2026, 10:00.
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
                  Version 1 · in force since 2 Nov 2026
                  # AI policy
                  ! Done: You acknowledged this version on 23 Nov 2026, 10:00.
                  ■■■■ Step 4 of 4 · Who does what
                  ## Who does what
                  …
                  ## Other rules
                  …
                  ## If the policy is broken
                  …
                  ## Review
                  …
                  Acknowledged: 23 Nov 2026, 10:00
                  Fingerprint: d253f1d1738a
                  [Back]
                Ana: my acknowledgements
                bot:
                  # My acknowledgements
                  You have acknowledged one policy.
                  ## AI policy, version 1
                  Acknowledged: 23 Nov 2026, 10:00
                  Text (SHA-256): d253f1d1 738a2d67 a110ea77 8f851ef5 c554c81c 35036b55 3b0edbe2 03e90fd7
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
              [Read the AI policy]
            """);

    [Fact]
    public Task Before_one_is_in_force_says_so() => new Talk()
        .Later(TimeSpan.FromDays(-60))
        .Says(Ana, "AI policy")
        .Says(Lea, "who has not acknowledged")
        .Reads("""
            (24 Sept 2026, 10:00)
            Ana: AI policy
            bot: No AI policy is in force today.
            Lea: who has not acknowledged
            bot: No policy is in force today, so nobody is asked to acknowledge one.
            """);
}
