using Aims.Approvals;
using Aims.People;
using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Situations;

/// <summary>A lead brings policies of the organisation's own, and new versions of those that there are.</summary>
public sealed class KeepingPolicies
{
    internal const string Text = """
        # Acceptable use

        ## Devices

        Lock your **screen** when you leave. See [the guide](https://contoso.example/guide).

        ## Accounts

        - Never share a password.
        - Use two factors.

        | Kind | Allowed | Who decides | How long |
        | --- | --- | --- | --- |
        | Guest | yes | manager | 30 days |
        | Service | no | lead | never |
        """;

    internal static string Second { get; } = Text
        .Replace("when you leave", "whenever you leave your desk", StringComparison.Ordinal)
        .Replace("- Use two factors.", "- Use two factors.\n- Report a lost phone at once.", StringComparison.Ordinal)
        .Replace("| Service | no | lead | never |", "", StringComparison.Ordinal);

    /// <summary>A second lead, so that one can approve what the other writes.</summary>
    internal static Person Cleo { get; } = Zoe with { Roles = [Role.Lead] };

    internal static Talk TwoLeads() => new(new Office([Ana, Max, Lea, Priya, Ingrid, Nour, Cleo]));

    internal static Talk HasPublished(Talk talk, string text = Text, string kind = "major", string file = "acceptable-use.md") => talk.Aside(t =>
    {
        t.Sends(Lea, file, text).Presses(Lea, "Send for review");
        t.Then(async () =>
        {
            bool first = !t.LatestCard(Lea).Inputs.Any(i => i.Id == "kind");
            await t.Presses(Lea, "Send for review", first ? [("note", "As agreed.")] : [("kind", kind), ("note", "As agreed.")]);
        });
        return t.Presses(Cleo, "Approve").Forges(Lea, "policy.manage", ("policy", file[..^3])).Presses(Lea, "Publish").Presses(Lea, "Publish");
    });

