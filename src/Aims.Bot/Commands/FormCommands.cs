using System.CommandLine;
using System.Globalization;
using System.Text;
using Aims.Assessments.Library;
using Aims.People;
using Command = System.CommandLine.Command;

namespace Aims.Bot.Commands;

/// <summary>
/// <c>forms …</c>: checks a form without a bot or a storage, and does what a lead does in the chat by pressing the same buttons as that person.
/// </summary>
internal static class FormCommands
{
    private static readonly Argument<string[]> Files = new("file")
    {
        Description = "The form, <form>.json, and its scoring, <form>.scoring.json, if it has one",
        Arity = new ArgumentArity(1, 2),
    };

    private static readonly Argument<string> Form = new("form") { Description = "The id of the form, such as supplier-check" };

    private static readonly Option<FormPurpose?> Purpose = new Option<FormPurpose?>("--for") { Description = "What a new form is for" }
        .AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, [.. Enum.GetNames<FormPurpose>().Where(name => name != nameof(FormPurpose.ImpactAssessment))]);

    private static readonly Option<string> Note = new("--note") { Description = "What has changed, and why", HelpName = "text" };

    public static Command Forms { get; } = Call.Group(
        "forms", "Checks and keeps questionnaires.",
        Call.Command("lint", "Says what is wrong with a form. Needs neither settings nor storage.", Lint, Files),
        Call.CommandAs("publish", "Puts a form in force: new assessments are begun with it.", Publish, Files, Purpose, Note, Call.DryRun),
        Call.CommandAs("list", "Lists all forms and the versions in force.", List),
        Call.CommandAs("retire", "Retires a form: nothing new is begun with it.", Retire, Form, Call.DryRun));

    /// <returns>The exit code: 0 sound, 1 not, with each problem on a line.</returns>
    private static async Task<int> Lint(Call call, CancellationToken ct)
    {
        string[] files = call.Get(Files);
        string form = files[0], definition = await Text(form, ct);
        var lint = Assessments.Library.Lint.Of(Path.GetFileNameWithoutExtension(form), definition, files.Length > 1 ? await Text(files[1], ct) : null);
        foreach (var problem in lint.Problems)
            call.Say($"{problem.Where}: {problem.Problem.Text}");
        call.Say(string.Create(CultureInfo.InvariantCulture,
            $"{form}: {lint.Form?.Questions.Length ?? 0} questions, {lint.Problems.Count} {(lint.Problems.Count == 1 ? "problem" : "problems")}"));
        return lint.IsClean ? 0 : 1;
    }

    private static async Task<int> Publish(Call call, Person who, CancellationToken ct)
    {
        string? form = null;
        foreach (string file in call.Get(Files))
        {
            var reply = await call.Send(who, file, ct);
            if (reply.Live?.Record.Id is not { } id)
                return call.Fail(reply.Summary);
            if (form is not null && form != id)
                return call.Fail($"{file} belongs to {id}, not to {form}. Name it {form}.scoring.json.");
            form = id;
        }
        if ((await call.Records.Read(ManagedForm.Type, form!, ct)).State?.Draft is not { } draft)
            return call.Fail($"Nothing differs from the version of {form} that is in force.");
        return await call.Change(ManagedForm.Type, form!, who, PublishForm.Name, ct, [
            (ManagedForm.Field, form!),
            (PublishForm.SeenField, FormRules.SeenAs(draft.Definition, draft.Scoring)),
            .. call.Get(Purpose) is { } purpose ? [(PublishForm.PurposeField, purpose.ToString())] : Array.Empty<(string, string)>(),
            .. call.Get(Note) is { } note ? [(PublishForm.NoteField, note)] : Array.Empty<(string, string)>()]);
    }

    private static async Task<int> Retire(Call call, Person who, CancellationToken ct) => ManagedForm.IsId(call.Get(Form))
        ? await call.Change(ManagedForm.Type, call.Get(Form), who, RetireForm.Name, ct, (ManagedForm.Field, call.Get(Form)))
        : call.Fail((await call.Press(who, RetireForm.Name, ct, (ManagedForm.Field, call.Get(Form))))!.Summary);

    private static async Task<int> List(Call call, Person who, CancellationToken ct)
    {
        if (FormRules.MayNotLook(who) is { } refusal)
            return call.Fail(refusal.Text);
        var managed = new List<ManagedForm>();
        await foreach (var record in call.Records.All(ManagedForm.Type, call.Records.Tenant, ct))
            managed.Add(record.State!);
        foreach (var form in FormLibrary.All(managed))
            call.Say($"{form.Id}\t{form.Title}\t{(form.InForce is { } version ? $"version {version.Used.Version}" : "not in use")}{(form.Draft is null ? "" : "\tdraft")}");
        return 0;
    }

    private static async Task<string> Text(string path, CancellationToken ct) => Encoding.UTF8.GetString(await LocalFile.Read(path, ct)).TrimStart('\uFEFF');
}
