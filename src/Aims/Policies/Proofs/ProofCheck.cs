using System.Text.Json;

namespace Aims.Policies;

/// <summary>Whether a proof that somebody shows is genuine.</summary>
/// <param name="Said">In sentences, one a line.</param>
public sealed record ProofCheck(bool IsGenuine, IReadOnlyList<string> Said)
{
    /// <summary>Far more than a proof has.</summary>
    public const int MaxBytes = 1_000_000;

    /// <param name="file">The page or the data, as it was taken along.</param>
    /// <param name="find">The organisation's key of this id; null for one that is not its own.</param>
    public static async Task<ProofCheck> Of(string file, Func<string, Task<SigningKey?>> find)
    {
        string text = file.TrimStart('\uFEFF');
        var (proof, page) = ProofPage.Read(text) is { } html ? (html.Proof, html.Page) : (SignedProof.TryRead(text), null);
        if (proof?.Header() is not { Alg: "ES256" } header)
            return Not("This is no proof: there is no signature in it that could be read.");
        if (await find(header.Kid) is not { } key)
            return Not($"It is signed with the key {header.Kid}, which is not known here. So it is not from this organisation, or its key is needed: --key <public.pem>.");
        if (proof.SignedWith(key) is not { } statement)
            return Not("The signature does not fit. What was signed was changed, or it was not signed with this key.");
        string[] changed = [.. Changed(proof, statement, page)];
        return changed.Length > 0 ? new ProofCheck(false, [.. changed, $"What was signed: {ProofPage.Said(statement)}"])
            : new ProofCheck(true, [$"Genuine. {ProofPage.Said(statement)}", $"Signed with the key {key.Id}."]);
    }

    private static IEnumerable<string> Changed(SignedProof proof, ProofStatement signed, string? page)
    {
        if (signed.Page != page)
            yield return page is null ? "It was taken out of its page." : "The page was changed after it was signed: it does not say what was signed.";
        var (said, was) = (Leaves(proof.Statement, ""), Leaves(proof.Signed(), ""));
        foreach (string name in said.Keys.Union(was.Keys).Where(name => said.GetValueOrDefault(name) != was.GetValueOrDefault(name)))
            yield return $"Changed: {name} says {said.GetValueOrDefault(name) ?? "nothing"}, and signed was {was.GetValueOrDefault(name) ?? "nothing"}.";
    }

    private static Dictionary<string, string> Leaves(JsonElement json, string name) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(p => Leaves(p.Value, name.Length == 0 ? p.Name : $"{name}.{p.Name}"))
            .DistinctBy(leaf => leaf.Key).ToDictionary(),
        JsonValueKind.Array => new() { [name] = $"[{string.Join(", ", json.EnumerateArray().Select(item => item.GetRawText()))}]" },
        JsonValueKind.String => new() { [name] = $"\"{json.GetString()}\"" },
        _ => new() { [name] = json.GetRawText() },
    };

    private static ProofCheck Not(string why) => new(false, [why]);
}
