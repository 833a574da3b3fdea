using System.Security.Cryptography;
using System.Text.Json;
using System.Text.RegularExpressions;
using CliWrap;
using CliWrap.Buffered;
using Xunit;

namespace Aims.Tests.Cards;

/// <summary>Microsoft's TypeScript types for Teams cards and the compiler, installed from the lock file when they are not there.</summary>
public sealed partial class MicrosoftTypes : IAsyncLifetime
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Aims.Tests", "Cards", "TypeCheck");

    private static readonly string Packages = Path.Combine(Folder, "node_modules");

    public async ValueTask InitializeAsync()
    {
        var stamp = Path.Combine(Packages, ".installed-from");
        var wanted = Convert.ToHexString(SHA256.HashData(await File.ReadAllBytesAsync(Path.Combine(Folder, "package-lock.json"))));
        if (File.Exists(stamp) && await File.ReadAllTextAsync(stamp) == wanted)
            return;

        await Cli.Wrap("npm").WithArguments(["ci", "--no-audit", "--no-fund"]).WithWorkingDirectory(Folder)
            .ExecuteBufferedAsync(TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(stamp, wanted);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>Compiles cards against the types.</summary>
    /// <param name="cards">A name for messages, and the card's indented JSON.</param>
    /// <param name="cancel">Ends the compiler.</param>
    /// <returns>One entry for each fault: the card, the line of its JSON, that line, and what the compiler says of it.</returns>
    public async Task<IReadOnlyList<string>> FaultsIn(IReadOnlyList<(string Name, string Json)> cards, CancellationToken cancel)
    {
        var folder = Directory.CreateTempSubdirectory("aims-cards-");
        try
        {
            for (var at = 0; at < cards.Count; at++)
                await File.WriteAllTextAsync(Path.Combine(folder.FullName, $"card{at}.ts"), Source(cards[at].Json), cancel);
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "tsconfig.json"), Configuration(), cancel);

            var compiled = await Cli.Wrap("node").WithArguments([Path.Combine(Packages, "typescript", "bin", "tsc"), "-p", ".", "--pretty", "false"])
                .WithWorkingDirectory(folder.FullName).WithValidation(CommandResultValidation.None).ExecuteBufferedAsync(cancel);
            return compiled.ExitCode == 0 ? [] : Faults(cards, compiled.StandardOutput + compiled.StandardError);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // The card begins on the first line, so that the compiler's lines are those of the JSON.
    private static string Source(string json) => $"import type {{ IAdaptiveCard }} from '@microsoft/teams.cards'; export const card: IAdaptiveCard = {json}";

    private static string Configuration() => $$"""
        {
          "compilerOptions": {
            "strict": true,
            "noEmit": true,
            "skipLibCheck": true,
            "module": "es2022",
            "moduleResolution": "bundler",
            "types": [],
            "paths": { "@microsoft/teams.cards": [{{JsonSerializer.Serialize(Path.Combine(Packages, "@microsoft", "teams.cards", "dist", "index.d.ts"))}}] }
          }
        }
        """;

    private static string[] Faults(IReadOnlyList<(string Name, string Json)> cards, string output)
    {
        string[] faults = [.. FaultLine.Matches(output).Select(fault =>
        {
            var (name, json) = cards[int.Parse(fault.Groups["card"].ValueSpan, null)];
            var line = int.Parse(fault.Groups["line"].ValueSpan, null);
            return $"{name} line {line}: {json.Split('\n')[line - 1].Trim()}\n{fault.Groups["what"].Value.TrimEnd()}";
        })];
        return faults is [] ? [output] : faults;
    }

    [GeneratedRegex(@"^card(?<card>\d+)\.ts\((?<line>\d+),\d+\): error (?<what>.*(\n +.*)*)", RegexOptions.Multiline)]
    private static partial Regex FaultLine { get; }
}
