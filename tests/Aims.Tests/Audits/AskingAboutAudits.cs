using System.Globalization;
using Aims.Questions;
using Aims.Tests.Chat;
using Aims.Tests.Questions;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Audits;

/// <summary>Questions about audits, findings and nonconformities as people type them, with the rows that are right in a small world.</summary>
public sealed class AskingAboutAudits
{
    private static readonly QuestionReader Reader = new(ManagementSystem.Subjects);

    [Theory]
    // Of the shared sample.
    [InlineData("priya", "major NCs without root cause", "NC-0002")]
    [InlineData("priya", "who audited the system they own", "AUD-0001")]
    [InlineData("lea", "audits", "AUD-0001 AUD-0002")]
    [InlineData("lea", "running audits", "AUD-0001")]
    [InlineData("lea", "planned audits", "AUD-0002")]
    [InlineData("lea", "cancelled audits", "AUD-0003")]
    [InlineData("lea", "audits led by Priya", "AUD-0001")]
    [InlineData("lea", "audits with an auditor who stepped aside", "AUD-0001")]
    [InlineData("lea", "audits of clause 9", "AUD-0001")]
    [InlineData("lea", "audits without a lead auditor", "AUD-0002")]
    [InlineData("lea", "audits with major findings", "AUD-0001")]
    [InlineData("lea", "findings", "AUD-0001/1 AUD-0001/2")]
    [InlineData("lea", "opportunities for improvement", "AUD-0001/2")]
    [InlineData("lea", "findings of AUD-0001", "AUD-0001/1 AUD-0001/2")]
    [InlineData("lea", "open findings", "AUD-0001/1")]
    [InlineData("lea", "nonconformities", "NC-0001 NC-0002 NC-0003")]
    [InlineData("lea", "open nonconformities", "NC-0001 NC-0002 NC-0003")]
    [InlineData("lea", "nonconformities without root cause", "NC-0002 NC-0003")]
    [InlineData("lea", "minor nonconformities", "NC-0003")]
    [InlineData("lea", "ncs of Zoë", "NC-0002")]
    [InlineData("lea", "nonconformities raised outside audits", "NC-0002 NC-0003")]
    [InlineData("lea", "nonconformities from audits", "NC-0001")]
    [InlineData("lea", "overdue nonconformities", "NC-0002")]
    [InlineData("lea", "nonconformities without corrective actions", "NC-0002 NC-0003")]
    [InlineData("ana", "my nonconformities", "NC-0001")]
    [InlineData("zoe", "nonconformities", "NC-0002")]
    [InlineData("max", "nonconformities", "NC-0001")]
    [InlineData("nour", "audits", "AUD-0001")]
    public Task Answers_in_English(string who, string text, string keys) => Says("en-GB", who, text, keys);

    [Theory]
    [InlineData("de", "schwere Abweichungen ohne Ursache", "NC-0002")]
    [InlineData("de", "laufende Audits", "AUD-0001")]
    [InlineData("de", "offene Feststellungen", "AUD-0001/1")]
    [InlineData("fr", "non conformités majeures sans cause racine", "NC-0002")]
    [InlineData("fr", "audits en cours", "AUD-0001")]
    [InlineData("es", "no conformidades mayores sin causa raíz", "NC-0002")]
    [InlineData("es", "auditorías en curso", "AUD-0001")]
    public Task Answers_in_other_languages(string language, string text, string keys) => Says(language, "lea", text, keys);

    [Theory]
    [InlineData("how many nonconformities are open", 3)]
    [InlineData("how many major nonconformities", 2)]
    [InlineData("number of findings", 2)]
    [InlineData("how many audits are planned", 1)]
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
    /// AUD-0001 runs: Zoë has filled in a question and then taken over the system that is audited; it found NC-0001 (major, Ana's, its cause
    /// told, Max acts) and an opportunity. AUD-0002 is planned with nobody named, AUD-0003 cancelled. NC-0002 (major, Zoë's) and NC-0003
    /// (minor, Nour's) were raised by Lea; the first is overdue.
    /// </summary>
    private static async Task<Talk> Build()
    {
        var talk = new Talk().HasRegistered(Ana).HasAudit();
        await talk.Aside(t => t
            .Says(Zoe, "audit AUD-0001").Presses(Zoe, "Checklist").Presses(Zoe, "Go on").Presses(Zoe, "Next", ("outcome2", "Finding"), ("note2", "The list could be shorter."), ("looked2", "The list"))
            .PressesAt(Zoe, "not raised yet", "Raise").Presses(Zoe, "Raise it", ("grade", "Opportunity"), ("what-found", "The list could be shorter."), ("finding-owner", "nour"))
            .Forges(Ana, "system.hand-over", ("system", "AIS-0001"), ("new-owner", "zoe")).Forges(Zoe, "system.accept-offer", ("system", "AIS-0001"))
            .Forges(Zoe, "audit.save-page", ("audit", "AUD-0001"), ("page", "2"), ("outcome1", "Conforms"), ("looked1", "All"), ("seen", "0"))
            .Forges(Lea, "audit.plan", ("title", "Suppliers"), ("objectives", "Terms."), ("first-day", "2027-02-01"), ("last-day", "2027-02-05"), ("criteria", "A.10"))
            .Forges(Lea, "audit.plan", ("title", "Old"), ("objectives", "None."), ("first-day", "2027-02-01"), ("last-day", "2027-02-05"), ("criteria", "A.7"))
            .Forges(Lea, "audit.cancel", ("audit", "AUD-0003"), ("reason", "Not now."))
            .Forges(Lea, "nonconformity.raise", ("what-wrong", "No objectives were set."), ("grade", "Major"), ("requirement", "6.2"), ("nc-owner", "zoe"))
            .Forges(Ana, "nonconformity.answer", ("nonconformity", "NC-0001"), ("correction", "Measured."), ("consequences", "None."), ("cause", "No deputy."), ("similar", "None."))
            .Forges(Ana, "nonconformity.act", ("nonconformity", "NC-0001"), ("action-what", "Name a deputy."), ("action-owner", "max"), ("action-due", "2026-12-01"))
            .Later(TimeSpan.FromDays(20))
            .Forges(Lea, "nonconformity.raise", ("what-wrong", "A document has no date."), ("grade", "Minor"), ("requirement", "7.5.2"), ("nc-owner", "nour")));
        return talk;
    }
}
