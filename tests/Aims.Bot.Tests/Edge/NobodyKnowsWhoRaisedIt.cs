using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Aims.Concerns;
using Aims.Incidents;
using Aims.Local;
using Xunit;

namespace Aims.Bot.Tests.Edge;

/// <summary>
/// The proof of anonymity (ISO/IEC 42001 A.3.3): a concern is raised, answered and followed up over the real process and the real store, and
/// whatever was stored or logged meanwhile is searched for its writer. The same search finds them as soon as they do something with their name.
/// </summary>
public sealed partial class NobodyKnowsWhoRaisedIt(TalkativeOffice office) : IClassFixture<TalkativeOffice>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nothing_that_is_stored_or_logged_leads_to_them_until_they_give_their_name()
    {
        var (ana, _) = office.Hire();
        // Everybody has been met before, as whoever has the app is.
        await ana.SaysAsync("help");
        await office.Lea.SaysAsync("help");
        await office.SettleAsync();
        var watch = await Watch.BeginAsync(office, ana);

        string code = await RaisesAsync(ana, watch);
        BearNoMoment(watch.Seen);
        await office.FireAsync("incidents");
        await watch.LookAsync();
        await office.SettleAsync();
        await office.Lea.PressesAsync("Answer");
        await office.Lea.PressesAsync("Send", (ConcernChange.TextField, "Which data did you see?"));
        await watch.LookAsync();
        await FollowsUpAsync(ana, code, watch);
        await office.FireAsync("incidents");
        await office.SettleAsync();
        await office.FireAsync("daily");
        await watch.LookAsync();

        var concern = (await office.Records.Read(Concern.Type, "C-0001", Ct)).State!;
        Assert.Equal(["Which data did you see?", "Names with diagnoses."], concern.Remarks.Select(remark => remark.Text));
        Assert.Contains(watch.Seen, place => place.Contains("The chat tool gets health data.", StringComparison.Ordinal));
        Assert.Empty(watch.Found(code));

        // The same people, the same search: what bears a name is found at once.
        await ana.SaysAsync("report an incident");
        await ana.PressesAsync("Report", (ReportIncident.WhatField, "It answered in the wrong language."));
        await watch.LookAsync();
        Assert.NotEmpty(watch.Found(code));
        await office.KillAsync();
        Assert.Contains("api/messages", office.Printed, StringComparison.Ordinal);
        Assert.Empty(watch.FoundIn([office.Printed], code));
    }

    // The events bear the day, the feed the hour.
    private static void BearNoMoment(IEnumerable<string> seen)
    {
        var rows = seen.Where(row => row.Contains("|concern", StringComparison.Ordinal)).ToList();
        var (feed, events) = (rows.Where(row => row.Contains("/feed|", StringComparison.Ordinal)).ToList(), rows.Where(row => row.Contains("/event|", StringComparison.Ordinal)).ToList());
        Assert.NotEmpty(feed);
        Assert.NotEmpty(events);
        Assert.All(feed, row => Assert.Equal(0, long.Parse(FeedTicks().Match(row).Groups[1].Value, CultureInfo.InvariantCulture) % TimeSpan.TicksPerHour));
        Assert.All(events, row => Assert.Contains("At=2026-11-09T00:00:00.0000000+00:00", row, StringComparison.Ordinal));
        Assert.All(events, row => Assert.Contains("By=nobody", row, StringComparison.Ordinal));
    }

    // Pressed twice at once, as a channel does that saw no answer.
    private static async Task<string> RaisesAsync(Person ana, Watch watch)
    {
        await ana.SaysAsync("raise a concern");
        var send = ana.Card.Buttons.First(button => button.Title == "Send");
        var data = (JsonObject)send.Data.DeepClone();
        data[RaiseConcern.TextField] = "The chat tool gets health data.";
        var press = ana.Press(send.Verb, data, ana.Chat.LastCard.Id);
        var again = press.DeepClone();
        again["id"] = $"{ana.Id}-again";
        watch.Remember(ana.Card);
        var answers = await Task.WhenAll(ana.InvokesAsync(press), ana.InvokesAsync(again));
        await watch.LookAsync();
        return Assert.Single(answers.Select(answer => Code().Match(answer.Card!.Words).Value).Distinct());
    }

    private static async Task FollowsUpAsync(Person ana, string code, Watch watch)
    {
        // The slip that people make: the code is typed into the chat.
        await ana.SaysAsync($"concern {code}");
        await ana.SaysAsync($"what became of {code}?");
        await ana.SaysAsync("follow up on a concern");
        await ana.PressesAsync("Open", (FollowUp.CodeField, "0000-0000-0000-0000-0000"));
        await watch.LookAsync();
        await ana.PressesAsync("Open", (FollowUp.CodeField, code));
        Assert.Contains("Which data did you see?", ana.Card.Words, StringComparison.Ordinal);
        watch.Remember(ana.Card);
        await ana.PressesInAnOldClientAsync("Send", ("more", "Names with diagnoses."));
        watch.Remember(ana.Card);
        await watch.LookAsync();
        await ana.PressesAsync("Clear this card");
        await watch.LookAsync();
    }

    [GeneratedRegex("[0-9A-Z]{4}(?:-[0-9A-Z]{4}){4}", RegexOptions.None, 1_000)]
    private static partial Regex Code();

    [GeneratedRegex(@"feed\|(\d{19})\|", RegexOptions.None, 1_000)]
    private static partial Regex FeedTicks();

    /// <summary>All that was written since a moment, and what would lead to one person in it.</summary>
    private sealed partial class Watch(Office office, Person person, StoredBytes before)
    {
        private readonly List<string> commands = [];

        public HashSet<string> Seen { get; } = [];

        public static async Task<Watch> BeginAsync(Office office, Person person) => new(office, person, await office.StoredAsync());

        /// <summary>Also what is gone soon: a message lies in the outbox and the queue for a moment only.</summary>
        public async Task LookAsync() => Seen.UnionWith((await office.StoredAsync()).Since(before));

        /// <summary>The commands that a card in the person's chat carries: whoever finds the card must not find what it did.</summary>
        public void Remember(CardView card) => commands.AddRange(CommandIds().Matches(card.Json.ToJsonString()).Select(match => match.Value));

        public IReadOnlyList<string> Found(string code) => FoundIn(Seen, code);

        public IReadOnlyList<string> FoundIn(IEnumerable<string> texts, string code)
        {
            string[] traces = [person.Id, person.UserId, person.Name, $"{person.Id}@contoso.example", person.Conversation, code, .. commands];
            string[] forms = [.. traces.SelectMany(Forms).Distinct()];
            return [.. from text in texts from form in forms where text.Contains(form, StringComparison.OrdinalIgnoreCase) select $"{form} in {text}"];
        }

        // As it is, without hyphens, in Base64, escaped for an address, and as a fingerprint in hexadecimal.
        private static IEnumerable<string> Forms(string trace)
        {
            byte[] bytes = Encoding.UTF8.GetBytes(trace);
            return
            [
                trace, trace.Replace("-", "", StringComparison.Ordinal), Convert.ToBase64String(bytes).TrimEnd('='), Uri.EscapeDataString(trace), Convert.ToHexString(bytes),
                Convert.ToHexString(SHA256.HashData(bytes))[..16], Convert.ToBase64String(SHA256.HashData(bytes))[..16],
            ];
        }

        [GeneratedRegex("[0-9a-f]{32}", RegexOptions.None, 1_000)]
        private static partial Regex CommandIds();
    }
}

/// <summary>An office whose bot logs all that it can.</summary>
public sealed class TalkativeOffice : Office
{
    /// <summary>What the bot printed.</summary>
    public string Printed => File.ReadAllText(Log);

    private string Log => Path.Combine(Folder, "bot.log");

    protected override BotOptions Shape(BotOptions options) => options with { Log = Log, Environment = new Dictionary<string, string?> { ["Logging__LogLevel__Default"] = "Trace" } };
}
