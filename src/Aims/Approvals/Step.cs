using Aims.Ledger;
using Aims.People;

namespace Aims.Approvals;

/// <summary>A step of a request that has begun.</summary>
/// <param name="Needed">How many have to approve. One who does not ends the request.</param>
/// <param name="Due">The day by which a decision is expected.</param>
/// <param name="Instead">Why others than the route names are asked; null when it is as planned.</param>
public sealed record Step(int Needed, IReadOnlyList<Seat> Seats, DateTimeOffset Opened, DateOnly Due, string? Instead)
{
    /// <summary>What was done because it is late.</summary>
    public Rung Rung { get; init; }

    public int Approvals => Seats.Count(seat => seat.Voice?.Verdict is Verdict.Approve);

    public bool IsDone => Approvals >= Needed;

    public IEnumerable<Seat> Open => Seats.Where(seat => seat.Voice is null);

    /// <summary>All who are asked, or have answered.</summary>
    public IEnumerable<PersonId> People => Seats.SelectMany(seat => seat.People);
}

/// <summary>How far a late step was taken up.</summary>
public enum Rung
{
    None,
    Reminded,
    NextLevel,
    Leads,
}

/// <summary>One voice in a step, and all who may give it.</summary>
/// <param name="Who">Whose voice it is.</param>
public sealed record Seat(PersonId Who)
{
    /// <summary>Who may give it in the absence of <see cref="Who"/>, and when.</summary>
    public StandIn? StandIn { get; init; }

    /// <summary>Who may give it too, because it is late.</summary>
    public IReadOnlyList<PersonId>? Also { get; init; }

    public Voice? Voice { get; init; }

    public IEnumerable<PersonId> People => new[] { Who, StandIn?.Who, Voice?.By }.OfType<PersonId>().Concat(Also ?? []).Distinct();

    public bool MayBeGivenBy(PersonId who, DateOnly today) =>
        Voice is null && (who == Who || Also?.Contains(who) == true || (StandIn?.Who == who && StandIn.CoversOn(today)));
}

/// <param name="From">The first day of it.</param>
/// <param name="Until">The last day of it; null when no end is known.</param>
public sealed record StandIn(PersonId Who, DateOnly From, DateOnly? Until)
{
    public bool CoversOn(DateOnly today) => From <= today && !(Until < today);
}

/// <param name="By">Who gave it: whose voice it is, or somebody who may give it for them.</param>
public sealed record Voice(PersonId By, DateTimeOffset At, Verdict Verdict, string? Reason);

/// <summary>What an approval rests on and has to be done, with owner and day.</summary>
/// <param name="Number">From 1.</param>
/// <param name="By">Who set it.</param>
/// <param name="Met">Null for as long as it is open.</param>
public sealed record Condition(int Number, string Text, PersonId Owner, DateOnly Due, PersonId By, Met? Met = null)
{
    /// <summary>As many as one approver sets.</summary>
    public const int Most = 5;

    /// <summary>In characters.</summary>
    public const int LongestText = 180;

    public const int YearsAhead = 2;

    public bool IsOverdueOn(DateOnly today) => Met is null && Due < today;

    /// <summary>What is wrong with a day; null when it will do.</summary>
    public static Refusal? Lacks(DateOnly? due, DateOnly today) =>
        due is { } day && day >= today && day <= today.AddYears(YearsAhead)
            ? null : new Refusal("approval.condition-due", $"Choose today or a later day, at most {YearsAhead} years ahead.");
}

/// <param name="Proof">What was done, or where that can be seen.</param>
public sealed record Met(PersonId By, DateTimeOffset At, string Proof);

/// <summary>What has been said and done about a request besides deciding.</summary>
/// <param name="Whom">Whom it concerns; null when nobody in particular.</param>
public sealed record Note(NoteKind Kind, PersonId By, DateTimeOffset At, PersonId? Whom = null, string? Text = null);

public enum NoteKind
{
    Asked,
    Answered,
    Commented,
    PassedOn,
    Replaced,
    StandIn,
    Reminded,
    Raised,
}
