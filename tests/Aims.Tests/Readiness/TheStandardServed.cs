using Aims.Controls;
using Aims.Readiness;
using Aims.Tests.Cards;
using Xunit;

namespace Aims.Tests.Readiness;

/// <summary><c>docs/iso-42001.md</c> says of each clause and control what serves it.</summary>
public sealed class TheStandardServed
{
    [Fact]
    public void Each_clause_and_control_has_a_row_by_its_id_and_title_and_says_what_the_organisation_does_where_nothing_serves_it()
    {
        string[][] rows = [.. File.ReadLines(Path.Combine(Repository.Root, "docs", "iso-42001.md"))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && line.Contains('.', StringComparison.Ordinal))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries)[1..^1])];
        Assert.Equal(
            Clauses.All.Select(clause => $"{clause.Id} {clause.Title}").Concat(AnnexA.Current.Controls.Select(control => $"{control.Id} {control.Title}")),
            rows.Select(row => row[0]));
        Assert.All(rows, row => Assert.Equal(4, row.Length));
        Assert.All(rows.Where(row => row[1].StartsWith("nothing", StringComparison.Ordinal)), row => Assert.NotEqual("", row[3]));
    }
}
