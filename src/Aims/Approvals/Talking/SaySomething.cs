using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Aims.Systems;

namespace Aims.Approvals;

/// <summary>A question back to whoever asks, their answer, or a comment. The request stays open meanwhile.</summary>
public sealed class SaySomething : ApprovalForm
{
    public const string TextField = "text";

    private readonly NoteKind kind;

    public SaySomething(NoteKind kind, Records records, Routing routing) : base(records, routing) => this.kind = kind;

    public override string Verb => VerbOf(kind);

    public Intent Ask => Asking(AskVerbOf(kind));

    public static string VerbOf(NoteKind kind) => kind switch
    {
        NoteKind.Asked => "approval.ask-back",
        NoteKind.Answered => "approval.answer",
        _ => "approval.comment",
    };

    public static string AskVerbOf(NoteKind kind) => $"{VerbOf(kind)}.open";

    private protected override Refusal? MayNot(Approval approval, AiSystem system, Turn turn) =>
        approval.MayNotSay(turn.Who, kind, turn.Reader.Today(turn.Now));

    protected override Decided<ApprovalEvent> Decide(Approval approval, Record<AiSystem> about, Turn turn) =>
        approval.Say(turn.Who, kind, turn.Fields.Text(TextField), turn.Reader.Today(turn.Now));

    private protected override ValueTask<Card> Draw(Turn turn, Approval approval, AiSystem system, Refusal? problem, CancellationToken ct)
    {
        string requester = Routing.Directory.NameOf(approval.Requester);
        var (title, what, label, done) = kind switch
        {
            NoteKind.Asked => ("Ask back", $"{requester} is asked and answers here. The request stays open, and you can decide at any time.", "Your question", "Ask"),
            NoteKind.Answered => ("Answer the question", "Those who decide are told. The request goes on.", "Your answer", "Answer"),
            _ => ("Comment", "Everybody who sees the request can read it. Nobody is told at once.", "Your comment", "Comment"),
        };
        var question = kind is NoteKind.Answered ? approval.OpenQuestion : null;
        return ValueTask.FromResult(Look.Card(
            $"{title}: {approval.SystemName}", what,
            [
                Look.Text(what),
                .. question is null ? Array.Empty<Element>() : [Look.Quote($"{Routing.Directory.NameOf(question.By)} asks", question.Text!)],
                FormParts.Text(turn, TextField, label, "Write what you want to say.", problem is { Code: "approval.reason" } ? problem with { Code = "approval.text" } : problem, "approval.text"),
            ],
            id: FormParts.Id(approval),
            notice: FormParts.Notice(problem, "approval.text", "approval.reason"),
            primary: Button.Change(done, Verb, turn.NewId(), FormParts.Of(approval)),
            secondary: [FormParts.Back(approval)]));
    }
}
