using Aims.People;
using Aims.Tests.Asking.Judging;
using Aims.Tests.Asking.KnownWorld;
using Aims.Tests.Cards;
using Aims.Tests.Chat;
using Xunit;

namespace Aims.Tests.Asking.Seeing;

/// <summary>
/// Forty questions, each asked by an employee, a manager, a lead, an auditor and an admin in their own chats. Whatever comes back, as a card or as
/// the file behind it, is what the facts say that this person may see, and names nothing else. docs/asking-who-sees-what.md is what they saw.
/// </summary>
public sealed class WhoSawWhat
{
    private static readonly string[] Roles = ["employee", "manager", "governance_lead", "auditor", "admin"];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Is_what_they_may_see_and_nothing_else()
    {
        Assert.Equal(40, FortyQuestions.All.Count);
        var facts = Facts.Read();
        var talk = new Talk(await Organisation.Founded(facts, Ct));
        var wrong = new List<string>();
        var table = new List<string[]>();
        foreach (var question in FortyQuestions.All)
        {
            string[] row = [.. Roles];
            for (int at = 0; at < Roles.Length; at++)
            {
                var seen = new SeenFacts(facts, Askers.Of(Roles[at]));
                var answer = await Asked(talk, talk.Office.People.Find(PersonId.Parse(seen.Who))!, question);
                var (right, product) = (question.Facts(seen), question.Product(answer));
                row[at] = product.Short;
                if (right.Exactly != product.Exactly)
                    wrong.Add($"{Roles[at]}: {question.Text}\n  may see {right.Exactly}\n  saw     {product.Exactly}");
                wrong.AddRange(seen.Hidden.Where(hidden => !question.Text.Contains(hidden, StringComparison.Ordinal) && answer.Everything.Contains(hidden, StringComparison.Ordinal))
                    .Select(hidden => $"{Roles[at]}: {question.Text}\n  names {hidden}"));
            }
            table.Add([question.After is { } before ? $"{before} → {question.Text}" : question.Text, .. row]);
        }
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Golden.MatchesFile(Path.Combine(Repository.Root, "docs", "asking-who-sees-what.md"), Page(table));
    }

    private static string Page(IEnumerable<string[]> table) => $"""
        # Who is shown what

        The same forty questions in an organisation of 59 people with 74 AI systems, asked in each one's own chat by Oskar (an employee), Max (a manager of
        six), Lea (governance lead), Tomasz (auditor) and Viktor (admin). The rules are in [asking.md](asking.md). A test asks them and compares each answer,
        and the file behind it, with what the facts say that this person may see; it writes this page.

        | Question | Employee | Manager | Lead | Auditor | Admin |
        |---|---|---|---|---|---|
        {string.Join('\n', table.Select(row => $"| {string.Join(" | ", row)} |"))}

        """;

    private static async Task<AnswerInChat> Asked(Talk talk, Person who, SightQuestion question)
    {
        // Each question stands for itself.
        await talk.Bot.LastQuestions.Sweep(talk.Office.Now.AddHours(1), Ct);
        if (question.After is { } before)
            await AnswerInChat.Of(talk, who, before);
        return await AnswerInChat.Of(talk, who, question.Text);
    }
}
