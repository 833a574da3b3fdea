using System.Security.Cryptography;
using Xunit;

namespace Aims.Policies;

public sealed class TheAiPolicy
{
    private static readonly PolicyVersion Version = Assert.Single(ShippedPolicies.Versions, v => v is { Policy: "ai-policy", Number: { Major: 1, Minor: 0 } });

    private static readonly PolicyText Text = ShippedPolicies.Text(Version.Text)!;

    [Fact]
    public void Is_in_force_from_its_day_without_anybody_importing_it()
    {
        Assert.Empty(PolicyLibrary.InForce([], new DateOnly(2026, 11, 1)));
        Assert.Equal(Version, Assert.Single(PolicyLibrary.InForce([], new DateOnly(2026, 11, 2))));
        Assert.Equal((new DateOnly(2026, 11, 2), new DateOnly(2026, 12, 2), new DateOnly(2027, 11, 2)), (Version.Effective, Version.Due, Version.Review));
    }

    [Fact]
    public void Is_short_enough_to_be_read() =>
        Assert.InRange(Text.Markdown.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetter)), 1_000, 1_800);

    [Fact]
    public void Has_nothing_that_lint_finds() => Assert.Empty(PolicyLint.Of(Text));

    [Fact]
    public void Covers_what_a_policy_must() => Assert.Equal(
        ["Why we have this policy", "Whom and what it covers", "What we stand for", "What you may do", "What you must do", "Rules for data", "What is never allowed",
         "Who decides", "How to ask", "How to raise a concern", "What you can expect from us", "Other rules", "If the policy is broken", "Review", "What this policy answers to"],
        Text.Sections.Select(section => section.Heading));

    [Fact]
    public void Names_all_ten_prohibited_practices() => Assert.Equal(10, Assert.Single(BlocksOf("What is never allowed").OfType<PolicyBlock.List>()).Items.Length);

    [Fact]
    public void Has_its_data_rules_as_rows() => Assert.Equal(5, Assert.Single(BlocksOf("Rules for data").OfType<PolicyBlock.Table>()).Rows.Length);

    [Fact]
    public void Says_which_clauses_and_articles_it_answers_to()
    {
        string[] answered = [.. Assert.Single(BlocksOf("What this policy answers to").OfType<PolicyBlock.Table>()).Rows.Select(row => row[0])];

        Assert.All(["5.2", "A.2.2", "A.2.3", "A.2.4", "Art. 4"], clause => Assert.Contains(answered, a => a.Contains(clause, StringComparison.Ordinal)));
        Assert.All(["5.2", "A.2.2", "A.2.3", "A.2.4", "Art. 4"], clause => Assert.Contains(Text.Front.Serves, s => s.Contains(clause, StringComparison.Ordinal)));
    }

    // Whoever acknowledged version 1.0 acknowledged these bytes. A change of the text is a new version with a new file.
    [Fact]
    public void Never_changes_once_it_is_in_force() =>
        Assert.Equal("ec46041d4a188ddd9991964a912406a72064f90fde1bc89be0327c9b7252c5d1", Version.Text);

    [Fact]
    public void Is_hashed_over_its_exact_bytes()
    {
        using var file = typeof(ShippedPolicies).Assembly.GetManifestResourceStream("Aims.Policies.Documents.ai-policy.1.md")!;

        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(file)), Version.Text);
    }

    private static System.Collections.Immutable.ImmutableArray<PolicyBlock> BlocksOf(string heading) => Text.Sections.Single(section => section.Heading == heading).Blocks;
}
