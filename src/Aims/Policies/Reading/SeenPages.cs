using System.Globalization;
using Aims.Conversation;

namespace Aims.Policies;

/// <summary>The pages of a text that a card has shown, as its buttons carry it on: <c>1.2.3</c>. A card may say anything.</summary>
internal static class SeenPages
{
    public const string Field = "seen";

    private const int LongestField = 400;

    public static IReadOnlyList<int> Of(Fields fields, int pages) => fields.Text(Field) is not { Length: <= LongestField } text ? []
        : [.. text.Split('.').Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out int page) ? page : 0)
            .Where(page => page >= 1 && page <= pages).Distinct().Order()];

    public static string Write(IEnumerable<int> seen, int? page) =>
        string.Join('.', seen.Concat(page is { } shown ? [shown] : []).Distinct().Order().Select(p => p.ToString(CultureInfo.InvariantCulture)));
}
