using System.Globalization;
using Aims.Conversation;

namespace Aims.EvidencePacks;

/// <summary>How packs are spoken of.</summary>
internal static class PackWords
{
    private static readonly string[] Units = ["bytes", "KB", "MB", "GB"];

    public static string Of(PackStage stage) => stage switch
    {
        PackStage.Requested => "Requested",
        PackStage.Building => "Being built",
        PackStage.Ready => "Ready",
        PackStage.Failed => "Failed",
        PackStage.Cancelled => "Cancelled",
        PackStage.Expired => "No longer kept",
    };

    /// <summary><c>30 Nov 2025 to 29 Nov 2026</c></summary>
    public static string Period(PackRequest request, Reader reader) => $"{reader.Day(request.From)} to {reader.Day(request.To)}";

    public static string Of(PackScope scope) => scope switch
    {
        { Department: { } department } => $"Department {department}",
        { Systems: { IsEmpty: false } systems } => string.Join(", ", systems),
        _ => "The whole organisation",
    };

    public static string Number(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary><c>14.2 MB</c></summary>
    public static string Size(long bytes)
    {
        double size = bytes;
        int unit = 0;
        for (; size >= 1000 && unit < Units.Length - 1; unit++)
            size /= 1000;
        return $"{size.ToString(unit == 0 ? "0" : "0.#", CultureInfo.InvariantCulture)} {Units[unit]}";
    }

    /// <summary>As the files of a pack have it: <c>2026-11-23</c>.</summary>
    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary><c>2026-11-23 14:05:09Z</c></summary>
    public static string Iso(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    public static string? Iso(DateOnly? day) => day is { } known ? Iso(known) : null;

    public static string? Iso(DateTimeOffset? at) => at is { } known ? Iso(known) : null;
}
