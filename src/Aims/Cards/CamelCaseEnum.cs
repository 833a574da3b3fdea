using System.Text.Json;
using System.Text.Json.Serialization;

namespace Aims.Cards;

/// <summary>Writes an enum in camelCase. Adaptive Cards mix both: <c>Spacing</c> is Pascal, <c>ContainerStyle</c> camel.</summary>
internal sealed class CamelCaseEnum<TEnum>()
    : JsonStringEnumConverter<TEnum>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where TEnum : struct, Enum;
