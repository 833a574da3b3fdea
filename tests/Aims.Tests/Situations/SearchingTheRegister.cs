using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Situations;

public sealed class SearchingTheRegister
{
    private const string Inventory = """
        Name,Purpose,Owner,Department,Supplier,Product,Status
        Credit scoring,Estimates whether a customer can repay a loan,max@contoso.example,Legal,Fabrikam GmbH,RiskMeter,In use
        Loan letters,Writes letters about credit decisions,zoe@contoso.example,Engineering,Contoso AI,PenPal,In use
        Fraud alarm,Finds payments that look like fraud,lea@contoso.example,Legal,Fabrikam,PayGuard,In use
        """;

    [Fact]
    public Task Finds_by_name_purpose_supplier_product_department_and_owner() => Filled()
        .Says(Ana, "find credit")
        .Says(Ana, "search fabrikam")
        .Says(Ana, "search for PenPal")
        .Says(Ana, "find engineering")
        .Says(Ana, "find Keller")
        .Says(Ana, "find fraudulent paymnts")
        .Says(Ana, "find zoe letters")
        .Says(Ana, "find quantum")
        .Says(Ana, "find the of")
        .Reads("""
            Ana: find credit
            bot:
              # 2 systems found
              All that "credit" fits, the best first. As of 23 Nov 2026, 10:00.
              - Credit scoring | AIS-0001 · Submitted for less than a minute · Not assessed yet · owner Max Keller [Open]
              - Loan letters | AIS-0002 · Submitted for less than a minute · Not assessed yet · owner Zoë O'Neill [Open]
            Ana: search fabrikam
            bot:
              # 2 systems found
              All that "fabrikam" fits, the best first. As of 23 Nov 2026, 10:00.
              - Credit scoring | AIS-0001 · Submitted for less than a minute · Not assessed yet · owner Max Keller [Open]
              - Fraud alarm | AIS-0003 · Submitted for less than a minute · Not assessed yet · owner Lea Brandt [Open]
            Ana: search for PenPal
            bot:
              # 1 system found
              All that "PenPal" fits, the best first. As of 23 Nov 2026, 10:00.
              - Loan letters | AIS-0002 · Submitted for less than a minute · Not assessed yet · owner Zoë O'Neill [Open]
            Ana: find engineering
            bot:
              # 1 system found
              All that "engineering" fits, the best first. As of 23 Nov 2026, 10:00.
              - Loan letters | AIS-0002 · Submitted for less than a minute · Not assessed yet · owner Zoë O'Neill [Open]
            Ana: find Keller
            bot:
              # 1 system found
              All that "Keller" fits, the best first. As of 23 Nov 2026, 10:00.
              - Credit scoring | AIS-0001 · Submitted for less than a minute · Not assessed yet · owner Max Keller [Open]
            Ana: find fraudulent paymnts
            bot:
              # 1 system found
              All that "fraudulent paymnts" fits, the best first. As of 23 Nov 2026, 10:00.
              - Fraud alarm | AIS-0003 · Submitted for less than a minute · Not assessed yet · owner Lea Brandt [Open]
            Ana: find zoe letters
            bot:
              # 1 system found
              All that "zoe letters" fits, the best first. As of 23 Nov 2026, 10:00.
              - Loan letters | AIS-0002 · Submitted for less than a minute · Not assessed yet · owner Zoë O'Neill [Open]
            Ana: find quantum
            bot: Nothing in the register fits "quantum". Try a part of its name, its supplier or its owner, or register it.
            Ana: find the of
            bot:
              # I did not understand that
              I did not understand what you are asking about. Here is what I can do.
              - My tasks | What waits for you, and where to go on [Open]
              - Register | Put an AI system in the register [Open]
              - Report an incident | Something went wrong with an AI system: say it in a minute [Open]
              - Raise a concern | Say what worries you, anonymously if you like, and be answered [Open]
              - Who approves what | The steps of an approval, by impact level [Open]
              - AI policy | Read and acknowledge the AI policy [Open]
              - My acknowledgements | The proof of what you have acknowledged [Open]
              - Policies | All policies in force [Open]
              - My questions | The questions that you saved, those shared with you, and when they come [Open]
              - Status AIS-0001 | Where a system stands; its name, supplier, purpose or owner will do as well [Open]
              - May I use AIS-0001 | Whether a system is approved, and for what; its name or product will do [Open]
              - My requests | What you asked to be approved, and where it is [Open]
              Page 1 of 2
              [More]
            """);

