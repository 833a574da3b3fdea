using System.Globalization;
using System.Text.Json;
using Aims.Campaigns;
using Aims.Exports;
using Aims.People;
using Aims.Policies;
using Aims.Reach;
using Aims.Status;
using Aims.Tests.Campaigns;
using Aims.Tests.Chat;
using CsCheck;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Status;

/// <summary>Whatever was acknowledged by whomever a campaign asks: every view and every file says the same number.</summary>
public sealed class CountsOfAcknowledgements
{
    private static readonly string[] Departments = ["Human Resources", "human resources", "Legal", ""];

    private static readonly string?[] Places = ["Lisbon", "Oslo", null];

    private static readonly DateOnly Start = new(2026, 11, 23);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public Task Are_the_same_on_every_view() => Gen.Select(Gen.Int[8, 60], Gen.Int[0, 3], Gen.Int[0, 1_000]).SampleAsync(async (people, audience, seed) =>
    {
        var random = new Random(seed);
        var talk = await Happened(people, audience, random);
        var present = new Present(talk.Office.People.Now, talk.Office.Contacts, Today(talk));
        var (standing, campaign) = await talk.Index.Ask(About.Acknowledgements, world => (
            Standing.Of(world, present, Circle.People(AudiencePart.Everybody, Lea, present.People)!).Single(), audience == 0 ? null : Standing.Of(world, world.Campaigns.Single(), present)), Ct);
        var tally = standing.Tally;

        Assert.Equal(await Recounted(talk, audience), tally);
        if (campaign is not null)
        {
            Assert.Equal(tally, campaign.Tally);
            string campaigns = string.Join('\n', CardText.Of((await talk.PressVerb(Lea, Campaign.All, []))!.Card!));
            Assert.Contains($"{tally.Acknowledged} of {tally.Asked} acknowledged{(tally.Late == 0 ? "" : $", {tally.Late} late")}", campaigns, StringComparison.Ordinal);
        }
        Assert.StartsWith(tally.Asked == 0 ? "Nobody is asked" : $"{tally.Acknowledged} of {tally.Asked} ", await Title(talk, Lea, Standing.View), StringComparison.Ordinal);
        Assert.StartsWith(tally.Asked == 0 ? "Nobody is asked" : $"{tally.Missing} of {tally.Asked} ", await Title(talk, Lea, Acknowledgement.Missing), StringComparison.Ordinal);
        foreach (var by in new[] { AudienceKind.Department, AudienceKind.Location })
            Assert.Equal(tally, Breakdowns.Of(standing, by, present.People).Aggregate(default(Tally), (sum, group) => sum + group.Tally));
        // What a manager sees of their team is what a lead sees of it.
        foreach (var (part, team) in Breakdowns.Of(standing, AudienceKind.Team, present.People))
        {
            if (talk.Office.People.Find(part.Person!.Value) is { Oversees: false } manager)
                Assert.StartsWith($"{team.Acknowledged} of {team.Asked} ", await Title(talk, manager, Standing.View), StringComparison.Ordinal);
            Assert.StartsWith($"{team.Acknowledged} of {team.Asked} ", await Title(talk, Lea, Standing.View, Circle.Data(part)), StringComparison.Ordinal);
        }
        Assert.Equal(tally.Missing, (await Rows(talk, new ListRequest(Lea.Id, ExportList.NotAcknowledged, null, ExportFormat.Json))).GetArrayLength());
        var proof = await Rows(talk, new DayProofRequest(Priya.Id, PolicyLibrary.AiPolicy, Today(talk), ExportFormat.Json));
        Assert.Equal(
            (tally.Asked, tally.Acknowledged, tally.Missing),
            (Number(proof, "People asked"), Number(proof, "Acknowledged"), Number(proof, "Not acknowledged")));
        Assert.Equal(tally.Acknowledged, proof.GetProperty("rows").EnumerateArray().Count(row => row.GetProperty("state").GetString() == "Acknowledged" && row.GetProperty("asked-by").GetString() is not null));
    }, iter: 25, threads: 2);

