using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace Aims.Bot.Teams;

/// <summary>The channels that a key of the channel metadata may sign for: its <c>endorsements</c>, which JSON Web Keys do not know.</summary>
internal static class Endorsements
{
    public static IEnumerable<string> Of(SecurityKey? key) =>
        key is JsonWebKey known && known.AdditionalData.TryGetValue("endorsements", out var value)
            ? Names(value)
            : [];

    private static IEnumerable<string> Names(object value) => value switch
    {
        JsonElement { ValueKind: JsonValueKind.Array } array =>
            array.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!),
        IEnumerable<object> list => list.OfType<string>(),
        _ => [],
    };
}