    [Fact]
    public Task From_the_file_to_what_everybody_signs() => TwoLeads()
        .Sends(Lea, "acceptable-use.md", Text)
        .Presses(Lea, "Read the draft")
        .Presses(Lea, "All versions")
        .Presses(Lea, "Send for review")
        .Presses(Lea, "Send for review", ("title", "Acceptable use of IT"))
        .Presses(Cleo, "Read it")
        .Presses(Cleo, "The request")
        .Presses(Cleo, "Approve")
        .Says(Lea, "my tasks")
        .PressesAt(Lea, "Publish", "Open")
        .Presses(Lea, "Publish")
        .Presses(Lea, "Publish", ("within", "14"))
        .Says(Ana, "policies")
        .PressesAt(Ana, "Acceptable use of IT", "Read")
        .Presses(Ana, "Acknowledge", ("tick", "true"))
        .Says(Ana, "my acknowledgements")
        .Reads("""
            Lea sends acceptable-use.md
            bot:
              acceptable-use · Draft
              # Acceptable use
              acceptable-use.md by Lea Brandt, 23 Nov 2026, 10:00. Nothing is wrong with it. It is a new policy. Read it, then send it for review.
              [Send for review] [Read the draft] [Discard the draft] [All policies]
            Lea presses Read the draft
            bot:
              acceptable-use · Draft
              # Acceptable use
              ■ Page 1 of 1 · Devices
              ## Devices
              …
              ## Accounts
              …
              Allowed: yes
              Who decides: manager
              How long: 30 days
              …
              Allowed: no
              Who decides: lead
              How long: never
              [Whole document] [All versions]
            Lea presses All versions
            bot:
              acceptable-use · Draft
              # Acceptable use
              acceptable-use.md by Lea Brandt, 23 Nov 2026, 10:00. Nothing is wrong with it. It is a new policy. Read it, then send it for review.
              [Send for review] [Read the draft] [Discard the draft] [All policies]
            Lea presses Send for review
            bot:
              acceptable-use · Draft
              # Send Acceptable use for review?
              Somebody who has no part in it looks at it and approves it. Until then nothing changes for anybody.
              > Title: Acceptable use
              > What has changed, and why?: –
              > Who answers for it?: Lea Brandt (Legal)
              [Send for review] [Not now]
            Lea presses Send for review: title = Acceptable use of IT
            bot:
              acceptable-use · Version 1.0, in review
              # Acceptable use of IT
              ! Done: It was sent for review.
              acceptable-use.md by Lea Brandt, 23 Nov 2026, 10:00. It was sent for review as version 1.0.
              [Read the draft] [The request] [Take it back] [All policies]
            bot to Zoë:
              AP-0001 · acceptable-use · Waiting for a decision
              # Acceptable use of IT, version 1.0
              Lea Brandt asks you to approve this version of a policy.
              Answers for it: Lea Brandt
              Asked: 23 Nov 2026, 10:00, please decide by 30 Nov 2026
              > Your reason: –
              [Approve] [Ask for changes] [Reject] [Read it]
            Zoë presses Read it
            bot:
              acceptable-use · Version 1.0, in review
              # Acceptable use of IT
              ■ Page 1 of 1 · Devices
              ## Devices
              …
              ## Accounts
              …
              Allowed: yes
              Who decides: manager
              How long: 30 days
              …
              Allowed: no
              Who decides: lead
              How long: never
              [The request] [Whole document] [All versions]
            Zoë presses The request
            bot:
              AP-0001 · acceptable-use · Waiting for a decision
              # Acceptable use of IT, version 1.0
              Lea Brandt asks you to approve this version of a policy.
              Answers for it: Lea Brandt
              Asked: 23 Nov 2026, 10:00, please decide by 30 Nov 2026
              > Your reason: –
              [Approve] [Ask for changes] [Reject] [Read it]
            Zoë presses Approve
            bot:
              AP-0001 · acceptable-use · Approved
              # Acceptable use of IT, version 1.0
              Approved by Zoë O'Neill on 23 Nov 2026, 10:00. It can be published.
              Answers for it: Lea Brandt
              Asked: 23 Nov 2026, 10:00
              [Open the policy]
            bot to Lea:
              AP-0001 · acceptable-use · Approved
              # Acceptable use of IT, version 1.0
              Approved by Zoë O'Neill on 23 Nov 2026, 10:00. It can be published.
              Answers for it: Lea Brandt
              Asked: 23 Nov 2026, 10:00
              [Open the policy]
            bot, on Lea's card: acceptable-use · Version 1.0, approved | acceptable-use.md by Lea Brandt, 23 Nov 2026, 10:00. It is approved as version 1.0 and can be published. | [Publish] [Read the draft] [The request] [Discard the draft] [All policies]
            Lea: my tasks
            bot:
              # 2 tasks wait for you
              The oldest first. As of 23 Nov 2026, 10:00.
              - Acknowledge: AI policy | version 1.0 · for 21 days · due 2 Dec 2026 [Read]
              - Publish: Acceptable use of IT | acceptable-use · version 1.0 · for less than a minute [Open]
            Lea presses Open at "Publish"
            bot:
              acceptable-use · Version 1.0, approved
              # Acceptable use of IT
              acceptable-use.md by Lea Brandt, 23 Nov 2026, 10:00. It is approved as version 1.0 and can be published.
              [Publish] [Read the draft] [The request] [Discard the draft] [All policies]
            Lea presses Publish
            bot:
              acceptable-use · Version 1.0, approved
              # Publish Acceptable use of IT?
              From its day on, everybody is asked to read and acknowledge it, or those whom a campaign asks.
              > In force from: 2026-11-23
              > To be looked at again by: 2027-11-23
              > Days to acknowledge it: 30
              [Publish] [Not now]
            Lea presses Publish: within = 14
            bot:
              acceptable-use · Version 1.0 in force
              # Acceptable use of IT
              ! Done: It is published.
              Lea Brandt answers for it. Version 1.0 is to be looked at again by 23 Nov 2027.
              ## Versions
              - Version 1.0, in force | Lea Brandt, 23 Nov 2026 · AP-0001 [Read]
              [Ask people to acknowledge] [Retire] [Questions] [All policies]
            bot, on Lea's card: acceptable-use · Version 1.0 in force | Lea Brandt answers for it. Version 1.0 is to be looked at again by 23 Nov 2027. | [Ask people to acknowledge] [Retire] [Questions] [All policies]
            Ana: policies
            bot:
              # Policies
              2 policies in force.
              - AI policy | version 1.0 since 2 Nov 2026 · not acknowledged yet [Read]
              - Acceptable use of IT | version 1.0 since 23 Nov 2026 · not acknowledged yet [Read]
              [My acknowledgements]
            Ana presses Read at "Acceptable use of IT"
            bot:
              Version 1.0 · in force since 23 Nov 2026
              # Acceptable use of IT
              ■ Page 1 of 1 · Devices
              ## Devices
              …
              ## Accounts
              …
              Allowed: yes
              Who decides: manager
              How long: 30 days
              …
              Allowed: no
              Who decides: lead
              How long: never
              > Your acknowledgement: ( ) I have read this policy and will follow it.
              [Acknowledge] [Ask or decline] [Whole document]
            Ana presses Acknowledge: tick = true
            bot:
              Version 1.0 · in force since 23 Nov 2026
              # Acceptable use of IT
              ! Done: You acknowledged this version on 23 Nov 2026, 10:00.
              ■ Page 1 of 1 · Devices
              ## Devices
              …
              ## Accounts
              …
              Allowed: yes
              Who decides: manager
              How long: 30 days
              …
              Allowed: no
              Who decides: lead
              How long: never
              Acknowledged: 23 Nov 2026, 10:00
              Pages shown: All 1
              Fingerprint: 8d1642def2a7
              Kept as proof: your name, the version with the fingerprint of its text, its language, the pages that were shown, and the time.
              [Ask a question] [Proof to keep] [Whole document]
            Ana: my acknowledgements
            bot:
              # My acknowledgements
              You have acknowledged one policy.
              ## Acceptable use of IT, version 1.0
              Acknowledged: 23 Nov 2026, 10:00
              Pages shown: All 1
              Text (SHA-256): 8d1642de f2a7b940 65789106 0375c367 0d9e6827 1e33527d 2aa5f645 8a29eb62
              [Proof to keep]
              [All policies]
            """);

