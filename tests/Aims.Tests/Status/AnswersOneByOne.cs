using System.Globalization;
using Aims.Ledger;
using Aims.People;
using Aims.Policies;
using Aims.Questions;
using Aims.Status;
using Aims.Tests.Campaigns;
using Aims.Tests.Chat;
using CsCheck;
using Xunit;

namespace Aims.Tests.Status;

/// <summary>An instance that is asked after each acknowledgement makes only the rows of those who acknowledged anew. One that begins later makes all of them: both have the same.</summary>
public sealed class AnswersOneByOne
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public Task Come_to_what_all_of_them_come_to() => Gen.Select(Gen.Bool, Gen.Int[1, 5].Array[1, 6], Gen.Int[0, 10_000]).SampleAsync(async (isCampaign, rounds, seed) =>
    {
        var random = new Random(seed);
        var talk = new Talk();
        if (isCampaign)
            await talk.HasCampaign([]);
        // Somebody who is not here any more, too.
        PersonId[] people = [.. Staff.All.Select(person => person.Id), PersonId.Parse("gone")];
        var present = new Present(talk.Office.People.Now, talk.Office.Contacts, DateOnly.FromDateTime(talk.Office.Now.UtcDateTime));
        int commands = 0;
        foreach (int answers in rounds)
        {
            for (int n = 0; n < answers; n++)
                await Answer(talk, people[random.Next(people.Length)], 1 + random.Next(2), isSigned: random.Next(3) > 0, ++commands);
            if (random.Next(6) == 0)
                await talk.HasCampaign([]);
            using var later = new StatusIndex(talk.Records, TimeProvider.System);

            Assert.Equal(await Rows(later, present, talk), await Rows(talk.Index, present, talk));
        }
    }, iter: 60, threads: 2);

    private static Task<Outcome> Answer(Talk talk, PersonId who, int version, bool isSigned, int n) => talk.Records.Commit(
        new Command(string.Create(CultureInfo.InvariantCulture, $"answer-{n}"), who, talk.Office.Now + TimeSpan.FromMinutes(n)),
        draft => draft.Apply(Acknowledgement.Type, Acknowledgement.IdOf(PolicyLibrary.AiPolicy, version, who),
            Decided<AcknowledgementEvent>.These([isSigned ? new PolicyAcknowledged(PolicyLibrary.AiPolicy, version, "AI policy", "0") : new PolicyOpened(PolicyLibrary.AiPolicy, version, "AI policy")]), Ct), Ct);

    private static Task<List<string>> Rows(StatusIndex index, Present present, Talk talk) => index.Ask(About.Acknowledgements, world =>
    {
        var scene = new Scene(world, present.People, new Viewer(Staff.Lea, present.People), talk.Office.Now, TimeZoneInfo.Utc, [present]);
        return AskedAcknowledgements.Subject.Rows(scene).Cast<AskedAcknowledgement>()
            .Concat(present.People.Everybody.SelectMany(person => AskedAcknowledgements.OfPerson(person, scene)).Cast<AskedAcknowledgement>())
            .Select(row => $"{row.Key} {row}").Order(StringComparer.Ordinal).ToList();
    }, Ct);
}
