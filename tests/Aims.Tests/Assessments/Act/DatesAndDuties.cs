using System.Globalization;
using Xunit;

namespace Aims.Assessments.Act;

/// <summary>What has to be done, by class and role, and from when.</summary>
public sealed class DatesAndDuties
{
    /// <summary>Annex III 4(a): high-risk, and asked of everybody in the same way.</summary>
    private const string Hiring = "areas=employment employment=4a";

    public static TheoryData<string, string, string> Duties { get; } = new()
    {
        { "minimal, we use it", "roles=deployer", "Art. 4" },
        { "minimal, we build it", "roles=provider", "Art. 4" },
        { "minimal, both: once", "roles=provider,deployer", "Art. 4" },
        { "minimal, we pass it on", "roles=importer,distributor", "" },
        { "out of scope", "is-ai=rules roles=provider", "" },

        { "forbidden, we use it", "roles=deployer practices=c", "Art. 5(1)(c) | Art. 4" },
        { "forbidden, we pass it on", "roles=distributor practices=a,e", "Art. 5(1)(a) | Art. 5(1)(e)" },

        { "high-risk, we use it", Hiring,
            "Art. 4 | Art. 26(1) | Art. 26(2) | Art. 26(4) | Art. 26(5) | Art. 26(6) | Art. 26(7) | Art. 26(9) | Art. 26(11) | Art. 26(12) | Art. 86" },
        { "high-risk, a public body uses it", $"{Hiring} user-body=public",
            "Art. 4 | Art. 26(1) | Art. 26(2) | Art. 26(4) | Art. 26(5) | Art. 26(6) | Art. 26(7) | Art. 26(8), 49(3) | Art. 26(9) | Art. 26(11) | Art. 26(12) | Art. 27 | Art. 86" },
        { "high-risk, for a public service", $"{Hiring} user-body=service",
            "Art. 4 | Art. 26(1) | Art. 26(2) | Art. 26(4) | Art. 26(5) | Art. 26(6) | Art. 26(7) | Art. 26(9) | Art. 26(11) | Art. 26(12) | Art. 27 | Art. 86" },
        { "credit: rights are assessed by all", "areas=services services=5b",
            "Art. 4 | Art. 26(1) | Art. 26(2) | Art. 26(4) | Art. 26(5) | Art. 26(6) | Art. 26(7) | Art. 26(9) | Art. 26(11) | Art. 26(12) | Art. 27 | Art. 86" },
        { "insurance: rights are assessed by all", "areas=services services=5c",
            "Art. 4 | Art. 26(1) | Art. 26(2) | Art. 26(4) | Art. 26(5) | Art. 26(6) | Art. 26(7) | Art. 26(9) | Art. 26(11) | Art. 26(12) | Art. 27 | Art. 86" },
        { "infrastructure of a public body: neither registered by it nor rights assessed", "areas=infrastructure infrastructure=2 user-body=public",
            "Art. 4 | Art. 26(1) | Art. 26(2) | Art. 26(4) | Art. 26(5) | Art. 26(6) | Art. 26(7) | Art. 26(9) | Art. 26(11) | Art. 26(12)" },
        { "recognising people from afar", "areas=biometrics biometrics=1a",
            "Art. 4 | Art. 26(1) | Art. 26(2) | Art. 26(4) | Art. 26(5) | Art. 26(6) | Art. 26(7) | Art. 26(9) | Art. 26(10) | Art. 26(11) | Art. 26(12) | Art. 86" },
        { "high-risk by product, a public body uses it", "product=is product-law=medical user-body=public",
            "Art. 4 | Art. 26(1) | Art. 26(2) | Art. 26(4) | Art. 26(5) | Art. 26(6) | Art. 26(7) | Art. 26(9) | Art. 26(12)" },
        { "high-risk, we build it", $"roles=provider {Hiring}",
            "Art. 4 | Art. 9 | Art. 10 | Art. 11, 18 | Art. 12, 19 | Art. 13 | Art. 14 | Art. 15 | Art. 16(b) | Art. 17 | Art. 20 | Art. 16(k), 21 | Art. 16(l) | "
            + "Art. 22 | Art. 16(f), 43 | Art. 16(g), 47 | Art. 16(h), 48 | Art. 16(i), 49(1) | Art. 72 | Art. 73" },
        { "infrastructure, we build it: the national register", "roles=provider areas=infrastructure infrastructure=2",
            "Art. 4 | Art. 9 | Art. 10 | Art. 11, 18 | Art. 12, 19 | Art. 13 | Art. 14 | Art. 15 | Art. 16(b) | Art. 17 | Art. 20 | Art. 16(k), 21 | Art. 16(l) | "
            + "Art. 22 | Art. 16(f), 43 | Art. 16(g), 47 | Art. 16(h), 48 | Art. 49(5) | Art. 72 | Art. 73" },
        { "high-risk by product, we build it: no register", "roles=provider product=safety",
            "Art. 4 | Art. 9 | Art. 10 | Art. 11, 18 | Art. 12, 19 | Art. 13 | Art. 14 | Art. 15 | Art. 16(b) | Art. 17 | Art. 20 | Art. 16(k), 21 | Art. 16(l) | "
            + "Art. 22 | Art. 16(f), 43 | Art. 16(g), 47 | Art. 16(h), 48 | Art. 72 | Art. 73" },
        { "high-risk, we bring it into the EU", $"roles=importer {Hiring}", "Art. 23(1) | Art. 23(2) | Art. 23(3) | Art. 23(4) | Art. 23(5)–(7)" },
        { "high-risk, we pass it on", $"roles=distributor {Hiring}", "Art. 24(1) | Art. 24(2) | Art. 24(3) | Art. 24(4) | Art. 24(5), (6)" },
        { "high-risk, we pass it on under our name", $"roles=distributor changed=true {Hiring}",
            "Art. 4 | Art. 9 | Art. 10 | Art. 11, 18 | Art. 12, 19 | Art. 13 | Art. 14 | Art. 15 | Art. 16(b) | Art. 17 | Art. 20 | Art. 16(k), 21 | Art. 16(l) | "
            + "Art. 22 | Art. 16(f), 43 | Art. 16(g), 47 | Art. 16(h), 48 | Art. 16(i), 49(1) | Art. 72 | Art. 73 | Art. 24(1) | Art. 24(2) | Art. 24(3) | Art. 24(4) | Art. 24(5), (6)" },
        { "a machine: its own law", "roles=provider,deployer product=safety product-law=machinery", "Art. 4 | Art. 2(2), 6(1)" },
        { "a machine, but used for hiring: in full", $"roles=importer product=safety product-law=machinery {Hiring}",
            "Art. 23(1) | Art. 23(2) | Art. 23(3) | Art. 23(4) | Art. 23(5)–(7)" },

        { "exempt, we build it", $"roles=provider {Hiring} profiles=no part=d still-harm=no", "Art. 4 | Art. 6(4) | Art. 49(2)" },
        { "exempt, we use it", $"{Hiring} profiles=no part=d still-harm=no", "Art. 4" },

        { "it talks, we build it", "roles=provider shows=talks", "Art. 4 | Art. 50(1)" },
        { "it talks, we use it", "shows=talks", "Art. 4" },
        { "it does all, we build it", "roles=provider shows=talks,makes,feelings,deepfake,public-text", "Art. 4 | Art. 50(1) | Art. 50(2)" },
        { "it does all, we use it", "shows=talks,makes,feelings,deepfake,public-text",
            "Art. 4 | Art. 50(3) | Art. 50(4), first subparagraph | Art. 50(4), second subparagraph" },

        { "a model", "roles=provider model=trained", "Art. 4 | Art. 53(1)(a) | Art. 53(1)(b) | Art. 53(1)(c) | Art. 53(1)(d) | Art. 54" },
        { "a free and open model", "roles=provider model=trained model-open=true", "Art. 4 | Art. 53(1)(c) | Art. 53(1)(d)" },
        { "a free and open model with systemic risk", "roles=provider model=trained model-open=true model-power=yes",
            "Art. 4 | Art. 53(1)(a) | Art. 53(1)(b) | Art. 53(1)(c) | Art. 53(1)(d) | Art. 54 | Art. 52(1) | Art. 55(1)(a) | Art. 55(1)(b) | Art. 55(1)(c) | Art. 55(1)(d)" },
    };

