using System.Globalization;
using System.Text;
using Aims.Assessments.Library;
using Aims.Conversation;
using Aims.Imports;
using Aims.Imports.Reading;
using Aims.Ledger;
using Aims.People;

namespace Aims.Bot;

/// <summary>
/// <c>Aims.Bot forms …</c>: checks a form without a bot or a storage, and does what a lead does in the chat by pressing the same
/// buttons as that person.
/// </summary>
internal sealed class FormCommands(ManagementSystem system, Records records, IDirectory directory, TimeProvider clock)
{
    private const string Usage = """
        Aims.Bot forms lint <form.json> [<form.scoring.json>]
        Aims.Bot forms publish <form.json> [<form.scoring.json>] --as <person> [--for FundamentalRights|SupplierDueDiligence|AnnualReview|PolicyCheck|Other] [--note <text>]
        Aims.Bot forms list --as <person>
        Aims.Bot forms retire <form> --as <person>
        """;

    public static bool Knows(string[] args) => args is ["forms", ..];

    public static bool IsLint(string[] args) => args is ["forms", "lint", ..];

    /// <returns>The exit code: 0 sound, 1 not, with each problem on a line.</returns>
    public static async Task<int> Lint(string[] args, CancellationToken ct)
    {
        string[] files = [.. args.Skip(2)];
        if (files is not ([_] or [_, _]))
            return await Fail(Usage);
        try
        {
            string form = files[0];
            string definition = await Text(form, ct);
            var lint = Assessments.Library.Lint.Of(
                Path.GetFileNameWithoutExtension(form), definition, files.Length > 1 ? await Text(files[1], ct) : null);
            foreach (var problem in lint.Problems)
                Console.WriteLine($"{problem.Where}: {problem.Problem.Text}");
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{form}: {lint.Form?.Questions.Length ?? 0} questions, {lint.Problems.Count} {(lint.Problems.Count == 1 ? "problem" : "problems")}"));
            return lint.IsClean ? 0 : 1;
        }
        catch (UnusableFileException e)
        {
            return await Fail(e.Refusal.Text);
        }
    }

    /// <returns>The exit code: 0 done, 1 not, with the reason on standard error.</returns>
    public async Task<int> Run(string[] args, CancellationToken ct)
    {
        string? Option(string name) => Array.IndexOf(args, name) is var at and >= 0 && at + 1 < args.Length ? args[at + 1] : null;
        if (!PersonId.TryParse(Option("--as"), out var id) || directory.Find(id) is not { } who)
            return await Fail($"Say as whom: --as and the id of somebody in the directory.\n{Usage}");
        string[] files = [.. args.Skip(2).TakeWhile(arg => !arg.StartsWith("--", StringComparison.Ordinal))];
        return (args[1..], files) switch
        {
            (["publish", ..], [_] or [_, _]) => await Publish(who, files, Option("--for"), Option("--note"), ct),
            (["retire", ..], [var form]) => await Press(who, RetireForm.Name, form, ct),
            (["list", ..], []) => await List(who, ct),
            _ => await Fail(Usage),
        };
    }

    private async Task<int> Publish(Person who, string[] files, string? purpose, string? note, CancellationToken ct)
    {
        string? form = null;
        foreach (string file in files)
        {
            var reply = await system.Send(TurnOf(who), new SentFile(Path.GetFileName(file), stop => LocalFile.Read(file, stop)), ct);
            if (reply.Live?.Record.Id is not { } id)
                return await Fail(reply.Summary);
            if (form is not null && form != id)
                return await Fail($"{file} belongs to {id}, not to {form}. Name it {form}.scoring.json.");
            form = id;
        }
        if ((await records.Read(ManagedForm.Type, form!, ct)).State?.Draft is not { } draft)
            return await Fail($"Nothing differs from the version of {form} that is in force.");
        return await Press(who, PublishForm.Name, form!, ct, [
            (PublishForm.SeenField, FormRules.SeenAs(draft.Definition, draft.Scoring)),
            .. purpose is null ? Array.Empty<(string, string)>() : [(PublishForm.PurposeField, purpose)],
            .. note is null ? Array.Empty<(string, string)>() : [(PublishForm.NoteField, note)]]);
    }

    // The card begins with what could not be done; the record says what was.
    private async Task<int> Press(Person who, string verb, string form, CancellationToken ct, params (string, string)[] more)
    {
        long before = ManagedForm.IsId(form) ? (await records.Read(ManagedForm.Type, form, ct)).Version : 0;
        var reply = await system.Press(TurnOf(who, [(ManagedForm.Field, form), .. more]), verb, ct);
        if (!ManagedForm.IsId(form) || (await records.Read(ManagedForm.Type, form, ct)).Version == before)
            return await Fail(reply!.Summary);
        Console.WriteLine(reply!.Summary);
        return 0;
    }

    private async Task<int> List(Person who, CancellationToken ct)
    {
        if (FormRules.MayNotLook(who) is { } refusal)
            return await Fail(refusal.Text);
        var managed = new List<ManagedForm>();
        await foreach (var record in records.All(ManagedForm.Type, records.Tenant, ct))
            managed.Add(record.State!);
        foreach (var form in FormLibrary.All(managed))
            Console.WriteLine($"{form.Id}\t{form.Title}\t{(form.InForce is { } version ? $"version {version.Used.Version}" : "not in use")}{(form.Draft is null ? "" : "\tdraft")}");
        return 0;
    }

    private static async Task<string> Text(string path, CancellationToken ct) => Encoding.UTF8.GetString(await LocalFile.Read(path, ct)).TrimStart('\uFEFF');

    private Turn TurnOf(Person who, params (string Name, string Value)[] fields) => new(
        who, clock.GetUtcNow(), Reader.Default, new Fields(fields.ToDictionary(f => f.Name, f => f.Value)), Private: true, Teams.Chat.NewId);

    private static async Task<int> Fail(string why)
    {
        await Console.Error.WriteLineAsync(why);
        return 1;
    }
}
