using System.Security.Cryptography;
using System.Text;
using Aims.Imports.Reading;
using Aims.Policies;

namespace Aims.Bot;

/// <summary>
/// <c>Aims.Bot proof …</c>: says whether a proof that somebody shows is genuine, and gives the public key for those who check
/// without the bot's storage.
/// </summary>
internal sealed class ProofCommands(SigningKeys keys)
{
    private const string Usage = """
        Aims.Bot proof check <proof.html or proof.json> [--key <public.pem>]
        Aims.Bot proof key
        """;

    public static bool Knows(string[] args) => args is ["proof", ..];

    /// <summary>A key is given, so that neither settings nor storage are needed.</summary>
    public static bool NeedsNothing(string[] args) => args is ["proof", "check", _, "--key", _];

    /// <returns>The exit code: 0 genuine, 1 not, with the reason.</returns>
    public static async Task<int> CheckWithKey(string[] args, CancellationToken ct)
    {
        try
        {
            var key = SigningKey.Of(Encoding.UTF8.GetString(await LocalFile.Read(args[4], ct)));
            return await Check(args[2], id => Task.FromResult(key.Id == id ? key : null), ct);
        }
        catch (UnusableFileException e)
        {
            return await Fail(e.Refusal.Text);
        }
        catch (Exception e) when (e is ArgumentException or CryptographicException)
        {
            return await Fail("The key is not a public key on P-256 in PEM.");
        }
    }

    /// <returns>The exit code: 0 genuine or done, 1 not, with the reason.</returns>
    public async Task<int> Run(string[] args, CancellationToken ct)
    {
        switch (args)
        {
            case ["proof", "check", var file]:
                return await Check(file, id => keys.Find(id, ct), ct);
            case ["proof", "key"]:
                var key = await keys.Current(ct);
                Console.WriteLine(key.PublicPem);
                return 0;
            default:
                return await Fail(Usage);
        }
    }

    private static async Task<int> Check(string file, Func<string, Task<SigningKey?>> find, CancellationToken ct)
    {
        try
        {
            byte[] content = await LocalFile.Read(file, ct);
            if (content.Length > ProofCheck.MaxBytes)
                return await Fail("This is no proof: it is far too large.");
            var check = await ProofCheck.Of(Encoding.UTF8.GetString(content), find);
            foreach (string line in check.Said)
                Console.WriteLine(line);
            return check.IsGenuine ? 0 : 1;
        }
        catch (UnusableFileException e)
        {
            return await Fail(e.Refusal.Text);
        }
    }

    private static async Task<int> Fail(string why)
    {
        await Console.Error.WriteLineAsync(why);
        return 1;
    }
}
