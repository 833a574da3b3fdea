using System.Diagnostics;
using CliWrap;

namespace Aims.Local.Processes;

/// <summary>
/// A program that we started and that ends with us. Its standard input stays open for as long as it should run:
/// guard.cjs, which each child has, ends it when that input closes, because it is stopped or because we died.
/// </summary>
public sealed class ChildProcess
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(12);

    private readonly TaskCompletionSource released = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Action<string>? printed;
    private readonly string lastWord;

    private ChildProcess(Command command, ChildLog log, Action<string>? printed, string lastWord)
    {
        this.printed = printed;
        this.lastWord = lastWord;
        Log = log;
        var running = command
            .WithStandardInputPipe(PipeSource.Create(HoldOpenAsync))
            .WithStandardOutputPipe(PipeTarget.ToDelegate(Read))
            .WithStandardErrorPipe(PipeTarget.ToDelegate(Read))
            .WithValidation(CommandResultValidation.None)
            .ExecuteAsync();
        Id = running.ProcessId;
        Exited = ExitCodeAsync(running);
    }

    public int Id { get; }

    public ChildLog Log { get; }

    /// <summary>The exit code, once the child has ended and all that it printed is read. On Unix 128 + n after signal n.</summary>
    public Task<int> Exited { get; }

    /// <summary>
    /// Starts the command. The listener hears each line from the thread that reads it; the last word is written to the
    /// command's input before that closes.
    /// </summary>
    internal static ChildProcess Start(Command command, ChildLog log, Action<string>? printed = null, string lastWord = "") =>
        new(command, log, printed, lastWord);

    /// <summary>Asks the child to end and waits for it; kills it after 12 s.</summary>
    public async Task StopAsync()
    {
        released.TrySetResult();
        if (await Task.WhenAny(Exited, Task.Delay(Patience)) != Exited)
            await KillAsync();
        await Exited;
    }

    /// <summary>Ends the child at once, as SIGKILL does.</summary>
    public async Task KillAsync()
    {
        // Once it has ended, its number may be another program's.
        if (!Exited.IsCompleted)
            Kill();
        await Exited;
    }

    private void Kill()
    {
        try
        {
            using var process = Process.GetProcessById(Id);
            process.Kill(entireProcessTree: true);
        }
        catch (ArgumentException)
        {
            // It ended a moment ago.
        }
    }

    private async Task HoldOpenAsync(Stream input, CancellationToken cancellation)
    {
        await released.Task.WaitAsync(cancellation);
        await input.WriteAsync(System.Text.Encoding.ASCII.GetBytes(lastWord), cancellation);
    }

    private void Read(string line)
    {
        Log.Write(line);
        printed?.Invoke(line);
    }

    private async Task<int> ExitCodeAsync(CommandTask<CommandResult> running)
    {
        var result = await running;
        released.TrySetResult();
        return result.ExitCode;
    }
}
