using Aims.Ledger;
using Aims.People;

namespace Aims.Conversation;

/// <summary>One thing a person said or pressed, and who, when and where that was.</summary>
/// <param name="Who">From the validated activity, looked up in the directory.</param>
/// <param name="Fields">What the card sent, or what a phrase captured. Untrusted.</param>
/// <param name="Private">A chat with this person alone; false where others read along.</param>
/// <param name="NewId">Makes ids for the commands of the cards that are drawn.</param>
public sealed record Turn(Person Who, DateTimeOffset Now, Reader Reader, Fields Fields, bool Private, Func<string> NewId)
{
    /// <summary>The name under which a card carries the id of the command its buttons give.</summary>
    public const string CommandField = "command";

    /// <summary>The message with the pressed card, in the person's own chat; null for words and in other chats.</summary>
    public string? Card { get; init; }

    /// <summary>Where others read along: only this person will see the answer, for the card asked for their own view of it.</summary>
    public bool OwnView { get; init; }

    /// <summary>A card that everybody there sees already is drawn anew, whatever its poster may see by now.</summary>
    public bool Redraws { get; init; }

    /// <summary>The command that the pressed card carried. A card without a usable one gets a new id: it is then not guarded
    /// against repeats, and no worse.</summary>
    public Command Command => new(
        Aims.Ledger.Command.IsId(Fields.Text(CommandField)) ? Fields.Text(CommandField)! : NewId(), Who.Id, Now)
    { Card = Card };

    /// <summary>The command of saving a page. The same press again is the same command; what was typed since is another, so that
    /// it is not taken for a repeat when only the answer to the first press got lost.</summary>
    public Command SaveCommand => Command with { Id = $"{Command.Id}.{Fields.Fingerprint()}" };
}
