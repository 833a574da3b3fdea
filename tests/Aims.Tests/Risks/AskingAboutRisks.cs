using System.Globalization;
using Aims.Questions;
using Aims.Tests.Chat;
using Aims.Tests.Questions;
using Aims.Tests.Situations;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Risks;

/// <summary>Questions about risks by where they come from, what they cost and who accepts them, with the rows that are right in a small world.</summary>
public sealed class AskingAboutRisks
{
    private static readonly QuestionReader Reader = new(ManagementSystem.Subjects);

    [Theory]
    [InlineData("lea", "risks", "RSK-0001 RSK-0002 RSK-0003 RSK-0004 RSK-0005")]
    [InlineData("lea", "risks of the organisation", "RSK-0001 RSK-0003")]
    [InlineData("lea", "organisational risks", "RSK-0001 RSK-0003")]
    [InlineData("lea", "process risks", "RSK-0002")]
    [InlineData("lea", "risks from assessments", "RSK-0004 RSK-0005")]
    [InlineData("lea", "risks that are opportunities", "RSK-0002")]
    [InlineData("lea", "risks above the appetite", "RSK-0003")]
    [InlineData("lea", "risks above appetite without acceptance", "")]
    [InlineData("lea", "risks whose acceptance ends within 30 days", "RSK-0003")]
    [InlineData("lea", "accepted risks that expire soon", "RSK-0003")]
    [InlineData("lea", "risk acceptances that expire in the next 30 days", "RSK-0003")]
    [InlineData("lea", "risks with residual level medium", "RSK-0001")]
    [InlineData("lea", "risks with a residual level of low", "RSK-0004")]
    [InlineData("lea", "risks with a cost", "RSK-0001 RSK-0004")]
    [InlineData("lea", "risks whose treatment cost is more than 10000", "RSK-0001")]
    [InlineData("lea", "risks with treatment cost over 10000", "RSK-0001")]
    [InlineData("lea", "risks about skills", "RSK-0001")]
    [InlineData("lea", "risks that Ingrid accepted", "RSK-0003")]
    [InlineData("lea", "risks Ingrid has accepted", "RSK-0003")]
    [InlineData("lea", "risks signed off by Ingrid", "RSK-0003")]
    [InlineData("lea", "risks whose owner is Zoë", "RSK-0001 RSK-0003")]
    [InlineData("lea", "risks of Engineering", "RSK-0001 RSK-0003")]
    [InlineData("lea", "unanswered risks", "RSK-0002 RSK-0005")]
    [InlineData("zoe", "my risks", "RSK-0001 RSK-0003")]
    [InlineData("max", "risks", "RSK-0002 RSK-0004 RSK-0005")]
    [InlineData("nour", "risks", "RSK-0004")]
    public Task Answers_in_English(string who, string text, string keys) => Says("en-GB", who, text, keys);

    [Theory]
    [InlineData("de", "Risiken der Organisation", "RSK-0001 RSK-0003")]
    [InlineData("de", "Risiken aus Folgenabschätzungen", "RSK-0004 RSK-0005")]
    [InlineData("de", "Risiken, deren Akzeptanz bald endet", "RSK-0003")]
    [InlineData("fr", "risques de l'organisation", "RSK-0001 RSK-0003")]
    [InlineData("fr", "risques avec un coût", "RSK-0001 RSK-0004")]
    [InlineData("es", "riesgos de la organización", "RSK-0001 RSK-0003")]
    [InlineData("es", "riesgos con coste", "RSK-0001 RSK-0004")]
    public Task Answers_in_other_languages(string language, string text, string keys) => Says(language, "lea", text, keys);

    [Theory]
    [InlineData("how many risks are above the appetite", 1)]
    [InlineData("how many opportunities risks are there", 1)]
    [InlineData("how many risks of the organisation are accepted", 1)]
    public async Task Counts(string text, int count)
    {
        var (answer, said) = await Ask("en-GB", "lea", text);
        Assert.True(answer is not null, said);
        Assert.Equal(count, answer.Total);
    }