    [Theory]
    [InlineData("search AIS-2")]
    [InlineData("find AIS-0002")]
    [InlineData("ais 2")]
    public async Task Opens_an_id_however_it_is_written(string words)
    {
        var talk = Filled();
        await talk.Says(Ana, words);
        Assert.Contains("# Loan letters", CardText.Of(talk.LatestCard(Ana).Card!));
    }

    [Fact]
    public Task Shows_ten_and_says_how_many_there_are() => Enumerable.Range(1, 13)
        .Aggregate(new Talk(), (talk, n) => talk.HasRegistered(Ana, $"Helper {n}"))
        .Says(Zoe, "find helper")
        .Reads("""
            Zoë: find helper
            bot:
              # 13 systems found
              All that "helper" fits, the best first. As of 23 Nov 2026, 10:00.
              - Helper 1 | AIS-0001 · Submitted for less than a minute · Not assessed yet · owner Ana Ruiz [Open]
              - Helper 2 | AIS-0002 · Submitted for less than a minute · Not assessed yet · owner Ana Ruiz [Open]
              - Helper 3 | AIS-0003 · Submitted for less than a minute · Not assessed yet · owner Ana Ruiz [Open]
              - Helper 4 | AIS-0004 · Submitted for less than a minute · Not assessed yet · owner Ana Ruiz [Open]
              - Helper 5 | AIS-0005 · Submitted for less than a minute · Not assessed yet · owner Ana Ruiz [Open]
              - Helper 6 | AIS-0006 · Submitted for less than a minute · Not assessed yet · owner Ana Ruiz [Open]
              - Helper 7 | AIS-0007 · Submitted for less than a minute · Not assessed yet · owner Ana Ruiz [Open]
              - Helper 8 | AIS-0008 · Submitted for less than a minute · Not assessed yet · owner Ana Ruiz [Open]
              - Helper 9 | AIS-0009 · Submitted for less than a minute · Not assessed yet · owner Ana Ruiz [Open]
              - Helper 10 | AIS-0010 · Submitted for less than a minute · Not assessed yet · owner Ana Ruiz [Open]
              and 3 more
            """);

    [Fact]
    public Task Where_others_read_along_shows_only_what_everybody_may_see() => new Talk()
        .HasDrafted(Ana, "Secret helper").HasRegistered(Ana, "Open helper")
        .Says(Ana, "find helper")
        .SaysInGroup(Ana, "find helper")
        .Reads("""
            Ana: find helper
            bot:
              # 2 systems found
              All that "helper" fits, the best first. As of 23 Nov 2026, 10:00.
              - Secret helper | AIS-0001 · Draft for less than a minute · Not assessed yet · owner Ana Ruiz [Open]
              - Open helper | AIS-0002 · Submitted for less than a minute · Not assessed yet · owner Ana Ruiz [Open]
            Ana, in a group: find helper
            bot:
              # 1 system found
              All that "helper" fits, the best first. As of 23 Nov 2026, 10:00.
              - Open helper | AIS-0002 · Submitted for less than a minute · Not assessed yet · owner Ana Ruiz [Open]
            """);

    [Fact]
    public async Task Follows_what_changes()
    {
        var talk = Filled();
        await talk.Says(Zoe, "find PenPal")
            .Aside(t => t.Opens(Zoe, "Origin", "AIS-0002").Presses(Zoe, "Save and next", ("product", "BriefMeister")))
            .Says(Zoe, "find PenPal")
            .Says(Zoe, "find briefmeister")
            .Reads("""
                Zoë: find PenPal
                bot:
                  # 1 system found
                  All that "PenPal" fits, the best first. As of 23 Nov 2026, 10:00.
                  - Loan letters | AIS-0002 · Submitted for less than a minute · Not assessed yet · owner Zoë O'Neill [Open]
                Zoë: find PenPal
                bot: Nothing in the register fits "PenPal". Try a part of its name, its supplier or its owner, or register it.
                Zoë: find briefmeister
                bot:
                  # 1 system found
                  All that "briefmeister" fits, the best first. As of 23 Nov 2026, 10:00.
                  - Loan letters | AIS-0002 · Submitted for less than a minute · Not assessed yet · owner Zoë O'Neill [Open]
                """);
    }

    [Theory]
    [InlineData("find 👩🏽‍💻")]
    [InlineData("find \u202e")]
    [InlineData("find \ud83d")]
    [InlineData("find ?!")]
    public async Task Of_nothing_finds_nothing(string words)
    {
        var talk = Filled();
        await talk.Says(Ana, words);
        Assert.Contains(talk.Office.Transcript, line => line.Contains("Nothing in the register fits", StringComparison.Ordinal) || line.Contains("did not understand", StringComparison.Ordinal));
    }

    private static Talk Filled() => new Talk().HasImported(Lea, Inventory).Aside(t => t);
}
