using System.Text.Json.Serialization;

namespace Aims.Preferences;

/// <summary>The type names are stored for ever: a changed event gets a new name (".2").</summary>
[JsonDerivedType(typeof(DigestMoved), "digest-moved.1")]
[JsonDerivedType(typeof(Muted), "muted.1")]
[JsonDerivedType(typeof(Unmuted), "unmuted.1")]
public abstract record SettingsEvent;

/// <param name="To">The time of day where the person is.</param>
public sealed record DigestMoved(TimeOnly To) : SettingsEvent;

/// <param name="Until">The first day on which messages come again.</param>
public sealed record Muted(DateOnly From, DateOnly Until) : SettingsEvent;

/// <param name="On">The day on which messages come again.</param>
public sealed record Unmuted(DateOnly On) : SettingsEvent;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PersonalSettings))]
[JsonSerializable(typeof(SettingsEvent))]
internal sealed partial class PreferencesJson : JsonSerializerContext;
