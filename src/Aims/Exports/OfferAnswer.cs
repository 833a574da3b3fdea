using Aims.Cards;
using Aims.Conversation;
using Aims.Questions;
using Aims.Status;

namespace Aims.Exports;

/// <summary>Links to an answer as a file. It is answered anew when a link is used, for whoever the link was made for.</summary>
/// <param name="address">Where people's browsers reach the bot; null when that is not known, and nothing can be offered.</param>
public sealed class OfferAnswer(AskDesk desk, Downloads downloads, Uri? address) : Intent
{
    public override string Verb => AnswerExport.Verb;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (QuestionJson.Read(turn.Fields.Text(AnswerExport.Field)) is not { } question)
            return Reply.Say("That question cannot be read any more. Please ask it in words.");
        if (address is null)
            return Reply.Say(Downloads.NoAddress);
        var (refused, words) = await desk.On(turn.Who, turn.Now, turn.Reader.Zone, question, scene => (
            Answering.Answer(question, desk.Catalog, scene, new Part(0, 0)).Refusal, QuestionWords.Of(question, desk.Catalog, scene, turn.Reader)), ct);
        if (refused is not null)
            return Reply.Say(refused.Text);
        var links = await Task.WhenAll(Enum.GetValues<ExportFormat>().Select(format => downloads.Link(
            turn, ExportWords.Of(format), new AnswerRequest(turn.Who.Id, QuestionJson.Write(question), turn.Reader.Zone.Id, format), address, ct)));
        return new Reply(
            Look.Card("The answer as a file", $"The answer as a file. {Downloads.Terms}",
                [Look.Subtle($"{words}."), Look.Text(Downloads.Terms), Look.Subtle("A text that a spreadsheet would take for a formula begins with an apostrophe in the file.")],
                secondary: [.. links, AskButton.Of("Back to the answer", question)]),
            $"The answer as a file. {Downloads.Terms}");
    }
}