    // Counted by the definition alone: nothing of the product's counting is used.
    private static async Task<Tally> Recounted(Talk talk, int audience)
    {
        var everybody = talk.Office.People.Everybody;
        var asked = everybody.Where(person => audience switch
        {
            0 or 1 => true,
            2 => person.Department.Equals("Human Resources", StringComparison.OrdinalIgnoreCase),
            _ => person.Location == "Lisbon" && everybody.All(other => other.Manager != person.Id),
        });
        var tally = default(Tally);
        foreach (var person in asked)
        {
            var known = (await talk.Records.Read(Acknowledgement.Type, Acknowledgement.IdOf(PolicyLibrary.AiPolicy, 1, person.Id), Ct)).State;
            bool isLate = known?.At is null && Today(talk) > (audience == 0 ? new DateOnly(2026, 12, 2) : Start.AddDays(audience == 1 ? 14 : 3));
            tally += known switch
            {
                { At: not null } => new Tally(1, 0, 0, 0, 0, 0),
                { Declined: not null } => new Tally(0, 1, 0, 0, 0, 0),
                not null => new Tally(0, 0, 1, 0, 0, 0),
                null when talk.Office.Contacts.ContainsKey(person.Id) => new Tally(0, 0, 0, 1, 0, 0),
                null => new Tally(0, 0, 0, 0, 1, 0),
            } with
            { Late = isLate ? 1 : 0 };
        }
        return tally;
    }

    private static async Task<Talk> Happened(int people, int audience, Random random)
    {
        List<Person> crowd = [.. All];
        for (int n = 0; n < people; n++)
        {
            crowd.Add(Zoe with
            {
                Id = PersonId.Parse($"p-{n:D3}"),
                Name = $"Person {n:D3}",
                Department = Departments[random.Next(4)],
                Location = Places[random.Next(3)],
                Manager = random.Next(8) == 0 ? null : crowd[random.Next(crowd.Count)].Id,
            });
        }
        var talk = new Talk(new Office(crowd));
        if (audience > 0)
        {
            await talk.HasCampaign(audience switch
            {
                1 => [],
                2 => [new AudienceWidened(new(AudienceKind.Department, "Human Resources")), new CampaignDated(null, 3, Ladder.Usual)],
                _ => [new AudienceWidened(new(AudienceKind.Location, "Lisbon")), new PeopleExcluded(new(AudienceKind.Managers), "They know."), new CampaignDated(null, 3, Ladder.Usual)],
            });
        }
        foreach (var person in crowd)
        {
            int did = random.Next(6);
            if (did == 0)
                await talk.PressVerb(person, "policy.acknowledge", [("policy", PolicyLibrary.AiPolicy), ("version", "1.0"), ("tick", "true"), ("command", talk.Office.NewId())]);
            else if (did < 3)
                await talk.HasOpened(person, did == 1 ? "No." : null);
            if (random.Next(2) == 0)
                talk.Office.Contacts[person.Id] = Contact.None with { Met = true };
        }
        talk.Office.Now += TimeSpan.FromDays(random.Next(20));
        await talk.GoesRound();
        return talk;
    }

    private static async Task<string> Title(Talk talk, Person who, string verb, params (string, string)[] about) =>
        CardText.Of((await talk.PressVerb(who, verb, [(Acknowledgement.PolicyField, PolicyLibrary.AiPolicy), .. about]))!.Card!).First()[2..];

    private static async Task<JsonElement> Rows(Talk talk, ExportRequest request) =>
        JsonElement.Parse((await talk.Bot.Export.Make(request, talk.Office.Now, Ct))!.Content);

    private static int Number(JsonElement file, string label) => int.Parse(file.GetProperty("about").GetProperty(label).GetString()!, CultureInfo.InvariantCulture);

    private static DateOnly Today(Talk talk) => DateOnly.FromDateTime(talk.Office.Now.UtcDateTime);
}
