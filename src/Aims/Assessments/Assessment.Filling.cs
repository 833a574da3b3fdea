using System.Text.Json.Serialization;
using Aims.Assessments.Attaching;
using Aims.Assessments.Discussion;
using Aims.Assessments.Forms;
using Aims.Assessments.Library;
using Aims.Assessments.Parts;
using Aims.Ledger;
using Aims.People;
using Aims.Systems;

namespace Aims.Assessments;

// What is there beside the answers. Each is null rather than empty, so that older records read as they were written.
public sealed partial record Assessment
{
    /// <summary>The pages and questions that colleagues were asked for since it was opened.</summary>
    public IReadOnlyList<Handover>? Handovers { get; init; }

    /// <summary>Who gave the answers that no assessor gave.</summary>
    public IReadOnlyList<Contribution>? Contributions { get; init; }

    /// <summary>Where people have commented; what they wrote is in the events.</summary>
    public IReadOnlyList<CommentThread>? Threads { get; init; }

    /// <summary>The files and links at its questions; what was removed is in the events.</summary>
    public IReadOnlyList<Evidence>? Evidence { get; init; }

    /// <summary>The number of the latest piece of evidence; numbers are not given twice.</summary>
    public int? Attached { get; init; }

    /// <summary>What was submitted before it was opened again.</summary>
    public Submission? Last { get; init; }

    /// <summary>What colleagues have been asked for and have not answered.</summary>
    [JsonIgnore]
    public IEnumerable<Handover> Away => (Handovers ?? []).Where(part => part.IsOpen);

    /// <summary>Read by those who answer, who decide and who oversee.</summary>
    public bool MayBeReadBy(Person who, AiSystem system) => MayBeAnsweredBy(who.Id) || system.IsApprover(who.Id) || who.Oversees;

    /// <summary>The open part with this question that the person was asked for.</summary>
    public Handover? PartOf(PersonId who, string question, string page) => Away.FirstOrDefault(part => part.To == who && part.Covers(page, question));

    /// <summary>Who gave an answer, when that was no assessor.</summary>
    public PersonId? ContributorOf(string question) => Contributions?.FirstOrDefault(c => c.Question == question)?.By;

    public int CommentsAt(string question) => Threads?.FirstOrDefault(thread => thread.Question == question)?.Count ?? 0;

    public IEnumerable<Evidence> EvidenceAt(string question) => (Evidence ?? []).Where(evidence => evidence.Question == question);

    private Assessment AfterAnswers(PageAnswered e, Stamp stamp)
    {
        string[] touched = [.. e.Given.Select(given => given.Key), .. e.Cleared];
        Contribution[] contributions = [
            .. (Contributions ?? []).Where(c => !touched.Contains(c.Question)),
            .. Assessors.Contains(stamp.By) ? [] : e.Given.Select(given => new Contribution(given.Key, stamp.By))];
        return this with
        {
            Answers = Answers.Changed(e.Given, e.Cleared),
            Page = e.Resume,
            Last = Last?.After(Answers, touched),
            Contributions = contributions.Length == 0 ? null : contributions,
        };
    }

    private Assessment Reopened(string systemName, IReadOnlyList<PersonId> assessors, Stamp stamp) => this with
    {
        SystemName = systemName,
        Assessors = assessors,
        Result = null,
        Because = [],
        Page = null,
        Since = stamp.At,
    };

    private Assessment MovedTo(FormUsed form, IReadOnlyList<string> dropped) => this with
    {
        Used = form,
        FormVersion = form.Version,
        Answers = Answers.Changed(Answers.Empty, dropped),
        Page = null,
        Last = Last is { } last ? last.After(Answers, dropped) with { Form = last.Form ?? Form } : null,
    };

    private Assessment AsSubmitted() => this with
    {
        Used = Last!.Form ?? Used,
        FormVersion = Last.Form?.Version ?? FormVersion,
        Answers = Last.Of(Answers),
        Result = Last.Result,
        Because = Last.Because,
        Since = Last.At,
        Page = null,
        Handovers = null,
        Last = null,
    };

    private Assessment Ended(int number, HandoverState state, Stamp stamp, string? reason = null) => this with
    {
        Handovers = [.. Handovers!.Select(part => part.Number != number ? part : part with { State = state, Ended = stamp.At, Reason = reason })],
    };
}

/// <summary>An answer that somebody gave for the assessors.</summary>
public sealed record Contribution(string Question, PersonId By);
