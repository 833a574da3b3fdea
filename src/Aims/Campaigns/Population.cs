using System.Collections.Concurrent;
using Aims.People;
using Aims.Status;
using Aims.Systems;

namespace Aims.Campaigns;

/// <summary>The people of one moment and what they own, as far as audiences speak of it.</summary>
/// <param name="owners">The owners of systems of at least a level.</param>
public sealed class Population(DirectoryIndex directory, Func<int, IReadOnlySet<PersonId>> owners)
{
    // Rolls are brought up to date side by side.
    private readonly ConcurrentDictionary<int, IReadOnlySet<PersonId>> known = [];

    public DirectoryIndex Directory => directory;

    /// <param name="directory">Taken once: all that is asked of one population is asked of the same people.</param>
    public static Population Of(World world, DirectoryIndex directory) => new(directory, level => world.Systems
        .Where(s => s.IsInRegister && s.State is not SystemState.Retired && s.Level >= level).Select(s => s.Owner).ToHashSet());

    /// <summary>The same to take along: it does not look at the world again.</summary>
    public static Population Kept(World world, DirectoryIndex directory)
    {
        var now = Of(world, directory);
        var owners = Enumerable.Range(1, AudiencePart.HighestLevel).Select(now.OwnersOf).ToList();
        return new Population(directory, level => owners[level - 1]);
    }

    public IReadOnlySet<PersonId> OwnersOf(int level) => known.GetOrAdd(level, owners);

    /// <summary>Whether somebody reports to a manager, through others or not.</summary>
    public bool IsBelow(Person person, PersonId manager)
    {
        // A directory can hold a circle of managers: whoever is met again ends it.
        var seen = new HashSet<PersonId> { person.Id };
        for (var above = person.Manager; above is { } next && seen.Add(next); above = directory.Find(next)?.Manager)
        {
            if (next == manager)
                return true;
        }
        return false;
    }
}
