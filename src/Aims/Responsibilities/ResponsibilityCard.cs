using Aims.Cards;
using Aims.Controls;
using Aims.Conversation;
using Aims.People;
using Aims.Readiness;
using Row = Aims.Cards.Row;

namespace Aims.Responsibilities;

/// <summary>Who answers for a clause, a control or a process, and whether they have accepted it. Everybody may know.</summary>
internal static class ResponsibilityCard
{
    public static Reply Reply(Turn turn, ResponsibilityEntry entry, IDirectory directory, Notice? notice = null)
    {
        var own = entry.Record?.Of(turn.Who.Id);
        bool leads = turn.Who.Is(Role.Lead) && entry.Record?.Process is not { IsRetired: true };
        string line = ResponsibilityWords.Line(entry, directory);
        var card = Look.Card(
            entry.Name, $"{line}.",
            [
                .. entry.Record is { Holders.Length: > 0 } record ? [Look.Rows([.. record.Holders.Select(holder => RowOf(turn, holder, directory))])] : new Element[] { Look.Text($"{line}.") },
                .. Reasons(turn, entry, directory),
                .. entry is { Kind: SubjectKind.Process, Serves.Count: > 0 } ? [Look.Subtle($"Puts into practice: {string.Join(", ", entry.Serves)}")] : Array.Empty<Element>(),
            ],
            id: ResponsibilityWords.Of(entry.Kind), state: State(entry, directory.Now),
            notice: notice,
            primary: own is { HasAccepted: false } ? Button.Change("Accept", AcceptResponsibility.Name, turn.NewId(), (Responsibility.Field, entry.Id)) : leads ? On("Assign", AssignResponsibility.AskName, entry) : null,
            secondary: [.. Buttons(turn, entry, own, leads)]);
        return new Reply(card, $"{entry.Name}: {line}");
    }

    public static Execute On(string title, string verb, ResponsibilityEntry entry) =>
        Button.Open(title, verb, (Responsibility.Field, entry.Id)) with { AssociatedInputs = AssociatedInputs.None };

    private static string State(ResponsibilityEntry entry, DirectoryIndex people) =>
        entry.Record?.Process is { IsRetired: true } ? "Retired" : entry.GapIn(people) is { } gap ? ResponsibilityWords.Of(gap) : entry.IsNeeded ? "Assigned and accepted" : "Excluded";

    private static Row RowOf(Turn turn, Holder holder, IDirectory directory) => new(
        directory.NameOf(holder.Who), $"{ResponsibilityWords.Of(holder)} · {Answered(turn, holder)}")
    {
        Mark = directory.Find(holder.Who) is null ? new("Has left", TextColor.Attention)
            : holder.HasAccepted ? new("Accepted", TextColor.Good)
            : holder.HasDeclined ? new("Declined", TextColor.Attention)
            : new("Not accepted yet", TextColor.Warning),
    };

    private static string Answered(Turn turn, Holder holder) =>
        holder.Answer is { } answer ? $"answered on {turn.Reader.Day(answer.At)}" : $"asked on {turn.Reader.Day(holder.Asked)}";

    // Why somebody declined is for whoever oversees, and for themselves.
    private static IEnumerable<Element> Reasons(Turn turn, ResponsibilityEntry entry, IDirectory directory) =>
        from holder in entry.Record?.Holders ?? []
        where holder.Answer?.Reason is not null && (turn.Who.Oversees || holder.Who == turn.Who.Id)
        select Look.Quote($"{directory.NameOf(holder.Who)} declined because", holder.Answer!.Reason!);

    private static IEnumerable<CardAction> Buttons(Turn turn, ResponsibilityEntry entry, Holder? own, bool leads)
    {
        if (own is { HasDeclined: false })
            yield return On(own.HasAccepted ? "Give it up" : "Decline", DeclineResponsibility.AskName, entry);
        if (leads && own is { HasAccepted: false })
            yield return On("Assign", AssignResponsibility.AskName, entry);
        if (leads && entry.Record?.Process is { IsRetired: false })
            yield return On("Retire", RetireProcess.AskName, entry);
        if (turn.Who.Oversees && entry.Record is not null)
            yield return On("History", ResponsibilityHistory.Name, entry);
        if (turn.Who.Oversees && entry.Kind is SubjectKind.Clause)
            yield return Button.Open("What shows it", ClauseReadiness.View, (ClauseReadiness.Field, entry.Id));
        if (turn.Who.Oversees && entry.Kind is SubjectKind.Control)
            yield return Button.Open("The control", Control.View, (Control.Field, entry.Id));
        yield return turn.Who.Oversees ? Button.Open("All responsibilities", Responsibility.List) : Button.Open("Mine", Responsibility.Own);
    }
}
