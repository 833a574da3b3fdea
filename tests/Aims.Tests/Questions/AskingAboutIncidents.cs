using Aims.People;
using Aims.Questions;
using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Questions;

/// <summary>
/// Questions about incidents and concerns in four languages, over a small world: INC-0001 with Ana's CV screener, major, of 20 November; INC-0002
/// with the same, serious and not reported yet, of 23 November; INC-0003 with a tool that nobody knows, of September, closed as minor; INC-0004
/// not rated yet. C-0001 is anonymous and answered, C-0002 is Zoë's and waits, C-0003 is closed.
/// </summary>
public sealed class AskingAboutIncidents(AskingAboutIncidents.SmallWorld world) : IClassFixture<AskingAboutIncidents.SmallWorld>
{
    private static readonly QuestionReader Reader = new(ManagementSystem.Subjects);

    [Theory]
    [InlineData("open AI incidents", "INC-0001 INC-0002 INC-0004")]
    [InlineData("serious incidents in the last 6 months", "INC-0002")]
    [InlineData("incidents", "INC-0001 INC-0002 INC-0003 INC-0004")]
    [InlineData("closed incidents", "INC-0003")]
    [InlineData("incidents of AIS-0001", "INC-0001 INC-0002")]
    [InlineData("incidents that have to be reported", "INC-0002")]
    [InlineData("which incidents are without a cause?", "INC-0001 INC-0002 INC-0003 INC-0004")]
    [InlineData("incidents not rated", "INC-0004")]
    [InlineData("minor incidents", "INC-0003")]
    [InlineData("incidents without a system", "INC-0003 INC-0004")]
    [InlineData("incidents that happened in September", "INC-0003")]
    [InlineData("incidents reported by Zoë O'Neill", "INC-0001 INC-0003")]
    [InlineData("incidents since 19 November", "INC-0001 INC-0002 INC-0004")]
    [InlineData("open incidents in Human Resources", "INC-0001 INC-0002")]
    [InlineData("major or serious incidents", "INC-0001 INC-0002")]
    [InlineData("INC-0003", "INC-0003")]
    [InlineData("systems with open incidents", "AIS-0001")]
    [InlineData("open concerns", "C-0001 C-0002")]
    [InlineData("anonymous concerns", "C-0001 C-0003")]
    [InlineData("unanswered concerns", "C-0002")]
    [InlineData("concerns raised this month", "C-0001 C-0002 C-0003")]
    [InlineData("closed concerns", "C-0003")]
    [InlineData("offene Vorfälle", "INC-0001 INC-0002 INC-0004")]
    [InlineData("schwerwiegende Vorfälle der letzten 6 Monate", "INC-0002")]
    [InlineData("welche Vorfälle sind noch zu melden?", "INC-0002")]
    [InlineData("offene Bedenken", "C-0001 C-0002")]
    [InlineData("incidents ouverts", "INC-0001 INC-0002 INC-0004")]
    [InlineData("incidents graves", "INC-0002")]
    [InlineData("incidentes abiertos", "INC-0001 INC-0002 INC-0004")]
    [InlineData("incidentes sin causa", "INC-0001 INC-0002 INC-0003 INC-0004")]
    public async Task Answers_with_the_rows_that_are_meant(string text, string rows) => Assert.Equal(rows, await world.Ask(Lea, text));

    [Theory]
    [InlineData("how many open incidents are there?", 3)]
    [InlineData("how many incidents were closed in November?", 1)]
    [InlineData("how many concerns are open?", 2)]
    [InlineData("wie viele Vorfälle sind offen?", 3)]
    public async Task Counts_them(string text, int number) => Assert.Equal(number, await world.Count(Lea, text));

    [Theory]
    [InlineData("zoe", "incidents", "INC-0001 INC-0003")]
    [InlineData("max", "incidents", "INC-0001 INC-0002")]
    [InlineData("nour", "incidents", "")]
    [InlineData("priya", "concerns", "C-0001 C-0002 C-0003")]
    [InlineData("zoe", "concerns", "C-0002")]
    [InlineData("ana", "concerns", "")]
    [InlineData("ana", "my incidents", "INC-0001 INC-0002")]
    public async Task Shows_each_what_they_may_see(string who, string text, string rows) => Assert.Equal(rows, await world.Ask(All.Single(p => p.Id.Value == who), text));

