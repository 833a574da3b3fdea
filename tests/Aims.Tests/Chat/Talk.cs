using System.Runtime.CompilerServices;
using Aims.Cards;
using Aims.Conversation;
using Aims.Imports;
using Aims.Ledger;
using Aims.People;
using Aims.Status;
using Aims.Systems;
using Aims.Tests.Cards;
using Xunit;

namespace Aims.Tests.Chat;

/// <summary>
/// People talking with one instance of the bot, as the edge would let them: cards are replaced in place, messages are
/// delivered after each turn, and cards that show a record are drawn anew when it changes. What is called is done when the
/// talk is awaited, or when its transcript is read.
/// </summary>
internal sealed partial class Talk
{
    private readonly List<Func<Task>> script = [];
    private readonly Outbox outbox;
    private bool digestsRan;

    /// <param name="clock">What time it is when something is written or looked up; real time where none is given.</param>
    public Talk(Office? office = null, TimeProvider? clock = null)
    {
        Office = office ?? new Office();
        clock ??= TimeProvider.System;
        outbox = new Outbox(Office.Table, Office, clock);
        Records = new Records(Office.Table, Office.Texts, outbox, clock, Office.Tenant);
        Index = new StatusIndex(Records, clock);
        Bot = new ManagementSystem(Records, Office.People, Index, Office.Files, new Uri("https://aims.example"), routes: Office.Routes, mailboxes: Office.Mailboxes,
            readers: Office, reach: Office, undelivered: Office, packs: Office.Packs, retention: Office.Retention, traces: Office.People);
    }

    public Office Office { get; }

    public Records Records { get; }

    public StatusIndex Index { get; }

    public ManagementSystem Bot { get; }

    public DailyDigests Digests => new(Index, Records, Office.People, Office, Office);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public Talk Says(Person who, string text) => Then(() => Say(who, text, isPrivate: true));

    /// <summary>Sends a file in their own chat.</summary>
    public Talk Sends(Person who, string file, byte[] content) => Then(async () =>
    {
        Write($"{Staff.FirstName(who)} sends {file}");
        Show(who, await Bot.Send(TurnOf(who, Fields.None), new SentFile(file, _ => Task.FromResult(content)), Ct), "bot");
        await Deliver();
    });

    public Talk Sends(Person who, string file, string content) => Sends(who, file, System.Text.Encoding.UTF8.GetBytes(content));

    /// <summary>Something whose words are beside the point.</summary>
    public Talk SaysUnquoted(Person who, string text) => Then(async () =>
    {
        await Say(who, text, isPrivate: true);
        Office.Transcript.RemoveAt(Office.Transcript.FindLastIndex(line => line == $"{Staff.FirstName(who)}: {text}"));
    });

    /// <summary>In a channel, where others read along.</summary>
    public Talk SaysInGroup(Person who, string text) => Then(() => Say(who, text, isPrivate: false));

    /// <summary>Presses the button with this title on the person's latest card. Inputs that are not given were not touched: they are not sent.</summary>
    public Talk Presses(Person who, string title, params (string Input, string Value)[] inputs) => PressesAt(who, "", title, inputs);

    /// <summary>Presses a button of the row that holds these words.</summary>
    public Talk PressesAt(Person who, string row, string title, params (string Input, string Value)[] inputs) =>
        Then(() => Press(who, LatestCard(who), row, title, inputs));

    /// <summary>Presses a button of the card that was posted last where others read along.</summary>
    public Talk PressesInGroup(Person who, string title, params (string Input, string Value)[] inputs) =>
        Then(() => Press(who, Office.Posts.Last(p => p.Post is { IsInGroup: true, Card: not null }).Post, "", title, inputs));

    /// <summary>The client asks by itself for the person's own view of the group's card.</summary>
    public Talk LooksInGroup(Person who, string view, RecordKey record) => Then(async () =>
    {
        Write($"{Staff.FirstName(who)} looks at the group's card");
        Write("bot", await Bot.Refresh(TurnOf(who, Fields.Of(record.Kind, record.Id), isPrivate: false), view, Ct)
            ?? throw new InvalidOperationException($"A card refreshes by {view}, which does more than show."));
    });

    /// <summary>Presses a button on a card from earlier, as it was then.</summary>
    public Talk PressesOld(Person who, Card card, string title, params (string Input, string Value)[] inputs) =>
        Then(() =>
        {
            var post = new Post(new Reply(card, ""));
            Office.ChatOf(who.Id).Add(post);
            return Press(who, post, "", title, inputs);
        });

    /// <summary>Posts what no card of ours offers.</summary>
    public Talk Forges(Person who, string verb, params (string Name, string Value)[] fields) => Then(async () =>
    {
        Write($"{Staff.FirstName(who)} forges {verb}{Listed(fields)}");
        Show(who, await PressVerb(who, verb, fields) ?? Reply.Say("(unknown verb)"), "bot");
        await Deliver();
    });

