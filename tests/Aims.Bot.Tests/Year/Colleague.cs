using Aims.Bot.Tests.Edge;
using Xunit;

namespace Aims.Bot.Tests.Year;

/// <summary>Somebody of the company, whose every step is noted in the diary and must be taken without a complaint.</summary>
internal sealed class Colleague(Person person, Diary diary)
{
    private int heard;

    public string Id => person.Id;

    public string FirstName => person.Name.Split(' ')[0];

    /// <summary>All that can be read on the newest card.</summary>
    public string Card => person.Card.Words;

    public Person Person => person;

    public async Task SaysAsync(string text)
    {
        await person.SaysAsync(text);
        diary.Note($"{FirstName}: {text}", Card);
        heard = person.Chat.Messages.Count;
    }

    /// <summary>Presses the first button of this title on the newest card.</summary>
    public Task PressesAsync(string title, params (string Id, string Value)[] typed) =>
        PressesAsync(person.Card.Buttons.FirstOrDefault(button => button.Title == title), title, typed);

    /// <summary>Presses the button in the row that says something.</summary>
    public Task PressesAtAsync(string row, string title, params (string Id, string Value)[] typed) =>
        PressesAsync(person.Card.ButtonAt(row, title), title, typed);

    private async Task PressesAsync(CardButton? button, string title, (string Id, string Value)[] typed)
    {
        Assert.True(button is not null, $"{FirstName} sees no \"{title}\":\n{Card}");
        var answer = await person.PressesAsync(person.Chat.LastCard, button, typed);
        Assert.True(answer.Card is not null, answer.Words);
        diary.Note($"{FirstName} presses {title}{string.Concat(typed.Select(input => $", {input.Id} = {input.Value}"))}", Card);
        Assert.False(person.Card.Json["body"]!.ToJsonString().Contains("Please check", StringComparison.Ordinal), $"{FirstName} is asked to check:\n{Card}");
    }

    /// <summary>Says something, and goes on from the card that comes.</summary>
    public async Task DoesAsync(string text, params (string Button, (string Id, string Value)[] Typed)[] presses)
    {
        await SaysAsync(text);
        foreach (var (button, typed) in presses)
            await PressesAsync(button, typed);
    }

    /// <summary>Notes what the bot sent of its own accord.</summary>
    public void HearsWhatCame()
    {
        if (heard > 0)
        {
            foreach (string message in person.Chat.Said.Skip(heard))
                diary.Note($"bot to {FirstName}: {message}");
        }
        heard = person.Chat.Messages.Count;
    }

    public void Reads(params string[] words) => Assert.All(words, part => Assert.Contains(part, Card, StringComparison.Ordinal));
}
