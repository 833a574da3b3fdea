using Aims.Exports;
using Aims.Ledger;
using Aims.People;

namespace Aims.Controls;

/// <summary>The files that were given as evidence, each as it was sent.</summary>
public sealed class ControlEvidenceFiles(Records records, IFiles files, IDirectory directory)
{
    /// <returns>Null when the person may not have it, or there is none such.</returns>
    /// <exception cref="InvalidDataException">The file is not the one that was given.</exception>
    public async Task<Exported?> Take(ControlEvidenceRequest request, CancellationToken ct)
    {
        if (directory.Find(request.Who) is not { } who || (await records.Read(ControlEvidence.Type, request.Evidence.Value, ct)).State is not { File: { } file } piece)
            return null;
        var controls = await Task.WhenAll(piece.Serves.Where(serves => ControlDesk.Named(serves) is not null).Select(serves => records.Read(Control.Type, serves, ct)));
        return GivenEvidence.MaySee(who, controls.Select(control => control.State).OfType<Control>())
            ? new Exported(piece.Title, file.Type, await files.Get(file.Sha256, ct)) : null;
    }
}
