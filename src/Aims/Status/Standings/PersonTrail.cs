using Aims.Campaigns;
using Aims.Ledger;
using Aims.People;
using Aims.Policies;

namespace Aims.Status;

/// <summary>Something that happened between a person and a policy.</summary>
/// <param name="Major">Of which major version.</param>
/// <param name="What">In words.</param>
/// <param name="Signed">What was acknowledged; null for anything else.</param>
/// <param name="Due">The last day of what was asked; null for anything else.</param>
public sealed record TrailStep(
    DateTimeOffset At, string Policy, string Title, int Major, string What, DateOnly? Due, PolicyAcknowledged? Signed, RecordKey Record, long RecordVersion);

/// <summary>All that one person was asked and acknowledged, from the events: a range read a version and a campaign that there ever was.</summary>
public sealed class PersonTrail(Records records, StatusIndex index)
{
    /// <returns>The latest first.</returns>
    public async Task<IReadOnlyList<TrailStep>> Of(PersonId person, CancellationToken ct)
    {
        var (policies, campaigns) = await index.Ask(About.Register, world => (
            PolicyLibrary.All(world.Policies), world.Campaigns.Where(campaign => campaign.WasStarted).ToList()), ct);
        var titles = policies.ToDictionary(policy => policy.Id, policy => policy.Title);
        var done = policies.SelectMany(policy => policy.Versions.Select(version => (policy, version.Number.Major)).Distinct())
            .Select(of => Done(of.policy, of.Major, person, ct));
        var asked = campaigns.Select(campaign => Asked(campaign, titles.GetValueOrDefault(campaign.Policy) ?? campaign.Policy, person, ct));
        return [.. (await Task.WhenAll(done.Concat(asked))).SelectMany(steps => steps).OrderByDescending(step => step.At).ThenByDescending(step => step.RecordVersion)];
    }

    private async Task<List<TrailStep>> Done(PolicyEntry policy, int major, PersonId person, CancellationToken ct)
    {
        string id = Acknowledgement.IdOf(policy.Id, major, person);
        var steps = new List<TrailStep>();
        await foreach (var happened in records.History(Acknowledgement.Type, id, ct))
        {
            if (InWords(happened.Event) is { } what)
                steps.Add(new TrailStep(happened.Stamp.At, policy.Id, policy.Title, major, what, null, happened.Event as PolicyAcknowledged, Acknowledgement.Type.Key(id), happened.Version));
        }
        return steps;
    }

    private async Task<List<TrailStep>> Asked(Campaign campaign, string title, PersonId person, CancellationToken ct)
    {
        string id = Roll.IdOf(campaign, person);
        var steps = new List<TrailStep>();
        int major = 0;
        await foreach (var happened in records.History(Roll.Type, id, ct))
        {
            if (!happened.Event.People.Contains(person) || happened.Event is ManagersTold)
                continue;
            (int Major, DateOnly Due)? asked = happened.Event switch { PeopleCame e => (e.Major, e.Due), PeopleAskedAgain e => (e.Major, e.Due), _ => null };
            major = asked?.Major ?? major;
            steps.Add(new TrailStep(happened.Stamp.At, campaign.Policy, title, major, InWords(happened.Event, campaign), asked?.Due, null, Roll.Type.Key(id), happened.Version));
        }
        return steps;
    }

    // Pages that were shown, and checks, are told with what came of them.
    private static string? InWords(AcknowledgementEvent happened) => happened switch
    {
        PolicyAcknowledged => "Acknowledged",
        PolicyOpened => "Opened",
        PolicyDeclined e => $"Declined: {e.Reason}",
        PolicyQuestionAsked e => $"Asked a question: {e.Text}",
        PolicyConcernAnswered e => $"Answered: {e.Text}",
        _ => null,
    };

    private static string InWords(RollEvent happened, Campaign campaign) => happened switch
    {
        PeopleCame => $"Asked by {campaign.Id}",
        PeopleAskedAgain => $"Asked again by {campaign.Id}",
        PeopleReminded => $"Reminded by {campaign.Id}",
        PeopleWent e => $"No longer asked by {campaign.Id}: {(e.Why switch { WhyGone.Left => "left", WhyGone.Moved => "not in its audience", WhyGone.Excluded => "left out" })}",
        _ => throw new InvalidOperationException($"Unknown event {happened.GetType().Name}."),
    };
}
