using Aims.People;

namespace Aims.Bot;

/// <summary><c>Aims.Bot person export</c>: what is kept of somebody, also of one who has left, for an administrator who answers their request.</summary>
internal sealed class PersonCommands(ManagementSystem system, IDirectory directory, TimeProvider clock)
{
    private const string Usage = """
        Aims.Bot person export <id> --to <file.zip>
            all that is kept of the person with this id in the directory, as JSON and a summary to read
        """;

    public static bool Knows(string[] args) => args is ["person", ..];

    /// <returns>The exit code: 0 done, 1 not, with the reason on standard error.</returns>
    public async Task<int> Run(string[] args, CancellationToken ct)
    {
        if (args is not ["person", "export", var text, "--to", var file])
            return await Fail(Usage);
        if (!PersonId.TryParse(text, out var who))
            return await Fail($"{text} is no id: take the object id that the directory has, such as 6f1d1a52-6f0e-4f0b-9d5e-0c7a52c9a001.");
        byte[] content = await system.PersonFile.Make(who, clock.GetUtcNow(), ct);
        try
        {
            // Never over a file that is there.
            await using var to = new FileStream(file, FileMode.CreateNew);
            await to.WriteAsync(content, ct);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return await Fail($"{file} cannot be written: {e.Message}");
        }
        Console.WriteLine($"{file} has what is kept of {directory.NameOf(who)}. It is personal: give it to nobody else.");
        return 0;
    }

    private static async Task<int> Fail(string why)
    {
        await Console.Error.WriteLineAsync(why);
        return 1;
    }
}
