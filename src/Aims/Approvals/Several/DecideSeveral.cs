using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Approvals;

/// <summary>
/// Decides several requests in one press, each in a commit of its own. The command of each follows from the press: should we die
/// in the middle, the next press on the same button goes on where this one ended.
/// </summary>
public sealed class DecideSeveral(Records records, Routing routing) : Intent
{
    public const string Name = "approval.decide-several";

    private const int AtOnce = 8;

    // An invoke has to be answered within five seconds.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(3.5);

    public override string Verb => Name;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (Chosen.Read(turn.Fields) is not { } chosen)
            return Reply.Say("Choose first what you want to decide: say \"my approvals\".");
        if (chosen.Problem is { } problem)
            return Reply.Say(problem.Text);
        string press = turn.Command.Id;
        using var time = CancellationTokenSource.CreateLinkedTokenSource(ct);
        time.CancelAfter(Longest);
        using var gate = new SemaphoreSlim(AtOnce);
        var one = new DecideApproval(chosen.Verdict, records, routing);
        var answers = await Task.WhenAll(chosen.Ids.Select(id => Decide(one, turn with { Fields = Of(chosen, id, press) }, id, gate, time.Token, ct)));
        return SeveralCard.Done(turn, chosen, press, answers, routing.Directory);
    }

    private static async Task<Answered> Decide(DecideApproval one, Turn turn, ApprovalId id, SemaphoreSlim gate, CancellationToken time, CancellationToken ct)
    {
        try
        {
            await gate.WaitAsync(time);
            try
            {
                var (outcome, _) = await one.Carry(turn, id, approval => approval.IsDecidedWithOthers ? null : Chosen.OneByOne, time);
                return new Answered(id, outcome.Draft.Now(Approval.Type, id.Value), outcome.Refusal);
            }
            finally
            {
                gate.Release();
            }
        }
        catch (Exception e) when (e is TimeoutException or OperationCanceledException && !ct.IsCancellationRequested)
        {
            return new Answered(id, null, Answered.NoTime);
        }
    }

    private static Fields Of(Chosen chosen, ApprovalId id, string press) => new(new Dictionary<string, string>
    {
        [Approval.Field] = id.Value,
        [Turn.CommandField] = $"{press}.{id}",
        [DecideApproval.ReasonField] = chosen.Reason ?? "",
    });
}

/// <param name="Approval">As it is now; null when it could not be read, or there is none.</param>
/// <param name="Refusal">Why it was not decided; null when it was, by this press or an earlier one of the same button.</param>
internal sealed record Answered(ApprovalId Id, Approval? Approval, Refusal? Refusal)
{
    public static Refusal NoTime { get; } = new("approval.no-time", "There was no time left for it.");
}
