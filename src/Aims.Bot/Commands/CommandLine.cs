using System.CommandLine;
using System.CommandLine.Invocation;
using Command = System.CommandLine.Command;

namespace Aims.Bot.Commands;

/// <summary>
/// <c>Aims.Bot &lt;command&gt; …</c>: what an admin does without the chat; docs/commands.md has the table. It ends with 0 when it is done, with 1 when it is
/// not, the reason on standard error, and with 2 when it was called wrongly.
/// </summary>
public static class CommandLine
{
    private const int WronglyCalled = 2;

    private static readonly RootCommand Everything = new("What an admin does without the chat. Without a command, Aims.Bot is the bot itself.")
    {
        VerifyCommand.Command,
        BackupCommands.Backup,
        BackupCommands.Restore,
        ImportCommands.Import,
        ExportCommands.Export,
        FormCommands.Forms,
        PolicyCommands.Policy,
        RouteCommands.Routes,
        RoleCommands.Roles,
        ProofCommands.Proof,
        ReplayOutboxCommand.Command,
        PersonCommands.Person,
        RetentionCommand.Command,
    };

    // An @ begins no file of arguments: it may begin a note.
    private static readonly ParserConfiguration Words = new() { ResponseFileTokenReplacer = null };

    /// <summary>In this process and its environment. Whoever only mentions it loads nothing that reads command lines.</summary>
    /// <returns>The exit code.</returns>
    public static Task<int> Run(string[] args) => Run(args, Surroundings.OfThisProcess(), CancellationToken.None);

    /// <returns>The exit code.</returns>
    public static async Task<int> Run(IReadOnlyList<string> args, Surroundings surroundings, CancellationToken ct)
    {
        var parsed = Everything.Parse(args, Words);
        if (parsed.Action is not ParseErrorAction wrong)
            return await parsed.InvokeAsync(surroundings, ct);
        (wrong.ShowHelp, wrong.ShowTypoCorrections) = (false, true);
        await parsed.InvokeAsync(new InvocationConfiguration { Output = surroundings.Error, Error = surroundings.Error }, ct);
        await surroundings.Error.WriteLineAsync($"See: {HelpOf(parsed.CommandResult.Command)}");
        return WronglyCalled;
    }

    private static string HelpOf(Command command)
    {
        var path = new Stack<string>(["--help"]);
        for (Symbol? at = command; at is not (null or RootCommand); at = at.Parents.FirstOrDefault())
            path.Push(at.Name);
        return $"Aims.Bot {string.Join(' ', path)}";
    }
}
