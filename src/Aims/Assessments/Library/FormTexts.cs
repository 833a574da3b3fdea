using System.Text;
using Aims.Assessments.Forms;

namespace Aims.Assessments.Library;

/// <summary>A form's two files, each as it was written; null for one that is not there.</summary>
internal sealed record FormTexts(string? Definition, string? Scoring)
{
    public static FormTexts OfShipped(FormUsed used)
    {
        var (definition, scoring) = ShippedForms.Files(ShippedForms.Assessments.First(form => form.Id == used.Id && form.Version == used.Version));
        return new FormTexts(Encoding.UTF8.GetString(definition), scoring is null ? null : Encoding.UTF8.GetString(scoring));
    }
}
