using System.Globalization;
using Aims.Exports;
using Aims.Ledger;
using Aims.People;
using Aims.Readiness;
using Aims.Reports.Documents;
using Aims.Status;

namespace Aims.Controls;

/// <summary>The Statement of Applicability as Word and Excel: a version says the same for ever, the controls as they stand say so.</summary>
public sealed class StatementFiles(Records records, StatusIndex index, StandingDesk standing, IDirectory directory)
{
    /// <returns>Null when the person may not have it, or there is none such.</returns>
    public async Task<Exported?> Make(StatementRequest request, DateTimeOffset now, CancellationToken ct)
    {
        if (directory.Find(request.Who) is not { Oversees: true })
            return null;
        if (await Find(request, now, ct) is not { } found)
            return null;
        string name = found.Statement is { } version ? NameOf(version) : string.Create(CultureInfo.InvariantCulture, $"statement-of-applicability-draft-{now:yyyy-MM-dd}");
        return request.Format switch
        {
            StatementFormat.Docx => Word(name, found, now, directory),
            StatementFormat.Xlsx => new Exported($"{name}.xlsx", ExportFile.TypeOf(ExportFormat.Xlsx), ExportFile.Write(new StatementLayout(found, now, directory).Table(name), ExportFormat.Xlsx)),
        };
    }

    /// <summary>A version as Word, as it was frozen.</summary>
    /// <exception cref="InvalidDataException">Its lines were changed after they were frozen.</exception>
    public static async Task<Exported> Of(Statement version, Records records, IDirectory directory, CancellationToken ct) =>
        Word(NameOf(version), await Frozen(version, records, ct), version.At, directory);

    private static string NameOf(Statement version) => $"statement-of-applicability-{version.Number}";

    private static Exported Word(string name, FoundStatement found, DateTimeOffset now, IDirectory directory) => new(
        $"{name}.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", Docx.Write(new StatementLayout(found, now, directory).Document()));

    private static async Task<FoundStatement> Frozen(Statement version, Records records, CancellationToken ct)
    {
        var approval = (await records.Read(Approvals.Approval.Type, version.Approval, ct)).State;
        return new FoundStatement(version, version.Approved is null ? null : approval?.DecidedBy.ToList(), await StatementContent.Read(records, version, ct));
    }

    private async Task<FoundStatement?> Find(StatementRequest request, DateTimeOffset now, CancellationToken ct)
    {
        if (request.Version is not { } id)
        {
            var present = await standing.Present(now, DateOnly.FromDateTime(now.UtcDateTime), ct);
            return new FoundStatement(null, null, await index.Ask(About.Acknowledgements, world => StatementLine.Of(new FactScene(world, present, directory)), ct));
        }
        return (await records.Read(Statement.Type, id.Value, ct)).State is { } statement ? await Frozen(statement, records, ct) : null;
    }
}

/// <param name="Statement">Null for the controls as they stand.</param>
/// <param name="ApprovedBy">All who approved it; null for what was not.</param>
internal sealed record FoundStatement(Statement? Statement, IReadOnlyList<PersonId>? ApprovedBy, IReadOnlyList<StatementLine> Lines);
