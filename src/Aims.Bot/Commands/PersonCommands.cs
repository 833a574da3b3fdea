using System.CommandLine;
using Aims.People;
using Command = System.CommandLine.Command;

namespace Aims.Bot.Commands;

/// <summary><c>person …</c>: for an administrator who answers somebody's request, also of one who has left.</summary>
internal static class PersonCommands
{
    private static readonly Argument<PersonId> Id = new("id") { Description = "The person's id in the directory", CustomParser = argument => Call.PersonOf(argument) };

    private static readonly Option<string> To = new("--to") { Description = "The zip file to write; never one that is there", HelpName = "file", Required = true };

    public static Command Person { get; } = Call.Group(
        "person", "What is kept of one person.",
        Call.Command("export", "Writes all that is kept of somebody, as JSON and a summary to read, to a zip file.", Export, Id, To));

    private static async Task<int> Export(Call call, CancellationToken ct)
    {
        if (File.Exists(call.Get(To)))
            return call.Fail($"{call.Get(To)} is there already, and is not written over.");
        var directory = await call.Directory(ct);
        byte[] content = await call.System.PersonFile.Make(call.Get(Id), call.Parts.Settings.Time.GetUtcNow(), ct);
        await using var to = new FileStream(call.Get(To)!, FileMode.CreateNew);
        await to.WriteAsync(content, ct);
        call.Say($"{call.Get(To)} has what is kept of {directory.NameOf(call.Get(Id))}. It is personal: give it to nobody else.");
        return 0;
    }
}
