using Aims.Controls;
using Aims.Readiness;
using Xunit;

namespace Aims.Tests.Controls;

/// <summary>The shipped files say what the standard says, and nothing that is not there.</summary>
public sealed class TheAnnex
{
    [Fact]
    public void Has_38_controls_under_9_objectives_in_its_order()
    {
        var annex = AnnexA.Current;
        Assert.Equal([3, 2, 5, 4, 9, 5, 4, 3, 3], annex.Objectives.Select(objective => annex.Controls.Count(control => AnnexA.ObjectiveOf(control.Id) == objective.Id)));
        Assert.Equal(38, annex.Controls.DistinctBy(control => control.Id).Count());
        Assert.Equal(annex.Controls.Select(control => control.Id), annex.Controls.Select(control => control.Id).Order(StringComparer.Ordinal).OrderBy(AnnexA.OrderOf, StringComparer.Ordinal));
        Assert.All(annex.Controls, control => Assert.True(control is { Title.Length: > 3, Does.Length: > 20, Evidence.Length: > 10 }, control.Id));
    }

    [Fact]
    public void Names_only_facts_that_there_are() =>
        Assert.All(AnnexA.Current.Controls.SelectMany(control => control.Facts).Concat(ClauseEvidence.All.Select(one => one.Fact)), fact => Assert.NotNull(LiveFacts.Find(fact)));

    [Fact]
    public void Clauses_are_those_of_4_to_10_with_6_1_1_to_6_1_4()
    {
        Assert.Equal(32, Clauses.All.Count);
        Assert.Equal(["6.1.1", "6.1.2", "6.1.3", "6.1.4", "6.2", "6.3"], Clauses.Under("clause 6").Select(clause => clause.Id));
        Assert.Empty(Clauses.Under("11").Concat(Clauses.Under("")).Concat(Clauses.Under("1")));
        Assert.All(ClauseEvidence.All, one => Assert.NotNull(Clauses.Find(one.Clause)));
        // The documented information that the clauses ask for.
        Assert.Equal(
            ["4.3", "4.4", "5.2", "6.1.1", "6.1.2", "6.1.3", "6.1.4", "6.2", "7.2", "7.5.1", "8.1", "8.2", "8.3", "8.4", "9.1", "9.2.2", "9.3.3", "10.2"],
            Clauses.All.Where(clause => clause.Documented).Select(clause => clause.Id));
    }

    [Theory]
    [InlineData("a.6.2.4", "A.6.2.4"), InlineData(" A.10.2. ", "A.10.2"), InlineData("own-1", "OWN-0001"), InlineData("OWN 12", "OWN-0012")]
    [InlineData("A.6", null), InlineData("A.9.9", null), InlineData("6.2.4", null), InlineData("A.6.2.4.1", null), InlineData("", null), InlineData(null, null), InlineData("own-x", null), InlineData("A.6.2.4|x", null)]
    public void An_id_is_read_as_people_type_it(string? typed, string? id) => Assert.Equal(id, ControlDesk.Named(typed));
}
