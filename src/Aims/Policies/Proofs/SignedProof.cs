using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Aims.Policies;

/// <summary>
/// A statement with its signature: a JSON Web Signature in its flattened form (RFC 7515, ES256), and beside it the statement once
/// more for whoever reads the file.
/// </summary>
/// <param name="Statement">The same as the payload, to be read.</param>
/// <param name="Payload">What is signed, base64url.</param>
/// <param name="Protected">How, and with which key; base64url, and signed too.</param>
public sealed record SignedProof(JsonElement Statement, string Payload, string Protected, string Signature)
{
    public static SignedProof Of(ProofStatement statement, SigningKey key)
    {
        byte[] payload = JsonSerializer.SerializeToUtf8Bytes(statement, ProofJson.Default.ProofStatement);
        byte[] header = JsonSerializer.SerializeToUtf8Bytes(
            new ProofHeader("ES256", key.Id, new ProofKey("EC", "P-256", key.X, key.Y)), ProofJson.Default.ProofHeader);
        var (signed, how) = (Base64Url.EncodeToString(payload), Base64Url.EncodeToString(header));
        return new SignedProof(JsonElement.Parse(payload), signed, how, Base64Url.EncodeToString(key.Sign(Input(how, signed))));
    }

    /// <returns>Null when the text is no such thing.</returns>
    public static SignedProof? TryRead(string json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, ProofJson.Default.SignedProof);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public string Write() => JsonSerializer.Serialize(this, ProofJson.Default.SignedProof);

    /// <summary>How it says it was signed; null when that cannot be read. Nothing of it is proven.</summary>
    internal ProofHeader? Header() => Read(Protected) is { } json ? Read(json, ProofJson.Default.ProofHeader) : null;

    /// <summary>What was signed; null when it was not signed with this key, or was changed since.</summary>
    internal ProofStatement? SignedWith(SigningKey key) =>
        Read(Signature) is { } signature && key.Signed(Input(Protected, Payload), signature) && Read(Payload) is { } payload
            ? Read(payload, ProofJson.Default.ProofStatement) : null;

    /// <summary>The payload as it is, with names that this version may not know. Asked once the signature fits.</summary>
    internal JsonElement Signed() => JsonElement.Parse(Base64Url.DecodeFromChars(Payload));

    private static byte[] Input(string header, string payload) => Encoding.ASCII.GetBytes($"{header}.{payload}");

    private static byte[]? Read(string base64Url) => Base64Url.IsValid(base64Url) ? Base64Url.DecodeFromChars(base64Url) : null;

    private static T? Read<T>(byte[] json, JsonTypeInfo<T> type) where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(json, type);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <param name="Kid">The thumbprint of the key.</param>
/// <param name="Jwk">The key itself, so that anybody can check the signature; whose it is, it cannot prove.</param>
internal sealed record ProofHeader(string Alg, string Kid, ProofKey Jwk);

internal sealed record ProofKey(string Kty, string Crv, string X, string Y);
