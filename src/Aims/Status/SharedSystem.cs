using Aims.Cards;
using Aims.Conversation;
using Aims.People;
using Aims.Systems;

namespace Aims.Status;

/// <summary>A system of the register as it is shown to others, who may be anybody: facts that all may see, as of now.</summary>
/// <param name="Line">Where it stands, in a line.</param>
/// <param name="Card">Stays in the chat as it is. It has no buttons: whoever wants more asks the bot, and sees what they may.</param>
public sealed record SharedSystem(string Name, string Line, Card Card)
{
    internal static SharedSystem Of(Turn turn, AiSystem system, IDirectory directory)
    {
        string line = $"{system.Id} · {Words.Of(system.State)} · owner {Plain.Line(directory.NameOf(system.Owner))}";
        return new SharedSystem(Plain.Line(system.Name), line, Draw(turn, system, line, directory));
    }

    // Left out is what is between those who work on it: reasons, who decides, who is asked to take it over.
    private static Card Draw(Turn turn, AiSystem system, string line, IDirectory directory) => Look.Card(
        system.Name,
        $"{Plain.Line(system.Name)}: {line}",
        [
            Look.Facts([
                ("Purpose", system.Details.Purpose),
                ("Owner", directory.NameOf(system.Owner)),
                ("Department", system.Details.Department),
                ("Supplier", system.Details.Source is Source.InHouse ? "In-house" : system.Details.Supplier),
                ("Stage", Words.StageOf(system)),
                ("Impact", Words.OfLevel(system.Level)),
                .. system.Act?.Facts ?? [],
                ("Registered", turn.Reader.Day(system.Submitted!.Value))]),
            Look.Subtle($"From the register of AI systems, as of {turn.Reader.Moment(turn.Now)}. To see where it stands now, say to the bot: status {system.Id}"),
        ],
        id: system.Id.Value, state: Words.Of(system.State));
}
