using Aims.Conversation;
using Aims.People;
using Aims.Readiness;
using Humanizer;

namespace Aims.Controls;

/// <summary>The slice's values as people read them.</summary>
public static class ControlWords
{
    public static string Of(ControlStatus status) => status switch
    {
        ControlStatus.NotStarted => "Not started",
        ControlStatus.Planned => "Planned",
        ControlStatus.Partly => "Partly implemented",
        ControlStatus.Implemented => "Implemented",
    };

    public static string OfApplies(bool? applies) => applies switch { true => "Applies", false => "Excluded", null => "Not decided" };

    public static string Of(EvidenceStanding standing) => standing switch
    {
        EvidenceStanding.Current => "Current",
        EvidenceStanding.Expired => "Expired",
        EvidenceStanding.Replaced => "Replaced",
        EvidenceStanding.Altered => "File was altered",
        EvidenceStanding.Removed => "Removed",
    };

    public static string Of(StatementStage stage) => stage switch
    {
        StatementStage.InApproval => "Waits for approval",
        StatementStage.Approved => "Approved",
        StatementStage.Declined => "Not approved",
        StatementStage.TakenBack => "Taken back",
    };

    /// <summary><c>A.6 AI system life cycle</c></summary>
    public static string OfObjective(string id) =>
        AnnexA.Current.Objectives.FirstOrDefault(objective => objective.Id == id) is { } known ? $"{id} {known.Title}" : "Our own controls";

    /// <summary><c>Applies · partly implemented</c></summary>
    public static string State(bool? applies, ControlStatus status) =>
        applies is true ? $"{OfApplies(applies)} · {Of(status).ToLowerInvariant()}" : OfApplies(applies);

    /// <summary><c>30 apply (12 implemented), 5 are excluded</c></summary>
    public static string Of(StatementCounts counts) => $"{counts.Applies} apply ({counts.Implemented} implemented), {counts.Excluded} {(counts.Excluded == 1 ? "is" : "are")} excluded";

    /// <summary>What a piece is: its host, its kind and size, or what its fact shows.</summary>
    internal static string What(ControlEvidence piece, FactReading? reading) =>
        piece.Link is { } link ? new Uri(link).IdnHost
        : piece.File is { } file ? $"{file.Type}, {file.Size.Bytes().Humanize("0.#", System.Globalization.CultureInfo.InvariantCulture)}"
        : reading?.Text ?? "A fact that is not known here any more";

    /// <summary>Why it does not count; null for what does.</summary>
    internal static string? NotCounting(ControlEvidence piece, FactReading? reading, DateOnly today, Reader reader) => piece.On(today) switch
    {
        EvidenceStanding.Expired => $"expired after {reader.Day(piece.Until!.Value)}",
        EvidenceStanding.Replaced => $"replaced by {piece.ReplacedBy}",
        EvidenceStanding.Altered => $"the file was altered, found on {reader.Day(piece.Altered!.Value)}",
        EvidenceStanding.Removed => $"removed on {reader.Day(piece.Removed!.Value)}",
        EvidenceStanding.Current when piece.Fact is not null && reading is not { Serves: true } => "shows nothing yet",
        EvidenceStanding.Current => null,
    };

    /// <summary>Who wrote what somebody is about to replace.</summary>
    internal static string Changed(PersonId by, DateTimeOffset at, Turn turn, IDirectory directory) =>
        $"{directory.NameOf(by)} changed this on {turn.Reader.Moment(at)}, after you opened it: see below. Save again to put yours in its place; the history keeps both.";
}
