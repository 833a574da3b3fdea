using System.Text.Json;
using Aims.Assessments;
using Aims.Assessments.Forms;
using Aims.Cards;
using Aims.Conversation;
using Aims.Tests.Cards;
using Aims.Tests.Chat;
using Xunit;

namespace Aims.Tests.ShownCards;

/// <summary>Somebody who goes through the pages of any form: draws each card, checks its size, and presses its buttons.</summary>
internal sealed class FilledPages(Form form)
{
    private int commands;

    public Answers Answers { get; set; } = Answers.Empty;

    public Card Card { get; private set; } = null!;

    public Func<Question, IReadOnlyList<CardAction>> FileButtons { get; init; } = _ => [];

    private Questionnaire Paper => new(
        "Questionnaire", form, Answers, null, "IA-0001", "assessment", "AIS-0001", "CV screener", new PageVerbs("assessment.open", "assessment.save", "assessment.submit"))
    {
        FileButtons = FileButtons,
    };

    /// <summary>The ids of the inputs on the card, without their prefix.</summary>
    public IReadOnlyList<string> Inputs => [.. Parts.Where(part => part.Type.StartsWith("Input.", StringComparison.Ordinal)).Select(part => part.Json.GetProperty("id").GetString()!["q.".Length..])];

    public string Text => string.Join('\n', Parts.SelectMany(part => new[] { "text", "label", "title", "value" }
        .Where(name => part.Json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String).Select(name => part.Json.GetProperty(name).GetString())));

    private IEnumerable<CardPart> Parts => CardPart.Of(JsonElement.Parse(Card.ToUtf8().Span));

    public FilledPages Open(string? page = null)
    {
        Show(PageCard.Reply(Turn(Fields.None), Paper, page ?? form.Pages[0].Name));
        return this;
    }

    public FilledPages Press(string button, params (string Question, string Value)[] filled)
    {
        var action = Parts.Single(part => part.Type == "Action.Execute" && part.Json.GetProperty("title").GetString() == button).Json;
        var fields = action.GetProperty("data").EnumerateObject().ToDictionary(value => value.Name, value => value.Value.GetString()!);
        foreach (var (question, value) in filled)
            fields[$"q.{question}"] = value;
        var turn = Turn(new Fields(fields));
        if (action.GetProperty("verb").GetString() == "assessment.open")
            return Show(PageCard.Reply(turn, Paper, turn.Fields.Text("page")));
        var turned = PageTurn.Of(form, Answers, turn);
        Answers = turned.Answers;
        return Show(PageCard.Next(turn, Paper, turned));
    }

    private FilledPages Show(Reply reply)
    {
        Card = reply.Card!;
        Assert.True(CardSize.Fits(Card), $"The card takes {CardSize.Of(Card)} bytes.");
        Assert.Empty(CardRules.BrokenBy(Card.ToUtf8().Span));
        return this;
    }

    private Turn Turn(Fields fields) => new(
        Staff.Ana, new DateTimeOffset(2026, 11, 28, 10, 0, 0, TimeSpan.Zero), Reader.Default, fields, Private: true, () => $"command-{++commands:D4}");
}
