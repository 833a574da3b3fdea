using System.Collections.Immutable;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Responsibilities;

/// <summary>Who may assign, accept and decline what.</summary>
internal static class ResponsibilityRules
{
    public const int LongestTitle = 100, LongestReason = 500, MostResponsible = 8, MostAtOnce = 25;

    // Codes say to which input a refusal belongs.
    public const string Accountable = "responsibility.accountable", Responsible = "responsibility.responsible", Reason = "responsibility.reason", Title = "responsibility.title",
        What = "responsibility.what", ChangedSince = "responsibility.changed";

    public static Refusal NotFound { get; } = new("responsibility.unknown", "There is no such clause, control or process. Say \"responsibilities\" to see them.");

    public static Refusal? NotLead(Person who, IDirectory directory) => LeadsOnly.Refuses(who, directory, "responsibility.not-lead", "assign responsibilities", "turn to");

    /// <summary>What is wrong with whom somebody wants to name; null when nothing.</summary>
    public static Refusal? Lacks(Wish wish, IDirectory directory) =>
        wish.Accountable is not { } accountable || directory.Find(accountable) is not { } who ? new(Accountable, "Choose the one colleague who is accountable.")
        : !ResponsibilityEntry.IsFit(who, directory.Now) ? new(Accountable, $"{who.Name} leads nobody and is no governance lead. Whoever is accountable must be able to decide: choose their manager, and name {who.Name} as responsible.")
        : wish.Responsible.Length == 0 ? new(Responsible, "Choose at least one colleague who does the work. It can be whoever is accountable.")
        : wish.Responsible.Length > MostResponsible ? new(Responsible, $"Choose at most {MostResponsible} colleagues.")
        : wish.Responsible.Any(one => directory.Find(one) is null) ? new(Responsible, "Somebody you chose is not here any more. Choose colleagues of the list.")
        : null;

    /// <param name="seen">How often it had been assigned when the form was drawn.</param>
    public static Decided<ResponsibilityEvent> Assign(ResponsibilityEntry entry, Wish wish, int seen, Turn turn, IDirectory directory)
    {
        var now = entry.Record;
        if ((NotLead(turn.Who, directory) ?? Lacks(wish, directory)) is { } refusal)
            return refusal;
        if (now is not null && IsSame(now, wish))
            return Decided<ResponsibilityEvent>.Nothing;
        return now is { AssignedBy: { } by, Assigned: { } at } && now.Edit != seen
            ? new Refusal(ChangedSince, $"{directory.NameOf(by)} assigned this on {turn.Reader.Moment(at)}, after you opened it: see below. Save again to put yours in its place; the history keeps both.")
            : new ResponsibilityAssigned(entry.Id, wish.Accountable!.Value, wish.Responsible);
    }

    public static Refusal? MayNotAnswer(this ResponsibilityEntry entry, Person who) =>
        entry.Record?.Of(who.Id) is null ? new("responsibility.not-yours", "This is not asked of you, or not any more.") : null;

    public static Decided<ResponsibilityEvent> Accept(ResponsibilityEntry entry, Person who) =>
        entry.MayNotAnswer(who) is { } refusal ? refusal : entry.Record!.Of(who.Id)!.HasAccepted ? Decided<ResponsibilityEvent>.Nothing : new ResponsibilityAccepted();

    public static Decided<ResponsibilityEvent> Decline(ResponsibilityEntry entry, string? reason, Person who) =>
        entry.MayNotAnswer(who) is { } refusal ? refusal
        : reason is null ? new Refusal(Reason, "Say why, so that somebody else can be found.")
        : reason.Length > LongestReason ? new Refusal(Reason, $"Say it in at most {LongestReason} characters.")
        : entry.Record!.Of(who.Id)!.HasDeclined ? Decided<ResponsibilityEvent>.Nothing
        : new ResponsibilityDeclined(reason);

    /// <param name="all">Those that there are: no two have one name.</param>
    public static Decided<ResponsibilityEvent> AddProcess(string id, string title, IEnumerable<ResponsibilityEntry> all) =>
        title.Length is < 3 or > LongestTitle ? new Refusal(Title, $"Name the process, in 3 to {LongestTitle} characters.")
        : all.FirstOrDefault(entry => entry.Kind is SubjectKind.Process && string.Equals(entry.Title, title, StringComparison.OrdinalIgnoreCase)) is { } twin
            ? new Refusal(Title, $"\"{twin.Title}\" is there already.")
        : new ProcessAdded(id, title);

    public static Refusal? MayNotRetire(ResponsibilityEntry entry, Person who, IDirectory directory) => NotLead(who, directory)
        ?? (entry.Record?.Process is not null ? null : new("responsibility.shipped", "Each management system has this. Say who answers for it."));

    private static bool IsSame(Responsibility now, Wish wish) =>
        now.Accountable?.Who == wish.Accountable && now.Responsible.Select(holder => holder.Who).ToHashSet().SetEquals(wish.Responsible) && !now.Holders.Any(holder => holder.HasDeclined);
}

/// <summary>Whom a lead wants to name.</summary>
internal sealed record Wish(PersonId? Accountable, ImmutableArray<PersonId> Responsible);
