using System.Security.Cryptography;
using Aims.Assessments.Forms.Scoring;

namespace Aims.Assessments.Forms;

/// <summary>The questionnaires that come with the product, each loaded when first asked for.</summary>
public static class ShippedForms
{
    private static readonly Lazy<ShippedForm> LazyImpactAssessment = new(() => Load("impact-assessment"));

    /// <summary>The AI system impact assessment after ISO/IEC 42005, with the prohibited practices of the EU AI Act.</summary>
    public static ShippedForm ImpactAssessment => LazyImpactAssessment.Value;

    private static ShippedForm Load(string id)
    {
        var (definition, scoring) = (Bytes($"{id}.json"), Bytes($"{id}.scoring.json"));
        var form = Sound(id, FormDefinition.Load(definition));
        return new ShippedForm(
            id, form.Version, Sha256(definition), Sha256(scoring), form, Sound(id, ScoringDefinition.Load(scoring, form)));
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
/// <param name="ScoringSha256">Of the exact bytes of the scoring file, in lower-case hex.</param>
/// <param name="Form">The questionnaire.</param>
/// <param name="Scoring">How its answers become a level.</param>
public sealed record ShippedForm(string Id, int Version, string Sha256, string ScoringSha256, Form Form, ScoringRules Scoring);
