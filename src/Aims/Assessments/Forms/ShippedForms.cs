using System.Collections.Immutable;
using System.Security.Cryptography;
using Aims.Assessments.Forms.Scoring;

namespace Aims.Assessments.Forms;

/// <summary>The questionnaires that come with the product, each loaded when first asked for.</summary>
/// <remarks>A version stays for ever, so that what was answered on it can be read: its files get a version's name, "x.v1.json".</remarks>
public static class ShippedForms
{
    private static readonly ImmutableArray<Edition> Editions =
    [
        // The fundamental-rights assessment is that of EU AI Act Art. 27(1), due diligence that of ISO/IEC 42001 A.10, and the
        // annual review asks whether what was approved is still true (ISO/IEC 42001 8.4, 9.1; ISO/IEC 42005 5.12).
        new("impact-assessment", 1, "impact-assessment.v1"),
        new("impact-assessment", 2, "impact-assessment"),
        new("fundamental-rights", 1, "fundamental-rights"),
        new("supplier-due-diligence", 1, "supplier-due-diligence"),
        new("annual-review", 1, "annual-review"),
    ];

    private static readonly Lazy<ShippedForm> LazyActScreening = new(() => Load("ai-act-screening", "ai-act-screening"));

    /// <summary>The AI system impact assessment after ISO/IEC 42005, with the prohibited practices of the EU AI Act.</summary>
    public static ScoredForm ImpactAssessment => Find("impact-assessment")!;

    /// <summary>What can be filled in for a system, every version that still can be read.</summary>
    public static IReadOnlyList<ScoredForm> Assessments => [.. Editions.Select(edition => edition.Form)];

    /// <summary>The screening that decides which class of the EU AI Act is recorded.</summary>
    public static ShippedForm ActScreening => LazyActScreening.Value;

    /// <summary>The newest version of a scored questionnaire; null when there is none of that id.</summary>
    public static ScoredForm? Find(string id) => Editions.Where(edition => edition.Id == id).MaxBy(edition => edition.Version)?.Form;

    /// <summary>A scored questionnaire as it was in a version, so that old answers stay readable; null when it never was.</summary>
    public static ScoredForm? Find(string id, int version) => Editions.FirstOrDefault(edition => edition.Id == id && edition.Version == version)?.Form;

    private static ScoredForm Scored(string id, string file)
    {
        var (form, scoring) = (Load(id, file), Bytes($"{file}.scoring.json"));
        return new ScoredForm(
            id, form.Version, form.Sha256, form.Form, Sha256(scoring), Sound(file, ScoringDefinition.Load(scoring, form.Form)))
        { File = file };
    }

    private static ShippedForm Load(string id, string file)
    {
        byte[] definition = Bytes($"{file}.json");
        var form = Sound(file, FormDefinition.Load(definition));
        return new ShippedForm(id, form.Version, Sha256(definition), form) { File = file };
    }

    private static T Sound<T>(string file, Loaded<T> loaded) where T : class => loaded.Value
        ?? throw new InvalidOperationException($"The shipped form {file} is broken: {string.Join(' ', loaded.Problems)}");

    /// <summary>The bytes of a form and of its scoring; no scoring where it has none.</summary>
    internal static (byte[] Definition, byte[]? Scoring) Files(ShippedForm form) =>
        (Bytes($"{form.File}.json"), form is ScoredForm ? Bytes($"{form.File}.scoring.json") : null);

    private static byte[] Bytes(string file)
    {
        using var resource = typeof(ShippedForms).Assembly.GetManifestResourceStream($"Aims.Assessments.Forms.{file}")!;
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return bytes;
    }

    private static string Sha256(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>One version of a scored questionnaire and the name of its files.</summary>
    private sealed record Edition(string Id, int Version, string File)
    {
        private readonly Lazy<ScoredForm> form = new(() => Scored(Id, File));

        public ScoredForm Form => form.Value;
    }
}

/// <param name="Id">The name the form is known by.</param>
/// <param name="Version">The version that the definition names.</param>
/// <param name="Sha256">Of the exact bytes of the definition, in lower-case hex.</param>
/// <param name="Form">The questionnaire.</param>
public record ShippedForm(string Id, int Version, string Sha256, Form Form)
{
    /// <summary>What its files are called, without their ends.</summary>
    internal string File { get; init; } = Id;
}

/// <summary>A form with a scoring beside it.</summary>
/// <param name="ScoringSha256">Of the exact bytes of the scoring file, in lower-case hex.</param>
/// <param name="Scoring">How its answers become a level.</param>
public sealed record ScoredForm(string Id, int Version, string Sha256, Form Form, string ScoringSha256, ScoringRules Scoring)
    : ShippedForm(Id, Version, Sha256, Form);
