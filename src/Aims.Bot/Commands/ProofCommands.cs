using System.CommandLine;
using System.Security.Cryptography;
using System.Text;
using Aims.Policies;
using Command = System.CommandLine.Command;

namespace Aims.Bot.Commands;

/// <summary>
/// <c>proof …</c>: says whether a proof that somebody shows is genuine, and gives the public key for those who check without the bot's storage.
/// </summary>
internal static class ProofCommands
{
    private static readonly Argument<string> File = new("file") { Description = "The proof: proof.html or proof.json", HelpName = "file" };

    private static readonly Option<string> Key = new("--key") { Description = "The public key: then neither settings nor storage are needed", HelpName = "public.pem" };

    public static Command Proof { get; } = Call.Group(
        "proof", "Checks the proofs that people keep of what they acknowledged.",
        Call.Command("check", "Says whether a proof is genuine, and else what was changed.", Check, File, Key),
        Call.Command("key", "Prints the public key, for others to check proofs with.", Print));

    /// <returns>The exit code: 0 genuine, 1 not, with the reason.</returns>
    private static async Task<int> Check(Call call, CancellationToken ct)
    {
        Func<string, Task<SigningKey?>> find = id => call.Parts.Keys.Find(id, ct);
        if (call.Get(Key) is { } pem)
        {
            if (KeyIn(await LocalFile.Read(pem, ct)) is not { } key)
                return call.Fail("The key is not a public key on P-256 in PEM.");
            find = id => Task.FromResult(key.Id == id ? key : null);
        }
        byte[] content = await LocalFile.Read(call.Get(File), ct);
        if (content.Length > ProofCheck.MaxBytes)
            return call.Fail("This is no proof: it is far too large.");
        var check = await ProofCheck.Of(Encoding.UTF8.GetString(content), find);
        foreach (string line in check.Said)
            call.Say(line);
        return check.IsGenuine ? 0 : 1;
    }

    private static async Task<int> Print(Call call, CancellationToken ct)
    {
        call.Say((await call.Parts.Keys.Current(ct)).PublicPem);
        return 0;
    }

    private static SigningKey? KeyIn(byte[] pem)
    {
        try
        {
            return SigningKey.Of(Encoding.UTF8.GetString(pem));
        }
        catch (Exception e) when (e is ArgumentException or CryptographicException)
        {
            return null;
        }
    }
}
