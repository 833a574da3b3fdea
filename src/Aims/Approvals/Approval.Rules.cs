using System.Text.Json.Serialization;
using Aims.Ledger;
using Aims.People;
using Aims.Systems;

namespace Aims.Approvals;

/// <summary>
/// Who may do what with a request. Nobody decides on what they have a part in, nobody decides twice, one who does not approve ends
/// it, and what is final stays as it is.
/// </summary>
public sealed partial record Approval
{
    /// <summary>In characters.</summary>
    public const int LongestText = 1_000;

    private const int MostNotes = 60;

    public static Refusal Unknown { get; } = new("approval.unknown", "There is no such request. Say \"my tasks\" to see what waits for you.");

    /// <summary>Asks for approval: the request and its first step.</summary>
    public static Decided<ApprovalEvent> Open(ApprovalOpened asked, PersonId by, DateOnly today, Routing routing)
    {
        PersonId[] barred = [by, asked.Owner, .. asked.Involved];
        return routing.CanBeDecided(asked.Plan, asked.Owner, barred)
            ? Decided<ApprovalEvent>.These(asked, StepOf(asked.Plan[0], asked.Owner, asked.Level, barred.ToHashSet(), today, routing))
            : Routing.Nobody;
    }

    /// <summary>The seat whose voice somebody may give now; null for none.</summary>
    public Seat? SeatFor(PersonId who, DateOnly today) =>
        IsWaiting && !HasDecided(who) ? Current.Seats.FirstOrDefault(seat => seat.Who == who && seat.Voice is null) ?? Current.Seats.FirstOrDefault(seat => seat.MayBeGivenBy(who, today)) : null;

    /// <summary>An answer to the request, with what follows from it: the next step, or the decision.</summary>
    /// <param name="about">The system as it is decided on; without one, the version and hash of what is.</param>
    /// <param name="place">What has to be changed, where it is one place.</param>
    public Decided<ApprovalEvent> Decide(
        Person who, Verdict verdict, string? reason, IReadOnlyList<Condition> conditions, Record<AiSystem> about, DateOnly today, Routing routing,
        ChangePlace? place = null)
    {
        if (MayNotDecide(who, about.State, today, routing.Directory) is { } refusal)
            return refusal;
        if (TooLong(reason) is { } tooLong)
            return tooLong;
        if (reason is null && verdict is not Verdict.Approve)
            return new Refusal("approval.reason", "Say why, so that the owner knows what to do.");
        var seat = SeatFor(who.Id, today)!;
        var given = new VoiceGiven(seat.Who, verdict, reason, about.Version, about.Hash, conditions.Count == 0 ? null : conditions);
        bool done = Current.Approvals + 1 >= Current.Needed;
        if (verdict is Verdict.Approve && !done)
            return given;
        return verdict is Verdict.Approve && Steps.Count < Plan.Count
            ? Decided<ApprovalEvent>.These(given, Next(who.Id, today, routing))
            : Decided<ApprovalEvent>.These(given, new ApprovalDecided(verdict, reason, about.Version, about.Hash, place));
    }

    /// <summary>Whom the next step asks if somebody's approval ends this one; nobody when it goes on, or is the last.</summary>
    public IReadOnlyList<PersonId> AskedAfter(PersonId who, DateOnly today, Routing routing) =>
        SeatFor(who, today) is not null && Current.Approvals + 1 >= Current.Needed && Steps.Count < Plan.Count ? Next(who, today, routing).Asked : [];

