using System.Globalization;
using Aims.Assessments.Discussion;
using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Assessments.Attaching;

/// <summary>Who may attach and remove what.</summary>
internal static class EvidenceRules
{
    public const int MostAtAQuestion = 6, LongestLink = 1_000, LongestTitle = 80;

    private const int Most = 60;

    public static Refusal NotFound { get; } = new("evidence.unknown", "There is no such file or link for you.");

    public static Decided<AssessmentEvent> AttachFile(this AtQuestion at, FileType type, KeptFile file, DateTimeOffset now) =>
        at.MayTakeMore() is { } refusal ? refusal
        : at.Assessment.EvidenceAt(at.Question.Name).Any(e => e.File?.Sha256 == file.Sha256)
            ? new Refusal("evidence.twice", "That file is attached to this question already.")
        : FileAnswer.Unfit(at.Question, type, file.Size, at.Files.Count()) is { } unfit ? unfit
        : Attached(at, new Evidence(Next(at), at.Question.Name, type.Name, file, null, at.Who.Id, now));

    public static Decided<AssessmentEvent> AttachLink(this AtQuestion at, string? link, string? title, DateTimeOffset now)
    {
        if (at.MayTakeMore() is { } refusal)
            return refusal;
        if (Fields.LinkOf(link, LongestLink) is not { } address)
            return new Refusal("evidence.link", "Give an address that begins with https:// and holds no user name or password.");
        if (at.Assessment.EvidenceAt(at.Question.Name).Any(e => e.Link == address.AbsoluteUri))
            return new Refusal("evidence.link", "That link is attached to this question already.");
        string name = Plain.Line(title ?? address.IdnHost, LongestTitle);
        return new EvidenceAttached(new Evidence(Next(at), at.Question.Name, name.Length > 0 ? name : address.IdnHost, null, address.AbsoluteUri, at.Who.Id, now));
    }

    public static Decided<AssessmentEvent> Retire(this AtQuestion at, int number) =>
        !at.MayAttach || at.Assessment.EvidenceAt(at.Question.Name).FirstOrDefault(e => e.Number == number) is not { } evidence ? NotFound
        // Somebody who was asked for one answer removes only what is theirs.
        : !at.IsAssessor && evidence.By != at.Who.Id ? new Refusal("evidence.not-yours", "You can remove only what you have attached.")
        : Decided<AssessmentEvent>.These([new EvidenceRetired(number), .. FileAnswer.Of(at, at.Files.Where(e => e.Number != number))]);

    public static Refusal? MayTakeMore(this AtQuestion at) =>
        !at.Assessment.IsOpen ? new Refusal("evidence.submitted", "This assessment was submitted, so nothing can be attached to it now.")
        : !at.MayAttach ? new Refusal("evidence.not-allowed", "Only those who answer the question may attach something to it.")
        : at.Assessment.EvidenceAt(at.Question.Name).Count() >= MostAtAQuestion || at.Assessment.Evidence is { Count: >= Most }
            ? new Refusal("evidence.many", string.Create(CultureInfo.InvariantCulture, $"There is room for {MostAtAQuestion} files and links at a question, and {Most} in an assessment. Remove one first."))
        : null;

    private static Decided<AssessmentEvent> Attached(AtQuestion at, Evidence evidence) =>
        Decided<AssessmentEvent>.These([new EvidenceAttached(evidence), .. FileAnswer.Of(at, at.Files.Append(evidence))]);

    private static int Next(AtQuestion at) => (at.Assessment.Attached ?? 0) + 1;
}
