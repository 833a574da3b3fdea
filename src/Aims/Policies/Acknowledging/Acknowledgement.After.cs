using Aims.Ledger;

namespace Aims.Policies;

public sealed partial record Acknowledgement
{
    internal static Acknowledgement After(Acknowledgement? known, AcknowledgementEvent happened, Stamp stamp) => happened switch
    {
        PolicyAcknowledged e => Begun(known, e.Policy, e.Version, e.Title, stamp).Signed(e, stamp),
        PolicyOpened e => Begun(known, e.Policy, e.Version, e.Title, stamp) with { Opened = known?.Opened ?? stamp.At },
        PolicyPageShown e => known!.Saw(e),
        PolicyCheckTaken e => known! with { Progress = ReadingProgress.Of(known.Progress, e.Hash) with { Check = e.Check } },
        PolicyQuestionAsked e => Begun(known, e.Policy, e.Version, e.Title, stamp).Said(ConcernKind.Question, e.Text, stamp),
        PolicyDeclined e => Begun(known, e.Policy, e.Version, e.Title, stamp).Said(ConcernKind.Decline, e.Reason, stamp),
        PolicyConcernAnswered e => known!.Answered(e, stamp),
        _ => throw new InvalidOperationException($"Unknown event {happened.GetType().Name}."),
    };

    private static Acknowledgement Begun(Acknowledgement? known, string policy, int version, string title, Stamp stamp) =>
        known ?? new Acknowledgement(policy, version, title, null, stamp.By, null);

    private Acknowledgement Signed(PolicyAcknowledged e, Stamp stamp) => this with
    {
        Title = e.Title,
        Hash = e.Hash,
        At = stamp.At,
        Minor = e.Minor,
        Language = e.Language,
        Shown = e.Shown,
        Pages = e.Pages,
        Until = e.Until,
        Check = e.Check,
        Progress = null,
        Declined = null,
    };

    private Acknowledgement Saw(PolicyPageShown e)
    {
        var progress = ReadingProgress.Of(Progress, e.Hash);
        return this with { Progress = progress with { Shown = [.. progress.Shown.Append(e.Page).Distinct().Order()] } };
    }

    private Acknowledgement Said(ConcernKind kind, string text, Stamp stamp)
    {
        int number = (Concerns?.Count ?? 0) + 1;
        return this with
        {
            Concerns = [.. Concerns ?? [], new Concern(number, kind, text, stamp.At)],
            Declined = kind is ConcernKind.Decline ? number : Declined,
        };
    }

    private Acknowledgement Answered(PolicyConcernAnswered e, Stamp stamp) => this with
    {
        Concerns = [.. Concerns!.Select(c => c.Number == e.Number ? c with { Answer = new ConcernAnswer(e.Text, stamp.By, stamp.At) } : c)],
    };
}
