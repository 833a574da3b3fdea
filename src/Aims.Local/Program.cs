using System.CommandLine;
using Aims.Local;
using Aims.Local.Packaging;
using Spectre.Console;

// A file or a pipe has no width to wrap sentences at.
if (Console.IsOutputRedirected)
    AnsiConsole.Profile.Width = 500;
var run = new LocalRun(AnsiConsole.Console, TimeProvider.System);
return await CommandLine.For(run.RunAsync, PackageCommand.For(AnsiConsole.Console), BundleCommand.For(AnsiConsole.Console)).Parse(args).InvokeAsync(new InvocationConfiguration
{
    // Children are given time to write what they hold.
    ProcessTerminationTimeout = TimeSpan.FromSeconds(20),
});
