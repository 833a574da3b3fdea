using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Aims.Cards;
using Aims.Conversation;
using Aims.People;
using Aims.Tests.Chat;
using Xunit;

namespace Aims.Tests.Asking;

/// <summary>What the bot itself says to somebody who asks in words, with the file behind the answer's export.</summary>
/// <param name="File">What "Export" leads to, as JSON; null where the answer has no such button.</param>
internal sealed partial record AnswerInChat(Reply Reply, JsonNode? File)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>All that is on the card, with the numbers of charts and what its buttons carry; else the sentence.</summary>
    public string Everything => $"{Reply.Summary}\n{(Reply.Card is { } card ? Encoding.UTF8.GetString(card.ToUtf8().Span) : "")}\n{File?.ToJsonString()}";

    /// <summary>As it is read.</summary>
    public string Words => Reply.Card is { } card ? string.Join('\n', CardText.Of(card)) : Reply.Summary;

    /// <summary>The number that the answer begins with; null where it gives none.</summary>
    public int? Count => Leading().Match(Reply.Summary) is { Success: true } found ? int.Parse(found.Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture)
        : Reply.Summary.StartsWith("No ", StringComparison.Ordinal) ? 0 : null;

    /// <summary>The rows of the file.</summary>
    public IReadOnlyList<JsonObject> Rows => [.. ((File as JsonObject)?["rows"]?.AsArray() ?? File as JsonArray ?? []).Select(row => row!.AsObject())];

    public static async Task<AnswerInChat> Of(Talk talk, Person who, string text) => await With(talk, who, await talk.Bot.Say(talk.TurnOf(who, Fields.None), text, Ct));

    /// <summary>What a press answers whose card may be anybody's, or nobody's.</summary>
    public static async Task<AnswerInChat> OfPress(Talk talk, Person who, string verb, params (string Name, string Value)[] fields) =>
        await With(talk, who, (await talk.PressVerb(who, verb, fields))!);

    private static async Task<AnswerInChat> With(Talk talk, Person who, Reply reply)
    {
        Talk.Check(reply);
        return new AnswerInChat(reply, new Post(reply).Buttons.FirstOrDefault(button => button.Button.Title == "Export").Button is { } export ? await Fetched(talk, who, export) : null);
    }

    private static async Task<JsonNode?> Fetched(Talk talk, Person who, Execute export)
    {
        var offered = await talk.PressVerb(who, export.Verb, (export.Data ?? ActionData.None).Select(field => (field.Name, field.Value)));
        var link = offered!.Card!.Actions!.OfType<OpenUrl>().Single(link => link.Title == "JSON");
        var file = await talk.Bot.Export.Take(link.Url.Query["?t=".Length..], talk.Office.Now, Ct);
        return JsonNode.Parse(file!.Content);
    }

    [GeneratedRegex(@"^[\d,]+(?=\D)")]
    private static partial Regex Leading();
}
