using Xunit;
using static Aims.Tests.Chat.Staff;
using static Aims.Tests.Questions.Asked;

namespace Aims.Tests.Questions;

/// <summary>What some fields and terms come to, where that is worked out.</summary>
public sealed class WhatTheFieldsSay
{
    [Fact]
    public async Task Of_a_system_under_the_AI_Act()
    {
        var asked = await Organisation();
        Assert.Equal("4a", await asked.Value(Lea, "system", "AIS-0001", "annex-point"));
        Assert.Equal("4", await asked.Value(Lea, "system", "AIS-0001", "annex-area"));
        Assert.Equal(["AIS-0001"], await asked.Keys(Lea, "system", "profiling"));
        Assert.Equal(["AIS-0001"], await asked.Keys(Lea, "system", "annex-iii"));
        Assert.Equal("high-risk", await asked.Value(Lea, "screening", "AC-0001", "class"));
    }

    [Fact]
    public async Task Of_assessments_that_are_late_although_nobody_began_them()
    {
        var asked = await Organisation();
        Assert.Equal("2026-12-23", await asked.Value(Lea, "assessment", "AIS-0002/assessment", "due"));
        Assert.Equal(["IA-0001"], await asked.Keys(Lea, "assessment", "begun-or-due"));
        Assert.Empty(await asked.Keys(Lea, "assessment", "overdue"));
        await asked.Later(TimeSpan.FromDays(31));
        Assert.Equal(["AIS-0002/assessment"], await asked.Keys(Lea, "assessment", "overdue"));
        Assert.Equal(["AIS-0002/assessment", "IA-0001"], await asked.Keys(Lea, "assessment", "begun-or-due"));
        Assert.Equal("2026-11-23", await asked.Value(Lea, "assessment", "IA-0001", "completed"));
    }

    [Fact]
    public async Task Of_what_was_decided()
    {
        var asked = await Organisation();
        Assert.Equal("approved", await asked.Value(Lea, "approval", "AP-0001", "state"));
        Assert.Equal("max", await asked.Value(Lea, "approval", "AP-0001", "decider"));
        Assert.Equal(["AP-0001"], await asked.Keys(Lea, "approval", "conditional"));
        Assert.Empty(await asked.Keys(Lea, "approval", "by-deputy"));
        Assert.Equal(["AP-0001/1"], await asked.Keys(Lea, "condition", "matters"));
    }

    [Fact]
    public async Task Of_a_risk_and_of_the_deputy()
    {
        var asked = await Organisation();
        Assert.Equal("bias", await asked.Value(Lea, "risk", "RSK-0001", "category"));
        Assert.Equal(["RSK-0001"], await asked.Keys(Lea, "risk", "open"));
        Assert.Equal("ingrid", await asked.Value(Zoe, "deputy", "max", "deputy"));
        Assert.Equal(["max"], await asked.Keys(Zoe, "deputy", "today"));
        Assert.Equal(["max"], await asked.Keys(Zoe, "person", "away"));
    }

    [Fact]
    public async Task Of_acknowledgements_anew_when_one_is_given()
    {
        var asked = await Organisation();
        var before = await asked.As(Lea, scene => asked.Subjects["acknowledgement"].Rows(scene).First());
        Assert.Same(before, await asked.As(Lea, scene => asked.Subjects["acknowledgement"].Rows(scene).First()));
        Assert.Equal("declined", await asked.Value(Lea, "acknowledgement", "ai-policy.1.max", "state"));
        Assert.Equal("not-reached", await asked.Value(Lea, "acknowledgement", "ai-policy.1.zoe", "state"));
        Assert.Equal(7, (await asked.Keys(Lea, "acknowledgement", "outstanding")).Length);
        await asked.Acknowledges(Zoe);
        Assert.Equal("acknowledged", await asked.Value(Lea, "acknowledgement", "ai-policy.1.zoe", "state"));
        Assert.Equal(6, (await asked.Keys(Lea, "acknowledgement", "outstanding")).Length);
    }
}
