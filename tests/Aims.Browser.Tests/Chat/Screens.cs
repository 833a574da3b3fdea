using Aims.Local;

namespace Aims.Browser.Tests.Chat;

/// <summary>Numbered pictures of a run, in a folder that git ignores.</summary>
internal static class Screens
{
    private static int taken;

    public static string Next(string name) => NextFile($"{name}.png");

    /// <summary>A file that a person saves stands among them.</summary>
    public static string NextFile(string name) =>
        Path.Combine(Repository.Root, "artifacts", "screens", $"{Interlocked.Increment(ref taken):D2}-{name}");
}
