using Aims.Assessments.Forms;
using Aims.Assessments.Forms.Scoring;
using Aims.Cards;
using Aims.Conversation;
using Element = Aims.Cards.Element;

namespace Aims.Assessments.Library;

/// <summary>
/// Walks through a version, or the draft, as those who answer will: the same pages, conditions and result. Its answers travel in
/// the cards' own data, and nothing is stored.
/// </summary>
public sealed class PreviewForm(FormLibrary library) : FormView(library)
{
    public const string Name = "form.preview", AnswersField = "answers";

    private const int StepsShown = 12;

    public override string Verb => Name;

    protected override async Task<Reply> Answer(Turn turn, FormEntry form, CancellationToken ct)
    {
        int? version = ShowVersion.VersionIn(turn.Fields);
        if (await Load(form, version, ct) is not { } shown)
            return Reply.Say((version is null ? FormRules.NoDraft : FormRules.NoVersion).Text);
        var stored = PreviewAnswers.Read(turn.Fields.Text(AnswersField));
        if (!turn.Fields.Has(PageCard.GoField))
            return PageCard.Wanted(turn.Fields) is PageCard.ReviewPage ? Result(turn, form, version, shown, stored)
                : PageCard.Reply(turn, Paper(turn, form, version, shown, stored), PageCard.Wanted(turn.Fields));
        var turned = PageTurn.Of(shown.Form, stored, turn);
        return turned.Go is Go.Later ? Reply.Open(ManagedForm.View, ManagedForm.Field, form.Id)
            : turned.To is null ? Result(turn, form, version, shown, turned.Answers)
            : PageCard.Next(turn, Paper(turn, form, version, shown, turned.Answers), turned);
    }

    private async Task<LibraryForm?> Load(FormEntry form, int? version, CancellationToken ct)
    {
        if (version is { } number)
            return form.Find(number) is { } entry ? await Library.Of(entry.Used, ct) : null;
        return form.Draft is { Definition: { } definition } draft && await Library.Lint(form.Id, draft, ct) is { Form: { } found } lint
            ? new LibraryForm(new FormUsed(form.Id, form.Next, definition, draft.Scoring), found, lint.Scoring) : null;
    }

    private static Questionnaire Paper(Turn turn, FormEntry form, int? version, LibraryForm shown, Answers answers) => new(
        "Preview", shown.Form, answers, turn.Fields.Text(PageCard.PageField), form.Id, ManagedForm.Field, "", shown.Title, new PageVerbs(Name, Name, Name))
    {
        Carried = [.. ShowVersion.Of(version), (AnswersField, PreviewAnswers.Write(answers))],
    };

    private static Reply Result(Turn turn, FormEntry form, int? version, LibraryForm shown, Answers answers)
    {
        var score = shown.Scoring?.Of(answers, turn.Reader.Today(turn.Now));
        string said = score is null ? "It was answered to the end. It gives no level." : $"Level {score.Level.Number}, {score.Level.Name.ToLowerInvariant()} ({score.Total} of 100).";
        return new Reply(
            Look.Card(
                shown.Title, $"Preview, result. {said}",
                [
                    Look.Heading(said),
                    .. score is null ? Array.Empty<Element>() : [Look.Text(score.Override is { } rule ? $"{rule.Reason} ({rule.Basis})" : score.Level.Meaning)],
                    .. score is null ? Array.Empty<Element>() : [Look.Heading("How it is reckoned"), .. score.Steps().Take(StepsShown).Select(Look.Subtle)],
                    Look.Text("Nothing of this preview was stored."),
                ],
                id: form.Id, state: "Preview, result",
                secondary: [Button.Open("Begin again", Name, [(ManagedForm.Field, form.Id), .. ShowVersion.Of(version)]), Button.Open("Back to the form", ManagedForm.View, (ManagedForm.Field, form.Id))]),
            $"Preview of {Plain.Line(shown.Title)}: {said}");
    }
}
