using Aims.Assessments.Forms.Loading;

namespace Aims.Assessments.Forms;

/// <summary>
/// Loads a questionnaire in the SurveyJS form format, with two properties of ours on a question: <c>example</c> (a sample
/// answer) and <c>serves</c> (the clauses and articles it answers to), and <c>version</c> on the form. What the form uses
/// beyond what is supported is a problem, never ignored; docs/add-a-questionnaire.md lists what is.
/// </summary>
public static class FormDefinition
{
    /// <summary>Gives the form, or every problem found (at most 100). Hostile bytes are a problem, not an exception.</summary>
    public static Loaded<Form> Load(ReadOnlySpan<byte> utf8)
    {
        var (json, unreadable) = DefinitionJson.Parse(utf8);
        if (unreadable is not null)
            return new Loaded<Form>([unreadable]);
        var problems = new ProblemList();
        var root = new DefinitionNode(json, problems);
        var reader = new FormReader(problems);
        var pages = reader.Pages(root);
        reader.CalculatedValues(root);
        var (title, description) = (root.Words("title"), root.Words("description"));
        var version = root.Whole("version", 1, 1_000_000) ?? 1;
        // Conditions are compiled once every name is known, so an element that could not be read would only be reported twice.
        var conditions = problems.IsEmpty ? ConditionCompiler.Compile(reader.Draft) : null;
        return conditions is null || !problems.IsEmpty
            ? new Loaded<Form>(problems.All)
            : new Loaded<Form>(new Form(title ?? new LocalText("Questionnaire"), description, version, pages, conditions));
    }
}
