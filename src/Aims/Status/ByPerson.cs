using System.Collections.Concurrent;
using Aims.People;

namespace Aims.Status;

/// <summary>Something of each person: found by the person, or for all people of a directory at once, by their places.</summary>
internal sealed class ByPerson<T> where T : class
{
    private readonly ConcurrentDictionary<PersonId, T> known = [];
    private Aligned? aligned;

    public T? Find(PersonId who) => known.GetValueOrDefault(who);

    public void Put(PersonId who, T value)
    {
        known[who] = value;
        aligned?.Put(who, value);
    }

    public void Remove(PersonId who)
    {
        known.TryRemove(who, out _);
        aligned?.Put(who, null);
    }

    /// <summary>By the place of each in a directory. It goes on changing.</summary>
    public T?[] In(DirectoryIndex directory)
    {
        if (aligned?.Directory == directory)
            return aligned.Values;
        var anew = new Aligned(directory, new T?[directory.Places.Count]);
        foreach (var (who, value) in known)
            anew.Put(who, value);
        return (aligned = anew).Values;
    }

    private sealed record Aligned(DirectoryIndex Directory, T?[] Values)
    {
        public void Put(PersonId who, T? value)
        {
            if (Directory.Places.Of(who) is >= 0 and var place)
                Values[place] = value;
        }
    }
}