    [Fact]
    public Task What_is_not_approved_is_a_draft_again() => TwoLeads()
        .Sends(Lea, "acceptable-use.md", Text)
        .Presses(Lea, "Send for review")
        .Presses(Lea, "Send for review")
        .Presses(Cleo, "Ask for changes")
        .Presses(Cleo, "Ask for changes", ("reason", "Say what a guest is."))
        .Forges(Lea, "policy.manage", ("policy", "acceptable-use"))
        .Reads("""
            Lea sends acceptable-use.md
            bot:
              acceptable-use · Draft
              # Acceptable use
              acceptable-use.md by Lea Brandt, 23 Nov 2026, 10:00. Nothing is wrong with it. It is a new policy. Read it, then send it for review.
              [Send for review] [Read the draft] [Discard the draft] [All policies]
            Lea presses Send for review
            bot:
              acceptable-use · Draft
              # Send Acceptable use for review?
              Somebody who has no part in it looks at it and approves it. Until then nothing changes for anybody.
              > Title: Acceptable use
              > What has changed, and why?: –
              > Who answers for it?: Lea Brandt (Legal)
              [Send for review] [Not now]
            Lea presses Send for review
            bot:
              acceptable-use · Version 1.0, in review
              # Acceptable use
              ! Done: It was sent for review.
              acceptable-use.md by Lea Brandt, 23 Nov 2026, 10:00. It was sent for review as version 1.0.
              [Read the draft] [The request] [Take it back] [All policies]
            bot to Zoë:
              AP-0001 · acceptable-use · Waiting for a decision
              # Acceptable use, version 1.0
              Lea Brandt asks you to approve this version of a policy.
              Answers for it: Lea Brandt
              Asked: 23 Nov 2026, 10:00, please decide by 30 Nov 2026
              > Your reason: –
              [Approve] [Ask for changes] [Reject] [Read it]
            Zoë presses Ask for changes
            bot:
              AP-0001 · acceptable-use · Waiting for a decision
              # Acceptable use, version 1.0
              Lea Brandt asks you to approve this version of a policy.
              Answers for it: Lea Brandt
              Asked: 23 Nov 2026, 10:00, please decide by 30 Nov 2026
              > Your reason: –
                ! Please check: Say why, so that the owner knows what to do.
              [Approve] [Ask for changes] [Reject] [Read it]
            Zoë presses Ask for changes: reason = Say what a guest is.
            bot:
              AP-0001 · acceptable-use · Changes requested
              # Acceptable use, version 1.0
              Changes requested by Zoë O'Neill on 23 Nov 2026, 10:00. It is a draft again.
              Reason
              Say what a guest is.
              Answers for it: Lea Brandt
              Asked: 23 Nov 2026, 10:00
              [Open the policy]
            bot to Lea:
              AP-0001 · acceptable-use · Changes requested
              # Acceptable use, version 1.0
              Changes requested by Zoë O'Neill on 23 Nov 2026, 10:00. It is a draft again.
              Reason
              Say what a guest is.
              Answers for it: Lea Brandt
              Asked: 23 Nov 2026, 10:00
              [Open the policy]
            bot, on Lea's card: acceptable-use · Draft | acceptable-use.md by Lea Brandt, 23 Nov 2026, 10:00. Nothing is wrong with it. It is a new policy. Read it, then send it for review. | [Send for review] [Read the draft] [Discard the draft] [All policies]
            Lea forges policy.manage: policy = acceptable-use
            bot:
              acceptable-use · Draft
              # Acceptable use
              acceptable-use.md by Lea Brandt, 23 Nov 2026, 10:00. Nothing is wrong with it. It is a new policy. Read it, then send it for review.
              Zoë O'Neill asked for changes
              Say what a guest is.
              [Send for review] [Read the draft] [Discard the draft] [All policies]
            """);

    [Fact]
    public Task With_one_lead_a_manager_above_approves() => new Talk()
        .Sends(Lea, "acceptable-use.md", Text)
        .Aside(t => t.Presses(Lea, "Send for review").Presses(Lea, "Send for review"))
        .Presses(Ingrid, "Read it")
        .Presses(Ingrid, "The request")
        .Presses(Ingrid, "Approve")
        .Reads("""
            Lea sends acceptable-use.md
            bot:
              acceptable-use · Draft
              # Acceptable use
              acceptable-use.md by Lea Brandt, 23 Nov 2026, 10:00. Nothing is wrong with it. It is a new policy. Read it, then send it for review.
              [Send for review] [Read the draft] [Discard the draft] [All policies]
            Ingrid presses Read it
            bot:
              acceptable-use · Version 1.0, in review
              # Acceptable use
              ■ Page 1 of 1 · Devices
              ## Devices
              …
              ## Accounts
              …
              Allowed: yes
              Who decides: manager
              How long: 30 days
              …
              Allowed: no
              Who decides: lead
              How long: never
              [The request] [Whole document] [All policies]
            Ingrid presses The request
            bot:
              AP-0001 · acceptable-use · Waiting for a decision
              # Acceptable use, version 1.0
              Lea Brandt asks you to approve this version of a policy.
              Decision: waits for Ingrid Sørensen; The route asks for a governance lead, but none is left who may decide.
              Answers for it: Lea Brandt
              Asked: 23 Nov 2026, 10:00, please decide by 30 Nov 2026
              > Your reason: –
              [Approve] [Ask for changes] [Reject] [Read it]
            Ingrid presses Approve
            bot:
              AP-0001 · acceptable-use · Approved
              # Acceptable use, version 1.0
              Approved by Ingrid Sørensen on 23 Nov 2026, 10:00. It can be published.
              Decision: Approved by Ingrid Sørensen on 23 Nov 2026; The route asks for a governance lead, but none is left who may decide.
              Answers for it: Lea Brandt
              Asked: 23 Nov 2026, 10:00
            bot to Lea:
              AP-0001 · acceptable-use · Approved
              # Acceptable use, version 1.0
              Approved by Ingrid Sørensen on 23 Nov 2026, 10:00. It can be published.
              Decision: Approved by Ingrid Sørensen on 23 Nov 2026; The route asks for a governance lead, but none is left who may decide.
              Answers for it: Lea Brandt
              Asked: 23 Nov 2026, 10:00
              [Open the policy]
            bot, on Lea's card: acceptable-use · Version 1.0, approved | acceptable-use.md by Lea Brandt, 23 Nov 2026, 10:00. It is approved as version 1.0 and can be published. | [Publish] [Read the draft] [The request] [Discard the draft] [All policies]
            """);

