using Aims.Assessments.Library;
using Aims.Controls;
using Aims.EvidencePacks;
using Aims.EvidencePacks.Building;
using Aims.Ledger;
using Aims.People;
using Aims.PersonalData;
using Aims.Policies;
using Aims.Reports;
using Aims.Status;

namespace Aims.Exports;

/// <summary>Makes the file that a link leads to.</summary>
public sealed class Export(
    Downloads downloads, StatusIndex index, Records records, FormLibrary library, PolicyLibrary policyLibrary, IFiles files, StandingDesk standing,
    IDirectory directory, SigningKeys keys, AskDesk asking, IPackStore packs, Agenda agenda, PersonFile persons)
{
    private readonly EvidenceFiles evidence = new(records, library, files, directory);
    private readonly ExportLists lists = new(index, records, standing, directory);
    private readonly PolicyFiles policies = new(records, policyLibrary, directory);
    private readonly ProofFiles proofs = new(records, policyLibrary, directory, keys);
    private readonly AcknowledgementProof proofsOfDays = new(records, directory);
    private readonly PersonProof personProofs = new(new PersonTrail(records, index), directory);
    private readonly AnswerFiles answers = new(asking, directory);
    private readonly ControlEvidenceFiles controlEvidence = new(records, files, directory);
    private readonly StatementFiles statements = new(records, index, standing, directory);
    private readonly CalendarFiles calendars = new(agenda);
    private readonly MakeReport reports = new(records, library, directory);
    private readonly MakeAuditReport audits = new(records, directory);
    private readonly MakeReviewReport reviews = new(records, directory);
    private readonly PackFiles packFiles = new(records, packs, directory);

    /// <returns>Null when the link is not good any more, or its holder may no longer have what it leads to.</returns>
    public async Task<Exported?> Take(string? token, DateTimeOffset now, CancellationToken ct) =>
        await downloads.Take(token, now, ct) is { } request ? await Make(request, now, ct) : null;

    /// <summary>Forgets the links that nobody has used in time.</summary>
    public Task Sweep(DateTimeOffset now, CancellationToken ct) => downloads.Sweep(now, ct);

    /// <returns>Null when the person may not have it.</returns>
    /// <exception cref="InvalidDataException">A file is not the one that was attached.</exception>
    public Task<Exported?> Make(ExportRequest request, DateTimeOffset now, CancellationToken ct) => request switch
    {
        ListRequest list => Write(lists.Make(list, now, ct), list.Format),
        ReportRequest report => Make(report, ct),
        EvidenceRequest piece => evidence.Take(piece, ct),
        DayProofRequest proof => Write(proofsOfDays.Make(proof, now, ct), proof.Format),
        PersonProofRequest proof => Write(personProofs.Make(proof, now, ct), proof.Format),
        AnswerRequest answer => Write(answers.Make(answer, now, ct), answer.Format),
        ControlEvidenceRequest piece => controlEvidence.Take(piece, ct),
        StatementRequest statement => statements.Make(statement, now, ct),
        PolicyRequest text => policies.Make(text, now, ct),
        ProofRequest proof => proofs.Make(proof, now, ct),
        AuditReportRequest audit => Make(audit, ct),
        ReviewFileRequest review => Make(review, ct),
        PackDownload pack => packFiles.Take(pack, ct),
        CalendarRequest calendar => calendars.Make(calendar, now, ct),
        PersonalDataRequest data => Make(data, now, ct),
        _ => throw new InvalidOperationException($"Nothing makes a {request.GetType().Name}."),
    };

    private async Task<Exported?> Make(ReportRequest request, CancellationToken ct) =>
        await reports.For(request.Who, request.Assessment, ct) is { } report
            ? new Exported(ReportFile.NameOf(report, request.Format), ReportFile.TypeOf(request.Format), ReportFile.Write(report, request.Format))
            : null;

    private async Task<Exported?> Make(AuditReportRequest request, CancellationToken ct) =>
        await audits.For(request.Who, request.Audit, ct) is { } content
            ? new Exported($"audit-report-{request.Audit}.docx", ReportFile.TypeOf(ReportFormat.Docx), content) : null;

    private async Task<Exported?> Make(ReviewFileRequest request, CancellationToken ct) =>
        await reviews.For(request.Who, request.Review, request.Part, ct) is { } content
            ? new Exported($"management-review-{request.Review}-{request.Part.ToString().ToLowerInvariant()}.docx", ReportFile.TypeOf(ReportFormat.Docx), content) : null;

    private async Task<Exported?> Make(PersonalDataRequest request, DateTimeOffset now, CancellationToken ct) =>
        directory.Find(request.Who) is null ? null : new Exported(PersonFile.NameOf(request.Who), PersonFile.MediaType, await persons.Make(request.Who, now, ct));

    private static async Task<Exported?> Write(Task<ExportTable?> making, ExportFormat format) =>
        await making is { } table ? new Exported(ExportFile.NameOf(table, format), ExportFile.TypeOf(format), ExportFile.Write(table, format)) : null;
}

/// <param name="Type">Its media type.</param>
/// <param name="Content">Empty for what is read from <see cref="Stream"/>.</param>
public sealed record Exported(string Name, string Type, byte[] Content)
{
    /// <summary>Of what is too large for memory; whoever takes it disposes it. Null for all else.</summary>
    public Stream? Stream { get; init; }
}
