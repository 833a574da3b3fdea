using System.Globalization;
using Aims.Approvals;
using Aims.People;

namespace Aims.Bot;

/// <summary><c>Aims.Bot routes check &lt;approvals.json&gt; [&lt;people.json&gt;]</c>: says what is wrong with routes of approval, without a bot or a storage.</summary>
internal static class RouteCommands
{
    private const string Usage = "Aims.Bot routes check <approvals.json> [<people.json>]";

    public static bool Knows(string[] args) => args is ["routes", ..];

    /// <returns>The exit code: 0 sound, 1 not, with the reason on standard error.</returns>
    public static async Task<int> Run(string[] args, CancellationToken ct)
    {
        if (args is not ["routes", "check", var file, .. { Length: <= 1 } people])
            return await Fail(Usage);
        try
        {
            var routes = Routes.Parse(await File.ReadAllBytesAsync(file, ct));
            foreach (string actor in people is [var directory] ? Unfilled(routes, DirectoryFile.Parse(await File.ReadAllBytesAsync(directory, ct))) : [])
                Console.WriteLine($"Nobody is {actor}: the governance leads would be asked instead.");
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{file}: {routes.All.Count} routes, sound."));
            return 0;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return await Fail($"{file}: {e.Message}");
        }
    }

    // Managers differ from owner to owner; roles and groups do not.
    private static string[] Unfilled(Routes routes, DirectoryFile people) =>
        [.. routes.All.SelectMany(route => route.Steps).SelectMany(step => step.Who).Distinct()
            .Where(actor => actor.Text is not ("manager" or "managers-manager") && !actor.Of(default, _ => false, people).Any())
            .Select(actor => actor.InWords)];

    private static async Task<int> Fail(string why)
    {
        await Console.Error.WriteLineAsync(why);
        return 1;
    }
}
