using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Assessments.Library;

/// <summary>Who may do what with a form, and when.</summary>
public static class FormRules
{
    public static Refusal NotFound { get; } = new("form.unknown", "There is no such form. Say forms to see them.");

    public static Refusal NoVersion { get; } = new("form.no-version", "That form has no such version. Open the form to see its versions.");

    public static Refusal NoDraft { get; } = new("form.no-draft", "There is no draft of this form. Send its file to make one.");

    public static Refusal NotInForce { get; } = new("form.none", "That form is not in use now. Ask your governance lead.");

    private static Refusal Replaced { get; } = new("form.replaced", "The draft was replaced since you looked at it. Look at it again before you publish it.");

    public static Refusal? NotLead(Person who, IDirectory directory) =>
        LeadsOnly.Refuses(who, directory, "form.not-lead", "change the forms", "send it to");

    public static Refusal? MayNotLook(Person who) =>
        who.Oversees ? null : new("form.not-yours", "The forms are kept by the governance leads. Ask one of them.");

    /// <param name="seen">The draft that was looked at: whatever came in its place is not published unseen.</param>
    /// <param name="lint">What is wrong with the draft.</param>
    public static Decided<FormEvent> Publish(FormEntry form, string? seen, Lint? lint, FormPurpose? purpose, string? note)
    {
        if (form.Draft is not { } draft || lint is null)
            return form.Versions.FirstOrDefault(v => v.Used.Version == form.Record?.InForce && v.By is not null && SeenAs(v.Used.Hash, v.Used.Scoring) == seen) is { } published
                ? new Refusal("form.published", $"It is published already, as version {published.Used.Version}.")
                : NoDraft;
        if (SeenAs(draft.Definition, draft.Scoring) != seen)
            return Replaced;
        if (lint.Problems is [var first, ..])
            return new Refusal("form.problems", $"It cannot be published yet: {first.Problem.Text}");
        // A check is told by its right answers, where nothing else was chosen.
        purpose ??= lint.Form is { HasRightAnswers: true } ? FormPurpose.PolicyCheck : null;
        return new FormPublished(
            form.Next, draft.Title, form.IsShipped || purpose is null or FormPurpose.ImpactAssessment ? form.Purpose : purpose.Value, draft.Definition!, draft.Scoring, note);
    }

    public static Decided<FormEvent> PutInForce(FormEntry form, int version) =>
        form.Find(version) is null ? NoVersion
        : form.InForce?.Used.Version == version ? new Refusal("form.in-force", $"Version {version} is in force already.")
        : new VersionPutInForce(form.Id, version);

    public static Decided<FormEvent> Retire(FormEntry form) =>
        form.Id is FormLibrary.ImpactAssessment
            ? new Refusal("form.needed", "Approvals rest on the impact assessment, so it stays in use. Publish another version, or put an earlier one in force.")
        : form.InForce is null ? new Refusal("form.retired", "It is not in use already.")
        : new FormRetired(form.Id);

    public static Decided<FormEvent> Discard(FormEntry form) => form.Draft is null ? NoDraft : new DraftDiscarded();

    /// <summary>What a card says of the draft that it shows.</summary>
    public static string SeenAs(string? definition, string? scoring) => $"{definition?[..16]}.{scoring?[..16]}";
}
