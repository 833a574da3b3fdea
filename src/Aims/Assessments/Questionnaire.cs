using Aims.Assessments.Forms;
using Aims.Assessments.Library;
using Aims.Assessments.Parts;
using Aims.Cards;
using Aims.Conversation;
using Aims.People;

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

    /// <summary>The assessment that can be discussed and handed over in parts; null when this is none.</summary>
    public Assessment? Assessment { get; init; }

    /// <summary>Who answers what for the assessors: the parts that are away, with the names of those who have them.</summary>
    public IReadOnlyList<(Handover Part, string Name)> Away { get; init; } = [];

    /// <summary>The names of those who gave answers for the assessors, by question.</summary>
    public IReadOnlyDictionary<string, string> Givers { get; init; } = new Dictionary<string, string>();

    public (string, string) Self => (Field, Id);

    /// <summary>What every button to another page carries.</summary>
    public (string, string)[] Along => [Self, .. Carried ?? []];

    public static Questionnaire Of(Turn turn, Assessment assessment, LibraryForm form, IDirectory directory) => new(
        form.Title, form.Form.On(turn.Reader.Today(turn.Now)), assessment.Answers, assessment.Page, assessment.Id.Value, Assessments.Assessment.Field,
        assessment.System, assessment.SystemName, new PageVerbs(Assessments.Assessment.View, SavePage.Name, SubmitAssessment.Name))
    {
        Assessment = assessment,
        OpenRisks = form.Scoring is { Risks.All.Length: > 0 } || assessment.Risks is not null ? new AssessmentRisks(assessment, form, turn.Reader.Today(turn.Now)).Open().Count : null,
        // What is typed is saved on the way to the question, at which files are attached.
        FileButtons = question => [Button.Open(
            "Attach or remove files", SavePage.Name, (Assessments.Assessment.Field, assessment.Id.Value),
            (PageCard.PageField, form.Form.PageOf(question).Name), (PageCard.GoField, nameof(Go.Around)))],
        Away = [.. assessment.Away.Select(part => (part, directory.NameOf(part.To)))],
        Givers = (assessment.Contributions ?? []).ToDictionary(c => c.Question, c => directory.NameOf(c.By)),
    };

    /// <summary>Who answers this page; null when the assessors do.</summary>
    public string? NameFor(Page page) => Away.FirstOrDefault(away => away.Part.Page == page.Name && away.Part.Question is null).Name;

    /// <summary>Who answers this question; null when the assessors do.</summary>
    public string? NameFor(Page page, Question question) => Away.FirstOrDefault(away => away.Part.Covers(page.Name, question.Name)).Name;

    /// <summary><c>12 of 40 questions answered, about 5 minutes left.</c></summary>
    public string Left => TimeLeft.InWords(Form, Answers);
}

/// <param name="Open">Opens a page.</param>
/// <param name="Save">Saves a page and goes on.</param>
/// <param name="Submit">Ends it.</param>
public sealed record PageVerbs(string Open, string Save, string Submit);
