using System.CommandLine;
using Aims.Conversation;
using Aims.Imports;
using Aims.Imports.Reading;
using Aims.Ledger;
using Aims.People;
using Azure;
using Azure.Identity;
using Command = System.CommandLine.Command;

namespace Aims.Bot.Commands;

/// <returns>The exit code.</returns>
internal delegate Task<int> Work(Call call, CancellationToken ct);

/// <inheritdoc cref="Work"/>
internal delegate Task<int> WorkAs(Call call, Person who, CancellationToken ct);

/// <summary>A command as it was called: what it was given, what it works with, and where it says what it did.</summary>
internal sealed class Call(ParseResult given) : IDisposable
{
    public static readonly Option<bool> DryRun = new("--dry-run") { Description = "Do everything but change nothing, and say what would be done" };

    /// <summary>What imports call a dry run.</summary>
    public static readonly Option<bool> Preview = new("--preview") { Description = "The same as --dry-run" };

    public static readonly Option<bool> ShowsProgress = new("--progress") { Description = "Say how far it is, also when standard error is no terminal" };

    private static readonly Option<PersonId> As = new("--as")
    {
        Description = "In whose name: the id of somebody in the directory, who may do it in the chat",
        HelpName = "person",
        Required = true,
        CustomParser = argument => PersonOf(argument),
    };

    private readonly Surroundings surroundings = (Surroundings)given.InvocationConfiguration;

    private Parts? parts;

    public IConfiguration Environment => surroundings.Environment;

    public Parts Parts => parts ??= new(Environment, IsDry);

    public Records Records => Parts.Records;

    public ManagementSystem System => Parts.Management;

    public bool IsDry => given.GetValue(DryRun) || given.GetValue(Preview);

    /// <summary>A command that needs nothing but what it is given.</summary>
    public static Command Command(string name, string description, Work work, params IEnumerable<Symbol> takes)
    {
        var command = Taking(new Command(name, description), takes);
        command.SetAction((given, ct) => Run(given, work, ct));
        return command;
    }

    /// <summary>A command that somebody of the directory gives.</summary>
    public static Command CommandAs(string name, string description, WorkAs work, params IEnumerable<Symbol> takes) => Command(
        name, description,
        async (call, ct) => await call.Find(call.Get(As), ct) is { } who ? await work(call, who, ct) : call.Fail($"Nobody in the directory has the id {call.Get(As)}."),
        [.. takes, As]);

    /// <summary>Several commands under one name.</summary>
    public static Command Group(string name, string description, params IEnumerable<Command> commands) => Taking(new Command(name, description), commands);

    /// <summary>Reads the id of a person, of which anything but letters, digits and hyphens is refused.</summary>
    public static PersonId PersonOf(System.CommandLine.Parsing.ArgumentResult argument)
    {
        if (!PersonId.TryParse(argument.Tokens[0].Value, out var id))
            argument.AddError("A person is named by the id that the directory has, of letters, digits and hyphens.");
        return id;
    }

    public T? Get<T>(Option<T> option) => given.GetValue(option);

    public T Get<T>(Argument<T> argument) => given.GetValue(argument)!;

    public bool Has(Option option) => given.GetResult(option) is { Implicit: false };

    public void Say(string line) => surroundings.Output.WriteLine(line);

    /// <summary>Writes a file to standard output.</summary>
    public async Task Say(ReadOnlyMemory<byte> content, CancellationToken ct)
    {
        await surroundings.Bytes.WriteAsync(content, ct);
        await surroundings.Bytes.FlushAsync(ct);
    }

    /// <summary>Says how far it is, where somebody wants to know.</summary>
    public void Progress(string line)
    {
        if (surroundings.IsWatched || given.GetValue(ShowsProgress))
            surroundings.Error.WriteLine(line);
    }

    /// <returns>1, the exit code of what was not done.</returns>
    public int Fail(string why)
    {
        surroundings.Error.WriteLine(why);
        return 1;
    }

    /// <summary>The directory, once it can be asked.</summary>
    public async Task<IDirectory> Directory(CancellationToken ct)
    {
        if (Parts.Graph is { } graph)
            await graph.Directory.Ready(ct);
        return Parts.Directory;
    }

    public Task<Reply?> Press(Person who, string verb, CancellationToken ct, params IEnumerable<(string Name, string Value)> fields) =>
        System.Press(TurnOf(who, fields), verb, ct);

    public Task<Reply> Send(Person who, string file, CancellationToken ct) =>
        System.Send(TurnOf(who, []), new SentFile(Path.GetFileName(file), stop => LocalFile.Read(file, stop)), ct);

    /// <summary>Presses a button of a record's card. The card that comes back begins with what could not be done; the record says whether it was.</summary>
    public async Task<int> Change<TState, TEvent>(
        RecordType<TState, TEvent> type, string id, Person who, string verb, CancellationToken ct, params IEnumerable<(string Name, string Value)> fields)
        where TState : class where TEvent : class
    {
        long before = (await Records.Read(type, id, ct)).Version;
        var reply = await Press(who, verb, ct, fields);
        if ((await Records.Read(type, id, ct)).Version == before)
            return Fail(reply!.Summary);
        Say(reply!.Summary);
        return 0;
    }

    public void Dispose() => parts?.Dispose();

    private async Task<Person?> Find(PersonId id, CancellationToken ct) => (await Directory(ct)).Find(id);

    private Turn TurnOf(Person who, IEnumerable<(string Name, string Value)> fields) => new(
        who, Parts.Settings.Time.GetUtcNow(), Reader.Default, new Fields(fields.ToDictionary(field => field.Name, field => field.Value)), Private: true, Teams.Chat.NewId);

    private static Command Taking(Command command, IEnumerable<Symbol> takes)
    {
        foreach (var symbol in takes)
        {
            switch (symbol)
            {
                case Option option: command.Options.Add(option); break;
                case Argument argument: command.Arguments.Add(argument); break;
                case Command inner: command.Subcommands.Add(inner); break;
            }
        }
        return command;
    }

    // What settings, files and storage can do to any of them is one sentence.
    private static async Task<int> Run(ParseResult given, Work work, CancellationToken ct)
    {
        using var call = new Call(given);
        try
        {
            int code = await work(call, ct);
            if (code == 0 && call.IsDry)
                call.Say("A dry run: nothing was changed.");
            return code;
        }
        catch (UnusableFileException e)
        {
            return call.Fail(e.Refusal.Text);
        }
        catch (RequestFailedException e)
        {
            return call.Fail($"Storage refused: {e.ErrorCode ?? "no reason given"} ({e.Status}).");
        }
        catch (AggregateException)
        {
            return call.Fail("Storage cannot be reached: look at its name, the network, and whether the account lets this machine in.");
        }
        catch (AuthenticationFailedException e)
        {
            return call.Fail($"Nobody is signed in to Azure here whom the account lets in: {e.Message.Split('\n')[0]}");
        }
        catch (Exception e) when (e is InvalidOperationException or InvalidDataException or FormatException or IOException or UnauthorizedAccessException or TimeoutException)
        {
            return call.Fail(e.Message);
        }
    }
}
