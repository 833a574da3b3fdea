using System.Collections.Concurrent;
using Aims.Actions;
using Aims.Nonconformities;
using Aims.People;
using Aims.Tests.Chat;
using CsCheck;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Nonconformities;

/// <summary>
/// Random walks over all that anybody can do with a nonconformity and its actions, through the buttons' verbs and the ledger: nothing closes
/// without correction, consequences, cause and similar cases, an action that was done, and a check by somebody who did none of it, in its time.
/// </summary>
public sealed class TheLifeOfANonconformity
{
    private const int Walks = 60, Steps = 120;

    private static readonly Person[] Everybody = [Ana, Max, Lea, Priya, Zoe];

    private static readonly Gen<Deed> Deeds = Gen.Select(
        Gen.Int[0, Often.Length - 1].Select(n => Often[n]), Gen.Int[0, Everybody.Length - 1], Gen.Int[0, Everybody.Length - 1], Gen.Int[0, 9],
        (what, who, whom, pick) => new Deed(what, Everybody[who], Everybody[whom], pick));

    private static What[] Often =>
    [
        .. Enum.GetValues<What>().SelectMany(what => Enumerable.Repeat(what, what switch { What.Answer or What.Finish or What.Check or What.Later => 6, What.HandOver or What.CallOff or What.Reopen or What.Plan => 1, _ => 3 })),
    ];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private enum What
    {
        Answer,
        Plan,
        Finish,
        PassOn,
        CallOff,
        Reopen,
        PlanCheck,
        Check,
        HandOver,
        Later,
    }

    [Fact]
    public async Task Closes_by_one_way_alone()
    {
        var happened = new ConcurrentDictionary<string, int>();
        await Deeds.Array[Steps].SampleAsync(deeds => Walk(deeds, happened), iter: Walks, threads: 2);
        // A walk that never gets somewhere proves nothing about it.
        string[] expected = [nameof(NonconformityAnswered), nameof(CorrectiveActionPlanned), nameof(CheckPlanned), nameof(NonconformityHandedOver), "works", "does not work"];
        Assert.All(expected, what => Assert.True(happened.ContainsKey(what), $"{what} never happened."));
    }

    private static async Task Walk(Deed[] deeds, ConcurrentDictionary<string, int> happened)
    {
        var talk = new Talk();
        await talk.Forges(Lea, "nonconformity.raise", ("what-wrong", "Not measured."), ("grade", "Major"), ("requirement", "9.1"), ("nc-owner", "ana"));
        foreach (var deed in deeds)
        {
            var before = await Read(talk);
            if (deed.What is What.Later)
                talk.Office.Now += TimeSpan.FromDays(1 + (deed.Pick * 3));
            else
                await talk.PressVerb(await Presser(talk, deed, before), Verb(deed.What), Fields(deed, before, talk));
            talk.Office.Queue.Clear();
            await Holds(talk, before, await Read(talk));
        }
        await foreach (var one in talk.Records.History(Nonconformity.Type, "NC-0001", Ct))
            happened.AddOrUpdate(one.Event is EffectivenessChecked check ? check.Works ? "works" : "does not work" : one.Event.GetType().Name, 1, (_, count) => count + 1);
    }

    // Mostly whoever may, so that most presses come as far as the rules.
    private static async Task<Person> Presser(Talk talk, Deed deed, Nonconformity of) => deed.What switch
    {
        _ when deed.Pick > 7 => deed.Who,
        What.Check when of.Planned is { } planned => Everybody.Single(one => one.Id == planned.By),
        What.Finish when (await talk.Records.Read(ActionItem.Type, ActOf(deed, of), Ct)).State is { } action => Everybody.Single(one => one.Id == action.Owner),
        What.Answer or What.Plan or What.PlanCheck => Lea,
        _ => deed.Who,
    };

    private static string ActOf(Deed deed, Nonconformity of) => of.Actions.Count == 0 ? "ACT-0001" : of.Actions[deed.Pick % of.Actions.Count].Value;

    private static async Task Holds(Talk talk, Nonconformity before, Nonconformity now)
    {
        if (before.HasEnded)
        {
            Assert.Equal(before.Closed, now.Closed);
            Assert.Equal(before.Checks.Count, now.Checks.Count);
        }
        if (before.Closed is null && now.Closed is not null)
        {
            Assert.True(now.IsAnswered && !string.IsNullOrWhiteSpace(now.Cause));
            var actions = await talk.Records.ActionsOf(now.EarlierActions.Concat(now.Actions), Ct);
            var last = actions.Where(action => now.Actions.Contains(action.Id)).ToList();
            Assert.DoesNotContain(last, action => action.IsOpen);
            Assert.Contains(last, action => action.Done is not null);
            var check = now.Checks[^1];
            Assert.True(check.Works);
            Assert.NotEqual(now.Owner, check.By);
            Assert.DoesNotContain(actions, action => action.Owner == check.By || action.Done?.By == check.By);
            Assert.True(check.At >= last.Max(action => action.Done?.At ?? default).Date.AddDays(NonconformityRules.WaitDays));
            Assert.True(DateOnly.FromDateTime(check.At.UtcDateTime) >= now.Planned!.On);
        }
        // What did not work goes back to its cause, with nothing of it forgotten.
        if (now.Checks.Count > before.Checks.Count && !now.Checks[^1].Works)
        {
            Assert.Null(now.Cause);
            Assert.Empty(now.Actions);
            Assert.Equal(before.EarlierActions.Count + before.Actions.Count, now.EarlierActions.Count);
            Assert.Equal(before.Cause, now.Checks[^1].Cause);
        }
    }

    private static string Verb(What what) => what switch
    {
        What.Answer => "nonconformity.answer",
        What.Plan => "nonconformity.act",
        What.Finish => "action-item.finish",
        What.PassOn => "action-item.pass-on",
        What.CallOff => "action-item.call-off",
        What.Reopen => "action-item.reopen",
        What.PlanCheck => "nonconformity.plan-check",
        What.Check => "nonconformity.check",
        What.HandOver => "nonconformity.hand-over",
        What.Later => throw new InvalidOperationException("Time passes by itself."),
    };

    // Each field now and then missing.
    private static IEnumerable<(string, string)> Fields(Deed deed, Nonconformity of, Talk talk)
    {
        (string, string)[] all =
        [
            ("nonconformity", "NC-0001"), (ActionItem.Field, ActOf(deed, of)), ("command", talk.Office.NewId()),
            ("correction", "Measured."), ("consequences", "None."), ("cause", $"Nobody was named ({deed.Pick})."), ("similar", "None found."),
            ("action-what", "Name somebody."), ("action-owner", deed.Whom.Id.Value), ("action-due", $"{talk.Office.Now.AddDays(deed.Pick):yyyy-MM-dd}"),
            ("proof", "Named."), ("reason", "So it is."), ("checker", deed.Whom.Id.Value), ("check-day", $"{talk.Office.Now.AddDays(deed.Pick * 2):yyyy-MM-dd}"),
            ("works", deed.Pick % 3 == 0 ? "no" : "yes"), ("shown", "Looked at ten."), ("nc-owner", deed.Whom.Id.Value),
        ];
        return all.Where((field, at) => field.Item1 is "nonconformity" or ActionItem.Field or "command" || (at + deed.Pick) % 11 != 0);
    }

    private static async Task<Nonconformity> Read(Talk talk) => (await talk.Records.Read(Nonconformity.Type, "NC-0001", Ct)).State!;

    private sealed record Deed(What What, Person Who, Person Whom, int Pick)
    {
        public override string ToString() => $"{Who.Id} {What} {Whom.Id} {Pick}";
    }
}
