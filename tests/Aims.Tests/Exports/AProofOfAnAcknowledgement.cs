using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Aims.Exports;
using Aims.Ledger;
using Aims.People;
using Aims.Policies;
using Aims.Tests.Chat;
using Aims.Tests.Situations;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Exports;

public sealed class AProofOfAnAcknowledgement
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(ProofFormat.Page)]
    [InlineData(ProofFormat.Data)]
    public async Task Is_genuine_as_it_was_taken_along(ProofFormat format)
    {
        var talk = new Talk().HasAcknowledged(Ana);
        string file = await Taken(talk, format);
        Assert.Equal(
            (true, "Genuine. Ana Ruiz acknowledged AI policy, version 1.0, on 23 Nov 2026, 10:00 UTC."),
            await Checked(talk, file));
        // Saved anew by an editor, or by one of Windows.
        Assert.True((await Checked(talk, "\uFEFF" + file.ReplaceLineEndings("\r\n"))).IsGenuine);
    }

    [Fact]
    public async Task Tells_all_that_is_kept()
    {
        var talk = CompletingATraining.HasCompleted(CompletingATraining.HasTraining(KeepingPolicies.TwoLeads()), Ana);
        string json = await Taken(talk, ProofFormat.Data, "ai-literacy.1.ana");
        var said = JsonElement.Parse(json).GetProperty("statement");
        string[] leaves = ["format", "organisation", "person.name", "policy.kind", "policy.version", "policy.language", "acknowledged", "until", "check.score", "record.id"];
        Assert.Equal(
            ["aims-proof.1", "contoso", "Ana Ruiz", "training", "1.0", "en", "2026-11-23T10:00:00+00:00", "2027-11-23", "100", "acknowledgement|ai-literacy.1.ana"],
            leaves.Select(leaf => leaf.Split('.').Aggregate(said, (at, name) => at.GetProperty(name)).ToString()));
        Assert.Equal(4, said.GetProperty("pagesShown").GetArrayLength());
        Assert.Contains("Ana Ruiz completed AI literacy basics", (await Checked(talk, json)).Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Can_be_checked_by_anybody_who_knows_JSON_Web_Signatures()
    {
        var jws = JsonElement.Parse(await Taken(new Talk().HasAcknowledged(Ana), ProofFormat.Data));
        string Part(string name) => jws.GetProperty(name).GetString()!;
        var header = JsonElement.Parse(Base64Url.DecodeFromChars(Part("protected")));
        byte[] Point(string name) => Base64Url.DecodeFromChars(header.GetProperty("jwk").GetProperty(name).GetString());
        using var key = ECDsa.Create(new ECParameters { Curve = ECCurve.NamedCurves.nistP256, Q = new ECPoint { X = Point("x"), Y = Point("y") } });
        Assert.Equal("ES256", header.GetProperty("alg").GetString());
        Assert.True(key.VerifyData(Encoding.ASCII.GetBytes($"{Part("protected")}.{Part("payload")}"), Base64Url.DecodeFromChars(Part("signature")), HashAlgorithmName.SHA256));
    }

    [Theory]
    [InlineData("<p>Ana Ruiz", "<p>Max Keller")]
    [InlineData("23 Nov 2026", "23 Nov 2025")]
    [InlineData("<main>", "<main><p>And everything else.</p>")]
    [InlineData("</style>", "p { display: none }</style>")]
    [InlineData("<footer>", "<footer hidden>")]
    [InlineData("</html>", "</html><!-- -->")]
    public async Task A_page_that_was_changed_is_found_and_what_was_signed_is_said(string was, string now)
    {
        var talk = new Talk().HasAcknowledged(Ana);
        string page = await Taken(talk, ProofFormat.Page);
        Assert.Contains(was, page, StringComparison.Ordinal);
        var (isGenuine, said) = await Checked(talk, page.Replace(was, now, StringComparison.Ordinal));
        Assert.False(isGenuine);
        Assert.StartsWith("The page was changed after it was signed", said, StringComparison.Ordinal);
        Assert.Contains("What was signed: Ana Ruiz acknowledged AI policy, version 1.0", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"version\": \"1.0\"", "\"version\": \"2.0\"", "Changed: policy.version says \"2.0\", and signed was \"1.0\".")]
    [InlineData("\"name\": \"Ana Ruiz\"", "\"name\": \"Max Keller\"", "Changed: person.name says \"Max Keller\", and signed was \"Ana Ruiz\".")]
    [InlineData("\"policy\": {", "\"until\": null, \"policy\": {", "Changed: until says null, and signed was nothing.")]
    [InlineData("\"pages\": 8", "\"pages\": 8, \"grade\": 1", "Changed: grade says 1, and signed was nothing.")]
    public async Task Data_that_was_changed_is_found_by_name(string was, string now, string says)
    {
        var talk = new Talk().HasAcknowledged(Ana);
        string json = await Taken(talk, ProofFormat.Data);
        Assert.Contains(was, json, StringComparison.Ordinal);
        var (isGenuine, said) = await Checked(talk, json.Replace(was, now, StringComparison.Ordinal));
        Assert.False(isGenuine);
        Assert.Contains(says, said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Parts_of_another_proof_do_not_fit()
    {
        var talk = new Talk().HasAcknowledged(Ana).HasAcknowledged(Max);
        var (ana, max) = (SignedProof.TryRead(await Taken(talk, ProofFormat.Data))!, SignedProof.TryRead(await Taken(talk, ProofFormat.Data, "ai-policy.1.max", Max))!);
        foreach (var mixed in new[] { ana with { Payload = max.Payload }, ana with { Signature = max.Signature }, ana with { Signature = "" }, ana with { Signature = "AAAA" }, ana with { Payload = "?" } })
            Assert.Equal((false, "The signature does not fit. What was signed was changed, or it was not signed with this key."), await Checked(talk, mixed.Write()));
        string header = Base64Url.EncodeToString(Encoding.UTF8.GetBytes("""{"alg":"none","kid":"x","jwk":{"kty":"EC","crv":"P-256","x":"","y":""}}"""));
        Assert.StartsWith("This is no proof", (await Checked(talk, (ana with { Protected = header, Signature = "" }).Write())).Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_proof_that_somebody_signed_with_a_key_of_their_own_is_not_ours()
    {
        var elsewhere = new Talk().HasAcknowledged(Ana);
        string file = await Taken(elsewhere, ProofFormat.Page);
        var (isGenuine, said) = await Checked(new Talk(), file);
        Assert.False(isGenuine);
        Assert.Contains("which is not known here", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[1,2")]
    [InlineData("null")]
    [InlineData("<html><pre id=\"proof\">{}</pre></html>")]
    [InlineData("""{"statement":null,"payload":null,"protected":null,"signature":null}""")]
    [InlineData("""{"statement":{},"payload":"","protected":"","signature":""}""")]
    public async Task What_is_no_proof_is_said_to_be_none(string file) =>
        Assert.Equal((false, "This is no proof: there is no signature in it that could be read."), await Checked(new Talk(), file));

    [Fact]
    public async Task A_key_from_elsewhere_takes_over_and_what_the_old_one_signed_stays_good()
    {
        var table = new MemoryTable();
        var old = await new SigningKeys(table, Office.Tenant).Current(Ct);
        using var given = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var keys = new SigningKeys(table, Office.Tenant, given.ExportECPrivateKeyPem());
        Assert.NotEqual(old.Id, (await keys.Current(Ct)).Id);
        Assert.Equal(old.PublicPem, (await keys.Find(old.Id, Ct))!.PublicPem);
        Assert.Equal(given.ExportSubjectPublicKeyInfoPem(), (await new SigningKeys(table, Office.Tenant).Find((await keys.Current(Ct)).Id, Ct))!.PublicPem);
        Assert.Null(await keys.Find("own", Ct));
    }

    [Fact]
    public async Task Of_keys_that_are_made_at_once_one_is_kept()
    {
        var table = new MemoryTable();
        var keys = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => new SigningKeys(table, Office.Tenant).Current(Ct), Ct)));
        Assert.Single(keys.Select(key => key.Id).Distinct());
    }

    [Fact]
    public void Only_a_private_key_on_P256_can_sign()
    {
        using var right = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var other = ECDsa.Create(ECCurve.NamedCurves.nistP384);
        using var rsa = RSA.Create(2048);
        Assert.True(SigningKeys.IsUsable(right.ExportPkcs8PrivateKeyPem()));
        Assert.True(SigningKeys.IsUsable(right.ExportECPrivateKeyPem()));
        Assert.All(
            new[] { "", "secret", right.ExportSubjectPublicKeyInfoPem(), other.ExportPkcs8PrivateKeyPem(), rsa.ExportPkcs8PrivateKeyPem() },
            pem => Assert.False(SigningKeys.IsUsable(pem)));
    }

    [Fact]
    public async Task It_is_for_oneself_and_for_those_who_oversee()
    {
        var talk = new Talk().HasAcknowledged(Ana);
        await talk.Says(Max, "AI policy");
        Assert.NotNull(await Made(talk, Priya, "ai-policy.1.ana"));
        Assert.Null(await Made(talk, Max, "ai-policy.1.ana"));
        Assert.Null(await Made(talk, Max, "ai-policy.1.max"));
        Assert.Null(await Made(talk, Ana, "../ai-policy.1.ana"));
        Assert.Null(await Made(talk, Ana, "ai-policy.2.ana"));
    }

    private static Task<Exported?> Made(Talk talk, Person who, string id, ProofFormat format = ProofFormat.Page) =>
        talk.Bot.Export.Make(new ProofRequest(who.Id, id, format), talk.Office.Now, Ct);

    private static async Task<string> Taken(Talk talk, ProofFormat format, string id = "ai-policy.1.ana", Person? who = null)
    {
        await talk;
        return Encoding.UTF8.GetString((await Made(talk, who ?? Ana, id, format))!.Content);
    }

    private static async Task<(bool IsGenuine, string Said)> Checked(Talk talk, string file)
    {
        var keys = new SigningKeys(talk.Office.Table, Office.Tenant);
        var check = await ProofCheck.Of(file, id => keys.Find(id, Ct));
        return (check.IsGenuine, check.IsGenuine ? check.Said[0] : string.Join('\n', check.Said));
    }
}
