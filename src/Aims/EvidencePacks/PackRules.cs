using Aims.Ledger;
using Aims.People;

namespace Aims.EvidencePacks;

/// <summary>Who may ask for which pack, and what can become of it.</summary>
internal static class PackRules
{
    /// <summary>Days that a pack can be fetched.</summary>
    public const int DaysKept = 30;

    public const int MostSystems = 50, LongestYears = 10;

    public const string BadFrom = "pack.from", BadTo = "pack.to", BadDepartment = "pack.department", BadSystems = "pack.systems";

    /// <summary>Commands take their time before they are written, and clocks differ: what is older is written.</summary>
    public static readonly TimeSpan Settled = TimeSpan.FromSeconds(30);

    // Longer than a message rests after a failure.
    private static readonly TimeSpan StandsAfter = TimeSpan.FromMinutes(3);

    public static Refusal NotFound { get; } = new("pack.unknown", "There is no such evidence pack for you. Say \"evidence packs\" to see them.");

    private static Refusal NotOverseer { get; } = new("pack.not-overseer", "Evidence packs are for governance leads and auditors.");

    public static Refusal? MayNot(Person who) => who.Oversees ? null : NotOverseer;

    public static Refusal? Lacks(DateOnly? from, DateOnly? to, DateOnly today) =>
        from is null ? new(BadFrom, "Choose the first day.")
        : to is null ? new(BadTo, "Choose the last day.")
        : to > today ? new(BadTo, "That day is still to come. Choose today or an earlier one.")
        : from > to ? new(BadFrom, "The first day is after the last one.")
        : from < to.Value.AddYears(-LongestYears) ? new(BadFrom, $"A pack covers at most {LongestYears} years. Choose a later first day, or ask for several.")
        : null;

    /// <summary>What is asked for. A period that is over is told as it was at its end, whenever it is asked for.</summary>
    public static PackRequest Request(DateOnly from, DateOnly to, PackScope scope, DateTimeOffset now)
    {
        var (end, settled) = (new DateTimeOffset(to.AddDays(1), TimeOnly.MinValue, TimeSpan.Zero).AddTicks(-1), now.ToUniversalTime() - Settled);
        return new PackRequest(from, to, scope, end < settled ? end : settled);
    }

    /// <summary>The first and the last day that are offered: the twelve months up to today.</summary>
    public static (DateOnly From, DateOnly To) Usual(DateOnly today) => (today.AddYears(-1).AddDays(1), today);

    public static bool MayChange(EvidencePack pack, Person who) => pack.By == who.Id || who.Is(Role.Lead);

    public static Decided<PackEvent> Cancel(EvidencePack pack, Person who) =>
        !MayChange(pack, who) ? NotYours(pack)
        : pack.IsWorking ? new PackCancelled()
        : new Refusal("pack.not-building", "It is not being built any more.");

    public static Decided<PackEvent> Again(EvidencePack pack) =>
        pack.Stage is PackStage.Failed or PackStage.Cancelled or PackStage.Expired ? new PackAskedAgain()
        : new Refusal("pack.not-over", pack.IsWorking ? "It is being built already." : "It is ready: download it.");

    public static Decided<PackEvent> Expire(EvidencePack pack, DateOnly today) =>
        pack is { Stage: PackStage.Ready, File: { } file } && file.Until < today ? new PackExpired() : Decided<PackEvent>.Nothing;

    /// <summary>Whether its work has stood still for longer than a retry takes.</summary>
    public static bool Stands(EvidencePack pack, DateTimeOffset now) => pack.IsWorking && now - pack.Progressed > StandsAfter;

    private static Refusal NotYours(EvidencePack pack) => new("pack.not-yours", $"{pack.Id} was asked for by somebody else. They, or a governance lead, can cancel it.");
}