    [Fact]
    public Task Taken_back_discarded_and_sent_again() => TwoLeads()
        .Aside(t => t.Sends(Lea, "acceptable-use.md", Text).Presses(Lea, "Send for review").Presses(Lea, "Send for review"))
        .Sends(Lea, "acceptable-use.md", Second)
        .Presses(Lea, "Take it back")
        .Forges(Cleo, "approval.approve", ("approval", "AP-0001"))
        .Forges(Lea, "policy.manage", ("policy", "acceptable-use"))
        .Presses(Lea, "Discard the draft")
        .Forges(Lea, "policy.manage", ("policy", "acceptable-use"))
        .Reads("""
            Lea sends acceptable-use.md
            bot:
              acceptable-use · Version 1.0, in review
              # Acceptable use
              ! Problem: Version 1.0 of it is in review. Take that back first, or wait for the decision.
              acceptable-use.md by Lea Brandt, 23 Nov 2026, 10:00. It was sent for review as version 1.0.
              [Read the draft] [The request] [Take it back] [All policies]
            Lea presses Take it back
            bot:
              acceptable-use · Draft
              # Acceptable use
              ! Done: It was taken back. It is a draft again.
              acceptable-use.md by Lea Brandt, 23 Nov 2026, 10:00. Nothing is wrong with it. It is a new policy. Read it, then send it for review.
              [Send for review] [Read the draft] [Discard the draft] [All policies]
            bot, on Zoë's card: AP-0001 · acceptable-use · Withdrawn | Lea Brandt took it back on 23 Nov 2026, 10:00. There is nothing left to decide. | [Open the policy]
            bot, on Lea's card: acceptable-use · Draft | acceptable-use.md by Lea Brandt, 23 Nov 2026, 10:00. Nothing is wrong with it. It is a new policy. Read it, then send it for review. | [Send for review] [Read the draft] [Discard the draft] [All policies]
            Zoë forges approval.approve: approval = AP-0001
            bot:
              AP-0001 · acceptable-use · Withdrawn
              # Acceptable use, version 1.0
              ! Note: It was withdrawn, so there is nothing to decide.
              Lea Brandt took it back on 23 Nov 2026, 10:00. There is nothing left to decide.
              Answers for it: Lea Brandt
              Asked: 23 Nov 2026, 10:00
              [Open the policy]
            Lea forges policy.manage: policy = acceptable-use
            bot:
              acceptable-use · Draft
              # Acceptable use
              acceptable-use.md by Lea Brandt, 23 Nov 2026, 10:00. Nothing is wrong with it. It is a new policy. Read it, then send it for review.
              [Send for review] [Read the draft] [Discard the draft] [All policies]
            Lea presses Discard the draft
            bot: The draft is discarded.
            Lea forges policy.manage: policy = acceptable-use
            bot: There is no such policy. Say policies to see them.
            """);

    [Fact]
    public Task A_major_version_asks_again_and_begins_with_what_is_new()
    {
        var talk = HasPublished(TwoLeads());
        talk.Aside(t => t.Forges(Ana, "policy.show", ("policy", "acceptable-use")).Presses(Ana, "Acknowledge", ("tick", "true")));
        HasPublished(talk, Second);
        return talk
            .Later(TimeSpan.FromHours(1))
            .Says(Ana, "policies")
            .PressesAt(Ana, "Acceptable use", "Read")
            .Presses(Ana, "Read and acknowledge")
            .Presses(Ana, "Acknowledge", ("tick", "true"))
            .Says(Ana, "my acknowledgements")
            .Reads("""
            (23 Nov 2026, 11:00)
            Ana: policies
            bot:
              # Policies
              2 policies in force.
              - AI policy | version 1.0 since 2 Nov 2026 · not acknowledged yet [Read]
              - Acceptable use | version 2.0 since 23 Nov 2026 · not acknowledged yet [Read]
              [My acknowledgements]
            Ana presses Read at "Acceptable use"
            bot:
              acceptable-use · Version 2.0
              # What changed: Acceptable use
              You acknowledged version 1.0 on 23 Nov 2026. Version 2.0 is in force now: this is what is new. Please read it and acknowledge it again.
              3 paragraphs differ from version 1.0 to version 2.0.
              ## Devices
              Changed: Lock your screen when whenever you leave. leave your desk. See the guide (https://contoso.example/guide).
              ## Accounts
              Added: Report a lost phone at once.
              Removed: Service | no | lead | never
              What went is struck out, what came is bold.
              [Read and acknowledge] [All changes on one page]
            Ana presses Read and acknowledge
            bot:
              Version 2.0 · in force since 23 Nov 2026
              # Acceptable use
              ■ Page 1 of 1 · Devices
              ## Devices
              …
              ## Accounts
              …
              Allowed: yes
              Who decides: manager
              How long: 30 days
              > Your acknowledgement: ( ) I have read this policy and will follow it.
              [Acknowledge] [What changed] [Ask or decline] [Whole document]
            Ana presses Acknowledge: tick = true
            bot:
              Version 2.0 · in force since 23 Nov 2026
              # Acceptable use
              ! Done: You acknowledged this version on 23 Nov 2026, 11:00.
              ■ Page 1 of 1 · Devices
              ## Devices
              …
              ## Accounts
              …
              Allowed: yes
              Who decides: manager
              How long: 30 days
              Acknowledged: 23 Nov 2026, 11:00
              Pages shown: All 1
              Fingerprint: e7f3f243e5ce
              Kept as proof: your name, the version with the fingerprint of its text, its language, the pages that were shown, and the time.
              [Ask a question] [Proof to keep] [Whole document]
            Ana: my acknowledgements
            bot:
              # My acknowledgements
              You have acknowledged 2 policy versions.
              ## Acceptable use, version 2.0
              Acknowledged: 23 Nov 2026, 11:00
              Pages shown: All 1
              Text (SHA-256): e7f3f243 e5ce1e53 4751297d a8e2f24d 732b551b 033fa25b db31ab06 89e48f69
              [Proof to keep]
              ## Acceptable use, version 1.0
              Acknowledged: 23 Nov 2026, 10:00
              Pages shown: All 1
              Text (SHA-256): 8d1642de f2a7b940 65789106 0375c367 0d9e6827 1e33527d 2aa5f645 8a29eb62
              [Proof to keep]
              [All policies]
            """);
    }

