using System.Text.Json.Nodes;
using Aims.Systems;
using Xunit;

namespace Aims.Bot.Tests.Edge;

/// <summary>Card data is written by a client: ids in it may be made up, of somebody else, or of yesterday.</summary>
public sealed class WhatACardClaims(Office office) : IClassFixture<Office>
{
    private const string NoSuchSystem = "There is no such system in the register. Say status and its name to look for it.";

    public static TheoryData<string> ForgedIds { get; } =
        ["AIS-9999", "AIS-0", "ais-0001'", "AIS-99999999999999999999", "IA-0001", "../AIS-0001", "AIS-0001/x", "#", "?", "head|system|AIS-0001", "\U0001F98A"];

    [Theory, MemberData(nameof(ForgedIds))]
    public async Task A_made_up_id_is_answered_in_words(string id)
    {
        var ana = office.Lea;
        foreach (string verb in (string[])["system.show", "system.step", "system.submit", "system.cancel", "system.retire", "assessment.start"])
        {
            var answer = await ana.InvokesAsync(ana.Press(verb, new JsonObject { ["system"] = id, ["command"] = id }));
            Assert.Equal((200, InvokeAnswer.MessageType, NoSuchSystem), (answer.StatusCode, answer.Type, answer.Words));
        }
    }

    [Fact]
    public async Task Somebody_elses_draft_is_as_if_it_did_not_exist()
    {
        var (ana, max) = office.Hire();
        await ana.SaysAsync("register Private draft");
        await ana.FillsInAndPressesAsync("Next");
        string id = ana.Card.SystemId();
        foreach (string verb in (string[])["system.show", "system.step", "system.submit", "system.cancel", "system.save"])
        {
            var answer = await max.InvokesAsync(max.Press(verb, new JsonObject { ["system"] = id, ["step"] = "Purpose", ["name"] = "Stolen" }));
            Assert.DoesNotContain("Private draft", answer.Words, StringComparison.Ordinal);
        }
        var system = (await office.Records.Read(AiSystem.Type, id, TestContext.Current.CancellationToken)).State!;
        Assert.Equal(("Private draft", SystemState.Draft), (system.Name, system.State));
    }

    [Fact]
    public async Task Nobody_approves_their_own_request_and_nobody_else_but_the_approver_does()
    {
        var (ana, max) = office.Hire();
        await ana.RegistersAsync("Own request");
        await ana.AssessesAsync();
        await max.SaysAsync("my tasks");
        await max.PressesAsync("Decide");
        var approve = max.Card.Buttons.First(button => button.Title == "Approve");
        foreach (var somebody in (Person[])[ana, office.Lea, office.Hire().Employee])
        {
            var answer = await somebody.InvokesAsync(somebody.Press(approve.Verb, approve.Data));
            Assert.DoesNotContain("Approved by", answer.Words, StringComparison.Ordinal);
        }
        Assert.Contains("Approved by", (await max.PressesAsync("Approve")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_card_of_yesterday_shows_today()
    {
        var (ana, max) = office.Hire();
        await ana.RegistersAsync("Decided twice");
        await ana.AssessesAsync();
        await max.SaysAsync("my tasks");
        await max.PressesAsync("Decide");
        var (card, reject) = (max.Chat.LastCard, max.Card.Buttons.First(button => button.Title == "Reject"));
        await max.PressesAsync("Approve");

        var late = await max.PressesAsync(card, reject, ("reason", "I changed my mind."), ("command", "another-command"));

        Assert.Contains("Approved by", late.Words, StringComparison.Ordinal);
        Assert.Contains("You have decided on this before.", late.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/ \\ # ?"), InlineData("a/b\\c#d?e%2F..|head|x"), InlineData("\U0001F98A \U0001F468‍\U0001F469‍\U0001F467"), InlineData("أداة فرز الطلبات"), InlineData("‮gnp.evil")]
    public async Task A_name_may_hold_any_letters(string name)
    {
        var ana = office.PersonOf("employee-3", "Ana");
        string id = await ana.RegistersAsync(name);
        Assert.Equal(name, (await office.Records.Read(AiSystem.Type, id, TestContext.Current.CancellationToken)).State!.Name);
    }
}
