using Aims.Cards;
using Aims.Conversation;
using Aims.People;

namespace Aims.Systems;

/// <summary>Asks whoever registers a system whether it is one that the register has already.</summary>
internal static class TwinCard
{
    private const int LongestPurpose = 120;

    /// <param name="twins">The likeliest first.</param>
    /// <param name="from">The page that was sent.</param>
    /// <param name="next">The page to go on with.</param>
    public static Reply Reply(Turn turn, AiSystem system, IReadOnlyList<AiSystem> twins, Step from, Step next, IDirectory directory)
    {
        string command = turn.NewId();
        string asks = twins.Count == 1 ? "We have this one already. Is it the same?" : "We have these already. Is it one of them?";
        var card = Look.Card(
            $"{system.Name}: do we have it already?",
            asks,
            [
                Look.Text(asks),
                Look.Rows([.. twins.Select(twin => new Row(
                    twin.Name, Line(twin, directory),
                    Button.Change("This is the same", AiSystem.Join, command, (StepFields.System, twin.Id.Value), (JoinSystem.BegunField, system.Id.Value))))]),
                Look.Subtle("If it is the same, you are named among its users and this registration ends. If it is another one, go on."),
            ],
            id: system.Id.Value, state: Words.Of(system.State),
            primary: Button.Change("It is another one", SayAnother.Name, command,
                (StepFields.System, system.Id.Value), (StepFields.Step, next.ToString()), (SayAnother.ThanField, string.Join(',', twins.Select(twin => twin.Id.Value)))),
            secondary: [Button.Open("Back", AiSystem.Resume, (StepFields.System, system.Id.Value), (StepFields.Step, from.ToString()))]);
        return new Reply(card, $"{Plain.Line(system.Name)}: do we have it already?");
    }

    private static string Line(AiSystem twin, IDirectory directory) => string.Join(" · ", new[]
    {
        twin.Id.Value, Words.Of(twin.State), $"owner {directory.NameOf(twin.Owner)}", twin.Details.Supplier, twin.Details.Product,
        twin.Details.Purpose is { } purpose ? Plain.Line(purpose, LongestPurpose) : null,
    }.OfType<string>());
}
