using System.Globalization;
using Aims.Cards;
using Aims.Conversation;
using Aims.Exports;
using Aims.Ledger;
using Aims.People;
using Row = Aims.Cards.Row;

namespace Aims.Assessments.Library;

/// <summary>A form on one card: its draft with what is wrong with it, and its versions.</summary>
internal sealed class FormCard(FormLibrary library, IDirectory directory)
{
    private const int ProblemsShown = 8;

    public async Task<Reply> Reply(Turn turn, string id, Outcome outcome, CancellationToken ct, string? done = null)
    {
        var key = ManagedForm.Type.Key(id);
        if (FormEntry.Of(id, outcome.Draft.Now(ManagedForm.Type, id)) is not { } form)
            return Conversation.Reply.Say(outcome.Refusal?.Text ?? done ?? FormRules.NotFound.Text);
        var notice = outcome.Refusal is { } refusal ? Notice.Problem(refusal.Text)
            : done is not null && !outcome.Repeated ? Notice.Done(done) : null;
        return await Reply(turn, form with { Revision = outcome.Draft.VersionNow(key) }, ct, notice);
    }

    public async Task<Reply> Reply(Turn turn, FormEntry form, CancellationToken ct, Notice? notice = null)
    {
        var lint = form.Draft is { } draft ? await library.Lint(form.Id, draft, ct) : null;
        var said = Said(turn, form, lint);
        return new Reply(
            Look.Card(
                form.Draft?.Title ?? form.Title, said,
                [Look.Text(said), .. OfDraft(form, lint), .. OfVersions(turn, form)],
                id: form.Id, state: form.InForce is { } version ? $"Version {version.Used.Version} in force" : form.Versions.Count > 0 ? "Retired" : "Draft",
                notice: notice, primary: Primary(turn, form, lint), secondary: [.. Secondary(turn, form, lint)]),
            $"{Plain.Line(form.Title)}: {said}")
        {
            Live = new LiveCard(ManagedForm.View, Key(form), form.Revision),
        };
    }

    public static string Published(Turn turn, VersionEntry version, IDirectory directory) => version.By is { } by
        ? $"{directory.NameOf(by)}, {turn.Reader.Moment(version.At!.Value)}" : "Came with the product";

    private string Said(Turn turn, FormEntry form, Lint? lint) => lint is null
        ? form.InForce is { } version ? $"{FormPurposes.Of(form.Purpose)}. New assessments are begun with version {version.Used.Version}."
            : $"{FormPurposes.Of(form.Purpose)}. It was retired by {directory.NameOf(form.Record!.By)} on {turn.Reader.Moment(form.Record.Since)}: nothing new is begun with it."
        : $"{form.Draft!.File} by {directory.NameOf(form.Draft.By)}, {turn.Reader.Moment(form.Draft.At)}. "
            + (lint.IsClean ? $"Nothing is wrong with it. It can be published as version {form.Next}."
                : $"{lint.Problems.Count} {(lint.Problems.Count == 1 ? "problem has" : "problems have")} to be put right before it can be published. Change the file and send it again.");

    private static IEnumerable<Element> OfDraft(FormEntry form, Lint? lint)
    {
        if (lint is null)
            yield break;
        if (lint.Form is { } found)
        {
            yield return Look.Facts(
                ("Questions", string.Create(CultureInfo.InvariantCulture, $"{found.Questions.Length} on {found.Pages.Length} pages")),
                ("Scoring", form.Draft!.Scoring is null ? "None: it gives no level" : form.Draft.Scoring == form.InForce?.Used.Scoring ? $"As in version {form.InForce!.Used.Version}" : "Of its own"));
        }
        if (lint.Problems.Count > 0)
        {
            yield return Look.Heading("To be put right");
            yield return Look.Facts([.. lint.Problems.Take(ProblemsShown).Select(p => (p.Where, (string?)p.Problem.Text))]);
        }
        if (lint.Problems.Count > ProblemsShown)
            yield return Look.Subtle($"and {lint.Problems.Count - ProblemsShown} more, in the file of all problems");
    }

    private IEnumerable<Element> OfVersions(Turn turn, FormEntry form)
    {
        if (form.Versions.Count == 0)
            yield break;
        yield return Look.Heading("Versions");
        yield return Look.Rows([.. form.Versions.Take(Look.RowsShown - 1).Select(v => new Row(
            $"Version {v.Used.Version}{(v == form.InForce ? ", in force" : "")}",
            $"{Published(turn, v, directory)}{(v.Note is null ? "" : $" · {v.Note}")}",
            Button.Open("Open", ShowVersion.Name, Of(form), (ShowVersion.VersionField, v.Used.Version.ToString(CultureInfo.InvariantCulture))).On(Key(form))))], form.Versions.Count);
    }

    private static Execute? Primary(Turn turn, FormEntry form, Lint? lint) =>
        lint is { IsClean: true } && turn.Who.Is(Role.Lead) ? Button.Open("Publish", PublishForm.AskName, Of(form)).On(Key(form)) : null;

    private static IEnumerable<Execute> Secondary(Turn turn, FormEntry form, Lint? lint)
    {
        if (lint?.Form is not null)
            yield return Button.Open("Preview", PreviewForm.Name, Of(form)).On(Key(form));
        if (form.Draft?.Definition is not null && form.Versions.Count > 0)
            yield return Button.Open("What changed", CompareForm.Name, Of(form)).On(Key(form));
        if (lint?.Problems.Count > ProblemsShown)
            yield return ExportButton.Of(ExportList.FormProblems, form.Id, "All problems").On(Key(form));
        if (turn.Who.Is(Role.Lead) && form.Draft is { Scoring: not null, Definition: not null } && form.Id is not FormLibrary.ImpactAssessment)
            yield return Button.Change("Without a scoring", DropScoring.Name, turn.NewId(), Of(form)).On(Key(form));
        if (turn.Who.Is(Role.Lead) && form.Draft is not null)
            yield return Button.Change("Discard the draft", DiscardDraft.Name, turn.NewId(), Of(form)).On(Key(form));
        if (turn.Who.Is(Role.Lead) && form.InForce is not null && form.Id is not FormLibrary.ImpactAssessment)
            yield return Button.Open("Retire", RetireForm.AskName, Of(form)).On(Key(form));
        if (form.Versions.Count > 0)
            yield return Button.Open("Being filled in", ListRunning.Name, Of(form)).On(Key(form));
        yield return Button.Open("All forms", ListForms.Name).On(Key(form));
    }

    private static (string, string) Of(FormEntry form) => (ManagedForm.Field, form.Id);

    private static RecordKey Key(FormEntry form) => ManagedForm.Type.Key(form.Id);
}