    [Fact]
    public Task A_minor_version_keeps_acknowledgements()
    {
        var talk = HasPublished(TwoLeads());
        talk.Aside(t => t.Forges(Ana, "policy.show", ("policy", "acceptable-use")).Presses(Ana, "Acknowledge", ("tick", "true")));
        HasPublished(talk, Second, "minor");
        return talk
            .Forges(Ana, "policy.show", ("policy", "acceptable-use"))
            .Presses(Ana, "What changed")
            .Says(Max, "who has not acknowledged")
            .PressesAt(Max, "Acceptable use", "Who")
            .Reads("""
            Ana forges policy.show: policy = acceptable-use
            bot:
              Version 1.1 · in force since 23 Nov 2026
              # Acceptable use
              ! Done: You acknowledged version 1.0 on 23 Nov 2026, 10:00. That holds for version 1.1 too: it changes little.
              ■ Page 1 of 1 · Devices
              ## Devices
              …
              ## Accounts
              …
              Allowed: yes
              Who decides: manager
              How long: 30 days
              Acknowledged: 23 Nov 2026, 10:00
              Pages shown: All 1
              Fingerprint: 8d1642def2a7
              Kept as proof: your name, the version with the fingerprint of its text, its language, the pages that were shown, and the time.
              [What changed] [Ask a question] [Proof to keep] [Whole document]
            Ana presses What changed
            bot:
              acceptable-use · Version 1.1
              # What changed: Acceptable use
              3 paragraphs differ from version 1.0 to version 1.1.
              ## Devices
              Changed: Lock your screen when whenever you leave. leave your desk. See the guide (https://contoso.example/guide).
              ## Accounts
              Added: Report a lost phone at once.
              Removed: Service | no | lead | never
              What went is struck out, what came is bold.
              [Read all of it] [All changes on one page]
            Max: who has not acknowledged
            bot:
              # 2 of 2 people have not acknowledged all policies
              Your team; 2 policies in force. As of 23 Nov 2026, 10:00.
              - AI policy, version 1.0 | 2 of 2 missing · due 2 Dec 2026 [Who]
              - Acceptable use, version 1.1 | 1 of 2 missing · due 23 Dec 2026 [Who]
              [Export]
            Max presses Who at "Acceptable use"
            bot:
              # 1 of 2 people has not acknowledged
              Your team; Acceptable use, version 1.1, due 23 Dec 2026. As of 23 Nov 2026, 10:00.
              - نور حداد | Human Resources · reports to Max Keller · not reached: has not opened the bot yet · due 23 Dec 2026
              [Export] [Where it stands]
            """);
    }

    [Fact]
    public Task A_file_full_of_problems_is_not_sent() => new Talk()
        .Sends(Lea, "bad.md", "---\ntitle: Bad\nauthor: me\n---\n<script>alert(1)</script>\n\n![logo](https://evil.example/x.png) and [here](javascript:alert(1))\n\n#### Deep\n\nWords.")
        .Forges(Lea, "policy.send", ("policy", "bad"), ("text", "x"))
        .Forges(Lea, "policy.read", ("policy", "bad"), ("version", "draft"))
        .Reads("""
            Lea sends bad.md
            bot:
              bad · Draft
              # Bad
              bad.md by Lea Brandt, 23 Nov 2026, 10:00. 5 problems have to be put right before it can be sent for review. Change the file and send it again.
              ## To be put right
              Line 3: "author" is not known here. The lines between --- are: acknowledge-within-days, check, effective, id, kind, language, pass, read, serves, title, valid-months, version.
              Line 5: HTML is not shown, it would be read as words. Write it in Markdown: ## for a heading, - for a list, \*\* for bold.
              Line 7: Pictures are not shown. Say in words what it shows.
              Line 7: The link "javascript:alert(1)" cannot be followed. Only whole addresses that begin with https:// or mailto: can.
              Line 9: The heading is of level 4 below one of level 2. Write it with 3 times #.
              [Discard the draft] [All policies]
            Lea forges policy.send: policy = bad, text = x
            bot:
              bad · Draft
              # Bad
              ! Problem: The draft was replaced since you looked at it. Look at it again first.
              bad.md by Lea Brandt, 23 Nov 2026, 10:00. 5 problems have to be put right before it can be sent for review. Change the file and send it again.
              ## To be put right
              Line 3: "author" is not known here. The lines between --- are: acknowledge-within-days, check, effective, id, kind, language, pass, read, serves, title, valid-months, version.
              Line 5: HTML is not shown, it would be read as words. Write it in Markdown: ## for a heading, - for a list, \*\* for bold.
              Line 7: Pictures are not shown. Say in words what it shows.
              Line 7: The link "javascript:alert(1)" cannot be followed. Only whole addresses that begin with https:// or mailto: can.
              Line 9: The heading is of level 4 below one of level 2. Write it with 3 times #.
              [Discard the draft] [All policies]
            Lea forges policy.read: policy = bad, version = draft
            bot:
              bad · Draft
              # Bad
              bad.md by Lea Brandt, 23 Nov 2026, 10:00. 5 problems have to be put right before it can be sent for review. Change the file and send it again.
              ## To be put right
              Line 3: "author" is not known here. The lines between --- are: acknowledge-within-days, check, effective, id, kind, language, pass, read, serves, title, valid-months, version.
              Line 5: HTML is not shown, it would be read as words. Write it in Markdown: ## for a heading, - for a list, \*\* for bold.
              Line 7: Pictures are not shown. Say in words what it shows.
              Line 7: The link "javascript:alert(1)" cannot be followed. Only whole addresses that begin with https:// or mailto: can.
              Line 9: The heading is of level 4 below one of level 2. Write it with 3 times #.
              [Discard the draft] [All policies]
            """);

