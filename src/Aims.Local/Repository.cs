using System.Reflection;

namespace Aims.Local;

/// <summary>Where things are in the clone this program was built from.</summary>
public static class Repository
{
    /// <summary>The folder that holds Aims.Bot.sln, found upwards from the running program.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>What a local run keeps: data, logs, generated settings. Git ignores it.</summary>
    public static string LocalFolder { get; } = Path.Combine(Root, ".local");

    /// <summary>This project's folder: package.json, people.json.</summary>
    public static string ProjectFolder { get; } = Path.Combine(Root, "src", "Aims.Local");

    /// <summary>The manifest of the Teams app, its languages, icons and schemas.</summary>
    public static string ManifestFolder { get; } = Path.Combine(Root, "manifest");

    /// <summary>The directory of the people of a local run.</summary>
    public static string PeopleFile { get; } = Path.Combine(ProjectFolder, "people.json");

    /// <summary>The bot as it was built together with this program.</summary>
    /// <exception cref="CannotRunException">The file is not there.</exception>
    public static string BotAssembly
    {
        get
        {
            var relative = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
                .Single(metadata => metadata.Key == "BotAssembly").Value!;
            var path = Path.GetFullPath(relative, Root);
            return File.Exists(path)
                ? path
                : throw new CannotRunException($"The bot is not built ({relative} is missing): run `dotnet build Aims.Bot.sln` first.");
        }
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Aims.Bot.sln")))
            folder = folder.Parent;
        return folder?.FullName
            ?? throw new CannotRunException($"Aims.Bot.sln is in no folder above {AppContext.BaseDirectory}: run Aims.Local from its clone.");
    }
}
