using Aims.People;
using Xunit;

namespace Aims.Tests.People;

public sealed class ADirectoryIndex
{
    private static readonly Person Top = Member("top", "Ingrid", null);
    private static readonly Person Max = Member("max", "max", Top.Id, Role.Lead, Role.Admin);
    private static readonly Person Ana = Member("ana", "Ana", Max.Id) with { Mail = "ana@x" };
    private static readonly Person Zoe = Member("zoe", "Zoë", PersonId.Parse("nobody")) with { Department = "", Mail = "" };

    private readonly DirectoryIndex now = new([Zoe, Ana, Max, Top], new Dictionary<PersonId, string> { [PersonId.Parse("priya")] = "Priya Raman", [PersonId.Parse("old")] = "" });

    [Fact]
    public void Keeps_the_order_and_knows_another_by_name()
    {
        Assert.Equal([Zoe, Ana, Max, Top], now.Everybody);
        Assert.Equal([Ana, Top, Max, Zoe], now.ByName);
        Assert.Equal([Ana, Top, Max], now.In("HR"));
        Assert.Equal(["HR"], now.Departments);
    }

    [Fact]
    public void Knows_who_reports_to_whom_even_to_somebody_unknown()
    {
        Assert.Equal([Ana], now.ReportsOf(Max.Id));
        Assert.Equal([Zoe], now.ReportsOf(PersonId.Parse("nobody")));
        Assert.True(now.IsManager(Top.Id));
        Assert.False(now.IsManager(Ana.Id));
        Assert.Empty(now.ReportsOf(Ana.Id));
    }

    [Fact]
    public void Knows_roles_mails_and_names()
    {
        Assert.Equal([Max], now.With(Role.Admin));
        Assert.Empty(now.With(Role.Auditor));
        Assert.Equal([Ana], now.Called("ANA@X"));
        Assert.Equal([Ana], now.Called("ana"));
        Assert.Empty(now.Called(""));
        Assert.Equal("HR", now.Spelled("hr"));
        Assert.Null(now.Spelled("Sales"));
    }

    [Fact]
    public void Names_whoever_has_left_and_finds_them_not()
    {
        Assert.Null(now.Find(PersonId.Parse("priya")));
        Assert.Equal("Priya Raman (who has left)", now.NameOf(PersonId.Parse("priya")));
        // Nobody has a name for them any more: the same for ever, and another for each.
        Assert.Equal("Former colleague C4BBA-74A08", now.NameOf(PersonId.Parse("old")));
        Assert.Equal("Former colleague C159C-D5FB2", now.NameOf(PersonId.Parse("stranger")));
        Assert.Equal("Zoë", now.NameOf(Zoe.Id));
    }

    private static Person Member(string id, string name, PersonId? manager, params Role[] roles) =>
        new(PersonId.Parse(id), name, $"{id}@contoso.example", "", "HR", manager, roles);
}