    [Theory]
    [InlineData("average treatment cost of risks", 9150)]
    public async Task Works_out_what_treatments_cost(string text, double amount)
    {
        var (answer, said) = await Ask("en-GB", "lea", text);
        Assert.True(answer is not null, said);
        Assert.Equal(amount, answer.Figure);
    }

    [Fact]
    public async Task Each_field_and_relation_reads_of_each_risk()
    {
        var asked = new Asked(await World.Value);
        var subject = ManagementSystem.Subjects["risk"];
        int read = await asked.As(Lea, scene => subject.Rows(scene).Sum(row =>
            subject.Fields.Count(field => !field.Read(row, scene).IsEmpty) + subject.Terms.Count(term => term.Holds(row, scene)) + subject.Relations.Sum(relation => relation.Follow(row, scene).Count())));
        Assert.True(read > 0);
        Assert.Equal("Sales", await asked.Value(Lea, "risk", "RSK-0002", "process"));
        Assert.Equal("18000", await asked.Value(Lea, "risk", "RSK-0001", "cost"));
        Assert.Equal("Engineering", await asked.Value(Lea, "risk", "RSK-0001", "department"));
        Assert.Equal("Fines.", await asked.Value(Lea, "risk", "RSK-0003", "consequence"));
    }

    [Fact]
    public async Task Breaks_risks_down_by_source()
    {
        var (answer, said) = await Ask("en-GB", "lea", "risks by source");
        Assert.True(answer is not null, said);
        Assert.Equal(["Impact assessment 2", "The organisation 2", "A process 1"], answer.Groups.Select(group => $"{group.Labels[0]} {group.Count}").OrderByDescending(line => line[^1]).ThenBy(line => line, StringComparer.Ordinal));
    }

    private static async Task Says(string language, string who, string text, string keys)
    {
        var (answer, said) = await Ask(language, who, text);
        Assert.True(answer is not null, said);
        Assert.Equal(keys, string.Join(' ', answer.Rows.Select(row => row.Key).Order(StringComparer.Ordinal)));
    }

    private static async Task<(Answer? Answer, string? Said)> Ask(string language, string who, string text)
    {
        var asked = new Asked(await World.Value);
        var person = All.Single(one => one.Id.Value == who);
        return await asked.As(person, scene => Reader.Read(text, scene, null, CultureInfo.GetCultureInfo(language)) switch
        {
            Reading.Understood { Question: var question } => (Answering.Answer(question, ManagementSystem.Subjects, scene).Answer, $"{QuestionJson.Write(question)}"),
            Reading.Unsure unsure => (null, $"Asked back: {unsure.Say}"),
            var other => ((Answer?)null, $"{other}"),
        });
    }

    private static readonly Lazy<Task<Talk>> World = new(Build);

    /// <summary>
    /// RSK-0001 of the organisation is Zoë's, about skills, and treated for EUR 18,000; RSK-0002 is an opportunity of the process Sales, Max's and rated; RSK-0003, of the
    /// organisation and Zoë's, is high and accepted by Ingrid until 23 May 2027. RSK-0004 of Ana's assessment is reduced for EUR 300, RSK-0005 taken up and not
    /// answered. It is 1 May 2027.
    /// </summary>
    private static async Task<Talk> Build()
    {
        var talk = RisksOfTheOrganisation.Mapped();
        await talk.Aside(t => t
            .Says(Lea, "take up a risk").Presses(Lea, "Take it up", ("nature", "Threat"), ("title", "A regulator asks for what we do not keep"), ("cause", "Laws are new."), ("consequence", "Fines."), ("category", "Legal"), ("risk-owner", Zoe.Id.Value))
            .Presses(Zoe, "Answer").Presses(Zoe, "Next", ("likelihood", "3"), ("impact", "4")).Presses(Zoe, "Next", ("treatment", "Accept"), ("reason", "For now."))
            .Presses(Ingrid, "Accept", ("reason", "Until spring."))
            .HasRisks(Ana).HasReduced(Ana, "Groups of people")
            .Forges(Ana, "risk.plan", ("risk", "RSK-0004"), ("likelihood", "2"), ("impact", "2"), ("cost", "300"))
            .Presses(Ana, "To the risks").PressesAt(Ana, "stands still", "Answer")
            .Later(TimeSpan.FromDays(159)));
        return talk;
    }
}
