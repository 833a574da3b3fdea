using System.Globalization;
using Aims.Assessments;
using Aims.Assessments.Attaching;

namespace Aims.Reports;

/// <summary>The files and links at the questions, and what was said there.</summary>
internal static class Attached
{
    public static Latest<ReportedEvidence> Of(EvidencePiece[] pieces, NamedPeople people, NamedQuestions questions) =>
        Latest.Of([.. pieces.Select(piece => Of(piece, people, questions))], piece => [piece.Question, piece.Name, piece.Link?.Address]);

    /// <summary>In the order of the form.</summary>
    public static Latest<ReportedComment> Of(Comment[] comments, NamedPeople people, NamedQuestions questions)
    {
        var latest = Latest.Of(comments, comment => [comment.Text]);
        return new Latest<ReportedComment>(
            [.. latest.Items.Reverse().OrderBy(comment => questions.PlaceOf(comment.Question)).Select(comment => new ReportedComment(
                questions.Of(comment.Question), comment.Text, new Signed(people.Of(comment.By), comment.At)))],
            latest.LeftOut);
    }

    private static ReportedEvidence Of(EvidencePiece piece, NamedPeople people, NamedQuestions questions)
    {
        var evidence = piece.Evidence;
        return new ReportedEvidence(
            evidence.Number, questions.Of(evidence.Question), evidence.Name,
            evidence.File is { } file ? new ReportedFile(
                file.Type, string.Create(CultureInfo.InvariantCulture, $"{file.Size:N0} bytes"), file.Sha256, ScanWords.Of(file.Scan)) : null,
            evidence.Link is { } link ? new ReportedLink(link, evidence.Host!) : null,
            new Signed(people.Of(evidence.By), evidence.At), piece.Removed is { } removed ? people.Of(removed) : null);
    }
}
