using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Policies;

/// <summary>A proof as a page that anybody can read, with the signature in it. The signature covers the whole page.</summary>
internal static partial class ProofPage
{
    public static string Of(ProofStatement statement, SigningKey key)
    {
        string page = Draw(statement, key);
        var proof = SignedProof.Of(statement with { Page = HashChain.Of(page) }, key);
        return Place.Replace(page, $"$1{PolicyHtml.Text(proof.Write()).Replace("$", "$$", StringComparison.Ordinal)}$3");
    }

    /// <summary>The signature in a page, and the hash of the page around it; null when there is none.</summary>
    public static (SignedProof Proof, string Page)? Read(string html)
    {
        string page = html.ReplaceLineEndings("\n");
        return Place.Matches(page) is [var only] && SignedProof.TryRead(WebUtility.HtmlDecode(only.Groups[2].Value)) is { } proof
            ? (proof, HashChain.Of(Place.Replace(page, "$1$3"))) : null;
    }

    /// <summary>What it says, in a sentence.</summary>
    public static string Said(ProofStatement s) =>
        $"{s.Person.Name} {(s.Policy.Kind is "training" ? "completed" : "acknowledged")} {s.Policy.Title}, version {s.Policy.Version}, on {Moment(s.Acknowledged)}.";

    private static string Draw(ProofStatement s, SigningKey key) => PolicyHtml.Framed(
        "en", $"{(s.Policy.Kind is "training" ? "Proof of completion" : "Proof of acknowledgement")}: {s.Policy.Title}", $"{s.Policy.Id} · version {s.Policy.Version}",
        [
            $"<p>{PolicyHtml.Text(Said(s))}</p>",
            $"<table><tbody>{string.Concat(Facts(s).Select(f => $"<tr><th scope=\"row\">{PolicyHtml.Text(f.Label)}</th><td dir=\"auto\">{PolicyHtml.Text(f.Value)}</td></tr>"))}</tbody></table>",
            "<h2>Signature</h2>",
            $"<p>Signed with the organisation's key {key.Id}. To check it: Aims.Bot proof check, and this file. Any change of the page is found.</p>",
            "<details><summary>For machines</summary><pre id=\"proof\"></pre></details>",
        ],
        $"Written {Moment(s.Signed)}");

    private static IEnumerable<(string Label, string Value)> Facts(ProofStatement s)
    {
        yield return ("Person", $"{s.Person.Name}{(s.Person.Mail is { } mail ? $", {mail}" : "")} ({s.Person.Id})");
        yield return ("Organisation", s.Organisation);
        yield return (s.Policy.Kind is "training" ? "Completed" : "Acknowledged", Moment(s.Acknowledged));
        if (s.Until is { } until)
            yield return ("Counts until", Reader.Default.Day(until));
        yield return ("Text (SHA-256)", s.Policy.Text);
        if (s.Policy.Language is { } language)
            yield return ("Language shown", language);
        if (s is { PagesShown: { } shown, Pages: { } pages })
            yield return ("Pages shown", shown.Count == pages ? $"All {pages}" : $"{string.Join(", ", shown)} of {pages}");
        if (s.Check is { } check)
            yield return ("Check", string.Create(CultureInfo.InvariantCulture, $"{check.Form}, version {check.Version}: {check.Score} % right, try {check.Attempt}"));
        yield return ("Record", string.Create(CultureInfo.InvariantCulture, $"{s.Record.Id}, version {s.Record.Version}, {s.Record.Hash}"));
    }

    private static string Moment(DateTimeOffset at) => $"{Reader.Default.Moment(at)} UTC";

    [GeneratedRegex("(<pre id=\"proof\">)([^<]*)(</pre>)")]
    private static partial Regex Place { get; }
}