    [Fact]
    public Task Files_that_cannot_be_used_are_refused() => new Talk()
        .Sends(Lea, "huge.md", new byte[2_000_000])
        .Sends(Lea, "binary.md", [0xFF, 0xFE, 0x00])
        .Sends(Lea, "???.md", "Words.")
        .Sends(Lea, "empty.md", "")
        .Sends(Ana, "acceptable-use.md", Text)
        .Reads("""
            Lea sends huge.md
            bot: A policy has at most 64 KB, about 10,000 words, and this file has 1,953 KB. Shorten it, or make several policies of it.
            Lea sends binary.md
            bot: That file is not UTF-8 text. Save it as Markdown (.md) in UTF-8 and send it again.
            Lea sends ???.md
            bot: Name the file as the policy is to be called, for example acceptable-use.md, and send it again.
            Lea sends empty.md
            bot:
              empty · Draft
              # Empty
              empty.md by Lea Brandt, 23 Nov 2026, 10:00. 1 problem has to be put right before it can be sent for review. Change the file and send it again.
              ## To be put right
              The file: There is no text in it. Write what people are to do.
              [Discard the draft] [All policies]
            Ana sends acceptable-use.md
            bot: Only a governance lead can change the policies. Please send it to Lea Brandt.
            """);

    [Fact]
    public Task Published_twice_is_published_once()
    {
        var talk = HasPublished(TwoLeads());
        return talk
            .Forges(Lea, "policy.publish", ("policy", "acceptable-use"))
            .Sends(Lea, "acceptable-use.md", Text)
            .Reads("""
            Lea forges policy.publish: policy = acceptable-use
            bot:
              acceptable-use · Version 1.0 in force
              # Acceptable use
              ! Problem: It is published already, as version 1.0.
              Lea Brandt answers for it. Version 1.0 is to be looked at again by 23 Nov 2027.
              ## Versions
              - Version 1.0, in force | Lea Brandt, 23 Nov 2026 · AP-0001 · As agreed. [Read]
              [Ask people to acknowledge] [Retire] [Questions] [All policies]
            Lea sends acceptable-use.md
            bot:
              acceptable-use · Version 1.0 in force
              # Acceptable use
              ! Problem: That is what version 1.0 says, word by word. Change the file and send it again.
              Lea Brandt answers for it. Version 1.0 is to be looked at again by 23 Nov 2027.
              ## Versions
              - Version 1.0, in force | Lea Brandt, 23 Nov 2026 · AP-0001 · As agreed. [Read]
              [Ask people to acknowledge] [Retire] [Questions] [All policies]
            """);
    }

    [Fact]
    public Task Wrong_dates_are_said_at_their_input()
    {
        var talk = TwoLeads().Aside(t => t
            .Sends(Lea, "acceptable-use.md", Text).Presses(Lea, "Send for review").Presses(Lea, "Send for review").Presses(Cleo, "Approve")
            .Forges(Lea, "policy.manage", ("policy", "acceptable-use")).Presses(Lea, "Publish"));
        return talk
            .Presses(Lea, "Publish", ("effective", "2026-11-01"))
            .Presses(Lea, "Publish", ("review", "2026-11-23"))
            .Presses(Lea, "Publish", ("review", "2027-11-23"), ("within", "0"))
            .Presses(Lea, "Publish", ("effective", "2026-12-01"), ("within", "30"))
            .Says(Ana, "policies")
            .Forges(Ana, "policy.show", ("policy", "acceptable-use"))
            .Forges(Ana, "policy.acknowledge", ("policy", "acceptable-use"), ("version", "1.0"), ("tick", "true"))
            .Reads("""
            Lea presses Publish: effective = 2026-11-01
            bot:
              acceptable-use · Version 1.0, approved
              # Publish Acceptable use?
              From its day on, everybody is asked to read and acknowledge it, or those whom a campaign asks.
              > In force from: 2026-11-01
                ! Please check: Choose today or a later day: nobody could have known it before.
              > To be looked at again by: 2027-11-23
              > Days to acknowledge it: 30
              [Publish] [Not now]
            Lea presses Publish: review = 2026-11-23
            bot:
              acceptable-use · Version 1.0, approved
              # Publish Acceptable use?
              From its day on, everybody is asked to read and acknowledge it, or those whom a campaign asks.
              > In force from: 2026-11-23
              > To be looked at again by: 2026-11-23
                ! Please check: Choose a day to look at it again, after it comes into force and within 3 years.
              > Days to acknowledge it: 30
              [Publish] [Not now]
            Lea presses Publish: review = 2027-11-23, within = 0
            bot:
              acceptable-use · Version 1.0, approved
              # Publish Acceptable use?
              From its day on, everybody is asked to read and acknowledge it, or those whom a campaign asks.
              > In force from: 2026-11-23
              > To be looked at again by: 2027-11-23
              > Days to acknowledge it: 0
                ! Please check: Give people from 1 to 365 days.
              [Publish] [Not now]
            Lea presses Publish: effective = 2026-12-01, within = 30
            bot:
              acceptable-use · Not in force yet
              # Acceptable use
              ! Done: It is published.
              Lea Brandt answers for it. Nobody is bound by it yet.
              ## Versions
              - Version 1.0, in force from 1 Dec 2026 | Lea Brandt, 23 Nov 2026 · AP-0001 [Read]
              [Ask people to acknowledge] [Retire] [Questions] [All policies]
            bot, on Lea's card: acceptable-use · Not in force yet | Lea Brandt answers for it. Nobody is bound by it yet. | [Ask people to acknowledge] [Retire] [Questions] [All policies]
            Ana: policies
            bot:
              # Policies
              1 policy in force.
              - AI policy | version 1.0 since 2 Nov 2026 · not acknowledged yet [Read]
              [My acknowledgements]
            Ana forges policy.show: policy = acceptable-use
            bot: This policy is not in force today. Say policies to see those that are.
            Ana forges policy.acknowledge: policy = acceptable-use, version = 1.0, tick = true
            bot: This policy is not in force today. Say policies to see those that are.
            """);
    }