    [Theory]
    [InlineData("lea", "what changed on INC-0003", "reported it, rated it: minor; affected: not known, closed it")]
    [InlineData("priya", "who changed INC-0002?", "reported it, found it serious: a breach of law that protects fundamental rights, such as discrimination")]
    [InlineData("zoe", "what changed on INC-0003", "reported it, closed it")]
    public async Task Tells_what_happened_to_those_who_may_know(string who, string text, string deeds) => Assert.Equal(deeds, string.Join(
        ", ", (await world.Answer(All.Single(p => p.Id.Value == who), text)).Rows.OrderBy(row => row.Key, StringComparer.Ordinal).Select(row => row.Title[(row.Title.IndexOf(": ", StringComparison.Ordinal) + 2)..])));

    // To whoever may not see it, one that is there is as one that is not.
    [Theory]
    [InlineData("what changed on INC-0003")]
    [InlineData("what changed on INC-0099")]
    [InlineData("status of INC-0003")]
    public async Task Tells_others_not_even_that_there_is_one(string text) =>
        Assert.Equal("There is none of that number, or it is not yours to see.", Assert.IsType<Reading.Declined>(await world.Read(All.Single(p => p.Id.Value == "nour"), text)).Say);

    public sealed class SmallWorld : IAsyncLifetime
    {
        private readonly Talk talk = new();

        public async ValueTask InitializeAsync() => await talk.HasApproval(Ana, Max).Aside(t => t
            .Then(() => Task.FromResult(talk.Office.Now += TimeSpan.FromHours(1)))
            .Says(Zoe, "report an incident").Presses(Zoe, "Report", ("what", "It sorted out everybody above 50."), ("other", "AIS-0001"), ("occurred", "2026-11-20"))
            .Says(Lea, "incident INC-0001").Presses(Lea, "Rate it").Presses(Lea, "Save", ("severity", "Major"))
            .Says(Max, "report an incident").Presses(Max, "Report", ("what", "It happened again."), ("other", "AIS-0001"))
            .Says(Lea, "incident INC-0002").Presses(Lea, "Is it serious?").Presses(Lea, "See what it comes to", ("led", "Rights"), ("link", "Yes"))
            .Says(Zoe, "report an incident").Presses(Zoe, "Report", ("what", "It answered too late."), ("other", "The blue tool"), ("occurred", "2026-09-10"))
            .Says(Lea, "incident INC-0003").Presses(Lea, "Rate it").Presses(Lea, "Save", ("severity", "Minor")).Presses(Lea, "Close").Presses(Lea, "Close", ("text", "The network was down."))
            .Says(Lea, "report an incident").Presses(Lea, "Report", ("what", "Somebody pasted a contract into a chat."))
            .Says(Ana, "raise a concern").Presses(Ana, "Send", ("text", "It looks at ages."))
            .Says(Zoe, "raise a concern").Presses(Zoe, "Send", ("text", "It is used without an assessment."), ("way", "Named"))
            .Says(Ana, "raise a concern").Presses(Ana, "Send", ("text", "It is slow."))
            .Says(Lea, "concern C-0001").Presses(Lea, "Answer").Presses(Lea, "Send", ("text", "We look into it."))
            .Says(Lea, "concern C-0003").Presses(Lea, "Close").Presses(Lea, "Close", ("text", "It is faster now.")));

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;

        internal async Task<string> Ask(Person who, string text) => string.Join(' ', (await Answer(who, text)).Rows.Select(row => row.Key).Order(StringComparer.Ordinal));

        internal async Task<int> Count(Person who, string text) => (await Answer(who, text)).Total;

        internal Task<Reading> Read(Person who, string text) => new Asked(talk).As(who, scene => ReadIn(scene, text));

        internal Task<Answer> Answer(Person who, string text) => new Asked(talk).As(who, scene =>
        {
            var question = Assert.IsType<Reading.Understood>(ReadIn(scene, text)).Question;
            return Answering.Answer(question, ManagementSystem.Subjects, scene).Answer ?? throw new InvalidOperationException($"\"{text}\" has no answer.");
        });

        private static Reading ReadIn(Scene scene, string text) => Reader.Read(text, scene, null, System.Globalization.CultureInfo.GetCultureInfo("en-GB"));
    }
}
