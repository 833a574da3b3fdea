using System.Text.Json.Nodes;
using Aims.Systems;
using Xunit;

namespace Aims.Bot.Tests.Edge;

public sealed class SomethingArrivesTwice(Office office) : IClassFixture<Office>
{
    [Fact]
    public async Task A_message_is_answered_once()
    {
        var (ana, _) = office.Hire();
        var message = ana.Message("help");
        await Task.WhenAll(ana.AcceptedAsync(message), ana.AcceptedAsync(message.DeepClone()), ana.AcceptedAsync(message.DeepClone()));
        Assert.Equal(["What I can do for you"], ana.Chat.Said);
    }

    [Fact]
    public async Task The_same_words_in_another_message_are_answered_again()
    {
        var (ana, _) = office.Hire();
        await ana.SaysAsync("help");
        await ana.SaysAsync("help");
        Assert.Equal(["What I can do for you", "What I can do for you"], ana.Chat.Said);
    }

    [Fact]
    public async Task A_press_is_one_event_and_both_answers_show_it()
    {
        var (ana, _) = office.Hire();
        await ana.SaysAsync("register Twice pressed");
        var next = ana.Card.Buttons.First(button => button.Title == "Next");
        var press = ana.Press(next.Verb, Filled(next.Data, ana.Card), ana.Chat.LastCard.Id);
        var again = press.DeepClone();
        again["id"] = "another";

        var answers = await Task.WhenAll(ana.InvokesAsync(press), ana.InvokesAsync(press.DeepClone()), ana.InvokesAsync(again));

        Assert.All(answers, answer => Assert.Equal(InvokeAnswer.CardType, answer.Type));
        string id = Assert.Single(answers.Select(answer => answer.Card!.SystemId()).Distinct());
        Assert.Equal(1, (await office.Records.Read(AiSystem.Type, id, TestContext.Current.CancellationToken)).Version);
    }

    [Fact]
    public async Task A_press_from_an_old_client_acts_once()
    {
        var (ana, _) = office.Hire();
        await ana.SaysAsync("register Twice pressed in an old client");
        var next = ana.Card.Buttons.First(button => button.Title == "Next");
        var press = ana.Activity("message", ("value", Filled(next.FallbackData, ana.Card)), ("replyToId", ana.Chat.LastCard.Id));
        await ana.AcceptedAsync(press);
        await ana.AcceptedAsync(press.DeepClone());
        Assert.Equal(1, Assert.Single(ana.Chat.Messages).Updates);
    }

    [Fact]
    public async Task An_update_of_a_message_is_no_new_message()
    {
        var (ana, _) = office.Hire();
        await ana.AcceptedAsync(ana.Activity("messageUpdate", ("text", "help")));
        Assert.Empty(ana.Chat.Messages);
    }

    private static JsonObject Filled(JsonObject data, CardView card)
    {
        foreach (var (input, value) in card.Filled())
            data[input] = value;
        return data;
    }
}
