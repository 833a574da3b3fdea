using System.Globalization;
using System.Text.Json;
using Aims.People;

namespace Aims.Crowds;

/// <summary>What has become different since the directory before.</summary>
public sealed record Changes(int Leavers, int Movers, int Joiners)
{
    /// <summary>Of each hundred people one leaves, two move to another department, and one joins.</summary>
    public static Changes Usual(int people) => new(people / 100, people / 50, people / 100);
}

/// <summary>A large organisation in which people join, move and leave: everybody leads eight others, until there are none left.</summary>
/// <param name="changes">What makes each directory of the one before.</param>
public sealed class Crowd(int people, IReadOnlyList<Changes> changes)
{
    public const string Tenant = "contoso";

    private const int Span = 8, Departments = 40, Places = 12;

    public static string Department(int number) => $"Department {number % Departments}";

    /// <summary>Ids spread as GUIDs do. The first is the governance lead.</summary>
    public static PersonId Id(int n) =>
        PersonId.Parse(string.Create(CultureInfo.InvariantCulture, $"{(uint)n * 2_654_435_761:x8}-5a49-4838-a7b6-{n:x12}"));

    /// <param name="after">How many of the changes have happened.</param>
    public IReadOnlyList<Person> After(int after)
    {
        var happened = changes.Take(after).ToList();
        int moved = happened.Sum(change => change.Movers);
        return
        [
            .. from n in Enumerable.Range(0, people - happened.Sum(change => change.Leavers)).Concat(Enumerable.Range(people, happened.Sum(change => change.Joiners)))
               select new Person(
                   Id(n), $"Person Number {n}", $"{n}@contoso.example", "Clerk", Department(n >= 1 && n <= moved ? n + 7 : n),
                   n == 0 ? null : Id((n - 1) / Span), n == 0 ? [Role.Lead] : [])
               { Location = $"Place {n % Places}" },
        ];
    }

    /// <summary>Writes a directory file that AIMS_PEOPLE names.</summary>
    public async Task WriteAsync(string path, int after, CancellationToken ct)
    {
        var file = new
        {
            tenant = Tenant,
            people = After(after).Select(person => new
            {
                id = person.Id.Value,
                person.Name,
                person.Mail,
                person.Title,
                person.Department,
                manager = person.Manager?.Value,
                roles = person.Roles.Select(role => role.ToString()),
                person.Location,
            }),
        };
        await File.WriteAllTextAsync(path, JsonSerializer.Serialize(file, JsonSerializerOptions.Web), ct);
    }
}
