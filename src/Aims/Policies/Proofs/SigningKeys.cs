using System.Security.Cryptography;
using Aims.Ledger;

namespace Aims.Policies;

/// <summary>
/// The key with which the organisation signs what people take along (ECDSA, P-256). Where none is given, one is made and kept in
/// table storage. The public part of every key that was ever used stays there, so that what it signed can be checked for good.
/// </summary>
/// <param name="pem">The private key in PEM, PKCS #8 or SEC 1; null to keep an own one.</param>
public sealed class SigningKeys(ITable table, string tenant, string? pem = null)
{
    private const string Own = "own", Column = "Pem";

    private readonly string partition = $"{tenant}|keys";
    private string? known;

    /// <summary>Whether a text is a private key that can sign.</summary>
    public static bool IsUsable(string pem)
    {
        try
        {
            using var key = ECDsa.Create();
            key.ImportFromPem(pem);
            return key.ExportParameters(true) is { D: not null, Curve.Oid: var curve } && curve.Value == ECCurve.NamedCurves.nistP256.Oid.Value;
        }
        catch (Exception e) when (e is ArgumentException or CryptographicException)
        {
            return false;
        }
    }

    /// <summary>The key to sign with.</summary>
    public async Task<SigningKey> Current(CancellationToken ct)
    {
        if (known is not null)
            return SigningKey.Of(known);
        string text = pem ?? await Kept(ct);
        var key = SigningKey.Of(text);
        await table.Write(partition, [new RowChange.Put(Row(KeyOf(key.Id), key.PublicPem))], ct);
        known = text;
        return key;
    }

    /// <summary>The public part of a key that was used here; null for one that never was.</summary>
    public async Task<SigningKey?> Find(string id, CancellationToken ct)
    {
        if (pem is not null && SigningKey.Of(pem) is var given && given.Id == id)
            return given;
        return SigningKey.IsId(id) && await table.Get(partition, KeyOf(id), ct) is { } row ? SigningKey.Of(row[Column]) : null;
    }

    private async Task<string> Kept(CancellationToken ct)
    {
        if (await table.Get(partition, Own, ct) is { } row)
            return row[Column];
        using var made = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        // Of two who make one at once, one is kept.
        return await table.Write(partition, [new RowChange.Insert(Row(Own, made.ExportPkcs8PrivateKeyPem()))], ct)
            ? made.ExportPkcs8PrivateKeyPem()
            : (await table.Get(partition, Own, ct))![Column];
    }

    private static Row Row(string key, string pem) => new(key, new Dictionary<string, string> { [Column] = pem });

    private static string KeyOf(string id) => $"public|{id}";
}
