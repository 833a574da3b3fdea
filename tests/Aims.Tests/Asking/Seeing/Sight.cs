using System.Globalization;

namespace Aims.Tests.Asking.Seeing;

/// <summary>What somebody was shown, in a form in which what is right and what the product says can be compared.</summary>
/// <param name="Exactly">All of it.</param>
/// <param name="Short">As the table has it.</param>
internal sealed record Sight(string Exactly, string Short)
{
    private const int MostIds = 3;

    public static Sight Nothing { get; } = new("nothing", "nothing");

    public static Sight Refused { get; } = new("refused", "refused");

    public static Sight NotUnderstood { get; } = new("asked back", "not understood");

    public static Sight Count(int count) => count == 0 ? Nothing : new(Figure(count), Figure(count));

    public static Sight Of(params IEnumerable<string> ids)
    {
        string[] all = [.. ids.Order(StringComparer.Ordinal)];
        return all.Length == 0 ? Nothing : new(string.Join(' ', all), all.Length <= MostIds ? string.Join(", ", all) : $"{Figure(all.Length)} rows");
    }

    public static Sight Groups(IEnumerable<(string Label, int Count)> groups)
    {
        var all = groups.Where(group => group.Count > 0).OrderBy(group => group.Label, StringComparer.Ordinal).ToList();
        return all.Count == 0 ? Nothing
            : new(string.Join("; ", all.Select(group => $"{group.Label} {Figure(group.Count)}")), $"{Figure(all.Count)} groups, {Figure(all.Sum(group => group.Count))} in all");
    }

    public static Sight Rate(int part, int whole) => whole == 0 ? Nothing : new($"{Figure(part)} of {Figure(whole)}", $"{Figure(part)} of {Figure(whole)}");

    /// <param name="of">How many it is taken of.</param>
    public static Sight Average(double? average, int of) => of == 0 ? Nothing : new($"{average?.ToString("0.##", CultureInfo.InvariantCulture)} of {Figure(of)}", $"{average?.ToString("0.##", CultureInfo.InvariantCulture)}, taken of {Figure(of)}");

    private static string Figure(int count) => count.ToString(CultureInfo.InvariantCulture);
}
