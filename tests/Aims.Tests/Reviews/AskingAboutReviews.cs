using Aims.People;
using Aims.Tests.Asking;
using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Reviews;

/// <summary>
/// Questions about management reviews in words: REV-0001 was held on 23 November with two decisions, of which the first is carried out by Zoë's
/// open ACT-0001 and Max's ACT-0002, which is done; REV-0002 is planned for June, REV-0003 was cancelled.
/// </summary>
public sealed class AskingAboutReviews
{
    [Theory]
    [InlineData("which management reviews are planned", "REV-0002")]
    [InlineData("management reviews that were held", "REV-0001")]
    [InlineData("management reviews led by Ingrid Sørensen", "REV-0001")]
    [InlineData("who chaired the management reviews", "REV-0001 REV-0002")]
    [InlineData("management reviews in 2027", "REV-0002")]
    [InlineData("management reviews without a pack", "REV-0002")]
    [InlineData("cancelled management reviews", "REV-0003")]
    [InlineData("management reviews with open actions", "REV-0001")]
    [InlineData("open actions from the last management review", "ACT-0001")]
    [InlineData("actions from management reviews", "ACT-0001 ACT-0002")]
    [InlineData("which actions of the last management review are done", "ACT-0002")]
    [InlineData("review decisions", "REV-0001/1 REV-0001/2")]
    [InlineData("review decisions about resources", "REV-0001/2")]
    [InlineData("decisions of the management review without actions", "REV-0001/2")]
    [InlineData("welche Managementbewertungen sind geplant", "REV-0002")]
    [InlineData("offene Maßnahmen aus der letzten Managementbewertung", "ACT-0001")]
    [InlineData("Beschlüsse der Managementbewertung zu Ressourcen", "REV-0001/2")]
    [InlineData("quelles revues de direction sont planifiées", "REV-0002")]
    [InlineData("revues de direction tenues", "REV-0001")]
    [InlineData("management reviews with number of decisions above 1", "REV-0001")]
    [InlineData("actions ouvertes de la dernière revue de direction", "ACT-0001")]
    [InlineData("revisiones por la dirección celebradas", "REV-0001")]
    [InlineData("acciones abiertas de la última revisión por la dirección", "ACT-0001")]
    public async Task In_words(string question, string keys) => Assert.Equal(keys, await Asked(Lea, question));

    [Theory]
    [InlineData("management reviews that were held", "REV-0001")]
    [InlineData("review decisions", "REV-0001/1 REV-0001/2")]
    public async Task By_somebody_who_took_part(string question, string keys) => Assert.Equal(keys, await Asked(Max, question));

    [Theory]
    [InlineData("management reviews that were held", "")]
    [InlineData("review decisions", "")]
    [InlineData("open actions from the last management review", "ACT-0001")]
    public async Task By_somebody_who_did_not(string question, string keys) => Assert.Equal(keys, await Asked(Zoe, question));

    [Theory]
    [InlineData("what changed since the last management review")]
    [InlineData("what's new since our last mgmt review?")]
    [InlineData("was hat sich seit der letzten Managementbewertung geändert")]
    [InlineData("qu'est-ce qui a changé depuis la dernière revue de direction")]
    [InlineData("qué ha cambiado desde la última revisión por la dirección")]
    public async Task What_changed_since_the_last_one(string question)
    {
        var talk = new Talk();
        await talk.HasRegistered(Ana).Later(TimeSpan.FromDays(40)).HasApprovedMinutes("2027-01-04").Later(TimeSpan.FromDays(60)).Aside(t => t.Says(Zoe, "new objective").Says(Lea, "plan a management review").Presses(Lea, "Plan it", ("meeting-day", "2027-12-01")));
        var answer = await AnswerInChat.Of(talk, Lea, question);
        string[] records = [.. answer.Rows.Select(row => row["id"]!.GetValue<string>()[..8]).Distinct().Order(StringComparer.Ordinal)];
        Assert.Contains("REV-0002", string.Join(' ', answer.Rows.Select(row => row.ToJsonString())), StringComparison.Ordinal);
        Assert.DoesNotContain("AIS-0001", string.Join(' ', answer.Rows.Select(row => row.ToJsonString())), StringComparison.Ordinal);
        Assert.NotEmpty(records);
    }

    [Fact]
    public async Task Before_the_first_it_says_so()
    {
        var talk = new Talk();
        await talk.HasRegistered(Ana);
        var answer = await AnswerInChat.Of(talk, Lea, "what changed since the last management review");
        Assert.StartsWith("No management review was held yet", answer.Words, StringComparison.Ordinal);
    }

    private static async Task<string> Asked(Person who, string question)
    {
        var talk = await World();
        var answer = await AnswerInChat.Of(talk, who, question);
        Assert.True(answer.Count is not null || answer.Reply.Card is not null, answer.Words);
        return string.Join(' ', answer.Rows.Select(row => row["id"]!.GetValue<string>()).Order(StringComparer.Ordinal));
    }

    private static async Task<Talk> World()
    {
        var talk = new Talk();
        await talk.HasRegistered(Ana).IsInReview().Aside(t => t
            .Forges(Lea, "review.act", ("review", "REV-0001"), ("action-what", "Tell everybody."), ("action-owner", "max"), ("action-due", "2026-12-15"), ("of-decision", "1"))
            .Forges(Lea, "review.decide", ("review", "REV-0001"), ("kind", "Resources"), ("decided", "A second data scientist is hired."))
            .Says(Lea, "review REV-0001").Presses(Lea, "End the meeting").Presses(Lea, "Send the minutes", ("conclusion", "It works."), ("present", "ingrid,lea"))
            .Says(Max, "action ACT-0002").Presses(Max, "It is done", ("proof", "Told on the page of the department."))
            .Says(Lea, "plan a management review").Presses(Lea, "Plan it", ("meeting-day", "2027-06-07"), ("chair", "max"), ("looks-back", "2026-11-20"))
            .Says(Lea, "plan a management review").Presses(Lea, "Plan it", ("meeting-day", "2027-07-07"), ("chair", "max"), ("looks-back", "2026-11-20")).Presses(Lea, "Cancel").Presses(Lea, "Cancel the review", ("reason", "Planned twice.")));
        return talk;
    }
}