    public static TheoryData<string, string, string, string> Dates { get; } = new()
    {
        { "literacy", "", "Art. 4", "2025-02-02" },
        { "forbidden since the beginning", "practices=e", "Art. 5(1)(e)", "2025-02-02" },
        { "forbidden by the omnibus", "practices=ba", "Art. 5(1)(ba)", "2026-12-02" },
        { "forbidden by the omnibus", "practices=bb", "Art. 5(1)(bb)", "2026-12-02" },

        { "Annex III, we use it", Hiring, "Art. 26(1)", "2027-12-02" },
        { "Annex III, rights assessment", $"{Hiring} user-body=public", "Art. 27", "2027-12-02" },
        { "Annex III, we build it", $"roles=provider {Hiring}", "Art. 9", "2027-12-02" },
        { "Annex III, we bring it in", $"roles=importer {Hiring}", "Art. 23(1)", "2027-12-02" },
        { "Annex III, we pass it on", $"roles=distributor {Hiring}", "Art. 24(1)", "2027-12-02" },
        { "Annex I, we use it", "product=safety", "Art. 26(1)", "2028-08-02" },
        { "Annex I, we build it", "roles=provider product=safety", "Art. 9", "2028-08-02" },
        { "Annex I section B", "roles=provider product=safety product-law=rail", "Art. 2(2), 6(1)", "2028-08-02" },
        { "both: the earlier day", $"product=safety {Hiring}", "Art. 26(1)", "2027-12-02" },
        { "Annex III, older, private", $"{Hiring} on-market-since=2027-12-01", "Art. 26(1)", "2027-12-02 once its design changes" },
        { "Annex III, from that day on", $"{Hiring} on-market-since=2027-12-02", "Art. 26(1)", "2027-12-02" },
        { "Annex III, older, a public body", $"{Hiring} on-market-since=2024-05-01 user-body=public", "Art. 26(1)", "2030-08-02 or once its design changes" },
        { "Annex III, older, a public service", $"{Hiring} on-market-since=2024-05-01 user-body=service", "Art. 26(1)", "2027-12-02 once its design changes" },
        { "Annex I, older, private", "product=safety on-market-since=2028-08-01", "Art. 26(1)", "2028-08-02 once its design changes" },
        { "Annex I, from that day on", "product=safety on-market-since=2028-08-02", "Art. 26(1)", "2028-08-02" },
        { "Annex I, older, a public body", "product=safety on-market-since=2028-08-01 user-body=public", "Art. 26(1)", "2030-08-02 or once its design changes" },

        { "exempt: documentation", $"roles=provider {Hiring} profiles=no part=a still-harm=no", "Art. 6(4)", "2027-12-02" },
        { "exempt: registration", $"roles=provider {Hiring} profiles=no part=a still-harm=no", "Art. 49(2)", "to be confirmed" },

        { "telling", "roles=provider shows=talks", "Art. 50(1)", "2026-08-02" },
        { "telling, older all the same", "roles=provider shows=talks,makes on-market-since=2020-01-01", "Art. 50(1)", "2026-08-02" },
        { "marking, older", "roles=provider shows=makes on-market-since=2026-08-01", "Art. 50(2)", "2026-12-02" },
        { "marking, from that day on", "roles=provider shows=makes on-market-since=2026-08-02", "Art. 50(2)", "2026-08-02" },
        { "marking, nobody knows since when", "roles=provider shows=makes", "Art. 50(2)", "2026-08-02" },
        { "deep fakes", "shows=deepfake", "Art. 50(4), first subparagraph", "2026-08-02" },
        { "feelings", "shows=feelings", "Art. 50(3)", "2026-08-02" },

        { "a model", "roles=provider model=trained", "Art. 53(1)(c)", "2025-08-02" },
        { "a model, older", "roles=provider model=trained on-market-since=2025-08-01", "Art. 53(1)(c)", "2027-08-02" },
        { "a model with systemic risk", "roles=provider model=trained model-power=yes on-market-since=2025-08-02", "Art. 55(1)(a)", "2025-08-02" },
    };

