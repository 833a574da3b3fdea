using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Controls;

/// <summary>Somebody has looked at a piece of evidence again, and says until when it counts.</summary>
public sealed class RenewEvidence(ControlDesk desk) : EvidenceChange(desk)
{
    public const string Name = "evidence.renew", AskName = "evidence.ask-renew", UntilField = "until";

    public override string Verb => Name;

    protected override string Done => "It has its new last day.";

    private protected override Task<Decided<EvidenceEvent>> Decide(Draft draft, Turn turn, ControlEvidence piece, CancellationToken ct) =>
        Task.FromResult(GivenEvidence.Renew(piece, turn.Fields.Day(UntilField), turn.Reader.Today(turn.Now)));

    private protected override Reply? Again(Turn turn, ControlEvidence piece, Refusal problem) => problem.Code is GivenEvidence.BadDay ? Ask.Draw(turn, piece, problem) : null;

    public sealed class Ask(ControlDesk desk) : EvidenceForm(desk)
    {
        public override string Verb => AskName;

        private protected override Task<Reply> Draw(Turn turn, ControlEvidence piece, CancellationToken ct) => Task.FromResult(Draw(turn, piece, (Refusal?)null));

        internal static Reply Draw(Turn turn, ControlEvidence piece, Refusal? problem) => new(
            Look.Card(
                "Until when does it count?", $"{piece.Title}. Look at it first: does it still show what it is for?",
                [
                    Look.Text($"{piece.Title}. Look at it first: does it still show what it is for?"),
                    Look.Field(
                        new Input.Date(UntilField, "Counts until", "Give a day that is still to come.") { Value = turn.Fields.Day(UntilField) ?? turn.Reader.Today(turn.Now).AddYears(1), Min = turn.Reader.Today(turn.Now) },
                        "Empty for no end.", error: problem?.Text),
                ],
                id: piece.Id.Value,
                primary: Button.Change("It still holds", Name, turn.NewId(), (ControlEvidence.Field, piece.Id.Value)),
                secondary: [ControlEvidenceCard.On("Not now", ControlEvidence.View, piece) with { AssociatedInputs = AssociatedInputs.None }]),
            problem?.Text ?? $"Until when does {Plain.Line(piece.Title)} count?");
    }
}

/// <summary>A piece of evidence is for another control too.</summary>
public sealed class ServeToo(ControlDesk desk) : EvidenceChange(desk)
{
    public const string Name = "evidence.serve-too", AskName = "evidence.ask-serve-too", OtherField = "other";

    public override string Verb => Name;

    protected override string Done => "It is used for that too.";

    private protected override async Task<Decided<EvidenceEvent>> Decide(Draft draft, Turn turn, ControlEvidence piece, CancellationToken ct)
    {
        string? typed = turn.Fields.Text(OtherField);
        var control = await ControlDesk.Load(draft, typed, ct);
        string? id = control?.Id ?? Readiness.Clauses.Find(typed)?.Id;
        return GivenEvidence.ServeToo(piece, id, id is null ? null : GivenEvidence.For(id, control, turn.Who));
    }

    private protected override Reply? Again(Turn turn, ControlEvidence piece, Refusal problem) => problem.Code is GivenEvidence.BadControl ? Ask.Draw(turn, piece, problem) : null;

    public sealed class Ask(ControlDesk desk) : EvidenceForm(desk)
    {
        public override string Verb => AskName;

        private protected override Task<Reply> Draw(Turn turn, ControlEvidence piece, CancellationToken ct) => Task.FromResult(Draw(turn, piece, (Refusal?)null));

        internal static Reply Draw(Turn turn, ControlEvidence piece, Refusal? problem) => new(
            Look.Card(
                "Use it for another control", piece.Title,
                [
                    Look.Text($"{piece.Title} is for {string.Join(", ", piece.Serves)} already."),
                    Look.Field(
                        new Input.Text(OtherField, "Control or clause", "Give an id.") { Value = turn.Fields.Text(OtherField), MaxLength = 20 }, example: "A.6.2.5", error: problem?.Text),
                ],
                id: piece.Id.Value,
                primary: Button.Change("Use it", Name, turn.NewId(), (ControlEvidence.Field, piece.Id.Value)),
                secondary: [ControlEvidenceCard.On("Not now", ControlEvidence.View, piece) with { AssociatedInputs = AssociatedInputs.None }]),
            problem?.Text ?? "Use it for another control");
    }
}

/// <summary>A form about a piece of evidence, for those who keep it.</summary>
public abstract class EvidenceForm(ControlDesk desk) : Intent
{
    private protected abstract Task<Reply> Draw(Turn turn, ControlEvidence piece, CancellationToken ct);

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (turn.Fields.Id<EvidenceId>(ControlEvidence.Field) is not { } id || (await desk.Records.Read(ControlEvidence.Type, id.Value, ct)).State is not { } piece)
            return Reply.Say(GivenEvidence.NotFound.Text);
        var records = await Task.WhenAll(piece.Serves.Where(serves => ControlDesk.Named(serves) is not null).Select(serves => desk.Records.Read(Control.Type, serves, ct)));
        return GivenEvidence.MayNotChange(turn.Who, records.Select(record => record.State).OfType<Control>()) is { } refusal ? Reply.Say(refusal.Text) : await Draw(turn, piece, ct);
    }
}