    [Fact]
    public Task Retired_and_brought_back()
    {
        var talk = HasPublished(TwoLeads());
        return talk
            .Forges(Lea, "policy.manage", ("policy", "acceptable-use"))
            .Presses(Lea, "Retire")
            .Presses(Lea, "Retire")
            .Forges(Ana, "policy.show", ("policy", "acceptable-use"))
            .Presses(Lea, "Bring it back")
            .Forges(Lea, "policy.retire", ("policy", "ai-policy"))
            .Reads("""
            Lea forges policy.manage: policy = acceptable-use
            bot:
              acceptable-use · Version 1.0 in force
              # Acceptable use
              Lea Brandt answers for it. Version 1.0 is to be looked at again by 23 Nov 2027.
              ## Versions
              - Version 1.0, in force | Lea Brandt, 23 Nov 2026 · AP-0001 · As agreed. [Read]
              [Ask people to acknowledge] [Retire] [Questions] [All policies]
            Lea presses Retire
            bot:
              acceptable-use · Version 1.0
              # Retire Acceptable use?
              Nobody is bound by it or asked to acknowledge it any more. What was acknowledged stays, and you can bring it back.
              [Keep it] [Retire]
            Lea presses Retire
            bot:
              acceptable-use · Retired
              # Acceptable use
              ! Done: It is retired. Nobody is asked to acknowledge it.
              It was retired by Lea Brandt on 23 Nov 2026, 10:00: nobody is asked to acknowledge it. What was acknowledged stays.
              ## Versions
              - Version 1.0, retired | Lea Brandt, 23 Nov 2026 · AP-0001 · As agreed. [Read]
              [Bring it back] [Questions] [All policies]
            bot, on Lea's card: acceptable-use · Retired | It was retired by Lea Brandt on 23 Nov 2026, 10:00: nobody is asked to acknowledge it. What was acknowledged stays. | [Bring it back] [Questions] [All policies]
            bot, on Lea's card: acceptable-use · Retired | It was retired by Lea Brandt on 23 Nov 2026, 10:00: nobody is asked to acknowledge it. What was acknowledged stays. | [Bring it back] [Questions] [All policies]
            Ana forges policy.show: policy = acceptable-use
            bot: This policy is not in force today. Say policies to see those that are.
            Lea presses Bring it back
            bot:
              acceptable-use · Version 1.0 in force
              # Acceptable use
              ! Done: It is in force again, as it was.
              Lea Brandt answers for it. Version 1.0 is to be looked at again by 23 Nov 2027.
              ## Versions
              - Version 1.0, in force | Lea Brandt, 23 Nov 2026 · AP-0001 · As agreed. [Read]
              [Ask people to acknowledge] [Retire] [Questions] [All policies]
            bot, on Lea's card: acceptable-use · Version 1.0 in force | Lea Brandt answers for it. Version 1.0 is to be looked at again by 23 Nov 2027. | [Ask people to acknowledge] [Retire] [Questions] [All policies]
            bot, on Lea's card: acceptable-use · Version 1.0 in force | Lea Brandt answers for it. Version 1.0 is to be looked at again by 23 Nov 2027. | [Ask people to acknowledge] [Retire] [Questions] [All policies]
            Lea forges policy.retire: policy = ai-policy
            bot:
              ai-policy · Version 1.0 in force
              # AI policy
              ! Problem: An AI management system needs its AI policy, so it stays in force. Publish another version of it.
              The governance leads answer for it. Version 1.0 is to be looked at again by 2 Nov 2027.
              ## Versions
              - Version 1.0, in force | Came with the product [Read]
              [Ask people to acknowledge] [Questions] [All policies]
            """);
    }

