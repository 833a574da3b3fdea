using Aims.Campaigns;
using Aims.Conversation;
using Aims.People;
using Aims.Policies;
using Aims.Reach;

namespace Aims.Status;

/// <summary>Where everything is found that is asked about acknowledgements.</summary>
public sealed class StandingDesk(StatusIndex index, IReach reach, IDirectory directory)
{
    private readonly RecentReach recent = new(reach);

    private Present? last;

    public IDirectory Directory => directory;

    /// <returns>Null when the asker may not ask.</returns>
    public async Task<Stood?> Ask(Turn turn, CancellationToken ct)
    {
        var part = Circle.Of(turn.Fields);
        var present = await Present(turn.Now, turn.Reader.Today(turn.Now), ct);
        if (Circle.People(part, turn.Who, present.People) is not { } people)
            return null;
        var all = await index.Ask(About.Acknowledgements, world => Standing.Of(world, present, people), ct);
        return new Stood(Wanted(turn.Fields, all), all, part, present);
    }

    /// <summary>The same one for as long as nothing of it changes.</summary>
    public async Task<Present> Present(DateTimeOffset now, DateOnly today, CancellationToken ct)
    {
        var contacts = await recent.Look(now, ct);
        return last is { } known && known.People == directory.Now && known.Contacts == contacts && known.Today == today ? known
            : last = new Present(directory.Now, contacts, today);
    }

    /// <summary>The policy in force that somebody means by its title, a part of it that no other has, or its id; null for none.</summary>
    public async Task<PolicyVersion?> Called(string called, DateOnly today, CancellationToken ct)
    {
        var inForce = await index.Ask(About.Register, world => PolicyLibrary.InForce(world.Policies, today), ct);
        return inForce.FirstOrDefault(version => string.Equals(version.Title, called, StringComparison.OrdinalIgnoreCase) || version.Policy == called)
            ?? (inForce.Where(version => version.Title.Contains(called, StringComparison.OrdinalIgnoreCase)).Take(2).ToList() is [var only] ? only : null);
    }

    private static Standing? Wanted(Fields fields, IReadOnlyList<Standing> all) =>
        fields.Text(Acknowledgement.PolicyField) is { } id ? all.FirstOrDefault(one => one.Version.Policy == id) : all is [var only] ? only : null;
}

/// <summary>Where the policies in force stand, among the people that the question was about.</summary>
/// <param name="One">The policy that was asked about; null for all.</param>
public sealed record Stood(Standing? One, IReadOnlyList<Standing> All, AudiencePart Part, Present Present)
{
    /// <summary>What a button carries that goes on with the same people and this policy.</summary>
    public (string Name, string Value)[] Data(Standing of) => [(Acknowledgement.PolicyField, of.Version.Policy), .. Circle.Data(Part)];
}
