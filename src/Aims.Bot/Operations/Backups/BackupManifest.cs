using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Aims.Bot.Operations.Backups;

/// <summary>What a backup is, written last: without it there is none.</summary>
/// <param name="Rows">How many lines <c>rows.ndjson.gz</c> has; of a row that changed meanwhile, the last counts.</param>
/// <param name="Seal">The SHA-256 of all else that stands here.</param>
/// <param name="RowsHash">The SHA-256 of that file, in hexadecimal.</param>
/// <param name="Files">How many lines <c>files.ndjson.gz</c> has: a file of the account each.</param>
internal sealed record BackupManifest(int Version, string Tenant, DateTimeOffset Began, DateTimeOffset Ended, long Rows, string RowsHash, long Files, string FilesHash, string Seal = "")
{
    public const int Current = 1;

    public bool IsAsItWas() => Sealed().Seal == Seal;

    public BackupManifest Sealed() => this with
    {
        Seal = Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(this with { Seal = "" }, BackupJson.Default.BackupManifest))),
    };
}

/// <summary>A row of the table.</summary>
internal sealed record BackupRow(
    [property: JsonPropertyName("p")] string Partition, [property: JsonPropertyName("k")] string Key, [property: JsonPropertyName("c")] IReadOnlyDictionary<string, string> Columns);

/// <summary>A blob of the account, which lies once beside all backups.</summary>
/// <param name="Hash">SHA-256 in hexadecimal.</param>
/// <param name="Place">Where its copy lies: <see cref="Usual"/>, or with the hash behind it where that could be another content.</param>
internal sealed record BackupFile(string Container, string Name, long Length, string Hash, string Place)
{
    public static string Usual(string container, string name) => $"files/{container}/{name}";

    public static string Besides(string container, string name, string hash) => $"{Usual(container, name)}@{hash}";

    /// <summary>Whether it says of its copy what a backup can say.</summary>
    public bool IsInPlace() => Place == Usual(Container, Name) || Place == Besides(Container, Name, Hash);
}

[JsonSourceGenerationOptions(RespectRequiredConstructorParameters = true, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(BackupManifest))]
[JsonSerializable(typeof(BackupRow))]
[JsonSerializable(typeof(BackupFile))]
internal sealed partial class BackupJson : JsonSerializerContext;
