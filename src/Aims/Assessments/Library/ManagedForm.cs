using System.Text.Json.Serialization;
using Aims.Ledger;
using Aims.People;

namespace Aims.Assessments.Library;

/// <summary>What the organisation has done about a form (ISO/IEC 42001 7.5). A form that came with the product has no record until then.</summary>
/// <param name="Id">As in the file's name: <c>impact-assessment</c>.</param>
/// <param name="Versions">Those that were published here, the oldest first.</param>
/// <param name="InForce">The version that new assessments are begun with: null for the newest that came with the product, 0 for none.</param>
/// <param name="By">Who brought it into force, or retired it.</param>
public sealed record ManagedForm(
    string Id, FormPurpose Purpose, FormDraft? Draft, IReadOnlyList<OwnVersion> Versions, int? InForce, PersonId By, DateTimeOffset Since)
{
    /// <summary>No version is in force.</summary>
    public const int None = 0;

    public static RecordType<ManagedForm, FormEvent> Type { get; } =
        new("form", "", After, () => LibraryJson.Default.ManagedForm, () => LibraryJson.Default.FormEvent);

    /// <summary>The verb that shows a form.</summary>
    public const string View = "form.show";

    /// <summary>The name under which a button carries a form's id.</summary>
    public const string Field = "form";

    private const int LongestId = 60;

    /// <summary>Whether a text that came from outside can be a form's id.</summary>
    public static bool IsId(string? text) => text is { Length: > 0 and <= LongestId }
        && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-') && text[0] != '-' && text[^1] != '-';

    private static ManagedForm After(ManagedForm? form, FormEvent happened, Stamp stamp) => happened switch
    {
        FormDrafted e => (form ?? New(e.Id, stamp)) with { Draft = new FormDraft(e.Title, e.File, e.Definition, e.Scoring, stamp.By, stamp.At) },
        DraftDiscarded => form! with { Draft = null },
        FormPublished e => form!.Became(e.Version, stamp) with
        {
            Purpose = e.Purpose,
            Draft = null,
            Versions = [.. form.Versions, new OwnVersion(e.Version, e.Title, e.Definition, e.Scoring, e.Note, stamp.By, stamp.At)],
        },
        VersionPutInForce e => (form ?? New(e.Id, stamp)).Became(e.Version, stamp),
        FormRetired e => (form ?? New(e.Id, stamp)).Became(None, stamp),
        _ => throw new InvalidOperationException($"Unknown event {happened.GetType().Name}."),
    };

    private static ManagedForm New(string id, Stamp stamp) =>
        new(id, FormPurposes.OfShipped(id) ?? FormPurpose.Other, null, [], null, stamp.By, stamp.At);

    private ManagedForm Became(int inForce, Stamp stamp) => this with { InForce = inForce, By = stamp.By, Since = stamp.At };
}

/// <summary>What was uploaded and is not published yet.</summary>
/// <param name="Definition">The name of its text, which is its SHA-256; null while only a scoring was sent.</param>
/// <param name="Scoring">Likewise; null for a form that gives no level.</param>
public sealed record FormDraft(string Title, string File, string? Definition, string? Scoring, PersonId By, DateTimeOffset At);

/// <summary>A version that was published here.</summary>
public sealed record OwnVersion(int Version, string Title, string Definition, string? Scoring, string? Note, PersonId By, DateTimeOffset At);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ManagedForm))]
[JsonSerializable(typeof(FormEvent))]
internal sealed partial class LibraryJson : JsonSerializerContext;
