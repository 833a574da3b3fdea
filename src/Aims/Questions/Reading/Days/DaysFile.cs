using System.Text.Json;
using System.Text.Json.Serialization;

namespace Aims.Questions.Days;

/// <summary>What a language says for days. Everything in lower case and without accents, as tokens are.</summary>
/// <param name="Groups">Choices that patterns name.</param>
/// <param name="Words">By slot: a value, and the words for it, parted by <c>|</c>.</param>
/// <param name="Whens">Patterns of what names a day or a span.</param>
/// <param name="Says">Patterns of what is said with one.</param>
/// <param name="Unsure">Months and weekdays that are other words too.</param>
/// <param name="NoYearAfter">Words after which a number is no year.</param>
/// <param name="PartOf">What follows "a quarter" when it is a share and no time.</param>
internal sealed record DaysFile(
    Dictionary<string, string> Groups,
    Dictionary<Slot, Dictionary<string, string>> Words,
    Dictionary<WhenRule, string[]> Whens,
    Dictionary<SayRule, string[]> Says,
    string Unsure,
    string NoYearAfter,
    string PartOf,
    string Percent);

[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    UseStringEnumConverter = true,
    RespectRequiredConstructorParameters = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(DaysFile))]
internal sealed partial class DaysJson : JsonSerializerContext;
