namespace Aims.Tests.Cards;

/// <summary>Where the sources of the repository lie on this machine.</summary>
internal static class Repository
{
    // A build with ContinuousIntegrationBuild writes the root of the sources as this.
    private const string MappedRoot = "/_/";

    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>The folder of a source file, from the path that the compiler gave.</summary>
    public static string FolderOf(string callerFilePath) =>
        Path.GetDirectoryName(callerFilePath.StartsWith(MappedRoot, StringComparison.Ordinal)
            ? Path.Combine(Root, callerFilePath[MappedRoot.Length..])
            : callerFilePath)!;

    /// <summary>A file of <c>shared</c>, which lies beside the clone; a worktree may lie deeper.</summary>
    public static string Shared(string path) => SharedAbove(new DirectoryInfo(Root), path);

    private static string SharedAbove(DirectoryInfo? folder, string path) =>
        folder is null ? throw new FileNotFoundException($"There is no shared/{path} beside the repository.")
        : Path.Combine(folder.FullName, "shared", path) is var file && File.Exists(file) ? file
        : SharedAbove(folder.Parent, path);

    private static string Find(DirectoryInfo? folder) =>
        folder is null ? throw new DirectoryNotFoundException("The tests run outside the repository: no Aims.Bot.sln above them.")
        : File.Exists(Path.Combine(folder.FullName, "Aims.Bot.sln")) ? folder.FullName
        : Find(folder.Parent);
}
