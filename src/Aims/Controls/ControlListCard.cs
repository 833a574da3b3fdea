using System.Globalization;
using Aims.Cards;
using Aims.Conversation;
using Aims.People;
using Aims.Readiness;
using Row = Aims.Cards.Row;

namespace Aims.Controls;

/// <summary>The controls as they stand.</summary>
internal static class ControlListCard
{
    private static readonly IReadOnlyList<string> Objectives = [.. AnnexA.Current.Objectives.Select(objective => objective.Id), AnnexA.Own];

    public static Reply Overview(Turn turn, Stand stand, string? asked, IDirectory directory)
    {
        int at = Math.Max(0, Objectives.ToList().IndexOf(asked ?? ""));
        var shown = stand.Controls.Where(control => control.Objective == Objectives[at]).ToList();
        var paging = Paging.Of(turn, shown.Count);
        string said = Said(stand);
        return new Reply(
            Look.Card(
                "Statement of Applicability", $"{said} {OfVersions(turn, stand, directory)}",
                [
                    Look.Text(said),
                    Look.Subtle(OfVersions(turn, stand, directory)),
                    Look.Heading(ControlWords.OfObjective(Objectives[at])),
                    shown.Count == 0 ? Look.Text(turn.Who.Is(Role.Lead) ? "There is none yet. Add what you do beyond Annex A." : "There is none yet.")
                        : Look.Rows([.. paging.Page(shown).Select(control => RowOf(control, stand, directory))]),
                    .. paging.InWords is { } page ? [Look.Subtle(page)] : Array.Empty<Element>(),
                    new Input.ChoiceSet(GoToObjective.Field, "Another part", "Choose one of the list.", [.. Objectives.Select(id => new Choice(ControlWords.OfObjective(id), id))]) { Value = Objectives[at] },
                ],
                state: $"As it stands on {turn.Reader.Day(turn.Now)}",
                notice: stand.Needed is [var (control, risk), ..] ? Notice.Problem($"{control.Id} is excluded, but the open risk {risk.Id} needs it.") : null,
                primary: at + 1 < Objectives.Count ? To("Next", Objectives[at + 1]) : null,
                secondary:
                [
                    Button.Open("Go", GoToObjective.Name),
                    .. at > 0 ? [To("Previous", Objectives[at - 1])] : Array.Empty<CardAction>(),
                    .. paging.Buttons(Control.List, (Control.ObjectiveField, Objectives[at])).Select(button => button is Execute more ? more with { Title = $"{more.Title} page", AssociatedInputs = AssociatedInputs.None } : button),
                    .. turn.Who.Is(Role.Lead) && stand.Waiting is null ? [Plain("Send for approval", Statement.Send)] : Array.Empty<CardAction>(),
                    Plain("Versions", Statement.All), Plain("As a file", OfferStatement.Name), Plain("How ready are we?", ClauseReadiness.View),
                    .. turn.Who.Is(Role.Lead) ? [Plain("Add our own", AddControl.AskName)] : Array.Empty<CardAction>(),
                ]),
            $"Statement of Applicability: {said}");
    }

    /// <summary>What somebody answers for.</summary>
    public static Reply Own(Turn turn, Stand stand)
    {
        var own = stand.Controls.Where(control => control.Owner == turn.Who.Id && control.Applies is true).ToList();
        string said = own.Count switch { 0 => "You answer for no control.", 1 => "You answer for 1 control.", var many => $"You answer for {many} controls." };
        var paging = Paging.Of(turn, own.Count);
        return new Reply(
            Look.Card(
                "Controls that you answer for", said,
                [
                    Look.Text(own.Count == 0 ? $"{said} The governance leads keep the Statement of Applicability." : said),
                    .. own.Count == 0 ? Array.Empty<Element>() : [Look.Rows([.. paging.Page(own).Select(control => RowOf(control, stand, null))])],
                    .. paging.InWords is { } page ? [Look.Subtle(page)] : Array.Empty<Element>(),
                ],
                secondary: [.. paging.Buttons(Control.List)]),
            said);
    }

    private static string Said(Stand stand)
    {
        int undecided = stand.Controls.Count(control => control.Applies is null);
        return $"{stand.Controls.Count} controls: {ControlWords.Of(stand.Counts)}{(undecided == 0 ? "" : $", {undecided} {(undecided == 1 ? "is" : "are")} not decided")}.";
    }

    private static string OfVersions(Turn turn, Stand stand, IDirectory directory) => string.Join(' ',
    [
        stand.InForce is { } force ? $"Version {force.Number} is in force since {turn.Reader.Day(force.Approved!.Value)}, approved by {directory.NameOf(force.Answer!.By)}." : "No version was approved yet.",
        .. stand.Waiting is { } waiting ? [$"Version {waiting.Number} waits for approval."] : Array.Empty<string>(),
    ]);

    // "A.6.2.4 AI system verification and validation" | "Applies · partly implemented · Ana Ruiz · 2 pieces of evidence, 1 does not count"
    private static Row RowOf(ControlEntry control, Stand stand, IDirectory? directory)
    {
        var evidence = stand.Evidence[control.Id].ToList();
        int lost = evidence.Count(shown => !shown.Counts);
        return new Row(
            $"{control.Id} {control.Title}",
            string.Join(" · ",
            [
                ControlWords.State(control.Applies, control.Status),
                .. control.Applies is true && directory is not null ? [control.Owner is { } owner ? directory.NameOf(owner) : "nobody answers for it"] : Array.Empty<string>(),
                .. control.Applies is true ? [evidence.Count == 0 ? "no evidence" : string.Create(CultureInfo.InvariantCulture, $"evidence: {evidence.Count}{(lost == 0 ? "" : $", {lost} not counting")}")] : Array.Empty<string>(),
            ]),
            ControlCard.On("Open", Control.View, control) with { AssociatedInputs = AssociatedInputs.None });
    }

    private static Execute To(string title, string objective) => Button.Open(title, Control.List, (Control.ObjectiveField, objective)) with { AssociatedInputs = AssociatedInputs.None };

    private static Execute Plain(string title, string verb) => Button.Open(title, verb) with { AssociatedInputs = AssociatedInputs.None };
}
