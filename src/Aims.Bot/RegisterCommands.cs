using System.Globalization;
using Aims.Assessments;
using Aims.Conversation;
using Aims.Exports;
using Aims.Imports;
using Aims.Ledger;
using Aims.People;
using Aims.Reports;
using Aims.Systems;

namespace Aims.Bot;

/// <summary>
/// <c>Aims.Bot import …</c> and <c>Aims.Bot export …</c>: what a lead does in the chat, from a command line. It presses the same
/// buttons as that person, so it may do no more than they may.
/// </summary>
internal sealed class RegisterCommands(ManagementSystem system, Records records, IDirectory directory, TimeProvider clock)
{
    private const string Usage = """
        Aims.Bot import <file> --as <person> [--owner <person>] [--preview]
        Aims.Bot import undo <IMP-0003> --as <person>
        Aims.Bot export systems|waiting|not-acknowledged --as <person> [--format csv|xlsx|json]   (writes to standard output)
        Aims.Bot export report <AIS-0042> --as <person> [--format docx|html]
        """;

    public static bool Knows(string[] args) => args is ["import" or "export", ..];

    /// <returns>The exit code: 0 done, 1 not, with the reason on standard error.</returns>
    public async Task<int> Run(string[] args, CancellationToken ct)
    {
        string? Option(string name) => Array.IndexOf(args, name) is var at and >= 0 && at + 1 < args.Length ? args[at + 1] : null;
        if (!PersonId.TryParse(Option("--as"), out var id) || directory.Find(id) is not { } who)
            return await Fail($"Say as whom: --as and the id of somebody in the directory.\n{Usage}");
        return args switch
        {
            ["import", "undo", var import, ..] => await Undo(who, import, ct),
            ["import", var file, ..] => await Import(who, file, Option("--owner"), args.Contains("--preview"), ct),
            ["export", "report", var system, ..] => await Report(who, system, Option("--format") ?? "docx", ct),
            ["export", var list, ..] => await Export(who, list, Option("--format") ?? "csv", ct),
            _ => await Fail(Usage),
        };
    }

    private async Task<int> Import(Person who, string file, string? owner, bool previewOnly, CancellationToken ct)
    {
        var columns = await system.Send(TurnOf(who), new SentFile(Path.GetFileName(file), stop => LocalFile.Read(file, stop)), ct);
        if (columns.Live?.Record.Id is not { } import)
            return await Fail(columns.Summary);
        await Press(who, PreviewImport.Name, import, ct);
        var preview = await Read(import, ct);
        if (preview.State is not ImportState.Preview)
            return await Fail("No column holds the name. Put \"Name\" above it and try again.");
        foreach (var column in preview.Columns.Where(column => column.Field is not null))
            Console.WriteLine($"{column.Heading} -> {column.Field}");
        Tell(preview);
        if (previewOnly || preview.Counts!.Create == 0)
        {
            await Press(who, CancelImport.Name, import, ct);
            return 0;
        }
        await Press(who, BeginImport.Name, import, ct, (BeginImport.OwnerField, owner ?? who.Id.Value));
        return await Work(who, import, ImportState.Running, ImportState.Done, ct);
    }

    private async Task<int> Undo(Person who, string typed, CancellationToken ct)
    {
        if (!RecordId.TryParse<ImportId>(typed, out var id) || (await records.Read(Imports.Import.Type, id.Value, ct)).State is null)
            return await Fail($"There is no import {typed}.");
        await Press(who, UndoImport.Name, id.Value, ct);
        return await Work(who, id.Value, ImportState.Undoing, ImportState.Undone, ct);
    }

    private async Task<int> Work(Person who, string import, ImportState working, ImportState done, CancellationToken ct)
    {
        for (var now = await Read(import, ct); now.State == working; now = await Read(import, ct))
        {
            Console.Error.WriteLine($"{import}: {now.Created} systems");
            await Press(who, WorkOnImport.Name, import, ct);
        }
        var after = await Read(import, ct);
        Tell(after);
        return after.State == done ? 0 : await Fail($"{import} could not be begun: is another import being carried out?");
    }

    private async Task<int> Export(Person who, string list, string format, CancellationToken ct)
    {
        if (!Enum.TryParse<ExportList>(list.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var what)
            || !Enum.TryParse<ExportFormat>(format, ignoreCase: true, out var how))
            return await Fail(Usage);
        return await Write(new ListRequest(who.Id, what, null, how), $"{who.Name} may not have that list.", ct);
    }

    private async Task<int> Report(Person who, string typed, string format, CancellationToken ct)
    {
        if (!RecordId.TryParse<SystemId>(typed, out var id) || !Enum.TryParse<ReportFormat>(format, ignoreCase: true, out var how))
            return await Fail(Usage);
        return (await records.Read(AiSystem.Type, id.Value, ct)).State?.Assessment is { } assessment
            ? await Write(new ReportRequest(who.Id, AssessmentId.From(assessment), how), $"{who.Name} may not have that report.", ct)
            : await Fail($"{id} has no assessment.");
    }

    private async Task<int> Write(ExportRequest request, string refused, CancellationToken ct)
    {
        if (await system.Export.Make(request, clock.GetUtcNow(), ct) is not { } file)
            return await Fail(refused);
        await using var output = Console.OpenStandardOutput();
        await output.WriteAsync(file.Content, ct);
        return 0;
    }

    private static void Tell(Import import)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{import.Id} {import.State}: {import.Rows} rows, {import.Counts?.Create} new, {import.Counts?.Join} already in the register, {import.Counts?.Refuse} refused, {import.Counts?.Remark} with remarks; {import.Created} made, {import.Kept.Count} kept."));
        foreach (var reason in import.Reasons)
            Console.WriteLine($"  {reason.Reason}: {reason.Rows}");
    }

    private Task<Reply?> Press(Person who, string verb, string import, CancellationToken ct, params (string, string)[] more) =>
        system.Press(TurnOf(who, [(Imports.Import.Field, import), .. more]), verb, ct);

    private async Task<Import> Read(string import, CancellationToken ct) => (await records.Read(Imports.Import.Type, import, ct)).State!;

    private Turn TurnOf(Person who, params (string Name, string Value)[] fields) => new(
        who, clock.GetUtcNow(), Reader.Default, new Fields(fields.ToDictionary(f => f.Name, f => f.Value)), Private: true, Teams.Chat.NewId);

    private static async Task<int> Fail(string why)
    {
        await Console.Error.WriteLineAsync(why);
        return 1;
    }
}
