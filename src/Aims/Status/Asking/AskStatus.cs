using Aims.Cards;
using Aims.Conversation;
using Aims.Exports;
using Aims.Questions;
using Aims.SavedQuestions;

namespace Aims.Status;

/// <summary>
/// Any question about the state of things: in words that are no phrase of another intent, or from a button that carries one. Words change
/// nothing; what they ask to change leads to the card on which it can be done.
/// </summary>
/// <param name="help">Draws what is said when nothing was understood.</param>
public sealed class AskStatus(AskDesk desk, Help help) : Intent
{
    public override string Verb => AskButton.Verb;

    public override Task<Reply> Answer(Turn turn, CancellationToken ct) => AskButton.Read(turn.Fields) is { } question
        ? desk.Answer(turn, question, [], ct)
        : Task.FromResult(Reply.Say("That question cannot be read any more. Please ask it in words."));

    /// <summary>Answers a text that is no phrase.</summary>
    /// <param name="nearest">The phrases that it may be a slip of.</param>
    public async Task<Reply> Said(Turn turn, string text, IReadOnlyList<(string Phrase, Intent Intent)> nearest, CancellationToken ct)
    {
        var before = turn.Private ? desk.Last.Of(turn.Who.Id, turn.Now, ct) : Task.FromResult<LastQuestion?>(null);
        var heard = await desk.Hear(turn, text, before, ct);
        if (heard.Reading is Reading.Unsure { Choices: [] } unsure)
            return help.NotUnderstood(turn, nearest, unsure.Say);
        return !turn.Private ? Reply.Say(Router.NotHere) : heard.Reading switch
        {
            Reading.Understood understood => heard.Drawn is { } drawn ? await desk.Kept(turn, drawn, ct, text) : await desk.Answer(turn, understood.Question, understood.Notes, ct, text),
            Reading.Act(var what) => await Act(turn, what, await before, ct),
            Reading.Declined declined => Choose(declined.Say, TitleOf(declined.Code), declined.Choices),
            Reading.Unsure several => Choose(several.Say, "Did you mean one of these?", several.Choices),
            _ => throw new InvalidOperationException($"Unknown reading {heard.Reading.GetType().Name}."),
        };
    }

    private async Task<Reply> Act(Turn turn, FollowUp what, LastQuestion? before, CancellationToken ct) => (what, before) switch
    {
        (_, null) => Reply.Say("There is no answer to go on from: please ask first, then say it within half an hour."),
        (FollowUp.Export, { Question: var question }) => Reply.Open(AnswerExport.Verb, AskButton.Field, QuestionJson.Write(question)),
        (FollowUp.Remind, { Question: var question }) => Reply.Open(RemindButton.Verb, AskButton.Field, QuestionJson.Write(question)),
        (FollowUp.More, var last) => await desk.Answer(turn with { Fields = Fields.Of(Paging.Field, $"{last.From + Look.RowsShown}") }, last.Question, [], ct),
        // What is to come by itself needs a name first.
        (FollowUp.Save or FollowUp.Subscribe, { Question: var question }) => Reply.Open(SavedQuestion.Save, AskButton.Field, QuestionJson.Write(question)),
    };

    private static string TitleOf(string code) => code switch
    {
        "question.change" => "Words alone change nothing",
        "question.opinion" => "I give no legal opinions",
        "question.not-kept" => "That is not kept here",
        "question.no-such-record" => "No record has that number",
        _ => "I cannot answer that",
    };

    private static Reply Choose(string say, string title, IReadOnlyList<Suggestion> choices) => new(
        Look.Card(title, $"{title} {say}", [Look.Text(say), .. Rows(choices)]), say);

    // What can be meant is too long for a button.
    private static IEnumerable<Element> Rows(IReadOnlyList<Suggestion> choices)
    {
        Row[] rows = [.. choices.Select(choice => (choice.Label, Button: AskButton.Of(choice with { Label = choice.Question is null ? "Open" : "Ask" }))).Where(one => one.Button is not null).Select(one => new Row(one.Label, "", one.Button!))];
        return rows.Length == 0 ? [] : [Look.Rows(rows)];
    }
}