    /// <summary>Why somebody cannot decide now; null when they can.</summary>
    /// <param name="system">Null where it is about none.</param>
    public Refusal? MayNotDecide(Person who, AiSystem? system, DateOnly today, IDirectory directory)
    {
        if (!MayBeSeenBy(who))
            return Unknown;
        if (HasPart(who.Id, system))
            return new Refusal("approval.own", "Nobody decides on their own request.");
        if (!Asked.Contains(who.Id))
            return new Refusal("approval.not-yours", $"{directory.NamesOf(Current.People)} decides on this.");
        if (HasDecided(who.Id) && Overtaken is null && Withdrawn is null)
            return new Refusal("approval.decided", "You have decided on this before. Nothing has changed.");
        if (Closed() is { } closed)
            return closed;
        return SeatFor(who.Id, today) is null ? new Refusal("approval.not-yours", $"{directory.NamesOf(Awaited)} decides on this.") : null;
    }

    /// <summary>Whether it may be decided together with others, in one press; what has a higher level deserves a look of its own.</summary>
    [JsonIgnore]
    public bool IsDecidedWithOthers => Level is 1 or 2;

    /// <summary>Somebody else is asked instead of the one who was, by that person's wish.</summary>
    public Decided<ApprovalEvent> PassOn(Person who, PersonId? to, string? reason, AiSystem? system, DateOnly today, Routing routing)
    {
        if (MayNotPassOn(who, system, today, routing.Directory) is { } refusal)
            return refusal;
        if (to is not { } next || routing.Directory.Find(next) is null)
            return new Refusal("approval.to", "Choose the colleague who is to decide instead.");
        if (Barred(system).Contains(next) || HasPart(next, system))
            return new Refusal("approval.to", $"{routing.Directory.NameOf(next)} has a part in it, or is asked or has decided already. Choose somebody else.");
        if (TooLong(reason) is { } tooLong)
            return tooLong;
        return reason is null
            ? new Refusal("approval.reason", "Say why, so that your colleague knows.")
            : new SeatPassedOn(SeatFor(who.Id, today)!.Who, next, routing.Routes.Due(today, Level), reason);
    }

    /// <summary>Why somebody cannot pass it on now; null when they can.</summary>
    public Refusal? MayNotPassOn(Person who, AiSystem? system, DateOnly today, IDirectory directory) =>
        MayNotDecide(who, system, today, directory)
        ?? (SeatFor(who.Id, today) is { } seat && (seat.Who == who.Id || seat.Also?.Contains(who.Id) == true)
            ? null : new Refusal("approval.stand-in", "Whoever stands in for somebody decides, or leaves it to them."));

    /// <summary>Others are asked instead of those who have left, or have come to have a part in it.</summary>
    public Decided<ApprovalEvent> ReplaceLeavers(AiSystem? system, DateOnly today, Routing routing)
    {
        if (!IsWaiting)
            return Decided<ApprovalEvent>.Nothing;
        var barred = Barred(system);
        var events = new List<ApprovalEvent>();
        foreach (var seat in Stranded(system, routing.Directory))
        {
            if (routing.Another(Plan[Steps.Count - 1], Owner, barred) is not { } next)
                continue;
            barred.Add(next);
            events.Add(new SeatPassedOn(seat.Who, next, routing.Routes.Due(today, Level)));
        }
        // Where too few were left when the step began, somebody may be by now.
        for (int lacking = Current.Needed - Current.Seats.Count; lacking > 0 && routing.Another(Plan[Steps.Count - 1], Owner, barred) is { } also; lacking--)
        {
            barred.Add(also);
            events.Add(new SeatAdded(also));
        }
        return Decided<ApprovalEvent>.These([.. events]);
    }

    /// <summary>Open seats of people who can no longer decide, and that nobody may give for them.</summary>
    public IEnumerable<Seat> Stranded(AiSystem? system, IDirectory directory) => !IsWaiting ? [] : Current.Open.Where(seat =>
        directory.Find(seat.Who) is null || HasPart(seat.Who, system));

    /// <summary>Whoever asked, or owns it, thinks better of it.</summary>
    public Decided<ApprovalEvent> Withdraw(Person who, string? reason) =>
        Withdrawn is not null && MayBeSeenBy(who) ? Decided<ApprovalEvent>.Nothing
        : (MayNotWithdraw(who) ?? TooLong(reason)) is { } refusal ? refusal
        : new ApprovalWithdrawn(reason);

