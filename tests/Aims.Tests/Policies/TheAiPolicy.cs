using System.Security.Cryptography;
using Xunit;

namespace Aims.Policies;

public sealed class TheAiPolicy
{
    private static readonly PolicyDocument Policy = Assert.Single(ShippedPolicies.All, policy => policy is { Id: "ai-policy", Version: 1 });

    [Fact]
    public void Is_in_force_from_its_day()
    {
        Assert.Empty(ShippedPolicies.InForce(new DateOnly(2026, 11, 1)));
        Assert.Equal(Policy, Assert.Single(ShippedPolicies.InForce(new DateOnly(2026, 11, 2))));
        Assert.Equal((new DateOnly(2026, 11, 2), 30, "lead"), (Policy.Effective, Policy.AcknowledgeWithinDays, Policy.OwnerRole));
    }

    [Fact]
    public void Is_short_enough_to_be_read() =>
        Assert.InRange(Policy.Markdown.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetter)), 700, 1_000);

    [Fact]
    public void Covers_what_a_policy_must() => Assert.Equal(
        ["Why we have this policy", "Whom and what it covers", "What we stand for", "What you must do", "Rules for data", "What is never allowed",
         "How to raise a concern", "Who does what", "Other rules", "If the policy is broken", "Review"],
        Policy.Sections.Select(section => section.Heading));

    [Fact]
    public void Names_all_ten_prohibited_practices()
    {
        var blocks = Policy.Sections.Single(section => section.Heading == "What is never allowed").Blocks;

        Assert.Equal(10, Assert.Single(blocks.OfType<PolicyBlock.List>()).Items.Length);
    }

    [Fact]
    public void Has_its_data_rules_as_rows() => Assert.Equal(
        5, Assert.Single(Policy.Sections.Single(section => section.Heading == "Rules for data").Blocks.OfType<PolicyBlock.Table>()).Rows.Length);

    // Whoever acknowledged version 1 acknowledged these bytes. A change of the text is a new version with a new file.
    [Fact]
    public void Never_changes_once_it_is_in_force() =>
        Assert.Equal("d253f1d1738a2d67a110ea778f851ef5c554c81c35036b553b0edbe203e90fd7", Policy.Sha256);

    [Fact]
    public void Is_hashed_over_its_exact_bytes()
    {
        using var file = typeof(ShippedPolicies).Assembly.GetManifestResourceStream("Aims.Policies.Documents.ai-policy.1.md")!;

        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(file)), Policy.Sha256);
    }
}
