using Aims.People;
using Aims.Policies;

namespace Aims.Status;

/// <summary>
/// The rows of the question before, for as long as nothing of them changes: there can be a hundred thousand. Where people have only
/// acknowledged since, theirs are made anew, and no others.
/// </summary>
internal sealed class KeptRows
{
    // Of more people it is as fast to make all.
    private const int MostRenewed = 2_000;

    private readonly Lock gate = new();
    private readonly HashSet<PersonId> answered = [];
    private readonly List<AskedAcknowledgement> rows = [];
    private readonly List<Block> blocks = [];
    private int asked;
    private Present? present;
    private long revision = -1;
    private ILookup<PersonId, AskedAcknowledgement>? byPerson;
    private ILookup<string, AskedAcknowledgement>? byPolicy;

    /// <summary>Somebody has done something about a policy. Told by partitions that are read side by side.</summary>
    public void Answered(PersonId who)
    {
        lock (gate)
        {
            if (present is not null)
                answered.Add(who);
        }
    }

    public IReadOnlyList<AskedAcknowledgement> Of(World world, Present now)
    {
        lock (gate)
        {
            long at = world.AskedRevision;
            bool isSame = present == now && revision == at;
            if (isSame && answered.Count == 0)
                return rows;
            if (isSame && answered.Count <= MostRenewed)
                Renew(world, now);
            else
                Make(world, now);
            answered.Clear();
            (present, revision, byPerson, byPolicy) = (now, at, null, null);
            return rows;
        }
    }

    public ILookup<PersonId, AskedAcknowledgement> ByPerson(World world, Present now)
    {
        var all = Of(world, now);
        return byPerson ??= all.ToLookup(row => row.Who);
    }

    public ILookup<string, AskedAcknowledgement> ByPolicy(World world, Present now)
    {
        var all = Of(world, now);
        return byPolicy ??= all.ToLookup(row => row.Policy);
    }

    private void Make(World world, Present now)
    {
        rows.Clear();
        blocks.Clear();
        var met = new HashSet<Acknowledgement>(ReferenceEqualityComparer.Instance);
        foreach (var standing in Standing.Of(world, now, [.. Enumerable.Range(0, now.People.Places.Count)]))
        {
            blocks.Add(new Block(standing.Version, rows.Count, [.. standing.People.Select(one => one.Place)]));
            rows.AddRange(standing.People.Select(one => AskedAcknowledgement.Of(standing.Version, one)));
            met.UnionWith(standing.People.Select(one => one.Known).OfType<Acknowledgement>());
        }
        asked = rows.Count;
        Add(world.All<Acknowledgement>(), met, now);
    }

    private void Renew(World world, Present now)
    {
        var met = new HashSet<Acknowledgement>(ReferenceEqualityComparer.Instance);
        int[] places = [.. answered.Select(now.People.Places.Of).Where(place => place >= 0).Order()];
        foreach (var block in blocks)
        {
            foreach (var one in Standing.Of(world, block.Version, now, places).People)
            {
                rows[block.First + Array.BinarySearch(block.Places, one.Place)] = AskedAcknowledgement.Of(block.Version, one);
                if (one.Known is { } known)
                    met.Add(known);
            }
        }
        var others = rows.Skip(asked).Where(row => !answered.Contains(row.Who)).ToList();
        rows.RemoveRange(asked, rows.Count - asked);
        rows.AddRange(others);
        Add(answered.SelectMany(world.AcknowledgementsBy), met, now);
    }

    // What was acknowledged before, or by those who are not asked.
    private void Add(IEnumerable<Acknowledgement> all, HashSet<Acknowledgement> met, Present now) =>
        rows.AddRange(all.Where(known => known.Given is not null && !met.Contains(known)).Select(known => AskedAcknowledgement.Given(known, now.People)));

    /// <param name="First">Where its rows begin.</param>
    /// <param name="Places">Of those who are asked, in their order. It does not depend on what they answer.</param>
    private readonly record struct Block(PolicyVersion Version, int First, int[] Places);
}
