using System.Globalization;
using System.Text.RegularExpressions;
using Aims.Benchmarks.Load;
using Spectre.Console;

namespace Aims.Benchmarks.Outages;

/// <summary>
/// Storage goes away under load and comes back: what was acknowledged is there, what people were told meanwhile and how soon, what
/// was queued arrives once, and the same process serves everybody again.
/// </summary>
internal sealed partial class OutageRun(IAnsiConsole console, TimeProvider clock)
{
    private const double Mega = 1024 * 1024;

    private static readonly TimeSpan Calm = TimeSpan.FromMinutes(1), Glance = TimeSpan.FromSeconds(1);

    // Teams waits no longer for an answer.
    private static readonly TimeSpan LongestAnswer = TimeSpan.FromSeconds(15);

    // What the host has in its hands it may not get rid of before its lease ends, ten minutes after it was taken.
    private static readonly TimeSpan LongestDelivery = TimeSpan.FromMinutes(12);

    private readonly long began = clock.GetTimestamp();
    private readonly List<(TimeSpan At, long Bytes)> memory = [];

    private TimeSpan Now => clock.GetElapsedTime(began);

    /// <returns>What was not as it should be, one sentence each.</returns>
    public async Task<IReadOnlyList<string>> Run(string? bot, Outage kind, TimeSpan length, CancellationToken ct)
    {
        console.WriteLine("Publishing …");
        string program = bot ?? await Published.Bot(ct);
        await using var stage = await OutageStage.OpenAsync(kind, program, ct);
        using var ear = new Ear(stage.Bot.Address, stage.Connector, () => Now);
        var office = new Office(stage, ear, clock);
        await office.Arrive(ct);
        await Until(() => Welcomes(stage).All(one => one.Count == 1), "not everybody was welcomed", TimeSpan.FromMinutes(2), ct);
        int process = stage.Bot.Id;

        using var leaving = new CancellationTokenSource();
        var work = office.Work(leaving.Token, ct);
        await Watch(stage, Calm, ct);
        string[] told = [.. stage.Staff.Employees.TakeLast(250)];
        await stage.LeaveInQueue(told, ct);
        await Task.Delay(Glance / 4, clock, ct);
        console.WriteLine($"{kind} for {length.TotalMinutes} minutes …");
        var lost = Now;
        await stage.LoseStorage();
        await Watch(stage, length, ct);
        await stage.FindStorage(ct);
        var back = Now;
        await Watch(stage, Calm, ct);
        await leaving.CancelAsync();
        await work.WaitAsync(LongestDelivery, clock, ct);
        await Until(() => told.All(id => Of(stage, id) >= 2), "what was queued has not arrived", LongestDelivery, ct);
        return await Judge(stage, ear, office, told, (lost, back), process, ct);
    }

    private async Task<IReadOnlyList<string>> Judge(OutageStage stage, Ear ear, Office office, string[] told, (TimeSpan Lost, TimeSpan Back) away, int process, CancellationToken ct)
    {
        var problems = new List<string>();
        Answers(ear, away, problems);
        await Actions(stage, ear, away, problems, ct);
        Deliveries(stage, office, told, problems);
        Memory(away);
        console.WriteLine($"The bot is process {process} at the beginning and {stage.Bot.Id} at the end.");
        if (process != stage.Bot.Id || stage.Bot.Exited.IsCompleted)
            problems.Add("The bot ended.");
        string? sound = await stage.Verify(ct);
        console.WriteLine(sound ?? "verify failed");
        if (sound is null)
            problems.Add("verify found the record broken.");
        return problems;
    }

    private void Answers(Ear ear, (TimeSpan Lost, TimeSpan Back) away, List<string> problems)
    {
        console.WriteLine("| answers | with what was asked | with a sentence | with nothing | p50 ms | p99 ms | longest ms |");
        console.WriteLine("|---|--:|--:|--:|--:|--:|--:|");
        foreach (var (name, answers) in Phases(ear.Answers.ToList(), heard => heard.At, away))
        {
            var took = answers.Select(heard => heard.Took.TotalMilliseconds).Order().ToList();
            int Count(Word word) => answers.Count(heard => heard.Word == word);
            console.WriteLine($"| {name} | {Count(Word.Good)} | {Count(Word.Sorry)} | {Count(Word.Nothing)} | {Number(At(took, 0.5))} | {Number(At(took, 0.99))} | {Number(At(took, 1))} |");
            foreach (var nothing in answers.Where(heard => heard.Word is Word.Nothing).CountBy(heard => heard.Text))
                problems.Add($"{name}: {nothing.Value} got no word of an answer ({nothing.Key}).");
            if (At(took, 1) > LongestAnswer.TotalMilliseconds)
                problems.Add($"{name}: somebody waited {Number(At(took, 1))} ms.");
        }
        foreach (var (text, times) in ear.Answers.Where(heard => heard.Word is Word.Sorry).CountBy(heard => heard.Text))
            console.WriteLine($"Said {times} times: {text}");
        var first = ear.Answers.Where(heard => heard.Word is Word.Good && heard.At > away.Back).MinBy(heard => heard.At);
        console.WriteLine($"The first good answer came {Number((first!.At - away.Back).TotalSeconds)} s after storage was back.");
    }

