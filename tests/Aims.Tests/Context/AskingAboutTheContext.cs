using System.Globalization;
using Aims.Questions;
using Aims.Tests.Chat;
using Aims.Tests.Questions;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Context;

/// <summary>Questions about the context and about responsibilities as people type them, with the rows that are right in a small world.</summary>
public sealed class AskingAboutTheContext
{
    private static readonly QuestionReader Reader = new(ManagementSystem.Subjects);

    [Theory]
    [InlineData("lea", "who is responsible for A.6.2.4", "A.6.2.4")]
    [InlineData("zoe", "who is accountable for clause 9.2", "9.2.1 9.2.2")]
    [InlineData("ana", "who is accountable for A.6.2.4", "A.6.2.4")]
    [InlineData("lea", "who is accountable for incident handling", "incident-handling")]
    [InlineData("lea", "who is responsible for clause 9.1", "9.1")]
    [InlineData("ana", "my responsibilities", "A.6.2.4")]
    [InlineData("lea", "responsibilities without acceptance", "9.1 9.2.1 incident-handling")]
    [InlineData("lea", "responsibilities of Max", "9.1 A.6.2.4")]
    [InlineData("lea", "responsibilities of Zoë", "9.1 9.2.1")]
    [InlineData("lea", "declined responsibilities", "9.1")]
    [InlineData("lea", "accepted responsibilities", "A.6.2.4")]
    [InlineData("lea", "responsibilities in A.5 without anybody", "A.5.2 A.5.3 A.5.4 A.5.5")]
    [InlineData("lea", "clauses nobody is accountable for in clause 9", "9.2.2 9.3.1 9.3.2 9.3.3")]
    [InlineData("lea", "what is Ingrid accountable for", "9.2.1 incident-handling")]
    [InlineData("lea", "external issues", "issues.1 issues.2")]
    [InlineData("lea", "internal issues", "issues.3")]
    [InlineData("lea", "issues that matter", "issues.2 issues.3")]
    [InlineData("priya", "issues about climate change", "issues.1")]
    [InlineData("lea", "interested parties", "parties.1 parties.2")]
    [InlineData("lea", "needs of interested parties", "parties.1 parties.2")]
    [InlineData("lea", "context documents in force", "issues parties scope")]
    [InlineData("lea", "context documents confirmed by Ingrid", "scope")]
    [InlineData("ana", "context documents", "scope")]
    [InlineData("lea", "context documents due for review in 2027", "issues parties scope")]
    public Task Answers_in_English(string who, string text, string keys) => Says("en-GB", who, text, keys);

    [Theory]
    [InlineData("de", "Zuständigkeiten ohne Annahme", "9.1 9.2.1 incident-handling")]
    [InlineData("de", "wer ist rechenschaftspflichtig für Kapitel 9.2", "9.2.1 9.2.2")]
    [InlineData("de", "interessierte Parteien", "parties.1 parties.2")]
    [InlineData("fr", "responsabilités sans acceptation", "9.1 9.2.1 incident-handling")]
    [InlineData("fr", "parties intéressées", "parties.1 parties.2")]
    [InlineData("es", "responsabilidades sin aceptación", "9.1 9.2.1 incident-handling")]
    [InlineData("es", "cuestiones internas", "issues.3")]
    public Task Answers_in_other_languages(string language, string text, string keys) => Says(language, "lea", text, keys);

    [Theory]
    [InlineData("how many responsibilities are accepted", 1)]
    [InlineData("how many interested parties are there", 2)]
    [InlineData("how many responsibilities of processes are there", 15)]
    public async Task Counts(string text, int count)
    {
        var (answer, said) = await Ask("en-GB", "lea", text);
        Assert.True(answer is not null, said);
        Assert.Equal(count, answer.Total);
    }

    private static async Task Says(string language, string who, string text, string keys)
    {
        var (answer, said) = await Ask(language, who, text);
        Assert.True(answer is not null, said);
        Assert.True(keys == string.Join(' ', answer.Rows.Select(row => row.Key).Order(StringComparer.Ordinal)), $"{said}\n{string.Join(' ', answer.Rows.Select(row => row.Key))}");
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
    /// Ana and Max answer for A.6.2.4 and have accepted; Zoë has declined 9.1, for which Max is accountable; Ingrid is accountable for 9.2.1 and incident
    /// handling, where nobody has answered. Scope, issues and parties are in force.
    /// </summary>
    private static async Task<Talk> Build()
    {
        var talk = new Talk().HasScope().HasIssues().HasParties()
            .HasAssigned("A.6.2.4", Max, Ana).HasAccepted(Ana, "A.6.2.4").HasAccepted(Max, "A.6.2.4")
            .HasAssigned("9.1", Max, Zoe).HasAssigned("9.2.1", Ingrid, Zoe).HasAssigned("incident-handling", Ingrid, Nour);
        await talk.Aside(t => t.Forges(Zoe, "responsibility.decline", ("responsibility", "9.1"), ("reason", "I moved to Sales.")));
        return talk;
    }
}
