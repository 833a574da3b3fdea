using Aims.Ledger;
using Aims.People;

namespace Aims.Approvals;

/// <summary>What each event makes of a request.</summary>
public sealed partial record Approval
{
    private static Approval After(Approval? approval, ApprovalEvent happened, Stamp stamp) => happened switch
    {
        ApprovalOpened1 e => new Approval(
            e.Id, ApprovalSubject.Assessment, e.System, e.SystemName, e.Assessment, stamp.By, e.Owner, stamp.At, e.Level, e.LevelName, e.Because,
            [], [new PlannedStep([Actor.Manager], 1)], [new Step(1, [new Seat(e.Approver)], stamp.At, e.Due, null)])
        { HasRisks = e.HasRisks },
        ApprovalOpened e => new Approval(
            e.Id, e.Subject, e.System, e.SystemName, e.Assessment, stamp.By, e.Owner, stamp.At, e.Level, e.LevelName, e.Because, e.Involved, e.Plan, [])
        { HasRisks = e.HasRisks, Before = e.Before, Earlier = e.Earlier, SentBack = e.SentBack },
        StepOpened e => approval! with
        {
            Steps = [.. approval.Steps, new Step(e.Needed, [.. e.Asked.Select(who => new Seat(who))], stamp.At, e.Due, e.Instead)],
        },
        VoiceGiven e => approval!.At(e.Seat, seat => seat with { Voice = new Voice(stamp.By, stamp.At, e.Verdict, e.Reason) }) with
        {
            Conditions = e.Conditions is null ? approval.Conditions : [.. approval.Conditions ?? [], .. e.Conditions],
        },
        ApprovalDecided e => approval!.Closed(e, stamp) with { Final = new Final(e.Verdict, e.Reason, stamp.By, stamp.At, e.SystemVersion, e.SystemHash, e.Place) },
        ApprovalReassigned1 e => approval! with { Steps = [new Step(1, [new Seat(e.Approver)], stamp.At, e.Due, null)] },
        SeatPassedOn e => approval!.At(e.From, _ => new Seat(e.To)).Now(approval.Current.Due == e.Due ? null : e.Due)
            .Noting(new Note(e.Reason is null ? NoteKind.Replaced : NoteKind.PassedOn, stamp.By, stamp.At, e.To, e.Reason)),
        SeatAdded e => approval!.WithCurrent(approval.Current with { Seats = [.. approval.Current.Seats, new Seat(e.Who)] }),
        StandInNamed e => approval!.At(e.Seat, seat => seat with { StandIn = e.StandIn })
            .Noting(e.StandIn is { } standIn ? new Note(NoteKind.StandIn, e.Seat, stamp.At, standIn.Who) : null),
        StepReminded => approval!.WithCurrent(approval.Current with { Rung = Rung.Reminded }).Noting(new Note(NoteKind.Reminded, stamp.By, stamp.At)),
        StepRaised e => e.Seats.Aggregate(
            approval!.WithCurrent(approval.Current with { Rung = e.Rung }),
            (raised, also) => raised.At(also.Seat, seat => seat with { Also = [.. seat.Also ?? [], also.Also] })
                .Noting(new Note(NoteKind.Raised, also.Seat, stamp.At, also.Also, e.Because))),
        Said e => approval!.Noting(new Note(e.Kind, stamp.By, stamp.At, null, e.Text)),
        ApprovalWithdrawn e => approval! with { Withdrawn = new Withdrawal(stamp.By, stamp.At, e.Reason) },
        ConditionMoved e => approval!.With(e.Number, condition => condition with { Owner = e.Owner, Due = e.Due }),
        ConditionMet e => approval!.With(e.Number, condition => condition with { Met = new Met(stamp.By, stamp.At, e.Proof) }),
        ApprovalOvertaken e => approval! with { Overtaken = new Overtaking(stamp.By, stamp.At, e.Because) },
        _ => throw new InvalidOperationException($"Unknown event {happened.GetType().Name}."),
    };

    private Approval At(PersonId seat, Func<Seat, Seat> change)
    {
        int at = Current.Seats.ToList().FindIndex(s => s.Who == seat && s.Voice is null);
        return WithCurrent(Current with { Seats = [.. Current.Seats.Select((s, n) => n == at ? change(s) : s)] });
    }

    // Before there were voices a decision was the only answer.
    private Approval Closed(ApprovalDecided e, Stamp stamp) =>
        Current.Seats is [{ Voice: null } only]
            ? WithCurrent(Current with { Seats = [only with { Voice = new Voice(stamp.By, stamp.At, e.Verdict, e.Reason) }] })
            : this;

    private Approval Now(DateOnly? due) => due is { } day ? WithCurrent(Current with { Due = day, Rung = Rung.None }) : this;

    private Approval WithCurrent(Step step) => this with { Steps = [.. Steps.SkipLast(1), step] };

    private Approval With(int condition, Func<Condition, Condition> change) =>
        this with { Conditions = [.. Conditions!.Select(c => c.Number == condition ? change(c) : c)] };

    private Approval Noting(Note? note) => note is null ? this : this with { Notes = [.. Notes ?? [], note] };
}
