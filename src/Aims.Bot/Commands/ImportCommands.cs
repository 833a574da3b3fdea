using System.CommandLine;
using System.Globalization;
using Aims.Conversation;
using Aims.Imports;
using Aims.Ledger;
using Aims.People;
using Command = System.CommandLine.Command;

namespace Aims.Bot.Commands;

/// <summary><c>import …</c>: what a lead does in the chat by sending a file. It presses the same buttons, so it may do no more than that person may.</summary>
internal static class ImportCommands
{
    private static readonly Argument<string> File = new("file") { Description = "A .csv or .xlsx file with a row of headings", HelpName = "file" };

    private static readonly Argument<string> Which = new("import") { Description = "The import, such as IMP-0003" };

    private static readonly Option<PersonId?> Owner = new("--owner")
    {
        Description = "Who owns the systems of rows that name nobody who works here [default: whoever imports]",
        HelpName = "person",
        CustomParser = argument => Call.PersonOf(argument),
    };

    public static Command Import { get; } = Call.CommandAs(
        "import", "Takes the rows of a file into the register.", Take, File, Owner, Call.DryRun, Call.Preview, Call.ShowsProgress,
        Call.CommandAs("undo", "Takes back what an import made and nobody has changed since.", Undo, Which, Call.DryRun, Call.ShowsProgress));

    private static async Task<int> Take(Call call, Person who, CancellationToken ct)
    {
        var columns = await call.Send(who, call.Get(File), ct);
        if (columns.Live?.Record.Id is not { } import)
            return call.Fail(columns.Summary);
        await Press(call, who, PreviewImport.Name, import, ct);
        var preview = await Read(call, import, ct);
        if (preview.State is not ImportState.Preview)
            return call.Fail("No column holds the name. Put \"Name\" above it and try again.");
        foreach (var column in preview.Columns.Where(column => column.Field is not null))
            call.Say($"{column.Heading} -> {column.Field}");
        Tell(call, preview);
        if (call.IsDry)
            return 0;
        if (preview.Counts!.Create == 0)
        {
            await Press(call, who, CancelImport.Name, import, ct);
            return 0;
        }
        await Press(call, who, BeginImport.Name, import, ct, (BeginImport.OwnerField, (call.Get(Owner) ?? who.Id).Value));
        return await Work(call, who, import, ImportState.Running, ImportState.Done, ct);
    }

    private static async Task<int> Undo(Call call, Person who, CancellationToken ct)
    {
        if (!RecordId.TryParse<ImportId>(call.Get(Which), out var id) || (await call.Records.Read(Imports.Import.Type, id.Value, ct)).State is null)
            return call.Fail($"There is no import {call.Get(Which)}.");
        await Press(call, who, UndoImport.Name, id.Value, ct);
        return await Work(call, who, id.Value, ImportState.Undoing, ImportState.Undone, ct);
    }

    private static async Task<int> Work(Call call, Person who, string import, ImportState working, ImportState done, CancellationToken ct)
    {
        for (var now = await Read(call, import, ct); now.State == working; now = await Read(call, import, ct))
        {
            call.Progress(string.Create(CultureInfo.InvariantCulture, $"{import}: {now.Created:N0} systems"));
            await Press(call, who, WorkOnImport.Name, import, ct);
        }
        var after = await Read(call, import, ct);
        Tell(call, after);
        return after.State == done ? 0 : call.Fail($"{import} could not be begun: is another import being carried out?");
    }

    private static void Tell(Call call, Import import)
    {
        call.Say(string.Create(CultureInfo.InvariantCulture,
            $"{import.Id} {import.State}: {import.Rows} rows, {import.Counts?.Create} new, {import.Counts?.Join} already in the register, {import.Counts?.Refuse} refused, {import.Counts?.Remark} with remarks; {import.Created} made, {import.Kept.Count} kept."));
        foreach (var reason in import.Reasons)
            call.Say($"  {reason.Reason}: {reason.Rows}");
    }

    private static Task<Reply?> Press(Call call, Person who, string verb, string import, CancellationToken ct, params (string, string)[] more) =>
        call.Press(who, verb, ct, [(Imports.Import.Field, import), .. more]);

    private static async Task<Import> Read(Call call, string import, CancellationToken ct) => (await call.Records.Read(Imports.Import.Type, import, ct)).State!;
}
