using System.Text.Json;
using Aims.Ledger;
using Aims.People;
using Aims.Tests.Chat;
using Xunit;

namespace Aims.Policies;

public sealed class BetweenAPersonAndAPolicy
{
    private const string Hash = "ab12", Other = "cd34";

    private static readonly PersonId Ana = PersonId.Parse("ana"), Lea = PersonId.Parse("lea");

    private static readonly DateTimeOffset Monday = new(2026, 11, 23, 10, 0, 0, TimeSpan.Zero);

    private static readonly JsonSerializerOptions Stored = new(JsonSerializerDefaults.Web);

    private static readonly DateOnly Day = new(2026, 11, 23);

    [Fact]
    public async Task What_was_stored_before_means_the_same_and_would_be_stored_the_same()
    {
        const string happened = """{"$type":"policy-acknowledged.1","policy":"ai-policy","version":1,"title":"AI policy","hash":"ab12","minor":2,"language":"en","shown":[1,2],"pages":8}""";
        const string stored = """{"policy":"ai-policy","version":1,"title":"AI policy","hash":"ab12","person":"ana","at":"2026-11-23T10:00:00+00:00","minor":2,"language":"en","shown":[1,2],"pages":8}""";
        var office = new Office();
        string id = Acknowledgement.IdOf("ai-policy", 1, Ana), partition = Acknowledgement.Type.PartitionOf(Office.Tenant, id);
        var ct = TestContext.Current.CancellationToken;
        await new Talk(office).Records.Commit(
            new Command("command-9", Ana, Monday), draft => draft.Apply(Acknowledgement.Type, id, JsonSerializer.Deserialize<AcknowledgementEvent>(happened, Stored)!, ct), ct);

        Assert.Equal(happened, (await office.Table.Range(partition, "event|", "event}", ct).SingleAsync(ct))["Json"]);
        Assert.Equal(stored, (await office.Table.Get(partition, $"head|acknowledgement|{id}", ct))!["Json"]);
        var state = (await new Talk(office).Records.Read(Acknowledgement.Type, id, ct)).State!;
        Assert.Equal(new Signature(new PolicyNumber(1, 2), "AI policy", Hash, Monday), state.Given);
        Assert.True(state.HoldsOn(DateOnly.MaxValue));
        Assert.False(state.IsAskedAgainOn(DateOnly.MaxValue));
    }

    [Fact]
    public void Opened_asked_or_declined_is_not_acknowledged()
    {
        AcknowledgementEvent[] steps =
            [new PolicyOpened("use", 1, "Use"), new PolicyPageShown(Hash, 1), new PolicyCheckTaken(Hash, new CheckTaken("use-check", 1, 50, false, 1)), new PolicyDeclined("use", 1, "Use", "No."), new PolicyQuestionAsked("use", 1, "Use", "Why?")];
        for (int many = 1; many <= steps.Length; many++)
        {
            var state = Fold(steps[..many]);
            Assert.Null(state.Given);
            Assert.False(state.HoldsOn(Day));
            Assert.Equal(Ana, state.Person);
        }
    }

    [Fact]
    public void It_is_opened_once() =>
        Assert.Equal(Monday, Fold([new PolicyOpened("use", 1, "Use"), new PolicyOpened("use", 1, "Use")]).Opened);

    [Fact]
    public void A_training_holds_to_its_last_day_and_is_asked_for_a_month_before()
    {
        var state = Fold([Signed(new DateOnly(2027, 11, 23))]);
        Assert.True(state.HoldsOn(new DateOnly(2027, 11, 23)));
        Assert.False(state.HoldsOn(new DateOnly(2027, 11, 24)));
        Assert.False(state.IsAskedAgainOn(new DateOnly(2027, 10, 23)));
        Assert.True(state.IsAskedAgainOn(new DateOnly(2027, 10, 24)));
    }

    [Fact]
    public void Pages_and_check_count_for_the_text_they_were_of()
    {
        var passed = new CheckTaken("use-check", 1, 100, true, 2);
        var state = Fold([new PolicyOpened("use", 1, "Use"), new PolicyPageShown(Hash, 2), new PolicyPageShown(Hash, 1), new PolicyPageShown(Hash, 2), new PolicyCheckTaken(Hash, passed)]);
        Assert.Equal([1, 2], state.Progress!.Shown);
        Assert.Equal(passed, state.Progress.Check);

        var other = After(state, new PolicyPageShown(Other, 3), Ana).Progress!;
        Assert.Equal([3], other.Shown);
        Assert.Null(other.Check);
        Assert.Null(After(state, Signed(null), Ana).Progress);
    }

    [Fact]
    public void A_reason_stands_until_it_is_acknowledged_and_is_open_until_it_is_answered()
    {
        var state = Fold([new PolicyQuestionAsked("use", 1, "Use", "Why?"), new PolicyDeclined("use", 1, "Use", "No."), new PolicyDeclined("use", 1, "Use", "Still no.")]);
        Assert.Equal(3, state.Declined);
        // Whoever says it again has said it better.
        Assert.Equal([1, 3], state.Open.Select(c => c.Number));

        state = After(state, new PolicyConcernAnswered(3, "Because."), Lea);
        Assert.Equal([1], state.Open.Select(c => c.Number));
        Assert.Equal(new ConcernAnswer("Because.", Lea, Monday), state.Concerns![2].Answer);
        Assert.Equal((3, Ana), (state.Declined, state.Person));

        state = After(state, Signed(null), Ana);
        Assert.Null(state.Declined);
        Assert.Equal([1], state.Open.Select(c => c.Number));
    }

    private static PolicyAcknowledged Signed(DateOnly? until) => new("use", 1, "Use", Hash, Until: until);

    private static Acknowledgement Fold(IReadOnlyList<AcknowledgementEvent> events) =>
        events.Aggregate((Acknowledgement?)null, (state, e) => After(state, e, Ana))!;

    private static Acknowledgement After(Acknowledgement? state, AcknowledgementEvent happened, PersonId by) =>
        Acknowledgement.Type.After(state, happened, new Stamp(by, Monday));
}
