using System.Text.Json;

namespace Aims.Bot.Teams;

/// <summary>A press of a card's button, in either of the two ways in which it arrives.</summary>
/// <param name="Trigger">automatic or manual; the Playground leaves it out.</param>
public sealed record AdaptiveCardInvoke(AdaptiveCardAction Action, string? Trigger)
{
    public const string InvokeName = "adaptiveCard/action";

    /// <summary>Nobody pressed anything: the card came into view and refreshes itself.</summary>
    public bool IsAutomatic => string.Equals(Trigger, "automatic", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Reads an <c>adaptiveCard/action</c> invoke, or the message with a value that the fallback Action.Submit makes.
    /// Null when the activity is neither.
    /// </summary>
    public static AdaptiveCardInvoke? From(Activity activity) => activity switch
    {
        { Type: ActivityTypes.Invoke, Name: InvokeName, Value: { ValueKind: JsonValueKind.Object } value } => Executed(value),
        { Type: ActivityTypes.Message, Value: { ValueKind: JsonValueKind.Object } value } =>
            new(new(AdaptiveCardAction.Submit, Id: null, Verb: null, value), Trigger: null),
        _ => null,
    };

    private static AdaptiveCardInvoke? Executed(JsonElement value) =>
        value.Object("action") is { } action
            ? new(new(action.Text("type"), action.Text("id"), action.Text("verb"), action.Object("data")), value.Text("trigger"))
            : null;
}

/// <param name="Verb">What to do. Null from Action.Submit, which has no verb: the card puts what it needs into its data.</param>
/// <param name="Data">The card's data and the person's inputs in one object, all from the client; null when it is no object.</param>
public sealed record AdaptiveCardAction(string? Type, string? Id, string? Verb, JsonElement? Data)
{
    public const string Execute = "Action.Execute";
    public const string Submit = "Action.Submit";
}
