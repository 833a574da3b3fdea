using System.CommandLine;
using System.Globalization;
using Aims.People;
using Aims.Policies;
using Command = System.CommandLine.Command;

namespace Aims.Bot.Commands;

/// <summary>
/// <c>policy …</c>: checks the text of a policy without a bot or a storage, and does what a lead does in the chat by pressing the same buttons as that person.
/// </summary>
internal static class PolicyCommands
{
    private static readonly Argument<string> File = new("file") { Description = "The policy's text, <policy>.md", HelpName = "file" };

    private static readonly Argument<string> Which = new("policy") { Description = "The id of the policy, such as ai-policy" };

    private static readonly Option<string> Kind = Field("--kind", "major|minor", "How much it changes; a major version is acknowledged anew").AcceptOnlyFromAmong(SendForReview.Major, SendForReview.Minor);

    private static readonly Option<string> Note = Field("--note", "text", "What has changed, and why");

    private static readonly Option<string> Title = Field("--title", "text", "Its title, if that is to be another");

    private static readonly Option<string> Owner = Field("--owner", "person", "Who answers for it [default: whoever sends it]");

    private static readonly Option<string> Effective = Day("--effective", "From which day it is in force [default: today]");

    private static readonly Option<string> Review = Day("--review", "When it is looked at again [default: after a year]");

    private static readonly Option<int?> Within = new("--within") { Description = "How many days people have to acknowledge it", HelpName = "days" };

    public static Command Policy { get; } = Call.Group(
        "policy", "Checks and keeps policies and trainings.",
        Call.Command("lint", "Says what is wrong with a text. Needs neither settings nor storage.", Lint, File),
        Call.CommandAs("list", "Lists all policies and the versions in force.", List),
        Call.CommandAs("draft", "Makes a text the draft of its policy.", Draft, File, Call.DryRun),
        Call.CommandAs("send", "Sends the draft to those who approve it.", Send, Which, Kind, Note, Title, Owner, Call.DryRun),
        Call.CommandAs("publish", "Puts the approved version in force.", Publish, Which, Effective, Review, Within, Call.DryRun),
        Call.CommandAs("retire", "Retires a policy: nobody is asked for it any more.", Retire, Which, Call.DryRun));

    /// <returns>The exit code: 0 sound, 1 not, with each problem on a line.</returns>
    private static async Task<int> Lint(Call call, CancellationToken ct)
    {
        var (text, refusal) = PolicyText.Load(await LocalFile.Read(call.Get(File), ct));
        if (text is null)
            return call.Fail(refusal!.Text);
        var problems = PolicyLint.Of(text);
        foreach (var problem in problems)
            call.Say($"{problem.Where}: {problem.Text}");
        call.Say(string.Create(CultureInfo.InvariantCulture, $"{call.Get(File)}: {problems.Count} {(problems.Count == 1 ? "problem" : "problems")}"));
        return problems.Count == 0 ? 0 : 1;
    }

    private static async Task<int> Draft(Call call, Person who, CancellationToken ct)
    {
        var reply = await call.Send(who, call.Get(File), ct);
        if (reply.Live is null)
            return call.Fail(reply.Summary);
        call.Say(reply.Summary);
        return 0;
    }

    // What is sent is the draft as it is now.
    private static async Task<int> Send(Call call, Person who, CancellationToken ct) =>
        Policies.Policy.IsId(call.Get(Which)) && (await call.Records.Read(Policies.Policy.Type, call.Get(Which), ct)).State?.Draft is { } draft
            ? await Press(call, who, SendForReview.Name, ct, [
                .. Given(call, (Kind, SendForReview.KindField), (Note, SendForReview.NoteField), (Title, SendForReview.TitleField), (Owner, SendForReview.OwnerField)),
                (SendForReview.SeenField, draft.Text)])
            : call.Fail(PolicyRules.NoDraft.Text);

    private static Task<int> Publish(Call call, Person who, CancellationToken ct) => Press(call, who, PublishPolicy.Name, ct, [
        .. Given(call, (Effective, PublishPolicy.EffectiveField), (Review, PublishPolicy.ReviewField)),
        .. call.Get(Within) is { } days ? [(PublishPolicy.WithinField, days.ToString(CultureInfo.InvariantCulture))] : Array.Empty<(string, string)>()]);

    private static Task<int> Retire(Call call, Person who, CancellationToken ct) => Press(call, who, RetirePolicy.Name, ct);

    private static async Task<int> List(Call call, Person who, CancellationToken ct)
    {
        if (PolicyRules.MayNotLook(who) is { } refusal)
            return call.Fail(refusal.Text);
        var managed = new List<Policy>();
        await foreach (var record in call.Records.All(Policies.Policy.Type, call.Records.Tenant, ct))
            managed.Add(record.State!);
        var today = Conversation.Reader.Default.Today(call.Parts.Settings.Time.GetUtcNow());
        foreach (var policy in PolicyLibrary.All(managed))
        {
            string state = policy.InForce(today) is { } version ? $"version {version.Number}" : policy.IsRetired ? "retired" : "not in force";
            call.Say($"{policy.Id}\t{policy.Title}\t{state}{(policy.Draft is { } draft ? $"\t{draft.Stage switch { DraftStage.Written => "draft", DraftStage.InReview => "in review", DraftStage.Approved => "approved" }}" : "")}");
        }
        return 0;
    }

    private static async Task<int> Press(Call call, Person who, string verb, CancellationToken ct, params IEnumerable<(string, string)> more) =>
        Policies.Policy.IsId(call.Get(Which))
            ? await call.Change(Policies.Policy.Type, call.Get(Which), who, verb, ct, [(Policies.Policy.Field, call.Get(Which)), .. more])
            : call.Fail(PolicyRules.NotFound.Text);

    private static IEnumerable<(string, string)> Given(Call call, params (Option<string> Option, string Field)[] options) =>
        options.Select(one => (one.Field, Value: call.Get(one.Option))).Where(one => one.Value is not null).Select(one => (one.Field, one.Value!));

    private static Option<string> Field(string name, string help, string description) => new(name) { Description = description, HelpName = help };

    private static Option<string> Day(string name, string description)
    {
        var day = Field(name, "yyyy-mm-dd", description);
        day.Validators.Add(given =>
        {
            if (given.Tokens is [var text] && !DateOnly.TryParseExact(text.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
                given.AddError($"{name} takes a day such as 2026-12-01.");
        });
        return day;
    }
}
