using Xunit;
using static Aims.Tests.Chat.Staff;
using static Aims.Tests.Questions.Asked;

namespace Aims.Tests.Questions;

/// <summary>The rows and values that each role sees: an employee with no part in anything (Zoë), one with (Ana, Nour), a manager (Max), lead, auditor and admin.</summary>
public sealed class WhoSeesWhat
{
    [Fact]
    public async Task Systems_of_the_register_and_ones_own_drafts()
    {
        var asked = await Organisation();
        Assert.Equal(["AIS-0001", "AIS-0002"], await asked.Keys(Zoe, "system"));
        Assert.Equal(["AIS-0001", "AIS-0002"], await asked.Keys(Max, "system"));
        Assert.Equal(["AIS-0001", "AIS-0002"], await asked.Keys(Ada, "system"));
        Assert.Equal(["AIS-0001", "AIS-0002", "AIS-0003"], await asked.Keys(Nour, "system"));
        Assert.Equal(["AIS-0001", "AIS-0002", "AIS-0003"], await asked.Keys(Priya, "system"));
    }

    [Fact]
    public async Task How_far_an_assessment_is_but_not_what_is_in_it()
    {
        var asked = await Organisation();
        Assert.Equal(["AIS-0002/assessment", "IA-0001"], await asked.Keys(Nour, "assessment"));
        Assert.Equal("approved", await asked.Value(Nour, "assessment", "IA-0001", "state"));
        Assert.Equal("", await asked.Value(Nour, "assessment", "IA-0001", "score"));
        foreach (var reader in new[] { Ana, Max, Lea, Priya })
            Assert.NotEqual("", await asked.Value(reader, "assessment", "IA-0001", "score"));
    }

    [Fact]
    public async Task Requests_by_those_they_concern_and_those_who_oversee()
    {
        var asked = await Organisation();
        foreach (var one in new[] { Ana, Max, Nour, Lea, Priya })
            Assert.Equal(["AP-0001"], await asked.Keys(one, "approval"));
        foreach (var other in new[] { Zoe, Ingrid, Ada })
            Assert.Empty(await asked.Keys(other, "approval"));
    }

    [Fact]
    public async Task Risks_and_actions_by_those_with_a_part_in_them_and_the_managers_above()
    {
        var asked = await Organisation();
        foreach (var one in new[] { Ana, Nour, Max, Ingrid, Lea, Priya })
            Assert.Equal(["RSK-0001"], await asked.Keys(one, "risk"));
        foreach (var other in new[] { Zoe, Ada })
        {
            Assert.Empty(await asked.Keys(other, "risk"));
            Assert.Empty(await asked.Keys(other, "action"));
        }
        Assert.Equal(["AP-0001/1", "RSK-0001/1"], await asked.Keys(Nour, "action"));
        Assert.Equal(["RSK-0001/1"], await asked.Keys(Ingrid, "action"));
        Assert.Equal(["AP-0001/1"], await asked.Keys(Ana, "condition"));
    }

    [Fact]
    public async Task Ones_own_acknowledgements_ones_peoples_or_all()
    {
        var asked = await Organisation();
        Assert.Equal(["ai-policy.1.zoe"], await asked.Keys(Zoe, "acknowledgement"));
        Assert.Equal(["ai-policy.1.ada"], await asked.Keys(Ada, "acknowledgement"));
        Assert.Equal(["ai-policy.1.ana", "ai-policy.1.max", "ai-policy.1.nour"], await asked.Keys(Max, "acknowledgement"));
        Assert.Equal(8, (await asked.Keys(Lea, "acknowledgement")).Length);
        Assert.Equal(8, (await asked.Keys(Priya, "acknowledgement")).Length);
        Assert.Equal(["ai-policy.1.ana"], await asked.Keys(Max, "acknowledgement", "acknowledged"));
        Assert.Equal(["ai-policy.1.ana", "ai-policy.1.nour"], await asked.Keys(Max, "acknowledgement", "my-team"));
    }

    [Fact]
    public async Task Who_holds_a_role_is_known_to_all_and_reach_is_not()
    {
        var asked = await Organisation();
        Assert.Equal(8, (await asked.Keys(Zoe, "person")).Length);
        Assert.Equal("lead, approver", await asked.Value(Zoe, "person", "lea", "role"));
        Assert.Equal("manager, approver", await asked.Value(Zoe, "person", "max", "role"));
        Assert.Equal("Human Resources", await asked.Value(Zoe, "person", "max", "approves-for"));
        foreach (string hidden in new[] { "joined", "reach", "obstacle", "waiting" })
        {
            Assert.Equal("", await asked.Value(Zoe, "person", "ada", hidden));
            Assert.Equal("", await asked.Value(Max, "person", "ada", hidden));
            Assert.NotEqual("", await asked.Value(Lea, "person", "ada", hidden));
            Assert.NotEqual("", await asked.Value(Ada, "person", "ada", hidden));
            Assert.Equal(hidden is "joined", await asked.Value(Max, "person", "nour", hidden) is "");
            Assert.False(asked.Subjects["person"].FieldOf(hidden)!.SeenBy(await asked.As(Zoe, scene => scene.Viewer)));
        }
    }

    [Fact]
    public async Task Some_subjects_are_refused_and_show_nothing()
    {
        var asked = await Organisation();
        foreach (var (subject, may) in new[] { ("undelivered", new[] { Lea, Ada }), ("campaign", [Lea, Priya]) })
        {
            foreach (var who in new[] { Zoe, Max, Lea, Priya, Ada })
            {
                Assert.Equal(may.Contains(who), await asked.As(who, scene => asked.Subjects[subject].RefusedTo(scene.Viewer)) is null);
                Assert.Equal(may.Contains(who) ? 1 : 0, (await asked.Keys(who, subject)).Length);
            }
        }
    }
}
