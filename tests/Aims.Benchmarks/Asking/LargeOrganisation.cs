using System.Globalization;
using Aims.People;

namespace Aims.Benchmarks.Asking;

/// <summary>The people of a large organisation. Everybody leads eight others, until there are none left; each name is shared by some.</summary>
internal static class LargeOrganisation
{
    public const string Tenant = "contoso";

    private const int Span = 8, Plants = 48, Places = 12;

    private static readonly string[] Offices =
        ["Human Resources", "Finance", "Legal", "Sales", "Marketing", "IT", "Operations", "Research and Development", "Customer Service", "Procurement", "Quality", "Logistics"];

    private static readonly string[] First =
    [
        "Maria", "Ana", "Jonas", "Lea", "Max", "Sofia", "Paul", "Emma", "Luca", "Nina", "Omar", "Ines", "Hugo", "Clara", "Ivan", "Zoe", "Karl", "Mina", "Theo", "Greta",
        "Amir", "Rosa", "Felix", "Alma", "Björn", "Chloé", "Dmitri", "Elif", "Farid", "Hanna", "Jaime", "Kenji", "Lars", "Marta", "Noor", "Oskar", "Petra", "Rafael", "Svea", "Tomas",
    ];

    private static readonly string[] Last =
    [
        "Keller", "Ruiz", "Brandt", "Okafor", "Rossi", "Novak", "Jensen", "Silva", "Moreau", "Haddad", "Kowalski", "Tanaka", "Lindberg", "Fischer", "Costa", "Petrov", "Yilmaz", "Dubois", "Garcia", "Weber",
        "Horvat", "Nielsen", "Santos", "Vogel", "Ivanova", "Müller", "Bianchi", "Eriksen", "Popescu", "Laurent", "Schmidt", "Ortega", "Demir", "Becker", "Marino", "Larsen", "Nagy", "Krüger", "Pereira", "Wolff",
    ];

    public static IReadOnlyList<string> Departments { get; } = [.. Offices, .. Enumerable.Range(1, Plants).Select(n => $"Plant {n}")];

    public static DirectoryIndex People(int count) => new([.. Enumerable.Range(0, count).Select(Person)]);

    /// <summary>Spread as GUIDs are. The first is the governance lead.</summary>
    public static PersonId Id(int n) =>
        PersonId.Parse(string.Create(CultureInfo.InvariantCulture, $"{(uint)n * 2_654_435_761:x8}-5a49-4838-a7b6-{n:x12}"));

    private static Person Person(int n) => new(
        Id(n), $"{First[n * 7 % First.Length]} {Last[n / First.Length % Last.Length]}", $"{n}@contoso.example", "Clerk", Departments[n % Departments.Count],
        n == 0 ? null : Id((n - 1) / Span), n == 0 ? [Role.Lead] : [])
    { Location = $"Place {n % Places}" };
}
