using System.Text;
using Aims.Assessments.Forms;
using Aims.Assessments.Forms.Scoring;
using Aims.Cards;

namespace Aims.Assessments.Library;

/// <summary>One version of a form, ready to be filled in.</summary>
/// <param name="Scoring">How its answers become a level; null for a form that gives none.</param>
public sealed record LibraryForm(FormUsed Used, Form Form, ScoringRules? Scoring)
{
    private const int LongestTitle = 100;

    /// <summary>What its pages are called.</summary>
    public string Title => Used.Id is FormLibrary.ImpactAssessment ? "Impact assessment" : Plain.Line(Form.Title.Default, LongestTitle);

    public static LibraryForm Of(ShippedForm shipped)
    {
        var scored = shipped as ScoredForm;
        return new LibraryForm(new FormUsed(shipped.Id, shipped.Version, shipped.Sha256, scored?.ScoringSha256), shipped.Form, scored?.Scoring);
    }

    /// <exception cref="InvalidDataException">What was published once can no longer be read.</exception>
    internal static LibraryForm Load(FormUsed used, string definition, string? scoring)
    {
        var form = Sound(used, FormDefinition.Load(Encoding.UTF8.GetBytes(definition)));
        return new LibraryForm(used, form, scoring is null ? null : Sound(used, ScoringDefinition.Load(Encoding.UTF8.GetBytes(scoring), form)));
    }

    private static T Sound<T>(FormUsed used, Loaded<T> loaded) where T : class => loaded.Value
        ?? throw new InvalidDataException($"{used.Id} version {used.Version} cannot be read: {string.Join(' ', loaded.Problems)}");
}
