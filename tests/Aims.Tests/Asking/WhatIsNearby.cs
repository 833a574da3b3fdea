using System.Globalization;
using Aims.Cards;
using Aims.People;
using Aims.Status;
using Aims.Tests.Asking.KnownWorld;
using Aims.Tests.Chat;
using Xunit;

namespace Aims.Tests.Asking;

/// <summary>Where nothing fits, the answer offers what would with one condition less. Each number that it names is what the question behind it is answered with, for whoever asks.</summary>
public sealed class WhatIsNearby
{
    private static readonly string[] Impossible =
    [
        "retired systems", "retired systems in Finance without an owner", "systems in Legal that act alone and use biometric data without a department",
        "high risk systems in HR that are planned with no owner", "critical risks of systems in Finance that are overdue and closed",
        "approvals rejected in 2019", "assessments of retired systems that are overdue", "systems called translation in Finance that are suspended", "policies approved in 2019",
        "who has not acknowledged the AI policy in Legal since 2019",
    ];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("lea")]
    [InlineData("max")]
    [InlineData("oskar")]
    public async Task Is_counted_as_it_is_answered(string asker)
    {
        var talk = new Talk(await Organisation.Founded(Facts.Read(), Ct));
        var who = talk.Office.People.Find(PersonId.Parse(asker))!;
        int offered = 0;
        foreach (string text in Impossible)
        {
            foreach (var (number, data) in Offered(await AnswerInChat.Of(talk, who, text)))
            {
                offered++;
                int? found = (await AnswerInChat.OfPress(talk, who, AskButton.Verb, data)).Count;
                Assert.True(found == number, $"{text}: {number} were offered, and {found} are there.");
            }
        }
        Assert.InRange(offered, 5, 60);
    }

    private static IEnumerable<(int Number, (string Name, string Value)[] Data)> Offered(AnswerInChat answer) =>
        from button in answer.Count == 0 ? new Post(answer.Reply).Buttons : []
        let number = int.TryParse(button.Button.Title.Split(' ')[0], NumberStyles.None, CultureInfo.InvariantCulture, out int read) ? read : -1
        where number >= 0
        select (number, (button.Button.Data ?? ActionData.None).Select(field => (field.Name, field.Value)).ToArray());
}
