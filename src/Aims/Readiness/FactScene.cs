using Aims.People;
using Aims.Policies;
using Aims.Status;
using Aims.Systems;

namespace Aims.Readiness;

/// <summary>What facts are read from: all records and who is here, at one moment. What several facts need is worked out once.</summary>
public sealed class FactScene(World world, Present present, IDirectory directory)
{
    private readonly Lazy<IReadOnlyList<AiSystem>> systems = new(() => [.. world.Systems.Where(system => system.IsInRegister && system.State is not SystemState.Retired)]);

    private readonly Lazy<IReadOnlyList<Standing>> standings = new(() => Standing.Of(world, present, [.. Enumerable.Range(0, present.People.Places.Count)]));

    public World World => world;

    public IDirectory Directory => directory;

    public DirectoryIndex People => present.People;

    public DateOnly Today => present.Today;

    /// <summary>Those in the register that are not retired.</summary>
    public IReadOnlyList<AiSystem> Systems => systems.Value;

    /// <summary>Those of them that may be used.</summary>
    public IEnumerable<AiSystem> InUse => Systems.Where(system => system.State is SystemState.Approved);

    /// <summary>Where the policies and trainings in force stand.</summary>
    public IReadOnlyList<Standing> Standings => standings.Value;

    public PolicyVersion? AiPolicy => World.Policy(PolicyLibrary.AiPolicy)?.InForce(Today);
}
