using System.Globalization;
using System.Text.Json.Nodes;
using Aims.Bot.Tests.Edge;
using Aims.Bot.Tests.Functions;
using Aims.Local;

namespace Aims.Bot.Tests.Year;

/// <summary>
/// The company of the local run, whose people meet the bot over a year: on each day the published bot starts anew with its clock there, and the host's
/// timers fire.
/// </summary>
public sealed class YearOffice : Office
{
    private static readonly string[] Morning = ["daily", "incidents", "approvals", "campaigns", "digests"];

    private readonly JsonNode directory = JsonNode.Parse(File.ReadAllText(Repository.PeopleFile))!;

    internal Diary Diary { get; } = new();

    internal IReadOnlyList<Colleague> Everybody => field ??=
        [.. directory["people"]!.AsArray().Select(person => new Colleague(PersonOf((string)person!["id"]!, (string)person["name"]!), Diary))];

    protected override string Time => "2027-01-11T08:00:00Z";

    protected override string People
    {
        get
        {
            directory["tenant"] = Tenant;
            // What one lead writes, another approves.
            directory["people"]!.AsArray().First(person => (string)person!["name"]! == "Chloé Martin")!["roles"] = new JsonArray("lead");
            return directory.ToJsonString();
        }
    }

    internal Colleague Colleague(string firstName) => Everybody.First(colleague => colleague.FirstName == firstName);

    /// <summary>Another day, 9:00 in Berlin or Vienna: what is due in the morning is done, and what is to be sent is sent.</summary>
    internal async Task ComesAsync(DateOnly day)
    {
        // The process ends as by a kill: a message that had not reached the queue would wait for the host's sweep of each minute.
        await SettleAsync();
        await MoveToAsync(day.ToString("yyyy-MM-dd'T08:00:00Z'", CultureInfo.InvariantCulture));
        Diary.Day(day);
        foreach (string timer in Morning)
            await FireAsync(timer);
        await SettleAsync();
        foreach (var colleague in Everybody)
            colleague.HearsWhatCame();
    }

    protected override async Task<string> ProgramAsync() => Path.Combine(await PublishedFolder.PathAsync(), PublishedFolder.Program);
}