    private async Task Actions(OutageStage stage, Ear ear, (TimeSpan Lost, TimeSpan Back) away, List<string> problems, CancellationToken ct)
    {
        var stored = (await stage.Ledger.Steps(ct)).Select(step => step.Command).ToHashSet();
        foreach (var (name, commands) in Phases(ear.Acknowledged.ToList(), one => one.Value, away))
        {
            int found = commands.Count(one => stored.Contains(one.Key));
            console.WriteLine($"{name}: {commands.Count} actions were acknowledged, {found} are in the record.");
            if (found < commands.Count)
                problems.Add($"{name}: {commands.Count - found} acknowledged actions are not in the record.");
        }
    }

    private void Deliveries(OutageStage stage, Office office, string[] told, List<string> problems)
    {
        int twice = told.Count(id => Of(stage, id) > 2);
        console.WriteLine($"{told.Length} messages were queued just before: {told.Count(id => Of(stage, id) >= 2)} arrived, {twice} of them twice.");
        var requests = stage.Staff.Managers.SelectMany(id => stage.Connector.ChatOf($"a:{id}").Messages)
            .Where(message => message.ReplyTo is null).Select(message => Approval().Match(message.Card?.Text ?? "").Value).Where(id => id.Length > 0).CountBy(id => id).ToList();
        console.WriteLine($"{office.Brought} systems were brought, {office.Decided} decided; {requests.Count} requests arrived, {requests.Count(one => one.Value > 1)} of them twice.");
        if (twice + requests.Count(one => one.Value > 1) is > 0 and var again)
            problems.Add($"{again} messages arrived twice.");
        if (requests.Count != office.Brought)
            problems.Add($"{office.Brought - requests.Count} requests did not arrive.");
    }

    private void Memory((TimeSpan Lost, TimeSpan Back) away)
    {
        foreach (var (name, samples) in Phases(memory, sample => sample.At, away))
            console.WriteLine($"{name}: memory {Number(samples.Min(sample => sample.Bytes) / Mega)} to {Number(samples.Max(sample => sample.Bytes) / Mega)} MB, {Number(samples[^1].Bytes / Mega)} in the end.");
    }

    private static IEnumerable<(string Name, IReadOnlyList<T> Part)> Phases<T>(IReadOnlyList<T> all, Func<T, TimeSpan> at, (TimeSpan Lost, TimeSpan Back) away) =>
    [
        ("before", [.. all.Where(one => at(one) < away.Lost)]),
        ("meanwhile", [.. all.Where(one => at(one) >= away.Lost && at(one) < away.Back)]),
        ("after", [.. all.Where(one => at(one) >= away.Back)]),
    ];

    private async Task Watch(OutageStage stage, TimeSpan length, CancellationToken ct)
    {
        for (var until = Now + length; Now < until; await Task.Delay(Glance, clock, ct))
            memory.Add((Now, StartUp.ResidentBytes(stage.Bot.Id)));
    }

    private async Task Until(Func<bool> holds, string otherwise, TimeSpan longest, CancellationToken ct)
    {
        for (var until = Now + longest; !holds(); await Task.Delay(Glance / 4, clock, ct))
        {
            if (Now > until)
            {
                console.WriteLine($"After {longest.TotalMinutes} minutes {otherwise}.");
                return;
            }
        }
    }

    private static IEnumerable<(string Id, int Count)> Welcomes(OutageStage stage) => stage.Staff.Employees.Select(id => (id, Of(stage, id)));

    private static int Of(OutageStage stage, string id) => stage.Connector.ChatOf($"a:{id}").Messages.Count(message => message.ReplyTo is null && message.Card?.Text.StartsWith("Welcome", StringComparison.Ordinal) == true);

    private static double At(List<double> sorted, double share) => sorted.Count == 0 ? 0 : sorted[Math.Max(0, (int)Math.Ceiling(sorted.Count * share) - 1)];

    private static string Number(double number) => number.ToString("F1", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\bAP-\d{4}\b")]
    private static partial Regex Approval();
}