    [Fact]
    public Task Others_see_neither_drafts_nor_buttons() => TwoLeads()
        .Aside(t => t.Sends(Lea, "acceptable-use.md", Text))
        .Says(Ana, "policies")
        .Says(Ana, "draft policy")
        .Forges(Ana, "policy.manage", ("policy", "acceptable-use"))
        .Forges(Ana, "policy.read", ("policy", "acceptable-use"), ("version", "draft"))
        .Forges(Ana, "policy.file", ("policy", "acceptable-use"), ("version", "draft"))
        .Forges(Ana, "policy.changes", ("policy", "ai-policy"), ("since", "1.0"), ("version", "draft"))
        .Forges(Ana, "policy.publish", ("policy", "acceptable-use"))
        .Forges(Ana, "policy.send", ("policy", "acceptable-use"))
        .Forges(Priya, "policy.discard", ("policy", "acceptable-use"))
        .Forges(Priya, "policy.manage", ("policy", "acceptable-use"))
        .Forges(Lea, "policy.manage", ("policy", "../../etc"))
        .Forges(Lea, "policy.read", ("policy", "ai-policy"), ("version", "9.9"))
        .Reads("""
            Ana: policies
            bot:
              # Policies
              1 policy in force.
              - AI policy | version 1.0 since 2 Nov 2026 · not acknowledged yet [Read]
              [My acknowledgements]
            Ana: draft policy
            bot: Only a governance lead can change the policies. Please send it to Lea Brandt.
            Ana forges policy.manage: policy = acceptable-use
            bot: Drafts and versions are kept by the governance leads. Say policies to see what is in force.
            Ana forges policy.read: policy = acceptable-use, version = draft
            bot: There is no such version for you to read. Say policies to see what is in force.
            Ana forges policy.file: policy = acceptable-use, version = draft
            bot: There is no such version for you to read. Say policies to see what is in force.
            Ana forges policy.changes: policy = ai-policy, since = 1.0, version = draft
            bot: There is no such version for you to read. Say policies to see what is in force.
            Ana forges policy.publish: policy = acceptable-use
            bot: Only a governance lead can change the policies. Please send it to Lea Brandt.
            Ana forges policy.send: policy = acceptable-use
            bot: Only a governance lead can change the policies. Please send it to Lea Brandt.
            Priya forges policy.discard: policy = acceptable-use
            bot: Only a governance lead can change the policies. Please send it to Lea Brandt.
            Priya forges policy.manage: policy = acceptable-use
            bot:
              acceptable-use · Draft
              # Acceptable use
              acceptable-use.md by Lea Brandt, 23 Nov 2026, 10:00. Nothing is wrong with it. It is a new policy. Read it, then send it for review.
              [Read the draft] [All policies]
            Lea forges policy.manage: policy = ../../etc
            bot: There is no such policy. Say policies to see them.
            Lea forges policy.read: policy = ai-policy, version = 9.9
            bot: There is no such version for you to read. Say policies to see what is in force.
            """);

    [Fact]
    public Task The_way_to_a_draft_is_shown_to_leads() => new Talk()
        .Says(Lea, "draft policy")
        .Says(Lea, "policies")
        .Reads("""
            Lea: draft policy
            bot:
              # Draft a policy
              Send me the text as a Markdown file (.md) in this chat.
              1\. Name it: The file's name says which policy it is: ai-policy.md is a new version of the AI policy, acceptable-use.md a policy of its own.
              2\. Write it: \## for headings, - for lists, \*\* for bold, tables of up to 3 columns, links to https and mailto. No HTML, no pictures.
              3\. Send it: I say what is wrong with it, line by line, and show it as everybody will see it, with what has changed.
              4\. Ask for more: Lines between --- at its head: "read: all" asks for all pages, "check: \<form>" for a check, "kind: training" with "valid-months: 12" makes it a training.
              5\. Review: Somebody who has no part in it approves it. Then you publish it from a day on.
              [The AI policy as a file] [All policies]
            Lea: policies
            bot:
              # Policies
              1 policy. To add one or a new version, send its text as a .md file.
              - AI policy | ai-policy · version 1.0 in force [Open]
              [How to draft one] [Campaigns]
            """);

    [Fact]
    public async Task A_version_in_review_reaches_the_deputy_and_goes_up_when_it_is_late()
    {
        var talk = TwoLeads();
        await talk.Sends(Lea, "acceptable-use.md", Text).Aside(t => t.Presses(Lea, "Send for review").Presses(Lea, "Send for review", ("note", "As agreed.")));
        await talk.PressVerb(Cleo, "absence.save", [("deputy", Max.Id.Value), ("from", "2026-11-23"), ("until", "2026-12-24")]);
        Assert.Equal([Max.Id], (await Asked(talk)).Current.Seats.Select(seat => seat.StandIn?.Who));

        talk.Office.Now = talk.Office.Now.AddDays(8);
        await talk.Bot.Late.Run(talk.Office.Now, TestContext.Current.CancellationToken);
        Assert.Equal(Rung.Reminded, (await Asked(talk)).Current.Rung);

        await talk.PressVerb(Max, "approval.approve", [("approval", "AP-0001")]);
        Assert.Equal((Verdict.Approve, Max.Id), ((await Asked(talk)).Final!.Verdict, (await Asked(talk)).Final!.By));
    }

    [Fact]
    public async Task What_is_for_requests_about_systems_does_no_harm_to_one_about_a_policy()
    {
        var talk = TwoLeads();
        await talk.Sends(Lea, "acceptable-use.md", Text).Aside(t => t.Presses(Lea, "Send for review").Presses(Lea, "Send for review", ("note", "As agreed.")));
        string[] verbs = [.. talk.Bot.Intents.Select(i => i.Verb).Where(verb => verb.StartsWith("approval.", StringComparison.Ordinal) && verb is not "approval.approve")];
        foreach (string verb in verbs)
        {
            foreach (var who in new[] { Ana, Lea, Cleo })
                Talk.Check((await talk.PressVerb(who, verb, [("approval", "AP-0001"), ("condition", "1"), ("to", "max"), ("why", "Why not."), ("text", "Hm.")]))!);
        }
        Assert.NotNull(await Asked(talk));
    }

    private static async Task<Approval> Asked(Talk talk) => (await talk.Records.Read(Approval.Type, "AP-0001", TestContext.Current.CancellationToken)).State!;
}
