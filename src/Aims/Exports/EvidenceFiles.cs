using Aims.Assessments.Attaching;
using Aims.Assessments.Library;
using Aims.Ledger;
using Aims.People;

namespace Aims.Exports;

/// <summary>The files that were attached to assessments, each as it was sent.</summary>
internal sealed class EvidenceFiles(Records records, FormLibrary library, IFiles files, IDirectory directory)
{
    /// <returns>Null when the person may not have it, or there is none such.</returns>
    /// <exception cref="InvalidDataException">The file is not the one that was attached.</exception>
    public async Task<Exported?> Take(EvidenceRequest request, CancellationToken ct) =>
        directory.Find(request.Who) is { } who
        && await EvidenceAccess.Find(who, request.Assessment, request.Number, records, library, ct) is { File: { } file } evidence
            ? new Exported(evidence.Name, file.Type, await files.Get(file.Sha256, ct))
            : null;
}
