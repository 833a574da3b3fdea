using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Humanizer;

namespace Aims.Systems;

/// <summary>A system as its viewer may see it: where it stands, what happens next, and the one thing to do about it.</summary>
internal static class SystemCard
{
    public static Reply Reply(Turn turn, AiSystem? system, Outcome outcome, IDirectory directory, string? done = null) =>
        Reply(turn, system, system is null ? 0 : outcome.Draft.VersionNow(system.Key), directory,
            outcome.Refusal is { } refusal ? Notice.Note(refusal.Text) : done is null ? null : Notice.Done(done));

    public static Reply Reply(Turn turn, AiSystem? system, long version, IDirectory directory, Notice? notice = null) =>
        // Somebody else's draft is answered like one that does not exist, and so is one's own where others read along.
        system is null || !system.MayBeSeenBy(turn.Who) || !(turn.Private || system.IsInRegister)
            ? Conversation.Reply.Say(LifeCycle.NotFound.Text)
            : new Reply(Draw(turn, system, directory, notice), $"{system.Id} {Plain.Line(system.Name)}: {State(system).ToLowerInvariant()}")
            {
                Live = new LiveCard(AiSystem.View, system.Key, version),
            };

    private static Card Draw(Turn turn, AiSystem system, IDirectory directory, Notice? notice)
    {
        string next = SystemNews.Of(turn, system, directory);
        return Look.Card(
            system.Name,
            $"{system.Id} {Plain.Line(system.Name)}: {State(system).ToLowerInvariant()}. {next}",
            [
                Look.Text(next),
                .. system.Reason is null ? Array.Empty<Element>() : [Look.Quote(SystemNews.WhoseReason(turn, system, directory), system.Reason)],
                .. system.ChangeAt is { } place ? [Look.Facts(("To be changed", place.Title))] : Array.Empty<Element>(),
                Look.Facts([
                    ("Purpose", system.Details.Purpose),
                    ("Owner", Owner(system, directory)),
                    ("Department", system.Details.Department),
                    ("Supplier", system.Details.Source is Source.InHouse ? "In-house" : system.Details.Supplier),
                    ("Stage", Words.StageOf(system)),
                    ("Impact", Words.OfLevel(system.Level)),
                    .. system.Act?.Facts ?? [],
                    (system.IsInRegister ? "Registered" : "Begun", turn.Reader.Day(system.Submitted ?? system.Begun)),
                    .. system.Users is null ? Array.Empty<(string, string?)>() : [("Users", Users(turn, system))],
                    .. system.IsInRegister ? [("Record", (string?)Completeness.Of(system.Details).ToString())] : Array.Empty<(string, string?)>()]),
                .. SystemFurther.Facts(turn, system) is { Length: > 0 } further ? [Look.Facts(further)] : Array.Empty<Element>(),
                .. Days(turn, system) is { Length: > 0 } days ? [Look.Facts(days)] : Array.Empty<Element>(),
            ],
            id: system.Id.Value, state: State(system), notice: notice,
            // Where others read along, nothing can be done but read.
            primary: turn.Private ? SystemButtons.Primary(turn, system)?.On(system.Key) : null,
            secondary: turn.Private ? [.. SystemButtons.Secondary(turn, system, directory).Select(button => button.On(system.Key))] : null);
    }

    /// <summary>What has its day: use, review, end.</summary>
    private static (string, string?)[] Days(Turn turn, AiSystem system) =>
    [
        .. Day(turn, "Pilot since", system.Details.Stage is LifeCycleStage.Pilot ? system.Details.PilotSince : null),
        .. Day(turn, "In use since", system.Details.Stage is LifeCycleStage.InUse ? system.Details.InUseSince : null),
        .. system.Reviewed is { } reviewed ? [("Reviewed", turn.Reader.Day(reviewed.At))] : Array.Empty<(string, string?)>(),
        .. Day(turn, "Next review", system.ReviewDue),
        .. system.Retirement is { } end
            ? [
                ("Retirement", turn.Reader.Day(end.Day)),
                .. system.State is SystemState.Retired ? Array.Empty<(string, string?)>() : [("Why it ends", end.Reason)],
                ("Its data", string.Join(": ", new[] { Words.Of(end.Data), end.DataNote }.OfType<string>())),
              ]
            : Array.Empty<(string, string?)>(),
    ];

    private static (string, string?)[] Day(Turn turn, string label, DateOnly? day) => day is { } known ? [(label, turn.Reader.Day(known))] : [];

    private static string Owner(AiSystem system, IDirectory directory) =>
        directory.NameOf(system.Owner)
        + (system.Offered is { } offer ? $" ({directory.NameOf(offer.To)} is asked to take it over)"
            : system.DeclinedBy is { } declined ? $" ({directory.NameOf(declined)} declined to take it over)" : "");

    private static string Users(Turn turn, AiSystem system) =>
        turn.Private && system.IsUsedBy(turn.Who.Id)
            ? system.Users!.Count == 1 ? "You" : $"You and {"other".ToQuantity(system.Users.Count - 1)}"
            : "person".ToQuantity(system.Users!.Count);

    private static string State(AiSystem system) =>
        system.State is SystemState.Retired && !system.IsInRegister ? system.Import is null ? "Registration cancelled" : "Import undone"
        : system is { State: SystemState.Approved, OpenConditions: > 0 and var open } ? $"Approved, {"condition".ToQuantity(open)} open"
        : system.IsWithdrawn is true ? "Request withdrawn"
        : Words.Of(system.State);
}
