using System.Globalization;

namespace Aims.Benchmarks.Tenant;

/// <summary>A large organisation: everybody leads eight others, until there are none left.</summary>
public static class GraphOffice
{
    private const int Span = 8, Departments = 120, Titles = 400;

    /// <summary>Ids spread as GUIDs do.</summary>
    public static string Id(int n) => string.Create(
        CultureInfo.InvariantCulture, $"{(uint)n * 2_654_435_761:x8}-5a49-4838-a7b6-{n:x12}");

    /// <summary>Everybody, in pages that are made when they are asked for.</summary>
    public static IReadOnlyList<Func<string>> Pages(int people, int size) =>
        [.. Enumerable.Range(0, people).Chunk(size).Select(page => (Func<string>)(() => string.Join(',', page.Select(n => User(n)))))];

    /// <summary>People who have moved to another department.</summary>
    public static IReadOnlyList<Func<string>> Moves(int people, int size) =>
        [.. Enumerable.Range(0, people).Chunk(size).Select(page => (Func<string>)(() => string.Join(',', page.Select(n => User(n * 7, "Moved")))))];

    private static string User(int n, string? department = null) => GraphItems.User(
        Id(n), $"Person Number {n}", n == 0 ? null : Id((n - 1) / Span), department ?? $"Department {n % Departments}",
        new { jobTitle = $"Title {n % Titles}", preferredLanguage = n % 3 == 0 ? "de-DE" : "en-GB" });
}
