using System.Globalization;
using Aims.Cards;
using Aims.Conversation;
using Aims.People;

namespace Aims.Assessments.Library;

/// <summary>Shows a form: its draft, its versions, and what can be done with them.</summary>
public sealed class ShowForm(FormLibrary library, IDirectory directory) : FormView(library)
{
    public override string Verb => ManagedForm.View;

    protected override Task<Reply> Answer(Turn turn, FormEntry form, CancellationToken ct) => new FormCard(Library, directory).Reply(turn, form, ct);
}

/// <summary>Shows one version of a form.</summary>
public sealed class ShowVersion(FormLibrary library, IDirectory directory) : FormView(library)
{
    public const string Name = "form.version", VersionField = "version";

    public override string Verb => Name;

    internal static int? VersionIn(Fields fields) => int.TryParse(fields.Text(VersionField), out int version) ? version : null;

    /// <summary>What a button carries of it; nothing for the draft.</summary>
    internal static (string, string)[] Of(int? version) =>
        version is { } number ? [(VersionField, number.ToString(CultureInfo.InvariantCulture))] : [];

    protected override async Task<Reply> Answer(Turn turn, FormEntry form, CancellationToken ct)
    {
        if (VersionIn(turn.Fields) is not { } number || form.Find(number) is not { } version)
            return Reply.Say(FormRules.NoVersion.Text);
        var loaded = await Library.Of(version.Used, ct);
        var of = (ManagedForm.Field, form.Id);
        var at = (VersionField, turn.Fields.Text(VersionField)!);
        bool inForce = form.InForce == version;
        var before = form.Versions.FirstOrDefault(v => v.Used.Version < number);
        return new Reply(
            Look.Card(
                version.Title, $"{version.Title}, version {number}.",
                [
                    Look.Facts(
                        ("For", FormPurposes.Of(form.Purpose)),
                        ("Questions", $"{loaded.Form.Questions.Length} on {loaded.Form.Pages.Length} pages"),
                        ("Level", loaded.Scoring is null ? "It gives none" : "By its scoring"),
                        ("Published", FormCard.Published(turn, version, directory)),
                        ("SHA-256", version.Used.Hash),
                        ("Of its scoring", version.Used.Scoring)),
                    .. version.Note is { } note ? [Look.Quote("What has changed", note)] : Array.Empty<Element>(),
                ],
                id: form.Id, state: $"Version {number}, {(inForce ? "in force" : "not in use")}",
                primary: Button.Open("Preview", PreviewForm.Name, of, at),
                secondary:
                [
                    .. before is null ? Array.Empty<Execute>() : [Button.Open("What changed", CompareForm.Name, of, at)],
                    .. !turn.Who.Is(Role.Lead) ? [] : inForce ? form.Id is FormLibrary.ImpactAssessment ? [] : [Button.Open("Retire", RetireForm.AskName, of)]
                        : new[] { Button.Change("Put in force", PutInForce.Name, turn.NewId(), of, at) },
                    Button.Open("Back", ManagedForm.View, of),
                ]),
            $"{Plain.Line(version.Title)}, version {number}");
    }
}
