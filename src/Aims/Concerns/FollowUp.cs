using System.Text.RegularExpressions;
using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Concerns;

/// <summary>Opens the concern behind a code. It reads, and leaves no trace of who did.</summary>
public sealed partial class FollowUp(ConcernDesk desk) : Intent
{
    public const string Name = "concern.open", AskName = "concern.follow-up", CodeField = "code";

    public override string Verb => Name;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct) =>
        ConcernCode.Read(turn.Fields.Text(CodeField)) is { } code && await desk.Behind(code, ct) is { State: { } concern }
            ? OwnCard.ByCode(turn, concern, code, desk.Directory)
            : Ask.Draw(turn, ConcernRules.NoSuchCode.Text);

    /// <summary>
    /// Asks for the code, on a card: what is typed into a chat stays there. Whoever types a code all the same is asked for it on the card, and
    /// what they typed goes no further.
    /// </summary>
    public sealed partial class Ask : Intent
    {
        public override string Verb => AskName;

        public override IReadOnlyList<string> Phrases =>
        [
            "follow up on a concern", "follow up a concern", "follow up my concern", "follow up", "concern code", "my concern", "answer to my concern", "I have a code", "code of a concern", "anonymous concern code",
            "Bedenken nachverfolgen", "suivre une inquietude", "seguir una preocupacion",
        ];

        public override Fields? Hear(string text) => Code().IsMatch(text) ? Fields.Of("typed", "true") : null;

        public override Task<Reply> Answer(Turn turn, CancellationToken ct) => Task.FromResult(
            Draw(turn, turn.Fields.Has("typed") ? "Please enter the code here, and delete the message in which you typed it: what stands in the chat, Teams keeps." : null));

        internal static Reply Draw(Turn turn, string? problem) => new(
            Look.Card(
                "Follow up on a concern", problem ?? "Enter the code of your concern.",
                [
                    Look.Text("Enter the code that you got when you raised it. Nothing is kept of who looks."),
                    Look.Field(new Input.Text(CodeField, "Code", "Enter all 20 signs.") { MaxLength = ConcernCode.Longest, IsRequired = true, Placeholder = "XXXX-XXXX-XXXX-XXXX-XXXX" }, error: problem),
                ],
                primary: Button.Open("Open", Name),
                secondary: [Button.Open("Not now", ClearCard.Name) with { AssociatedInputs = AssociatedInputs.None }]),
            "A card to follow up on a concern");

        [GeneratedRegex(@"\b[0-9A-Z]{4}(?:-[0-9A-Z]{4}){4}\b", RegexOptions.IgnoreCase, 200)]
        private static partial Regex Code();
    }
}

/// <summary>Whoever has the code writes more.</summary>
public sealed class AddByCode(ConcernDesk desk) : Intent
{
    public const string Name = "concern.add";

    public override string Verb => Name;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (ConcernCode.Read(turn.Fields.Text(FollowUp.CodeField)) is not { } code)
            return FollowUp.Ask.Draw(turn, ConcernRules.NoSuchCode.Text);
        var outcome = await desk.Records.Commit(Command.OfNobody(turn.SaveCommand.Id, turn.Now), async draft =>
        {
            if ((await draft.Load(ConcernKey.Type, code.Fingerprint, ct)).State is not { } key || (await draft.Load(Concern.Type, key.Concern, ct)).State is not { } concern)
                draft.Refuse(ConcernRules.NoSuchCode);
            else
                await draft.Apply(Concern.Type, key.Concern, ConcernRules.Add(concern, turn.Fields.Text(OwnCard.MoreField)), ct);
        }, ct);
        return outcome.Draft.Now(ConcernKey.Type, code.Fingerprint) is { } found && outcome.Draft.Now(Concern.Type, found.Concern) is { } now
            ? OwnCard.ByCode(turn, now, code, desk.Directory, outcome.Refusal, outcome is { Refusal: null, Repeated: false } ? Notice.Done("It is sent.") : null)
            : FollowUp.Ask.Draw(turn, ConcernRules.NoSuchCode.Text);
    }
}
