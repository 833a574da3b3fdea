using System.Security.Cryptography;
using Aims.Assessments.Forms.Scoring;

namespace Aims.Assessments.Forms;

/// <summary>The questionnaires that come with the product, each loaded when first asked for.</summary>
public static class ShippedForms
{
    private static readonly Lazy<ScoredForm> LazyImpactAssessment = new(() => Scored("impact-assessment"));
    private static readonly Lazy<ShippedForm> LazyActScreening = new(() => Load("ai-act-screening"));

    /// <summary>The AI system impact assessment after ISO/IEC 42005, with the prohibited practices of the EU AI Act.</summary>
    public static ScoredForm ImpactAssessment => LazyImpactAssessment.Value;

    /// <summary>What can be filled in for a system, every version that still can be.</summary>
    public static IReadOnlyList<ShippedForm> Assessments => [ImpactAssessment];

    /// <summary>The screening that decides which class of the EU AI Act is recorded.</summary>
    public static ShippedForm ActScreening => LazyActScreening.Value;

    private static ScoredForm Scored(string id)
    {
        var (form, scoring) = (Load(id), Bytes($"{id}.scoring.json"));
        return new ScoredForm(
            id, form.Version, form.Sha256, form.Form, Sha256(scoring), Sound(id, ScoringDefinition.Load(scoring, form.Form)));
    }

    private static ShippedForm Load(string id)
    {
        byte[] definition = Bytes($"{id}.json");
        var form = Sound(id, FormDefinition.Load(definition));
        return new ShippedForm(id, form.Version, Sha256(definition), form);
    }

    private static T Sound<T>(string id, Loaded<T> loaded) where T : class => loaded.Value
        ?? throw new InvalidOperationException($"The shipped form {id} is broken: {string.Join(' ', loaded.Problems)}");

    private static byte[] Bytes(string file)
    {
        using var resource = typeof(ShippedForms).Assembly.GetManifestResourceStream($"Aims.Assessments.Forms.{file}")!;
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return bytes;
    }

    private static string Sha256(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}

/// <param name="Id">The name the form is known by.</param>
/// <param name="Version">The version that the definition names.</param>
/// <param name="Sha256">Of the exact bytes of the definition, in lower-case hex.</param>
/// <param name="Form">The questionnaire.</param>
public record ShippedForm(string Id, int Version, string Sha256, Form Form);

/// <summary>A form with a scoring beside it.</summary>
/// <param name="ScoringSha256">Of the exact bytes of the scoring file, in lower-case hex.</param>
/// <param name="Scoring">How its answers become a level.</param>
public sealed record ScoredForm(string Id, int Version, string Sha256, Form Form, string ScoringSha256, ScoringRules Scoring)
    : ShippedForm(Id, Version, Sha256, Form);
