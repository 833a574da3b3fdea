using System.Globalization;
using Aims.Assessments;
using Aims.Cards;
using Aims.Conversation;
using Aims.People;
using Aims.Systems;
using Humanizer;
using SystemWords = Aims.Systems.Words;

namespace Aims.Approvals;

/// <summary>What an approver has to know, in the order in which it is weighed.</summary>
internal static class ApprovalFacts
{
    private const int HashShown = 8, WordsShown = 300;

    public static string Impact(Approval approval) => approval is { Level: { } level, LevelName: { } name } ? $"Level {level}, {name.ToLowerInvariant()}" : SystemWords.OfLevel(approval.Level);

    /// <summary>How it is to end, where that is what is asked for.</summary>
    public static IEnumerable<Element> Ending(Turn turn, Approval approval, AiSystem system, IDirectory directory)
    {
        if (system.Pending is not { Retirement: { } end } pending || pending.Approval != approval.Id.Value)
            yield break;
        yield return Look.Facts(("Out of use from", turn.Reader.Day(end.Day)), ("Its data", $"{SystemWords.Of(end.Data)}{(end.DataNote is null ? "" : $": {end.DataNote}")}"));
        yield return Look.Quote($"{directory.NameOf(end.By)} wrote", end.Reason);
    }

    /// <summary>What was said of it before: <c>Approved before on 23 Nov 2026 by Max Keller; since then changed: purpose and data.</c></summary>
    public static IEnumerable<Element> Before(Turn turn, Approval approval, IDirectory directory)
    {
        if (approval.SentBack is { } back)
            yield return Look.Quote($"{directory.NameOf(back.By)} asked for changes on {turn.Reader.Day(back.At)}", $"{(back.Place is { } place ? $"{place.Title}: " : "")}{back.Reason}");
        if (approval.Earlier is not { } earlier)
            yield break;
        string changed = earlier.Changed.Count == 0 ? "; nothing in its record has changed since." : $"; since then changed: {SystemNews.Changed(earlier.Changed)}.";
        string open = earlier.Open == 0 ? "" : $" {"condition".ToQuantity(earlier.Open)} of it {(earlier.Open == 1 ? "was" : "were")} not met.";
        yield return Look.Text($"Approved before on {turn.Reader.Day(earlier.At)} by {directory.NamesOf(earlier.By)}{changed}{open}");
    }

    /// <summary>Level, class, risks, and what weighed most.</summary>
    public static IEnumerable<Element> Weighing(Turn turn, Approval approval, AiSystem system, Assessment? assessment, IDirectory directory)
    {
        yield return Look.Facts([("Impact", Impact(approval)), .. system.Act?.Facts ?? [], .. ApprovalRisks.Facts(turn, assessment, directory)]);
        if (approval.Because.Count == 0)
            yield break;
        yield return Look.Heading("What weighed most");
        foreach (string reason in approval.Because)
            yield return Look.Subtle(Plain.Line(reason, WordsShown));
    }

    public static FactSet About(Turn turn, Approval approval, AiSystem system, IDirectory directory)
    {
        var d = system.Details;
        return Look.Facts(
            ("Purpose", d.Purpose),
            ("Data", d.Data is null ? null : string.Join("; ", d.Data.Select(SystemWords.Of))),
            ("Concerns", d.People is null ? null : string.Join("; ", d.People.Select(SystemWords.Of))),
            ("Results", d.Autonomy is { } autonomy ? SystemWords.Of(autonomy) : null),
            ("Oversight", d.Oversight),
            ("Owner", directory.NameOf(approval.Owner)),
            ("Department", d.Department),
            ("Supplier", d.Source is Source.InHouse ? "In-house" : d.Supplier),
            ("Asked", $"{turn.Reader.Moment(approval.Requested)}, please decide by {turn.Reader.Day(approval.Due)}"));
    }

    /// <summary><c>AIS-0001 as of version 7, 3f9a0c12</c></summary>
    public static FactSet DecidedOn(Approval approval, Final final) => Look.Facts(
        ("Decided on", string.Create(CultureInfo.InvariantCulture, $"{approval.System} as of version {final.SystemVersion}, {final.SystemHash[..Math.Min(HashShown, final.SystemHash.Length)]}")));
}