    /// <summary>Why somebody cannot withdraw it; null when they can.</summary>
    public Refusal? MayNotWithdraw(Person who) =>
        !MayBeSeenBy(who) ? Unknown
        : who.Id != Requester && who.Id != Owner ? new Refusal("approval.not-asked", "Only whoever asked for it, or its owner, may withdraw it.")
        : Closed();

    /// <summary>A question to whoever asks, their answer, or a comment of anybody who sees it.</summary>
    public Decided<ApprovalEvent> Say(Person who, NoteKind kind, string? text, DateOnly today) =>
        MayNotSay(who, kind, today) is { } refusal ? refusal
        : text is null ? new Refusal("approval.text", "Write what you want to say.")
        : TooLong(text) is { } tooLong ? tooLong
        : new Said(kind, text);

    /// <summary>Why somebody cannot ask, answer or comment now; null when they can.</summary>
    public Refusal? MayNotSay(Person who, NoteKind kind, DateOnly today) =>
        !MayBeSeenBy(who) ? Unknown
        : Closed() is { } closed ? closed
        : Notes?.Count >= MostNotes ? new Refusal("approval.talked", "Much has been said here already. Better talk about it, and decide.")
        : kind is NoteKind.Asked && SeatFor(who.Id, today) is null ? new Refusal("approval.not-yours", "Only those who are asked to decide ask back.")
        : kind is NoteKind.Answered && !HasPart(who.Id) ? new Refusal("approval.not-asked", "Only whoever asked for it, or its owner, answers.")
        : kind is NoteKind.Answered && OpenQuestion is null ? new Refusal("approval.no-question", "There is no question to answer any more.")
        : null;

    /// <summary>The system is changed, so that it has to be asked for anew.</summary>
    /// <param name="because">What is changed, in words.</param>
    public Decided<ApprovalEvent> Overtake(string because) =>
        Overtaken is null && Withdrawn is null ? new ApprovalOvertaken(because) : Decided<ApprovalEvent>.Nothing;

    /// <summary>Those who can be asked no more: who has a part in it, who is asked now, who has decided.</summary>
    public HashSet<PersonId> Barred(AiSystem? system = null, bool seated = true) =>
    [
        Requester, Owner, .. Involved,
        .. system is null ? [] : new[] { system.Owner, system.Requester, system.Details.Deputy ?? system.Owner },
        .. Voices.Select(given => given.Voice.By),
        .. seated ? Current.People : [],
    ];

    private StepOpened Next(PersonId decided, DateOnly today, Routing routing) =>
        StepOf(Plan[Steps.Count], Owner, Level, [.. Barred(seated: false), decided], today, routing);

    private static StepOpened StepOf(PlannedStep step, PersonId owner, int? level, HashSet<PersonId> barred, DateOnly today, Routing routing)
    {
        var (asked, needed, instead) = routing.Seat(step, owner, barred);
        return new StepOpened(asked, needed, routing.Routes.Due(today, level), instead);
    }

    private bool HasPart(PersonId who, AiSystem? system = null) =>
        who == Requester || who == Owner || Involved.Contains(who) || system?.IsOfOwnerOrRequester(who) == true || system?.Details.Deputy == who;

    private bool HasDecided(PersonId who) => Voices.Any(given => given.Voice.By == who);

    private Refusal? Closed() =>
        Overtaken is not null ? new Refusal(
            "approval.overtaken", "The system was changed since, so there is nothing to decide. When it is assessed again, somebody is asked anew.")
        : Withdrawn is not null ? new Refusal("approval.withdrawn", "It was withdrawn, so there is nothing to decide.")
        : Final is not null ? new Refusal("approval.decided", "This is decided. Nothing has changed.")
        : null;

    private static Refusal? TooLong(string? text) =>
        text is { Length: > LongestText } ? new Refusal("approval.reason", $"Keep it under {LongestText} characters.") : null;
}
