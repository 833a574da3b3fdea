using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Aims.Risks;

namespace Aims.Controls;

/// <summary>What may be said about a control, and by whom.</summary>
internal static class ControlRules
{
    public const int LongestBecause = 1_000, LongestHow = 2_000, LongestTitle = 120, LongestDoes = 500, MostRisks = 20;

    /// <summary>The codes of refusals that belong to an input of a form.</summary>
    public const string BadChoice = "control.choice", BadText = "control.text", BadOwner = "control.owner", BadRisk = "control.risk", ChangedSince = "control.changed";

    public static Refusal NotFound { get; } = new("control.unknown", "There is no such control for you. Say \"statement of applicability\" to see the controls.");

    private static Refusal NotApplying { get; } = new("control.excluded", "It is excluded, or not decided yet. First a governance lead decides that it applies.");

    private static Refusal Retired { get; } = new("control.retired", "This control is retired. Bring it back first.");

    public static Refusal? NotLead(Person who, IDirectory directory) => LeadsOnly.Refuses(who, directory, "control.not-lead", "decide on controls", "turn to");

    public static Refusal? NotKeeper(ControlEntry control, Person who) =>
        control.MayBeKeptBy(who) ? null : new("control.not-yours", "Only whoever answers for the control, or a governance lead, can say how it is met and what shows that.");

    /// <param name="seen">The edit that was looked at before.</param>
    /// <param name="risks">Those that are linked.</param>
    public static Decided<ControlEvent> Decide(ControlEntry control, bool? applies, string? because, int seen, IReadOnlyList<Risk> risks, Turn turn, IDirectory directory)
    {
        var now = control.Record?.Decision;
        if (control.IsRetired)
            return Retired;
        if (applies is not { } chosen)
            return new Refusal(BadChoice, "Choose whether it applies.");
        if (because is null or { Length: > LongestBecause })
            return new Refusal(BadText, $"Say why, in at most {LongestBecause} characters: an included control needs a reason as much as an excluded one.");
        if (!chosen && risks.FirstOrDefault(risk => risk.IsOpenOn(turn.Reader.Today(turn.Now))) is { } needs)
            return new Refusal(BadChoice, $"The open risk {needs.Id} \"{Plain.Line(needs.Title, LongestTitle)}\" needs this control. Treat the risk in another way and unlink it, or let the control apply.");
        if (now is not null && now.Applies == chosen && now.Because == because)
            return Decided<ControlEvent>.Nothing;
        return now is not null && now.Edit != seen
            ? new Refusal(ChangedSince, ControlWords.Changed(now.By, now.At, turn, directory))
            : new ControlDecided(control.Id, chosen, because);
    }

    /// <inheritdoc cref="Decide"/>
    public static Decided<ControlEvent> Meet(ControlEntry control, ControlStatus? status, string? how, int seen, Turn turn, IDirectory directory)
    {
        var now = control.Record?.Met;
        if (control.IsRetired || control.Applies is not true)
            return control.IsRetired ? Retired : NotApplying;
        if (status is not { } chosen)
            return new Refusal(BadChoice, "Choose how far it is.");
        if (how is { Length: > LongestHow })
            return new Refusal(BadText, $"Say it in at most {LongestHow} characters.");
        if (how is null && chosen is ControlStatus.Partly or ControlStatus.Implemented)
            return new Refusal(BadText, "Say how it is met: who does what, when, and where that can be seen.");
        if ((now?.Status ?? ControlStatus.NotStarted) == chosen && now?.How == how)
            return Decided<ControlEvent>.Nothing;
        return now is not null && now.Edit != seen
            ? new Refusal(ChangedSince, ControlWords.Changed(now.By, now.At, turn, directory))
            : new ControlMet(control.Id, chosen, how);
    }

    /// <inheritdoc cref="Decide"/>
    public static Decided<ControlEvent> Give(ControlEntry control, PersonId? owner, int seen, Turn turn, IDirectory directory)
    {
        var now = control.Record?.Owner;
        if (control.IsRetired)
            return Retired;
        if (owner is not { } who || directory.Find(who) is null)
            return new Refusal(BadOwner, "Choose the colleague who answers for it.");
        if (now?.Who == who)
            return Decided<ControlEvent>.Nothing;
        return now is not null && now.Edit != seen
            ? new Refusal(ChangedSince, ControlWords.Changed(now.By, now.At, turn, directory))
            : new ControlGiven(control.Id, who);
    }

    /// <summary>An excluded control treats nothing that is open.</summary>
    public static Decided<ControlEvent> Link(ControlEntry control, Risk? risk, DateOnly today) =>
        control.IsRetired ? Retired
        : risk is null ? new Refusal(BadRisk, "Choose a risk of the list, or give its id, such as RSK-0001.")
        : control.Risks.Contains(risk.Id.Value) ? Decided<ControlEvent>.Nothing
        : control.Risks.Count >= MostRisks ? new Refusal(BadRisk, $"It treats {MostRisks} risks already. Unlink one first.")
        : control.Applies is false && risk.IsOpenOn(today) ? new Refusal(BadRisk, $"{control.Id} is excluded, and {risk.Id} is open. Let the control apply first.")
        : new RiskLinked(control.Id, risk.Id.Value);

    public static Decided<ControlEvent> Unlink(ControlEntry control, string? risk) =>
        risk is not null && control.Risks.Contains(risk) ? new RiskUnlinked(risk) : Decided<ControlEvent>.Nothing;

    public static Decided<ControlEvent> Add(string id, string? title, string? does) =>
        Wrong(title, does) is { } wrong ? wrong : new OwnControlAdded(id, Plain.Line(title!), does!);

    /// <inheritdoc cref="Decide"/>
    public static Decided<ControlEvent> Reword(ControlEntry control, string? title, string? does, int seen) =>
        control.Record?.Own is not { } own ? NotFound
        : Wrong(title, does) is { } wrong ? wrong
        : own.Title == title && own.Does == does ? Decided<ControlEvent>.Nothing
        : own.Edit != seen ? new Refusal(ChangedSince, "Somebody changed its words after you opened it: see below. Save again to put yours in their place; the history keeps both.")
        : new OwnControlReworded(Plain.Line(title!), does!);

    public static Decided<ControlEvent> Retire(ControlEntry control, IReadOnlyList<Risk> risks, DateOnly today) =>
        !control.IsOwn ? new Refusal("control.annex", "A control of Annex A is not retired: decide that it does not apply, and why.")
        : control.IsRetired ? Decided<ControlEvent>.Nothing
        : risks.FirstOrDefault(risk => risk.IsOpenOn(today)) is { } needs ? new Refusal("control.needed", $"The open risk {needs.Id} \"{Plain.Line(needs.Title, LongestTitle)}\" needs this control. Unlink the risk first.")
        : new OwnControlRetired();

    public static Decided<ControlEvent> BringBack(ControlEntry control) => control.IsRetired ? new OwnControlBroughtBack() : Decided<ControlEvent>.Nothing;

    private static Refusal? Wrong(string? title, string? does) =>
        title is null or { Length: > LongestTitle } || Plain.Line(title).Length == 0 ? new Refusal("control.title", $"Give it a name of at most {LongestTitle} characters.")
        : does is null or { Length: > LongestDoes } ? new Refusal(BadText, $"Say what holds where it works, in at most {LongestDoes} characters.")
        : null;
}
