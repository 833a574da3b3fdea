using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Aims.Ledger;

namespace Aims.Conversation;

/// <summary>What a card sent: its own data and the inputs, merged by the client. Untrusted text, read by these methods only.</summary>
public sealed class Fields(IReadOnlyDictionary<string, string> values)
{
    public static Fields None { get; } = new(new Dictionary<string, string>());

    public static Fields Of(string name, string value) => new(new Dictionary<string, string> { [name] = value });

    /// <summary>As posted. An input that was not touched is absent; one that was emptied is "".</summary>
    public IReadOnlyDictionary<string, string> Values => values;

    public bool Has(string name) => values.ContainsKey(name);

    /// <summary>The trimmed text; null when absent or blank.</summary>
    public string? Text(string name) =>
        values.TryGetValue(name, out string? text) && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;

    public bool Ticked(string name) => Text(name) is "true";

    /// <summary>A day as a card sends it: <c>2026-11-30</c>.</summary>
    public DateOnly? Day(string name) =>
        DateOnly.TryParseExact(Text(name), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>A time of day as a card sends it: <c>08:30</c>.</summary>
    public TimeOnly? Time(string name) =>
        TimeOnly.TryParseExact(Text(name), "H:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    /// <summary>A whole number from 0, in digits alone.</summary>
    public int? Number(string name) => int.TryParse(Text(name), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;

    /// <summary>An address of a named host that begins with https:// and holds no user name or password.</summary>
    public Uri? Link(string name, int atMost) => LinkOf(Text(name), atMost);

    /// <inheritdoc cref="Link"/>
    public static Uri? LinkOf(string? text, int atMost) =>
        text is not null && text.Length <= atMost && Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && uri is { Scheme: "https", UserInfo: "", HostNameType: UriHostNameType.Dns } && uri.AbsoluteUri.Length <= atMost ? uri : null;

    public TId? Id<TId>(string name) where TId : struct, IRecordId<TId> =>
        RecordId.TryParse<TId>(Text(name), out var id) ? id : null;

    /// <summary>One of an enum's members by its exact name; numbers and unknown names are nothing.</summary>
    public TEnum? Choice<TEnum>(string name) where TEnum : struct, Enum => Member<TEnum>(Text(name));

    /// <summary>Several members, as a card sends them: <c>A,B</c>. Unknown names are left out.</summary>
    public IReadOnlyList<TEnum> Choices<TEnum>(string name) where TEnum : struct, Enum =>
        [.. (Text(name) ?? "").Split(',').Select(part => Member<TEnum>(part.Trim())).OfType<TEnum>().Distinct().Order()];

    /// <summary>The same for the same fields: 16 hexadecimal digits.</summary>
    public string Fingerprint()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, value) in values.OrderBy(f => f.Key, StringComparer.Ordinal))
            hash.AppendData(Encoding.UTF8.GetBytes($"{name.Length}:{name}{value.Length}:{value}"));
        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(..8));
    }

    private static TEnum? Member<TEnum>(string? text) where TEnum : struct, Enum =>
        text is not null && Enum.GetNames<TEnum>().Contains(text) ? Enum.Parse<TEnum>(text) : null;
}
