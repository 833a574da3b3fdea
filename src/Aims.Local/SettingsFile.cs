namespace Aims.Local;

/// <summary><c>.local/settings.sh</c>: what the bot's commands need to work on the storage of a local run. A shell takes it in with a dot.</summary>
public static class SettingsFile
{
    public static string Path { get; } = System.IO.Path.Combine(Repository.LocalFolder, "settings.sh");

    /// <param name="people">Path of the directory file.</param>
    /// <param name="storage">Connection string of the run's Azurite.</param>
    public static string Of(string people, string storage) =>
        $"export AIMS_PEOPLE={Quoted(people)}\nexport AzureWebJobsStorage={Quoted(storage)}\n";

    private static string Quoted(string value) => $"'{value.Replace("'", @"'\''", StringComparison.Ordinal)}'";
}
