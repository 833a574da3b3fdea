using System.Text;
using Aims.Assessments;
using Aims.Audits;
using Aims.Context;
using Aims.Controls;
using Aims.Conversation;
using Aims.EvidencePacks.Building;
using Aims.People;
using Aims.Policies;
using Aims.Reports;
using Aims.Reviews;

namespace Aims.EvidencePacks.Contents;

/// <summary>Scope, issues and interested parties: each version that was in force within the period, as text (4.1–4.3).</summary>
internal sealed record ContextTexts() : PackItem("versions", "The versions of scope, issues and interested parties that were in force within the period", "4.1", "4.2", "4.3")
{
    public override async Task Write(PackPiece to, PackPast past, int piece, CancellationToken ct)
    {
        foreach (var document in (await past.Scene(ct)).All<ContextDocument>().OrderBy(document => document.Id, StringComparer.Ordinal))
        {
            foreach (var version in document.Versions.Where(version => version.At >= past.Request.Start || version == document.InForceAt(past.Request.Start)))
                await to.Document($"{document.Id}-{version.Number}.txt", Encoding.UTF8.GetBytes(Text(version, past)), ct);
        }
    }

    private static string Text(ContextVersion version, PackPast past) => string.Join('\n',
    [
        $"In force since {Reader.Default.Moment(version.At)} UTC, by {past.Directory.NameOf(version.By)}{(version.Confirmed is { } by ? $", confirmed by {past.Directory.NameOf(by)}" : "")}: {version.Reason}",
        .. version.Entries.Select(entry => $"\n{entry.Words.Title}\n{ContextWords.Line(entry.Words)}"), "",
    ]);
}

/// <summary>The Statement of Applicability that was in force at the end, and all that were approved within the period, as Word (6.1.3).</summary>
internal sealed record StatementDocuments() : PackItem("versions", "The versions of the Statement of Applicability that were in force within the period, as approved", "6.1.3", "A")
{
    public override async Task Write(PackPiece to, PackPast past, int piece, CancellationToken ct)
    {
        var all = (await past.Scene(ct)).All<Statement>().OrderBy(one => one.Number).ToList();
        foreach (var version in all.Where(one => one.Approved >= past.Request.Start || one == Statement.InForce(all, past.Request.Start)))
        {
            var made = await StatementFiles.Of(version, past.Records, past.Directory, ct);
            await to.Document(made.Name, made.Content, ct);
        }
    }
}

/// <summary>The files that were given as evidence of controls and clauses, each as it was given.</summary>
internal sealed record EvidenceDocuments() : PackItem("evidence-files", "The files that were given as evidence of controls and clauses, each named by its id in evidence.csv")
{
    public override async Task Write(PackPiece to, PackPast past, int piece, CancellationToken ct)
    {
        foreach (var given in (await past.Scene(ct)).All<ControlEvidence>().Where(one => one is { File: not null, Removed: null, Altered: null }).OrderBy(one => one.Id.Value, StringComparer.Ordinal))
            await to.Document($"{given.Id}{Ending(given.Title)}", await past.Files.Get(given.File!.Sha256, ct), ct);
    }

    // Nothing that people wrote is in a file's name, but for what says which program opens it.
    private static string Ending(string title) =>
        Path.GetExtension(title) is { Length: > 1 and <= 6 } ending && ending.Skip(1).All(char.IsAsciiLetterOrDigit) ? ending.ToLowerInvariant() : "";
}

/// <summary>The report of each impact assessment that was submitted or decided on within the period, as Word.</summary>
internal sealed record AssessmentReports() : PackItem(
    "reports", "The report of each impact assessment that was submitted within the period: answers, result, risks, approvals", "6.1.4", "8.4", "A.5", "A.6.2.4")
{
    public override async Task Write(PackPiece to, PackPast past, int piece, CancellationToken ct)
    {
        var scene = await past.Scene(ct);
        var reports = new MakeReport(past.Records, past.Forms, past.Directory);
        foreach (var assessment in scene.All<Assessment>().Where(one => past.Systems(scene).Contains(one.System) && one is { IsOpen: false, Result: not null } && one.Since >= past.Request.Start).OrderBy(one => one.Id.Value, StringComparer.Ordinal))
        {
            if (await reports.For(PackPast.Auditor, assessment.Id, ct) is { } report)
                await to.Document(ReportFile.NameOf(report, ReportFormat.Docx), ReportFile.Write(report, ReportFormat.Docx), ct);
        }
    }
}

/// <summary>The report of each internal audit within the period, as Word (9.2.2).</summary>
internal sealed record AuditReports() : PackItem("reports", "The report of each internal audit that was reported within the period", "9.2")
{
    public override async Task Write(PackPiece to, PackPast past, int piece, CancellationToken ct)
    {
        var reports = new MakeAuditReport(past.Records, past.Directory);
        foreach (var audit in (await past.Scene(ct)).All<Audit>().Where(one => one.Report?.At >= past.Request.Start).OrderBy(one => one.Id.Value, StringComparer.Ordinal))
        {
            if (await reports.For(PackPast.Auditor, audit.Id, ct) is { } report)
                await to.Document($"audit-report-{audit.Id}.docx", report, ct);
        }
    }
}

/// <summary>Pack and minutes of each management review that was held within the period, as Word (9.3.2, 9.3.3).</summary>
internal sealed record ReviewDocuments() : PackItem("documents", "What management looked at, and the minutes, of each review that was held within the period", "9.3")
{
    public override async Task Write(PackPiece to, PackPast past, int piece, CancellationToken ct)
    {
        var reports = new MakeReviewReport(past.Records, past.Directory);
        foreach (var review in (await past.Scene(ct)).All<ManagementReview>().Where(one => one.Held?.At >= past.Request.Start).OrderBy(one => one.Id.Value, StringComparer.Ordinal))
        {
            foreach (var part in new[] { ReviewPart.Pack, ReviewPart.Minutes })
            {
                if (await reports.For(PackPast.Auditor, review.Id, part, ct) is { } document)
                    await to.Document($"{part.ToString().ToLowerInvariant()}-{review.Id}.docx", document, ct);
            }
        }
    }
}

/// <summary>The text of each version of a policy that was in force within the period, exactly as it was acknowledged: its SHA-256 is the one on the acknowledgements.</summary>
internal sealed record PolicyTexts() : PackItem("texts", "The texts of policies that were in force within the period, exactly as people acknowledged them", "5.2", "7.5", "A.2.2", "A.2.3")
{
    public override async Task Write(PackPiece to, PackPast past, int piece, CancellationToken ct)
    {
        foreach (var policy in PolicyLibrary.All((await past.Scene(ct)).All<Policy>()).OrderBy(policy => policy.Id, StringComparer.Ordinal))
        {
            foreach (var version in policy.Versions.Where(version => version == policy.InForce(past.Request.From) || (version.Effective >= past.Request.From && version.Effective <= past.Today)).OrderBy(version => version.Number.Order))
                await to.Document($"{policy.Id}-{version.Number}.md", Encoding.UTF8.GetBytes((await past.Policies.Text(version.Text, ct)).Source), ct);
        }
    }
}
