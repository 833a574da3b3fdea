using System.CommandLine;
using System.Globalization;
using Aims.People;
using Command = System.CommandLine.Command;

namespace Aims.Bot.Commands;

/// <summary><c>routes check</c>: says what is wrong with routes of approval, without a bot or a storage.</summary>
internal static class RouteCommands
{
    private static readonly Argument<string> File = new("approvals.json") { Description = "The routes that AIMS_APPROVALS is to name" };

    private static readonly Argument<string?> People = new("people.json")
    {
        Description = "A directory file, to see which roles and groups nobody has",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public static Command Routes { get; } = Call.Group(
        "routes", "Checks who approves what.",
        Call.Command("check", "Says what is wrong with a file of routes. Needs neither settings nor storage.", Check, File, People));

    /// <summary>Whom routes ask, in words, that nobody is. Managers differ from owner to owner; roles and groups do not.</summary>
    public static IEnumerable<string> Unfilled(Approvals.Routes routes, IDirectory people) => routes.All
        .SelectMany(route => route.Steps).SelectMany(step => step.Who).Distinct()
        .Where(actor => actor.Text is not ("manager" or "managers-manager") && !actor.Of(default, _ => false, people).Any())
        .Select(actor => actor.InWords);

    /// <returns>The exit code: 0 sound, 1 not, with the reason on standard error.</returns>
    private static async Task<int> Check(Call call, CancellationToken ct)
    {
        string file = call.Get(File);
        try
        {
            var routes = Approvals.Routes.Parse(await System.IO.File.ReadAllBytesAsync(file, ct));
            if (call.Get(People) is { } people)
            {
                foreach (string actor in Unfilled(routes, DirectoryFile.Parse(await System.IO.File.ReadAllBytesAsync(people, ct))))
                    call.Say($"Nobody is {actor}: the governance leads would be asked instead.");
            }
            call.Say(string.Create(CultureInfo.InvariantCulture, $"{file}: {routes.All.Count} routes, sound."));
            return 0;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return call.Fail($"{file}: {e.Message}");
        }
    }
}
