using System.Text.Json;

namespace Aims.Bot.Teams;

/// <summary>The answer to an invoke: the HTTP status, and the body alone as the HTTP body.</summary>
/// <param name="Status">200 once our code ran, whatever the body says; 501 for an invoke that we do not know.</param>
/// <param name="Body">In the shape that the invoke asks for. Null: an empty HTTP body.</param>
public sealed record InvokeResponse(int Status, RawJson? Body)
{
    private const string MessageType = "application/vnd.microsoft.activity.message";
    private const string ErrorType = "application/vnd.microsoft.error";

    /// <summary>200 without a body, as <c>message/submitAction</c> wants it. Never for a card action: Teams would try again.</summary>
    public static InvokeResponse Empty { get; } = new(200, null);

    public static InvokeResponse NotImplemented { get; } = new(501, null);

    /// <summary>Replaces the card for the person who acted.</summary>
    public static InvokeResponse Card(RawJson card) => Answer(200, Attachment.AdaptiveCardType, card);

    /// <summary>A short text over the card, which stays as it is.</summary>
    public static InvokeResponse Message(string text) =>
        Answer(200, MessageType, new(JsonSerializer.SerializeToUtf8Bytes(text, TeamsJson.Wire.String)));

    /// <summary>An error banner at the card.</summary>
    /// <param name="status">The body's statusCode, 400 or 500; the HTTP status is 200 all the same.</param>
    /// <param name="code">A stable code.</param>
    /// <param name="message">One sentence that a person can act on.</param>
    public static InvokeResponse Error(int status, string code, string message) =>
        Answer(status, ErrorType, new(JsonSerializer.SerializeToUtf8Bytes(new InvokeError(code, message), TeamsJson.Wire.InvokeError)));

    /// <summary>What a search of the message extension found, or a text in its place.</summary>
    public static InvokeResponse Found(ComposeExtension found) =>
        new(200, new(JsonSerializer.SerializeToUtf8Bytes(new ComposeExtensionBody(found), TeamsJson.Wire.ComposeExtensionBody)));

    private static InvokeResponse Answer(int statusCode, string type, RawJson value) =>
        new(200, new(JsonSerializer.SerializeToUtf8Bytes(new InvokeBody(statusCode, type, value), TeamsJson.Wire.InvokeBody)));
}

public sealed record InvokeBody(int StatusCode, string Type, RawJson Value);

public sealed record InvokeError(string Code, string Message);
