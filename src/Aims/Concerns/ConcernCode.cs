using System.Security.Cryptography;
using System.Text;

namespace Aims.Concerns;

/// <summary>
/// The code by which whoever raised a concern comes back to it: 100 bits as 20 signs, which nobody guesses. It follows from the random id of
/// the card that raised it, so that a press that is repeated gives the same; only its fingerprint is stored.
/// </summary>
public readonly record struct ConcernCode
{
    /// <summary>The longest text that is read as one, in characters.</summary>
    public const int Longest = 40;

    private const int Signs = 20, Group = 4;

    // Crockford's: without the letters that are taken for digits or for each other.
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private readonly string signs;

    private ConcernCode(string signs) => this.signs = signs;

    /// <param name="secret">Of the card: random, and stored nowhere.</param>
    public static ConcernCode Of(string secret) =>
        new(string.Concat(SHA256.HashData(Encoding.UTF8.GetBytes($"code of a concern {secret}")).Take(Signs).Select(b => Alphabet[b % Alphabet.Length])));

    /// <summary>Reads a code as people type it: in small letters, without hyphens, with an O for a zero.</summary>
    public static ConcernCode? Read(string? text)
    {
        if (text is null or { Length: > Longest })
            return null;
        string typed = string.Concat(text.ToUpperInvariant().Where(char.IsAsciiLetterOrDigit).Select(c => c switch { 'O' => '0', 'I' or 'L' => '1', _ => c }));
        return typed.Length == Signs && typed.All(Alphabet.Contains) ? new ConcernCode(typed) : null;
    }

    /// <summary>The id of the record that says which concern it opens.</summary>
    public string Fingerprint => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"key of a concern {signs}")));

    /// <summary><c>7K2M-9QXT-4B8H-W3NP-6RJD</c></summary>
    public override string ToString() => string.Join('-', signs.Chunk(Group).Select(group => new string(group)));
}
