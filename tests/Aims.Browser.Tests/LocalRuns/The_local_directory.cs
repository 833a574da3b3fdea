using Aims.Local;
using Aims.Local.People;
using Xunit;

namespace Aims.Browser.Tests.LocalRuns;

public sealed class The_local_directory
{
    private readonly PeopleFile directory = PeopleFile.Read(Repository.PeopleFile);

    [Fact]
    public void Has_ana_who_reports_to_max_and_lea_who_leads_elsewhere()
    {
        var (ana, max, lea) = (directory.Find("ana"), directory.Find("Max"), directory.Find("lea"));
        Assert.Equal(max.Id, ana.Manager);
        Assert.Empty(ana.Roles);
        Assert.Equal(["lead"], lea.Roles);
        Assert.NotEqual(ana.Department, lea.Department);
    }

    [Fact]
    public void Names_every_manager_and_has_one_person_at_the_top()
    {
        var ids = directory.People.Select(person => person.Id).ToHashSet();
        Assert.Equal(directory.People.Count, ids.Count);
        Assert.All(directory.People, person => Assert.True(Guid.TryParse(person.Id, out _)));
        Assert.All(directory.People, person => Assert.True(person.Manager is null || ids.Contains(person.Manager)));
        Assert.Single(directory.People, person => person.Manager is null);
    }

    [Fact]
    public void Has_four_departments_and_every_role()
    {
        Assert.Equal(4, directory.People.Select(person => person.Department).Distinct().Count());
        Assert.Equal(["admin", "auditor", "lead"], directory.People.SelectMany(person => person.Roles).Distinct().Order());
    }

    [Fact]
    public void Says_who_there_is_when_somebody_is_not()
    {
        var refusal = Assert.Throws<CannotRunException>(() => directory.Find("bob"));
        Assert.Contains("ana, max, lea", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Has_a_handle_of_its_own_for_everybody() =>
        Assert.Equal(directory.People.Count, directory.People.Select(person => person.Handle).Distinct().Count());
}
