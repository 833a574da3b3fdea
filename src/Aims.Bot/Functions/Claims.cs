using System.Globalization;

namespace Aims.Bot.Functions;

/// <summary>Whose turn it is to send a message.</summary>
public enum Claim
{
    Ours,

    /// <summary>It was sent before.</summary>
    Done,

    /// <summary>Somebody else is about to send it, or died doing so.</summary>
    Others,
}

/// <summary>Messages that were claimed together, 64 at most, and which of them were sent.</summary>
public sealed class Claims(string id, DateTimeOffset at, IReadOnlyList<string> messages)
{
    private readonly Dictionary<string, int> numbers = messages.Index().ToDictionary(one => one.Item, one => one.Index);
    private readonly Dictionary<string, Claim> left = [];
    private ulong sent;

    public string Id => id;

    public DateTimeOffset At => at;

    public Claim Of(string message) => left.GetValueOrDefault(message, Claim.Ours);

    /// <summary>It is not ours after all.</summary>
    internal void Leave(string message, Claim instead) => left[message] = instead;

    internal string Number(string message) => numbers[message].ToString(CultureInfo.InvariantCulture);

    /// <returns>Which were sent so far, this one included, as a hexadecimal number with a bit each.</returns>
    internal string Note(string message) => (sent |= 1UL << numbers[message]).ToString("x", CultureInfo.InvariantCulture);

    /// <param name="sent">As <see cref="Note"/> gave it; null when none was sent.</param>
    internal static bool IsNoted(string? sent, string number) =>
        sent is not null && (ulong.Parse(sent, NumberStyles.HexNumber, CultureInfo.InvariantCulture) >> int.Parse(number, CultureInfo.InvariantCulture) & 1) == 1;
}
