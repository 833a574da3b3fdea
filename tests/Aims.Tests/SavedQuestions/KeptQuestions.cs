using Aims.Ledger;
using Aims.People;
using Aims.Questions;
using Aims.SavedQuestions;
using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.SavedQuestions;

/// <summary>What must hold of saved questions, whatever is pressed, forged, or breaks off.</summary>
public sealed class KeptQuestions
{
    private const string Json = """{"subject":"system"}""";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(""), InlineData("   "), InlineData("\u202e\u200b"), InlineData("x\ny not a name of at most sixty characters, for it is a good deal longer")]
    public async Task A_name_that_is_none_is_refused(string name)
    {
        var talk = new Talk();
        await talk.Forges(Lea, "saved.save-now", ("question", Json), ("name", name));
        Assert.Null((await talk.Records.Read(SavedQuestion.Type, "SQ-0001", Ct)).State);
        Assert.Contains(talk.Office.Transcript, line => line.Contains("at most 60 characters", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("**x** [y](https://evil)"), InlineData("a/b\\c#d?e|f"), InlineData("🙂 نور"), InlineData("'; drop table--"), InlineData("{{DATE(2026-01-01)}}")]
    public async Task A_strange_name_is_kept_as_it_is(string name)
    {
        var talk = new Talk();
        await talk.Forges(Lea, "saved.save-now", ("question", Json), ("name", name)).Says(Lea, "my questions").Presses(Lea, "Ask").Presses(Lea, "Rename, share, subscribe");
        Assert.Equal(name, (await talk.Records.Read(SavedQuestion.Type, "SQ-0001", Ct)).State!.Name);
    }

    [Theory]
    [InlineData(""), InlineData("{"), InlineData("[]"), InlineData("null"), InlineData("""{"subject":"nothing"}"""), InlineData("""{"subject":"system","by":["no.such"]}""")]
    public async Task What_is_no_question_is_not_kept(string json)
    {
        var talk = new Talk();
        await talk.Forges(Lea, "saved.save", ("question", json)).Forges(Lea, "saved.save-now", ("question", json), ("name", "Mine"));
        Assert.Null((await talk.Records.Read(SavedQuestion.Type, "SQ-0001", Ct)).State);
    }

    [Fact]
    public async Task The_longest_question_has_a_form_that_fits()
    {
        string json = QuestionJson.Write(new StatusQuestion("system") { Where = new Test("purpose", Op.Contains, [.. Enumerable.Repeat(new string('ß', 195), 20)]) });
        Assert.InRange(json.Length, 3_000, QuestionJson.Longest);
        var talk = new Talk();
        await talk.Forges(Lea, "saved.save", ("question", json)).Presses(Lea, "Save", ("name", "Long"));
        string quotes = QuestionJson.Write(new StatusQuestion("system") { Where = new Test("purpose", Op.Contains, [.. Enumerable.Repeat(new string('"', 100), 19)]) });
        await talk.Forges(Lea, "saved.save", ("question", quotes)).Forges(Lea, "saved.save-now", ("question", quotes), ("name", " "));
        Assert.Equal(json, (await talk.Records.Read(SavedQuestion.Type, "SQ-0001", Ct)).State!.Json);
        string emoji = "{\"subject\":\"system\",\"where\":{\"is\":\"test\",\"field\":\"purpose\",\"op\":\"contains\",\"values\":[" + string.Join(',', Enumerable.Repeat($"\"{string.Concat(Enumerable.Repeat("🙂", 90))}\"", 20)) + "]}}";
        await talk.Forges(Lea, "saved.save-now", ("question", emoji), ("name", "Longer"));
        Assert.All(await Own(talk, Lea), saved => Assert.NotNull(saved.Read()));
    }

    [Fact]
    public async Task Nobody_keeps_more_than_thirty_and_none_twice_under_a_name()
    {
        var talk = new Talk();
        for (int n = 1; n <= 32; n++)
            await talk.Forges(Lea, "saved.save-now", ("question", Json), ("name", $"Question {n}"));
        Assert.Equal(30, (await Own(talk, Lea)).Count);
        await talk.Forges(Lea, "saved.delete", ("saved", "SQ-0007")).Forges(Lea, "saved.save-now", ("question", Json), ("name", "QUESTION 8"));
        Assert.Equal(29, (await Own(talk, Lea)).Count);
        await talk.Forges(Lea, "saved.save-now", ("question", Json), ("name", "Question 7")).Forges(Lea, "saved.bring-back", ("saved", "SQ-0007"));
        Assert.Equal(30, (await Own(talk, Lea)).Count);
        Assert.Single(await Own(talk, Lea), saved => saved.Name == "Question 7");
        await talk.Forges(Zoe, "saved.save-now", ("question", Json), ("name", "Question 8"));
        Assert.Single(await Own(talk, Zoe));
    }

    [Fact]
    public async Task Two_saved_at_once_do_not_share_a_name()
    {
        var talk = new Talk();
        await Task.WhenAll(Enumerable.Range(1, 4).Select(n => talk.PressVerb(
            Lea, "saved.save-now", [("question", Json), ("name", "Same"), ("command", $"at-once-{n:D2}")])));
        Assert.Single(await Own(talk, Lea));
    }

    [Fact]
    public async Task What_is_not_shared_is_nobody_elses()
    {
        var talk = new Talk();
        await talk.Forges(Lea, "saved.save-now", ("question", Json), ("name", "Very own"));
        var before = (await talk.Records.Read(SavedQuestion.Type, "SQ-0001", Ct)).Version;
        talk.Office.Transcript.Clear();
        foreach (var intent in talk.Bot.Intents.Where(intent => intent.Verb.StartsWith("saved.", StringComparison.Ordinal) && intent.Verb is not ("saved.save" or "saved.save-now")))
            await talk.Forges(Zoe, intent.Verb, ("saved", "SQ-0001"), ("name", "Stolen"), ("colleague", "zoe"), ("with", "zoe"), ("rhythm", "Mondays"), ("hour", "9"));
        Assert.Equal(before, (await talk.Records.Read(SavedQuestion.Type, "SQ-0001", Ct)).Version);
        Assert.DoesNotContain(talk.Office.Transcript, line => line.Contains("Very own", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Saturdays", "9"), InlineData("", "9"), InlineData("0", "9"), InlineData("InDigest", "9"), InlineData("Mondays", "4"), InlineData("Mondays", "23"), InlineData("Mondays", "-1"), InlineData("Mondays", "nine")]
    public async Task A_time_that_cannot_be_is_refused(string rhythm, string hour)
    {
        var talk = new Talk();
        await talk.Forges(Zoe, "saved.save-now", ("question", Json), ("name", "Mine")).Forges(Zoe, "saved.subscribe", ("saved", "SQ-0001"), ("rhythm", rhythm), ("hour", hour));
        Assert.Empty((await talk.Records.Read(SavedQuestion.Type, "SQ-0001", Ct)).State!.Subscriptions);
    }

    [Fact]
    public async Task A_round_that_broke_off_is_made_up_for_without_sending_twice()
    {
        var office = new Office();
        var talk = new Talk(office);
        await talk.Forges(Zoe, "saved.save-now", ("question", Json), ("name", "First"))
            .Forges(Zoe, "saved.subscribe", ("saved", "SQ-0001"), ("rhythm", "EveryWorkingDay"), ("hour", "9")).SendsQuestions();
        var noted = (await office.Table.Get(Office.Tenant, "subscriptions|last", Ct))!;
        await talk.Later(TimeSpan.FromDays(1)).SendsQuestions();
        int sent = office.ChatOf(Zoe.Id).Count;

        // It died before it noted that it had run; two other instances begin at once.
        await office.Table.Write(Office.Tenant, [new RowChange.Put(noted)], Ct);
        int[] again = await Task.WhenAll(new[] { new Talk(office), new Talk(office) }.Select(other => other.Bot.Subscriptions.Send(office.Now, Ct)));
        await talk.Later(TimeSpan.FromMinutes(1));
        Assert.Equal([0, 0], again);
        Assert.Equal(sent, office.ChatOf(Zoe.Id).Count);
    }

    [Fact]
    public async Task Two_rounds_at_once_send_one()
    {
        var office = new Office();
        var talk = new Talk(office);
        await talk.Forges(Zoe, "saved.save-now", ("question", Json), ("name", "First"))
            .Forges(Zoe, "saved.subscribe", ("saved", "SQ-0001"), ("rhythm", "EveryWorkingDay"), ("hour", "9")).SendsQuestions();
        office.Now += TimeSpan.FromDays(1);
        int[] sent = await Task.WhenAll(new[] { talk, new Talk(office) }.Select(other => other.Bot.Subscriptions.Send(office.Now, Ct)));
        Assert.Equal(1, sent.Sum());
    }

    [Fact]
    public async Task One_that_cannot_be_read_any_more_says_what_to_do()
    {
        var talk = new Talk();
        await talk.Records.Commit(new Command("before-0001", Zoe.Id, talk.Office.Now), async draft =>
        {
            string id = await draft.NewId(SavedQuestion.Type, Ct);
            await draft.Apply(SavedQuestion.Type, id, new QuestionSaved(new(id), "Old", null, """{"subject":"system","where":{"is":"ancient"}}"""), Ct);
            await draft.Apply(SavedQuestion.Type, id, new QuestionSubscribed(Rhythm.EveryWorkingDay, 9), Ct);
        }, Ct);
        await talk.SendsQuestions().Later(TimeSpan.FromDays(1)).SendsQuestions();
        Assert.Contains(CardText.Of(talk.LatestCard(Zoe).Card!), line => line.Contains("cannot be answered", StringComparison.Ordinal));
        await talk.Presses(Zoe, "Rename, share, delete").Presses(Zoe, "Delete");
        Assert.True((await talk.Records.Read(SavedQuestion.Type, "SQ-0001", Ct)).State!.IsDeleted);
    }

    private static async Task<List<SavedQuestion>> Own(Talk talk, Person who)
    {
        var found = new List<SavedQuestion>();
        await foreach (var record in talk.Records.All(SavedQuestion.Type, Office.Tenant, Ct))
            found.Add(record.State!);
        return [.. found.Where(saved => saved.Owner == who.Id && !saved.IsDeleted)];
    }
}
