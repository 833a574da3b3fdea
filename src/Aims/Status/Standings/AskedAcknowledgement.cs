using Aims.People;
using Aims.Policies;

namespace Aims.Status;

/// <summary>One person asked for one version in force, or what somebody acknowledged before or without being asked.</summary>
/// <param name="Person">Null for somebody who has left.</param>
/// <param name="Number">Of the version: of what was acknowledged, else of what is asked for.</param>
/// <param name="IsAsked">The version is in force and this person is asked for it.</param>
public sealed record AskedAcknowledgement(
    PersonId Who, Person? Person, string Policy, string Title, PolicyNumber Number, bool IsTraining, bool IsAsked, Response Response, Acknowledgement? Known, DateOnly? Due, DateOnly? Told, bool IsLate)
{
    public string Key => Acknowledgement.IdOf(Policy, Number.Major, Who);

    public DateTimeOffset? At => Response is Response.Acknowledged ? Known?.At : null;

    internal static IReadOnlyList<AskedAcknowledgement> All(World world, Present present)
    {
        int[] everybody = [.. Enumerable.Range(0, present.People.Places.Count)];
        var rows = new List<AskedAcknowledgement>();
        var met = new HashSet<Acknowledgement>(ReferenceEqualityComparer.Instance);
        foreach (var standing in Standing.Of(world, present, everybody))
        {
            rows.EnsureCapacity(rows.Count + standing.People.Count);
            foreach (var one in standing.People)
            {
                rows.Add(Of(standing.Version, one));
                if (one.Known is { } known)
                    met.Add(known);
            }
        }
        rows.AddRange(world.All<Acknowledgement>().Where(known => known.Given is not null && !met.Contains(known)).Select(known => Given(known, present.People)));
        return rows;
    }

    private static AskedAcknowledgement Of(PolicyVersion version, Respondent one) => new(
        one.Person.Id, one.Person, version.Policy, version.Title, one.Response is Response.Acknowledged && one.Known?.Given is { } given ? given.Number : version.Number, version.Asks.IsTraining, true,
        one.Response, one.Known, one.Due, one.Told, one.IsLate);

    private static AskedAcknowledgement Given(Acknowledgement known, DirectoryIndex people) => new(
        known.Person, people.Find(known.Person), known.Policy, known.Title, known.Given!.Number, false, false, Response.Acknowledged, known, null, null, false);
}

/// <summary>The rows of the question before, for as long as nothing of them changes: there can be a hundred thousand.</summary>
internal sealed class KeptRows
{
    private Present? present;
    private long revision = -1;
    private IReadOnlyList<AskedAcknowledgement> rows = [];
    private ILookup<PersonId, AskedAcknowledgement>? byPerson;
    private ILookup<string, AskedAcknowledgement>? byPolicy;

    public IReadOnlyList<AskedAcknowledgement> Of(World world, Present now)
    {
        long at = world.AskedRevision;
        if (present != now || revision != at)
        {
            (rows, byPerson, byPolicy) = (AskedAcknowledgement.All(world, now), null, null);
            (present, revision) = (now, at);
        }
        return rows;
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
}