    public static TheoryData<string, string> Notes { get; } = new()
    {
        { "profiles=unsure areas=employment employment=4a", "Where the answer was \"I do not know\"" },
        { "changed=true areas=employment employment=4a", "(Art. 25(1))" },
        { "product=assists", "(Art. 6(1a))" },
        { "product=is third-party=other", "(Art. 6(1c))" },
        { "areas=employment employment=4a profiles=no part=a still-harm=no", "(Art. 6(4))" },
        { "shows=talks", "(Art. 50(1), 50(2))" },
        { "roles=provider shows=feelings", "(Art. 50(3), 50(4))" },
    };

    [Theory]
    [MemberData(nameof(Duties))]
    public void Follow_from_class_and_role(string what, string answers, string articles) => Assert.Equal(
        (what, articles),
        (what, string.Join(" | ", Classification.Of(Case.Of(answers)).Obligations.Select(o => o.Article))));

    [Theory]
    [MemberData(nameof(Dates))]
    public void Begin_on_their_day(string what, string answers, string article, string from)
    {
        var start = Classification.Of(Case.Of(answers)).Obligations.Single(o => o.Article == article).Start;
        string day = start.From?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "to be confirmed";
        string note = start.Note switch
        {
            string older when older.Contains("only once", StringComparison.Ordinal) => " once its design changes",
            string older when older.Contains("earlier if", StringComparison.Ordinal) => " or once its design changes",
            _ => "",
        };
        Assert.Equal((what, from), (what, day + note));
    }

    [Theory]
    [MemberData(nameof(Notes))]
    public void Are_explained_where_they_need_it(string answers, string note) =>
        Assert.Contains(note, Assert.Single(Classification.Of(Case.Of(answers)).Notes), StringComparison.Ordinal);

    [Fact]
    public void Say_nothing_where_there_is_nothing_to_say() => Assert.Empty(Classification.Of(Case.Of("")).Notes);
}
