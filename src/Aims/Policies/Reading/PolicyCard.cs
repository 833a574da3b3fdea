using System.Globalization;
using Aims.Assessments.Forms;
using Aims.Cards;
using Aims.Conversation;

namespace Aims.Policies;

/// <summary>The version in force in pages that are readable in a narrow pane; the last one asks for the acknowledgement.</summary>
internal static class PolicyCard
{
    public const string PageField = "page", TickField = "tick";

    /// <summary>The policy that a button or words name, or the AI policy.</summary>
    public static string Wanted(Turn turn) => turn.Fields.Text(Policy.Field) ?? PolicyLibrary.AiPolicy;

    /// <param name="problem">Why it could not be acknowledged.</param>
    /// <param name="result">What became of the answers to its check.</param>
    public static Reply Reply(Turn turn, PolicyReading reading, int page, Notice? notice = null, string? problem = null, QuizResult? result = null)
    {
        var (version, pages) = (reading.Version, reading.Pages);
        page = Math.Clamp(page, 1, reading.Last);
        string seen = SeenPages.Write(SeenPages.Of(turn.Fields, pages.Count), page <= pages.Count ? page : null);
        var last = page == reading.Last ? LastPage.Of(turn, reading, seen, problem, result) : null;
        string said = $"{version.Title}, page {page} of {reading.Last}";
        var card = Look.Card(
            version.Title, $"{said}. {PolicyWords.WhatToDo(reading)}",
            [
                Look.Progress(page, reading.Last, page <= pages.Count ? pages[page - 1].Heading : CheckPage.Heading, "Page"),
                .. page <= pages.Count ? PolicyBody.Of(pages[page - 1]) : [],
                .. last?.Body ?? [],
            ],
            id: $"{(version.Asks.IsTraining ? "Training · version" : "Version")} {version.Number}", state: $"in force since {turn.Reader.Day(version.Effective)}",
            notice: notice ?? PolicyWords.WhereItStands(turn, reading),
            primary: last is null ? To("Next", reading, page + 1, seen) : last.Primary,
            secondary:
            [
                .. page > 1 ? [To("Back", reading, page - 1, seen)] : Array.Empty<CardAction>(),
                .. Changes(reading),
                reading.Record?.Concerns is null ? AskOrDecline.Button(reading, page, seen)
                    : Button.Open("My questions", Concern.View, (Concern.Field, reading.Id(turn.Who.Id))),
                .. last is not null && !reading.IsAsked ? [OfferProof.Button(reading.Id(turn.Who.Id))] : Array.Empty<CardAction>(),
                OfferPolicy.Of(version.Policy, version.Number.ToString()),
            ]);
        return new Reply(card, said);
    }

    public static Execute To(string title, PolicyReading reading, int page, string seen) => Button.Open(
        title, Acknowledgement.Read, (Policy.Field, reading.Version.Policy), (PageField, page.ToString(CultureInfo.InvariantCulture)), (SeenPages.Field, seen));

    // What is new to those who have acknowledged an earlier one.
    private static IEnumerable<Execute> Changes(PolicyReading reading) =>
        (reading.Before ?? reading.Signed) is { } signed && signed.Number != reading.Version.Number
            ? [ComparePolicy.Button(reading.Version.Policy, signed.Number.ToString(), reading.Version.Number.ToString())] : [];

    /// <summary>All of a hash, in groups of eight that a narrow card can break between.</summary>
    public static string Grouped(string hash) => string.Join(' ', hash.Chunk(8).Select(group => new string(group)));

    /// <summary>Enough of a hash to compare by eye.</summary>
    public static string Fingerprint(string hash) => hash[..12];
}
