using System.Globalization;
using Aims.Conversation;
using Aims.Imports;
using Aims.Imports.Reading;
using Aims.Ledger;
using Aims.People;
using Aims.Policies;

namespace Aims.Bot;

/// <summary>
/// <c>Aims.Bot policy …</c>: checks the text of a policy without a bot or a storage, and does what a lead does in the chat by
/// pressing the same buttons as that person.
/// </summary>
internal sealed class PolicyCommands(ManagementSystem system, Records records, IDirectory directory, TimeProvider clock)
{
    private const string Usage = """
        Aims.Bot policy lint <policy.md>
        Aims.Bot policy list --as <person>
        Aims.Bot policy draft <policy.md> --as <person>
        Aims.Bot policy send <policy> --as <person> [--kind major|minor] [--note <text>] [--title <text>] [--owner <person>]
        Aims.Bot policy publish <policy> --as <person> [--effective <yyyy-mm-dd>] [--review <yyyy-mm-dd>] [--within <days>]
        Aims.Bot policy retire <policy> --as <person>
        """;

    public static bool Knows(string[] args) => args is ["policy", ..];

    public static bool IsLint(string[] args) => args is ["policy", "lint", ..];

    /// <returns>The exit code: 0 sound, 1 not, with each problem on a line.</returns>
    public static async Task<int> Lint(string[] args, CancellationToken ct)
    {
        if (args is not ["policy", "lint", var file])
            return await Fail(Usage);
        try
        {
            var (text, refusal) = PolicyText.Load(await LocalFile.Read(file, ct));
            if (text is null)
                return await Fail(refusal!.Text);
            var problems = PolicyLint.Of(text);
            foreach (var problem in problems)
                Console.WriteLine($"{problem.Where}: {problem.Text}");
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{file}: {problems.Count} {(problems.Count == 1 ? "problem" : "problems")}"));
            return problems.Count == 0 ? 0 : 1;
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
        (string, string)[] Given(params (string Option, string Field)[] options) =>
            [.. options.Select(o => (o.Field, Value: Option(o.Option))).Where(o => o.Value is not null).Select(o => (o.Field, o.Value!))];
        if (!PersonId.TryParse(Option("--as"), out var id) || directory.Find(id) is not { } who)
            return await Fail($"Say as whom: --as and the id of somebody in the directory.\n{Usage}");
        string[] named = [.. args.Skip(2).TakeWhile(arg => !arg.StartsWith("--", StringComparison.Ordinal))];
        return (args[1..], named) switch
        {
            (["list", ..], []) => await List(who, ct),
            (["draft", ..], [var file]) => await Draft(who, file, ct),
            (["send", ..], [var policy]) => await Send(who, policy, Given(
                ("--kind", SendForReview.KindField), ("--note", SendForReview.NoteField), ("--title", SendForReview.TitleField), ("--owner", SendForReview.OwnerField)), ct),
            (["publish", ..], [var policy]) => await Press(who, PublishPolicy.Name, policy, Given(
                ("--effective", PublishPolicy.EffectiveField), ("--review", PublishPolicy.ReviewField), ("--within", PublishPolicy.WithinField)), ct),
            (["retire", ..], [var policy]) => await Press(who, RetirePolicy.Name, policy, [], ct),
            _ => await Fail(Usage),
        };
    }

    private async Task<int> Draft(Person who, string file, CancellationToken ct)
    {
        var reply = await system.Send(TurnOf(who), new SentFile(Path.GetFileName(file), stop => LocalFile.Read(file, stop)), ct);
        if (reply.Live is null)
            return await Fail(reply.Summary);
        Console.WriteLine(reply.Summary);
        return 0;
    }

    // What is sent is the draft as it is now.
    private async Task<int> Send(Person who, string policy, (string, string)[] given, CancellationToken ct) =>
        Policy.IsId(policy) && (await records.Read(Policy.Type, policy, ct)).State?.Draft is { } draft
            ? await Press(who, SendForReview.Name, policy, [.. given, (SendForReview.SeenField, draft.Text)], ct)
            : await Fail(PolicyRules.NoDraft.Text);

    // The card begins with what could not be done; the record says what was.
    private async Task<int> Press(Person who, string verb, string policy, (string, string)[] more, CancellationToken ct)
    {
        if (!Policy.IsId(policy))
            return await Fail(PolicyRules.NotFound.Text);
        long before = (await records.Read(Policy.Type, policy, ct)).Version;
        var reply = await system.Press(TurnOf(who, [(Policy.Field, policy), .. more]), verb, ct);
        if ((await records.Read(Policy.Type, policy, ct)).Version == before)
            return await Fail(reply!.Summary);
        Console.WriteLine(reply!.Summary);
        return 0;
    }

    private async Task<int> List(Person who, CancellationToken ct)
    {
        if (PolicyRules.MayNotLook(who) is { } refusal)
            return await Fail(refusal.Text);
        var managed = new List<Policy>();
        await foreach (var record in records.All(Policy.Type, records.Tenant, ct))
            managed.Add(record.State!);
        var today = Reader.Default.Today(clock.GetUtcNow());
        foreach (var policy in PolicyLibrary.All(managed))
        {
            string state = policy.InForce(today) is { } version ? $"version {version.Number}" : policy.IsRetired ? "retired" : "not in force";
            Console.WriteLine($"{policy.Id}\t{policy.Title}\t{state}{(policy.Draft is { } draft ? $"\t{draft.Stage switch { DraftStage.Written => "draft", DraftStage.InReview => "in review", DraftStage.Approved => "approved" }}" : "")}");
        }
        return 0;
    }

    private Turn TurnOf(Person who, params (string Name, string Value)[] fields) => new(
        who, clock.GetUtcNow(), Reader.Default, new Fields(fields.ToDictionary(f => f.Name, f => f.Value)), Private: true, Teams.Chat.NewId);

    private static async Task<int> Fail(string why)
    {
        await Console.Error.WriteLineAsync(why);
        return 1;
    }
}
