using System.Text;
using System.Text.Json;
using Aims.Assessments.Forms.Loading;
using Aims.Cards;
using Aims.Ledger;

namespace Aims.Assessments.Library;

/// <summary>A file that holds a form or a scoring, known by what is in it.</summary>
/// <param name="Id">The form that it belongs to, by the file's name.</param>
/// <param name="Text">As it was sent, without a byte-order mark.</param>
internal sealed record FormFile(string Id, string Name, bool IsScoring, string Title, string Text)
{
    private const string ScoringEnd = ".scoring";

    public string Hash => HashChain.Of(Text);

    /// <summary>Whether bytes begin as JSON does: then they are no register.</summary>
    public static bool Looks(ReadOnlySpan<byte> content) => WithoutMark(content).TrimStart(" \t\r\n"u8) is [(byte)'{' or (byte)'[', ..];

    public static (FormFile? File, Refusal? Refusal) Read(string name, byte[] content)
    {
        var (root, problem) = DefinitionJson.Parse(content);
        if (problem is not null)
            return (null, new Refusal("form.not-json", $"{problem.Text} Send the .json file that your form designer saves."));
        bool scores = root.TryGetProperty("levels", out _) || root.TryGetProperty("dimensions", out _);
        if (!scores && !root.TryGetProperty("pages", out _) && !root.TryGetProperty("elements", out _))
            return (null, new Refusal("form.no-form", "That JSON is neither a form nor a scoring: a form has pages, a scoring has levels and dimensions."));
        if (IdOf(name) is not { } id)
            return (null, new Refusal("form.name", "Name the file as the form is to be called, for example supplier-check.json, and send it again."));
        string text = Encoding.UTF8.GetString(WithoutMark(content));
        return (new FormFile(id, Plain.Line(name, 80), scores, scores ? id : TitleOf(root) ?? id, text), null);
    }

    /// <summary><c>Supplier Check (1).scoring.json</c> belongs to <c>supplier-check</c>.</summary>
    private static string? IdOf(string name)
    {
        string stem = name.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? name[..^".json".Length] : name;
        stem = WithoutCopy(stem);
        if (stem.EndsWith(ScoringEnd, StringComparison.OrdinalIgnoreCase))
            stem = WithoutCopy(stem[..^ScoringEnd.Length]);
        string id = string.Join('-', string.Concat(stem.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : ' '))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return ManagedForm.IsId(id) ? id : null;
    }

    // What a client puts behind a name that it has had before: "(1)".
    private static string WithoutCopy(string stem) =>
        stem.LastIndexOf('(') is var at and > 0 && stem.EndsWith(')') && stem[(at + 1)..^1].All(char.IsAsciiDigit) ? stem[..at].TrimEnd() : stem;

    private static string? TitleOf(JsonElement root) => root.TryGetProperty("title", out var title) ? title.ValueKind switch
    {
        JsonValueKind.String => Named(title),
        JsonValueKind.Object when title.TryGetProperty("default", out var words) && words.ValueKind is JsonValueKind.String => Named(words),
        _ => null,
    } : null;

    private static string? Named(JsonElement words) => Plain.Line(words.GetString()!, 100) is { Length: > 0 } line ? line : null;

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> content) => content.StartsWith("\uFEFF"u8) ? content[3..] : content;
}
