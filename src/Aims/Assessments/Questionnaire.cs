using Aims.Assessments.Forms;
using Aims.Assessments.Library;
using Aims.Cards;

namespace Aims.Assessments;

/// <summary>A form that is being filled in for a system, as its pages show it, and the verbs of their buttons.</summary>
/// <param name="Title">What the pages are called: "Impact assessment".</param>
/// <param name="Page">The page to resume at.</param>
/// <param name="Id">Of the record that keeps the answers.</param>
/// <param name="Field">The name under which a button carries that id.</param>
public sealed record Questionnaire(
    string Title, Form Form, Answers Answers, string? Page, string Id, string Field, string System, string SystemName, PageVerbs Verbs)
{
    /// <summary>What the answers come to, for whoever is about to submit them; null when that is not said beforehand.</summary>
    public string? ComesTo { get; init; }

    /// <summary>The buttons that attach files to a question and take them away; none where nobody keeps files.</summary>
    public Func<Question, IReadOnlyList<CardAction>> FileButtons { get; init; } = _ => [];

    /// <summary>"Submit", or what else ends it.</summary>
    public string Submit { get; init; } = "Submit";

    /// <summary>The version in force, when it is another than the one that is filled in.</summary>
    public int? Newer { get; init; }

    /// <summary>What the buttons carry besides, for a form that is only tried: its pages cannot be left for later.</summary>
    public IReadOnlyList<(string, string)>? Carried { get; init; }

    /// <summary>How many risks are still to be answered; null for a form that brings up none.</summary>
    public int? OpenRisks { get; init; }

    public (string, string) Self => (Field, Id);

    public static Questionnaire Of(Assessment assessment, LibraryForm form) => new(
        form.Title, form.Form, assessment.Answers, assessment.Page, assessment.Id.Value, Assessment.Field,
        assessment.System, assessment.SystemName, new PageVerbs(Assessment.View, SavePage.Name, SubmitAssessment.Name))
    {
        OpenRisks = form.Scoring is { Risks.All.Length: > 0 } || assessment.Risks is not null ? new AssessmentRisks(assessment, form).Open().Count : null,
    };
}

/// <param name="Open">Opens a page.</param>
/// <param name="Save">Saves a page and goes on.</param>
/// <param name="Submit">Ends it.</param>
public sealed record PageVerbs(string Open, string Save, string Submit);
