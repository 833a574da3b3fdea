using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Concerns;

/// <summary>What a lead does with a concern.</summary>
public abstract class ConcernChange(ConcernDesk desk) : RecordChange<Concern, ConcernEvent>(desk.Records, Concern.Type, Concern.Field, ConcernRules.NotFound)
{
    public const string TextField = "text";

    private protected ConcernDesk Desk => desk;

    private protected sealed override bool Sees(Turn turn, Concern concern) => turn.Who.Oversees;

    private protected sealed override Refusal? MayNot(Turn turn, Concern concern) => ConcernRules.MayNot(turn.Who);

    private protected sealed override void Follow(Draft draft, Turn turn, Concern before, Concern now)
    {
        // Whoever gave their name is told, but not what is shown to others; of an anonymous one there is nobody to tell.
        if (now.By is { } reporter && desk.Directory.Find(reporter) is not null && now.Shared.Length == before.Shared.Length)
            draft.Tell(reporter, Concern.Own, now.Key);
        draft.Redraw(now.Key);
    }

    private protected sealed override Task<Reply> Show(Turn turn, Concern concern, long version, Notice? notice, CancellationToken ct) =>
        Task.FromResult(ConcernCard.Reply(turn, concern, version, desk.Directory, notice));

    private protected static Card Form(Turn turn, Concern concern, string title, string says, string button, string verb, IReadOnlyList<Element> inputs, Refusal? problem, params string[] codes) => Look.Card(
        title, says, [Look.Text(says), .. inputs], id: concern.Id.Value, state: ConcernWords.Of(concern.State),
        notice: problem is null || codes.Contains(problem.Code) ? null : Notice.Problem(problem.Text),
        primary: Button.Change(button, verb, turn.NewId(), (Concern.Field, concern.Id.Value)),
        secondary: [Button.Open("Back", Concern.View, (Concern.Field, concern.Id.Value)) with { AssociatedInputs = AssociatedInputs.None }]);

    private protected static Container Text(Turn turn, string label, string? help, string? example, Refusal? problem, string? value = null) => Look.Field(
        new Input.Text(TextField, label, $"At most {ConcernRules.LongestText} characters.") { Value = turn.Fields.Has(TextField) ? turn.Fields.Text(TextField) : value, IsMultiline = true, MaxLength = ConcernRules.LongestText },
        help, example, problem?.Code is ConcernRules.TextCode ? problem.Text : null);
}
