using System.Text;
using Aims.Bot.Commands;
using Microsoft.Extensions.Configuration;
using Xunit;

namespace Aims.Bot.Tests.Commands;

/// <summary>What a command said, and how it ended.</summary>
public sealed record Ran(int ExitCode, string StandardOutput, string StandardError)
{
    /// <summary>Runs it in this process, as the bot's program does when it has arguments, with these settings and no others.</summary>
    public static async Task<Ran> CommandAsync(IReadOnlyDictionary<string, string?> settings, params string[] arguments)
    {
        using var bytes = new MemoryStream();
        await using var output = new StreamWriter(bytes, new UTF8Encoding(false)) { AutoFlush = true };
        await using var error = new StringWriter();
        int code = await CommandLine.Run(
            arguments,
            new Surroundings { Environment = new ConfigurationBuilder().AddInMemoryCollection(settings).Build(), Bytes = bytes, Output = output, Error = error },
            TestContext.Current.CancellationToken);
        return new Ran(code, Encoding.UTF8.GetString(bytes.ToArray()), error.ToString());
    }

    /// <summary>Without any settings.</summary>
    public static Task<Ran> CommandAsync(params string[] arguments) => CommandAsync(new Dictionary<string, string?>(), arguments);

    public string[] Lines => StandardOutput.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
