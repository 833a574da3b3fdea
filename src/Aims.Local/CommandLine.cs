using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Aims.Local;

/// <summary>The options of `dotnet run --project src/Aims.Local`.</summary>
internal static class CommandLine
{
    private const int MostPeople = 12;

    /// <summary>The command; it hands what was asked for to the run, whose result is the exit code.</summary>
    /// <param name="others">What can be done instead of running.</param>
    public static RootCommand For(Func<RunOptions, CancellationToken, Task<int>> run, params IEnumerable<Command> others)
    {
        var people = new Option<string>("--people")
        {
            Description = "Whose chat windows to open: names of people.json, separated by commas",
            HelpName = "names",
            DefaultValueFactory = _ => "ana,max,lea",
        };
        var port = new Option<int>("--port")
        {
            Description = "The bot's port; the windows take the next ones, storage takes 20 to 22 above it",
            HelpName = "number",
            DefaultValueFactory = _ => 3978,
            CustomParser = Port,
        };
        var reset = new Option<bool>("--reset") { Description = "Delete what earlier runs stored, and start empty" };
        var noBrowser = new Option<bool>("--no-browser") { Description = "Print the addresses only" };

        people.Validators.Add(result =>
        {
            if (Handles(result.GetValueOrDefault<string>()).Length is 0 or > MostPeople)
                result.AddError($"--people takes one to {MostPeople} names, separated by commas, such as ana,max,lea.");
        });
        var command = new RootCommand("Runs Aims.Bot on this machine, with a chat window for each person. Ctrl+C ends everything.") { people, port, reset, noBrowser };
        command.SetAction((parsed, cancellation) => run(
            new RunOptions(Handles(parsed.GetValue(people)), parsed.GetValue(port), parsed.GetValue(reset), !parsed.GetValue(noBrowser)),
            cancellation));
        foreach (var other in others)
            command.Subcommands.Add(other);
        return command;
    }

    private static string[] Handles(string? names) =>
    [
        .. (names ?? "")
            .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Distinct(StringComparer.OrdinalIgnoreCase),
    ];

    private static int Port(ArgumentResult argument)
    {
        if (int.TryParse(argument.Tokens[0].Value, CultureInfo.InvariantCulture, out var port) && port is >= 1024 and <= 65000)
            return port;
        argument.AddError("--port takes a number from 1024 to 65000.");
        return 0;
    }
}
