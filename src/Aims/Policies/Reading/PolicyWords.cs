using Aims.Cards;
using Aims.Conversation;

namespace Aims.Policies;

internal static class PolicyWords
{
    /// <summary>What a text is: <c>Version 2.1, in force</c>.</summary>
    /// <param name="key">The number of a version, or that of the draft.</param>
    public static string StateOf(string key, PolicyEntry policy, DateOnly today, Reader reader) =>
        PolicyNumber.TryParse(key) is not { } number || policy.Find(number) is not { } version ? Of(policy.Draft!)
        : $"Version {number}, {Of(version, policy, today, reader)}";

    public static string Of(PolicyVersion version, PolicyEntry policy, DateOnly today, Reader reader) =>
        policy.IsRetired ? "retired"
        : version.Effective > today ? $"in force from {reader.Day(version.Effective)}"
        : version == policy.InForce(today) ? "in force"
        : "superseded";

    /// <summary>What was done with it, at the head of a fact.</summary>
    public static string Done(PolicyVersion version) => version.Asks.IsTraining ? "Completed" : "Acknowledged";

    public static string WhatToDo(PolicyReading reading) =>
        !reading.IsAsked ? $"You have {Done(reading.Version).ToLowerInvariant()} it."
        : $"Read it, then {reading.Version.Deed.ToLowerInvariant()} it on the last page.";

    /// <summary>What is between the reader and the version, where there is something.</summary>
    public static Notice? WhereItStands(Turn turn, PolicyReading reading)
    {
        var (version, done) = (reading.Version, Done(reading.Version).ToLowerInvariant());
        string Until(DateOnly day) => turn.Reader.Day(day);
        return (reading.Signed, reading.Record) switch
        {
            (null, { Declined: { } number, Concerns: { } said }) => Notice.Note($"You said on {turn.Reader.Day(said[number - 1].At)} that you cannot agree. You can still {version.Deed.ToLowerInvariant()} it at any time."),
            ({ } signed, { Until: { } until }) when reading.IsAsked => Notice.Warning($"You {done} it on {turn.Reader.Day(signed.At)}, and that counts until {Until(until)}. Please {version.Deed.ToLowerInvariant()} it again by then."),
            ({ } signed, { Until: { } until }) when signed.Number == version.Number => Notice.Done($"You {done} this version on {turn.Reader.Moment(signed.At)}. That counts until {Until(until)}."),
            ({ } signed, _) when signed.Number == version.Number => Notice.Done($"You {done} this version on {turn.Reader.Moment(signed.At)}."),
            ({ } signed, _) => Notice.Done($"You {done} version {signed.Number} on {turn.Reader.Moment(signed.At)}. That holds for version {version.Number} too: it changes little."),
            (null, { Given: { } lapsed, Until: { } until }) => Notice.Warning($"You {done} it on {turn.Reader.Day(lapsed.At)}. That lapsed after {Until(until)}: please {version.Deed.ToLowerInvariant()} it again."),
            _ => null,
        };
    }

    /// <summary>What a version asks of people beyond a tick; null for nothing.</summary>
    public static string? Asks(PolicyTerms? terms) => terms is null ? null : string.Join("; ", new[]
    {
        terms.IsTraining ? "a training" : null,
        terms.NeedsAllPages ? "all pages must have been shown" : null,
        terms.Check is { } check ? $"a check ({check.Form.Id}, version {check.Form.Version}) with {(check.Pass == 100 ? "all answers" : $"{check.Pass} % of the answers")} right" : null,
        terms.ValidMonths is { } months ? $"to be repeated after {months} months" : null,
    }.OfType<string>());

    public static string Of(PolicyDraft draft) => draft.Stage switch
    {
        DraftStage.Written => "Draft",
        DraftStage.InReview => $"Version {draft.Number}, in review",
        DraftStage.Approved => $"Version {draft.Number}, approved",
    };
}
