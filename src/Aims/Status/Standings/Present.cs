using Aims.People;
using Aims.Reach;

namespace Aims.Status;

/// <summary>Who is here today, and whom messages reach.</summary>
public sealed record Present(DirectoryIndex People, IReadOnlyDictionary<PersonId, Contact> Contacts, DateOnly Today)
{
    private readonly Lazy<bool[]> reached = new(() => [.. People.ByName.Select(person => Contacts.GetValueOrDefault(person.Id) is { IsReached: true })]);

    /// <summary>Whether messages reach somebody, by their place.</summary>
    internal bool[] Reached => reached.Value;
}