    public Talk Later(TimeSpan by) => Then(() =>
    {
        Office.Now += by;
        Write($"({Reader.Default.Moment(Office.Now)})");
        Office.Elapse();
        return Deliver();
    });

    public Talk Leaves(Person who) => Then(() =>
    {
        Office.People.Leaves(who);
        Write($"({Staff.FirstName(who)} leaves the company)");
        return Task.CompletedTask;
    });

    /// <summary>The timer fires. Before the first time in a talk, it last did a day ago.</summary>
    public Talk SendsDigests() => Then(async () =>
    {
        if (!digestsRan)
            await Digests.Send(Office.Now - TimeSpan.FromDays(1), Ct);
        digestsRan = true;
        Write($"({await Digests.Send(Office.Now, Ct)} get a digest)");
        await Deliver();
    });

    /// <summary>The same timer, for subscribed questions. Before the first time in a talk, it last ran just now.</summary>
    public Talk SendsQuestions() => Then(async () =>
    {
        Write($"({await Bot.Subscriptions.Send(Office.Now, Ct)} questions sent)");
        await Deliver();
    });

    /// <summary>The hourly look at requests that wait for somebody who is away, has left or is late.</summary>
    public Talk LooksAfterRequests() => Then(async () =>
    {
        int requests = await Bot.Late.Run(Office.Now, Ct);
        Write($"({requests} taken further)");
        await Deliver();
    });

    /// <summary>The hourly round of the campaigns.</summary>
    public Talk RunsCampaigns() => Then(async () =>
    {
        int rolls = await Bot.Campaigns.Run(Office.Now, Ct);
        Write($"({rolls} rolls brought up to date)");
        await Deliver();
    });

    /// <summary>The hourly round of incidents and concerns.</summary>
    public Talk RunsIncidents() => Then(async () =>
    {
        int told = await Bot.Incidents.Run(Office.Now, Ct) + await Bot.Concerns.Run(Office.Now, Ct);
        Write($"({told} told of)");
        await Deliver();
    });

    /// <summary>Somebody joins, or is from now on as they are here.</summary>
    public Talk Becomes(Person who, string what) => Then(() =>
    {
        Office.People.Becomes(who);
        Write($"({Staff.FirstName(who)} {what})");
        return Task.CompletedTask;
    });

    /// <summary>The nightly run of the rules of retention.</summary>
    public Talk KeepsNoLonger() => Then(async () =>
    {
        var gone = await Bot.Retention.Run(Office.Now, Ct);
        Write($"({(gone.Count == 0 ? "nothing" : string.Join("; ", gone.Select(one => $"{one.Rule}: {string.Join(", ", one.Ids)}")))} goes)");
    });

    public Talk RetiresWhatIsDue() => Then(async () =>
    {
        int systems = await new RetirementsDue(Records).Retire(Office.Now, Ct);
        Write($"({systems} retired)");
        await Deliver();
    });

    /// <summary>The card that the person sees last is the accepted one.</summary>
    public Talk Showing(Person who, string golden, [CallerFilePath] string test = "") => Then(() =>
    {
        Golden.Matches(golden, LatestCard(who).Card!, test);
        return Task.CompletedTask;
    });

    /// <summary>Any other step of the story.</summary>
    public Talk Then(Func<Task> step)
    {
        script.Add(step);
        return this;
    }

    /// <summary>A part of the story that is not in the transcript.</summary>
    public Talk Aside(Func<Talk, Talk> story) => Then(async () =>
    {
        int heard = Office.Transcript.Count;
        await story(this);
        Office.Transcript.RemoveRange(heard, Office.Transcript.Count - heard);
    });

    /// <summary>Plays what was called, and compares what was said since the last look. With AIMS_ACCEPT=1 it is written into the test instead.</summary>
    public async Task Reads(string expected, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        await this;
        string actual = string.Join('\n', Office.Transcript);
        Office.Transcript.Clear();
        Transcript.Matches(expected, actual, file, line);
    }

    public TaskAwaiter GetAwaiter() => Play().GetAwaiter();

    /// <summary>The card that the person sees last.</summary>
    public Post LatestCard(Person who) => Office.ChatOf(who.Id).LastOrDefault(post => post.Card is not null)
        ?? throw new InvalidOperationException($"{who.Name} has no card.");

    /// <summary>What the edge does with a press, without its chat.</summary>
    public Task<Reply?> PressVerb(Person who, string verb, IEnumerable<(string Name, string Value)> fields, bool isPrivate = true) =>
        Bot.Press(TurnOf(who, new Fields(fields.ToDictionary(f => f.Name, f => f.Value)), isPrivate), verb, Ct);

    public Turn TurnOf(Person who, Fields fields, bool isPrivate = true) =>
        new(who, Office.Now, Office.Readers.GetValueOrDefault(who.Id) ?? Reader.Default, fields, isPrivate, Office.NewId);
}
