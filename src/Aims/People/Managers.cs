namespace Aims.People;

/// <summary>Who is above whom.</summary>
public static class Managers
{
    /// <summary>Whom somebody reports to and who is here, nearest first.</summary>
    public static IEnumerable<Person> Above(PersonId id, IDirectory directory)
    {
        var seen = new HashSet<PersonId> { id };
        // A directory can hold a circle of managers; each is met once.
        for (var manager = directory.Find(id)?.Manager; manager is { } next && seen.Add(next); manager = directory.Find(next)?.Manager)
        {
            if (directory.Find(next) is { } person)
                yield return person;
        }
    }
}
