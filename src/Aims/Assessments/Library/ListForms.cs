using System.Globalization;
using Aims.Cards;
using Aims.Conversation;
using Aims.Status;

namespace Aims.Assessments.Library;

/// <summary>"forms": every form, the version in force and how many are being filled in.</summary>
public sealed class ListForms(StatusIndex index) : Intent
{
    public const string Name = "form.list", FromField = "from";

    public override string Verb => Name;

    public override IReadOnlyList<string> Phrases => ["forms", "form", "questionnaires", "list forms", "upload a form", "add a questionnaire", "assessment forms"];

    public override Hint Hint => new("forms", "the questionnaires: upload, preview, publish", who => who.Oversees);

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (FormRules.MayNotLook(turn.Who) is { } refusal)
            return Reply.Say(refusal.Text);
        var (forms, running) = await index.Ask(About.Register, world => (
            FormLibrary.All(world.Forms), world.Assessments.Where(a => a.IsOpen).CountBy(a => a.Form.Id).ToDictionary()), ct);
        int from = int.TryParse(turn.Fields.Text(FromField), NumberStyles.None, CultureInfo.InvariantCulture, out int asked) && asked < forms.Count ? asked : 0;
        string how = $"{forms.Count} {(forms.Count == 1 ? "form" : "forms")}. To add one or a new version, send its .json file, and its .scoring.json.";
        return new Reply(
            Look.Card("Forms", how,
                [
                    Look.Text(how),
                    Look.Rows([.. forms.Skip(from).Take(Look.RowsShown).Select(form => new Row(
                        form.Title, Line(form, running.GetValueOrDefault(form.Id)), Button.Open("Open", ManagedForm.View, (ManagedForm.Field, form.Id))))]),
                ],
                secondary: from + Look.RowsShown >= forms.Count ? []
                    : [Button.Open("More forms", Name, (FromField, (from + Look.RowsShown).ToString(CultureInfo.InvariantCulture)))]),
            how);
    }

    private static string Line(FormEntry form, int running) => string.Join(" · ", new[]
    {
        form.Id,
        form.InForce is { } version ? $"version {version.Used.Version} in force" : form.Versions.Count > 0 ? "retired" : null,
        form.Draft is null ? null : "draft",
        $"{running} running",
    }.OfType<string>());
}
