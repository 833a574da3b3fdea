using System.Text.RegularExpressions;
using Aims.Approvals;
using Aims.Assessments;
using Aims.Channel;
using Aims.Policies;
using Aims.Systems;
using Azure.Storage.Queues;
using Xunit;

namespace Aims.Bot.Tests.Kills;

/// <summary>
/// Twelve people register and assess, three approve, all acknowledge, at once and on two bot processes, of which one or the
/// other is killed ten times in the middle of it. What was answered is there once; what had to arrive has arrived.
/// </summary>
public sealed partial class The_story_under_load(ITestOutputHelper output) : IAsyncLifetime
{
    private const int Seed = 42001, Kills = 10, SystemsEach = 3;

    // An employee's turns: for each system the word, four steps, submitting, starting, eight pages and submitting, and its
    // approval; besides, the arrival and the policy.
    private const int TurnsEach = (SystemsEach * 17) + 5;

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(3), Patience = TimeSpan.FromSeconds(60);

    private TwoBots stage = null!;
    private PatientLine line = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        stage = await TwoBots.OpenAsync(Token);
        line = new PatientLine(stage.Bots);
    }

    public async ValueTask DisposeAsync()
    {
        line?.Dispose();
        if (stage is not null)
            await stage.DisposeAsync();
    }

    [Fact]
    public async Task Ten_kills_lose_nothing_repeat_nothing_and_every_message_arrives()
    {
        var storage = stage.Storage();
        var ledger = new LedgerAfterwards(storage.Table, storage.Texts(stage.Staff.Tenant), storage.Queue, stage.Staff.Tenant);
        using var over = CancellationTokenSource.CreateLinkedTokenSource(Token);
        var deliveries = Deliveries.Run(stage.Hosts, over.Token);
        var killer = new Killer(stage.Bots, line, Seed, Kills, stage.Staff.Employees.Count * TurnsEach);

        over.CancelAfter(Longest);
        await Task.WhenAll(new Office(stage, line).Work(SystemsEach, over.Token), killer.Run(over.Token));
        await Until(async () => await Queued() == 0 && await ledger.Unsent(Token) == 0, "a message is still on its way");
        await over.CancelAsync();
        await deliveries;

        Assert.Equal(Kills, killer.Killed);
        // Else nothing was tried.
        Assert.NotEqual(0, line.Cut);
        await EveryAnsweredStepIsThereOnce(ledger);
        await EveryRecordIsThereOnce(ledger);
        EveryMessageArrived();
        EveryCardIsFinal();
    }

    private async Task EveryAnsweredStepIsThereOnce(LedgerAfterwards ledger)
    {
        var steps = await ledger.Steps(Token);
        // That somebody looked is kept without a press that carries a command.
        var pressed = steps.Where(step => step.Type is not "policy-opened.1").ToList();
        Assert.Equal(line.Acknowledged.Keys.Order(), pressed.Select(step => step.Command).Distinct().Order());
        Assert.All(
            pressed.GroupBy(step => step.Command),
            commit => Assert.Equal(Events(line.Acknowledged[commit.Key], commit.First()), commit.Select(step => step.Type).Order()));
        var report = await ledger.Verify(Token);
        Assert.Empty(report.Problems);
        Assert.Equal(steps.Count, report.Events);
    }

    /// <summary>The events that a press makes, once.</summary>
    private static string[] Events(string verb, StoredStep step) => verb switch
    {
        "system.save" => [step.Type is "system-drafted.1" ? "system-drafted.1" : "details-changed.1"],
        "system.another" => ["said-to-be-another.1"],
        "system.submit" => ["system-submitted.1"],
        "assessment.start" => ["assessment-begun.1", "assessment-started.2"],
        "assessment.save" => ["page-answered.1"],
        "assessment.submit" => ["approval-opened.2", "approval-requested.1", "approval-step-opened.1", "assessment-submitted.1"],
        "approval.approve" => ["approval-decided.1", "approval-voice-given.1", "system-approved.1"],
        "policy.acknowledge" => ["policy-acknowledged.1"],
        _ => [],
    };

    private async Task EveryRecordIsThereOnce(LedgerAfterwards ledger)
    {
        int systems = stage.Staff.Employees.Count * SystemsEach;
        string[] Numbered(string prefix) => [.. Enumerable.Range(1, systems).Select(n => $"{prefix}-{n:D4}")];
        Assert.Equal(Numbered("AIS"), await ledger.Ids(AiSystem.Type, Token));
        Assert.Equal(Numbered("IA"), await ledger.Ids(Assessment.Type, Token));
        Assert.Equal(Numbered("AP"), await ledger.Ids(Approval.Type, Token));
        Assert.Equal(stage.Staff.Employees.Count + stage.Staff.Managers.Count, (await ledger.Ids(Acknowledgement.Type, Token)).Count);
        foreach (string id in Numbered("AIS"))
        {
            // Names that are nearly the same are asked about, by whoever comes second.
            var happened = await ledger.Records.History(AiSystem.Type, id, Token)
                .Where(h => h.Event is not SaidToBeAnother).Select(h => h.Event.GetType().Name).ToListAsync(Token);
            Assert.Equal(
                ["SystemDrafted", "DetailsChanged", "DetailsChanged", "DetailsChanged", "SystemSubmitted", "AssessmentBegun", "ApprovalRequested", "SystemApproved"],
                happened);
        }
    }

    private void EveryMessageArrived()
    {
        int people = stage.Staff.Employees.Count + stage.Staff.Managers.Count;
        string[] expected =
        [
            .. Enumerable.Range(1, stage.Staff.Employees.Count * SystemsEach).SelectMany(n => new[] { $"AIS-{n:D4}", $"AP-{n:D4}" }),
            .. Enumerable.Repeat("Welcome", people),
        ];
        var messages = stage.Chats([.. stage.Staff.Employees, .. stage.Staff.Managers]).SelectMany(chat => chat.Messages).ToList();
        var arrived = messages.Where(message => message.ReplyTo is null).Select(About).ToList();
        Assert.All(expected.CountBy(about => about), wanted => Assert.InRange(arrived.Count(about => about == wanted.Key), wanted.Value, int.MaxValue));

        // Whoever takes over a claim cannot know whether the channel had the message already. A kill cuts one send at most.
        int twice = arrived.Count - expected.Length;
        Assert.InRange(twice, 0, Kills);
        // A text has one answer for each time that it was sent, at most.
        var answers = messages.Where(message => message.ReplyTo is not null).CountBy(message => message.ReplyTo!).ToList();
        Assert.All(answers, answer => Assert.InRange(answer.Value, 1, 1 + line.Repeats.GetValueOrDefault(answer.Key)));
        output.WriteLine($"{line.Answered} turns, {line.Cut} of them cut by a kill; {arrived.Count} messages, {twice} twice; {answers.Sum(a => a.Value) - answers.Count} answers twice.");
    }

    // Requests are decided, wherever they are shown, and the requesters' own cards say so.
    private void EveryCardIsFinal()
    {
        Assert.All(
            stage.Chats(stage.Staff.Managers).SelectMany(chat => chat.Messages),
            message => Assert.False(message.Card?.Offers("approval.approve")));
        Assert.All(
            stage.Chats(stage.Staff.Employees).SelectMany(chat => chat.Messages).Select(message => message.Card!.Text).Where(text => text.Contains("IA-", StringComparison.Ordinal)),
            text => Assert.Contains("Approved by", text, StringComparison.Ordinal));
    }

    private static string About(ShownMessage message) =>
        message.Card!.Text.StartsWith("Welcome", StringComparison.Ordinal) ? "Welcome" : Id().Match(message.Card.Text).Value;

    private async Task<int> Queued()
    {
        var queue = new QueueClient(stage.Connection, "outbound");
        return (await queue.GetPropertiesAsync(Token)).Value.ApproximateMessagesCount;
    }

    private static async Task Until(Func<Task<bool>> holds, string otherwise)
    {
        long began = TimeProvider.System.GetTimestamp();
        while (!await holds())
        {
            Assert.True(TimeProvider.System.GetElapsedTime(began) < Patience, $"After {Patience.TotalSeconds} s {otherwise}.");
            await Task.Delay(TimeSpan.FromMilliseconds(100), Token);
        }
    }

    [GeneratedRegex(@"\b(AIS|AP)-\d{4}\b", RegexOptions.ExplicitCapture)]
    private static partial Regex Id();
}
