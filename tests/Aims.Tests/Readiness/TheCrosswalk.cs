using Aims.Controls;
using Aims.Readiness;
using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Readiness;

/// <summary>What our clauses and controls correspond to elsewhere.</summary>
public sealed class TheCrosswalk
{
    [Fact]
    public void Every_clause_and_control_is_in_it_and_each_row_says_why()
    {
        string[] ours = [.. Clauses.All.Select(clause => clause.Id), .. AnnexA.Current.Controls.Select(control => control.Id)];
        Assert.Equal(ours.Order(), Crosswalk.All.SelectMany(row => row.Of).Distinct().Order());
        Assert.All(Crosswalk.All, row => Assert.True(row.Ground.Length > 15, row.Ref));
        Assert.Equal(4, Crosswalk.All.Select(row => row.To).Distinct().Count());
        Assert.Contains(Crosswalk.All, row => row.Unsure);
    }

    [Theory]
    [InlineData("Article 26", "7.2 7.4 A.3.2 A.5.2 A.5.4 A.6.2.6 A.6.2.8 A.7.4 A.8.2 A.8.4 A.8.5 A.9.2 A.9.4")]
    [InlineData("art. 26 (6)", "A.6.2.8")]
    [InlineData("AI Act article 27", "6.1.4 8.4 A.5.2 A.5.3 A.5.4 A.5.5")]
    [InlineData("article 2", "")]
    [InlineData("GOVERN 2.2", "7.2")]
    [InlineData("NIST MAP 1.6", "A.5.4 A.5.5 A.6.2.2")]
    [InlineData("27001 A.8.15", "A.6.2.8")]
    [InlineData("ISO/IEC 27001:2022 A.8.1", "")]
    [InlineData("ISO 9001 10.3", "10.1")]
    public void What_covers_a_place_elsewhere(string asked, string ours)
    {
        // What is said of all of a function covers each of its parts too, and is not what tells them apart.
        var found = Crosswalk.Find(asked)!.Rows.Where(row => row.Ref is not ("GOVERN" or "MAP" or "MEASURE" or "MANAGE")).SelectMany(row => row.Of);
        Assert.Equal(ours.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(), found.Distinct().Order());
    }

    [Theory]
    [InlineData("the weather"), InlineData("A.9.9"), InlineData("article"), InlineData("27001"), InlineData("(((")]
    public void What_is_nowhere_is_not_guessed(string asked) => Assert.Null(Crosswalk.Find(asked));

    [Fact]
    public Task It_is_asked_in_words() => new Talk()
        .Says(Lea, "what covers Article 73?")
        .Says(Lea, "what does A.6.2.4 map to")
        .Says(Zoe, "what covers NIST MAP 1.6")
        .Says(Lea, "crosswalk")
        .Reads("""
            Lea: what covers Article 73?
            bot:
              # What covers EU AI Act, Article 73
              3 places.
              - A.8.3 External reporting | Article 73: Serious incidents are reported in time; the Act sets the days. [Open]
              - A.8.4 Communication of incidents | Article 73: Serious incidents are reported in time; the Act sets the days. [Open]
              - 10.2 Nonconformity and corrective action | Article 73: Serious incidents are reported in time; the Act sets the days. [Open]
              A mapping helps to find the way and proves nothing. ISO/IEC 42001 is no harmonised standard under the EU AI Act: a certificate presumes no conformity.
            Lea: what does A.6.2.4 map to
            bot:
              # What A.6.2.4 maps to
              4 places.
              - EU AI Act: Article 15 | Accuracy, robustness and security are tested and declared.
              - ISO 9001:2015: 8.3.4 | Designs are reviewed, verified and validated.
              - ISO/IEC 27001:2022: A.8.29 | Tests before acceptance; there of security.
              - NIST AI RMF 1.0: MEASURE | Both analyse and measure: risks, quality, and whether tests show what was claimed.
              A mapping helps to find the way and proves nothing. ISO/IEC 42001 is no harmonised standard under the EU AI Act: a certificate presumes no conformity.
              [Open A.6.2.4]
            Zoë: what covers NIST MAP 1.6
            bot:
              # What covers NIST AI RMF 1.0, MAP 1.6
              9 places.
              - A.5.4 Assessing AI system impact on individuals or groups of individuals | MAP 1.6: NIST's own crosswalk: requirements of a system, those of people and society among them, are gathered and understood.
              - A.5.5 Assessing societal impacts of AI systems | MAP 1.6: NIST's own crosswalk: requirements of a system, those of people and society among them, are gathered and understood.
              - A.6.2.2 AI system requirements and specification | MAP 1.6: NIST's own crosswalk: requirements of a system, those of people and society among them, are gathered and understood.
              - 6.1.1 General | MAP: Both ask for context, intended use and consequences of a system before it is judged.
              - 6.1.4 AI system impact assessment | MAP: Both ask for context, intended use and consequences of a system before it is judged.
              - 8.4 AI system impact assessment | MAP: Both ask for context, intended use and consequences of a system before it is judged.
              - A.5.2 AI system impact assessment process | MAP: Both ask for context, intended use and consequences of a system before it is judged.
              - A.5.3 Documentation of AI system impact assessments | MAP: Both ask for context, intended use and consequences of a system before it is judged.
              1–8 of 9
              A mapping helps to find the way and proves nothing. ISO/IEC 42001 is no harmonised standard under the EU AI Act: a certificate presumes no conformity.
              [Next]
            Lea: crosswalk
            bot: Name a clause, a control or an article: "what does A.6.2.4 map to", "what covers Article 26", "what covers NIST MAP 1.6", "what covers 27001 A.8.15".
            """);
}
