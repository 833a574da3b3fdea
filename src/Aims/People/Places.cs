namespace Aims.People;

/// <summary>The people of a directory by number, in the order of their names, so that all of them are gone through in milliseconds.</summary>
public sealed class Places
{
    private const int None = -1;

    private readonly Dictionary<PersonId, int> places;
    private readonly int[] managers;

    internal Places(IReadOnlyList<Person> byName)
    {
        places = byName.Index().ToDictionary(one => one.Item.Id, one => one.Index);
        managers = [.. byName.Select(person => person.Manager is { } manager ? Of(manager) : None)];
        IsManager = new bool[managers.Length];
        foreach (int manager in managers.Where(manager => manager != None))
            IsManager[manager] = true;
    }

    public int Count => managers.Length;

    /// <summary>Whether somebody reports to whoever has the place.</summary>
    internal bool[] IsManager { get; }

    /// <returns>-1 for somebody who is not here.</returns>
    public int Of(PersonId who) => places.GetValueOrDefault(who, None);

    /// <summary>The places of those above somebody, nearest first. A directory can hold a circle of managers: nobody is above themselves.</summary>
    public IEnumerable<int> Above(int place)
    {
        var met = new HashSet<int> { place };
        for (int at = managers[place]; at != None && met.Add(at); at = managers[at])
            yield return at;
    }

    /// <summary>Who somebody reports to; -1 for nobody who is here.</summary>
    public int ManagerOf(int place) => managers[place];

    /// <summary>The places of those who report to somebody, near and far, in their order.</summary>
    public IReadOnlyList<int> Below(PersonId manager)
    {
        int top = Of(manager);
        var found = new Found[managers.Length];
        var path = new List<int>();
        for (int place = 0; place < managers.Length && top != None; place++)
        {
            path.Clear();
            int at = place;
            for (; at != None && at != top && found[at] is Found.NotYet; at = managers[at])
            {
                found[at] = Found.OnTheWay;
                path.Add(at);
            }
            var all = at == top || (at != None && found[at] is Found.Below) ? Found.Below : Found.Elsewhere;
            foreach (int passed in path)
                found[passed] = all;
        }
        return [.. Enumerable.Range(0, managers.Length).Where(place => found[place] is Found.Below)];
    }

    private enum Found : byte
    {
        NotYet,
        OnTheWay,
        Below,
        Elsewhere,
    }
}
