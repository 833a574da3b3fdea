using System.CommandLine;

namespace Aims.Bot.Commands;

/// <summary>What a command finds beside its arguments: the settings, and where it says what it did.</summary>
public sealed class Surroundings : InvocationConfiguration
{
    public required IConfiguration Environment { get; init; }

    /// <summary>Standard output, for what is no text.</summary>
    public required Stream Bytes { get; init; }

    /// <summary>Whether somebody sees standard error as it is written.</summary>
    public bool IsWatched { get; init; }

    public static Surroundings OfThisProcess() => new()
    {
        Environment = new ConfigurationBuilder().AddEnvironmentVariables().Build(),
        Bytes = Console.OpenStandardOutput(),
        IsWatched = !Console.IsErrorRedirected,
    };
}
