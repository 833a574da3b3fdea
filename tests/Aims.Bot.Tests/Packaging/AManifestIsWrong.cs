using Aims.Local;
using Aims.Local.Packaging;
using Xunit;

namespace Aims.Bot.Tests.Packaging;

/// <summary>An organisation has changed the manifest or a language, and not well.</summary>
public sealed class AManifestIsWrong
{
    private static readonly TeamsApp App = new(
        Guid.Parse("0f9a52c8-6a9d-4d7e-9a52-3f1f5a0c7b11"), "aims.contoso.com", "1.0.0", "Contoso",
        new("https://contoso.com/"), new("https://contoso.com/privacy"), new("https://contoso.com/terms"), Guid.Parse("0f9a52c8-6a9d-4d7e-9a52-3f1f5a0c7b11"));

    [Theory]
    [InlineData("manifest.json", "\"Aims.Bot\"", "\"A name that is longer than Teams has room for\"", "manifest.json: name.short StringTooLong")]
    [InlineData("manifest.json", "\"accentColor\"", "\"colour\"", "manifest.json: colour NoAdditionalPropertiesAllowed")]
    [InlineData("manifest.json", "\"groupChat\" ]", "\"meeting\" ]", "manifest.json: bots[0].scopes[2] NotInEnumeration")]
    [InlineData("manifest.json", "\"1.24\",", "\"1.24\"", "manifest.json: it is no JSON")]
    [InlineData("manifest.json", "${{DOMAIN}}", "${{TENANT}}", "the placeholder ${{TENANT}}, which nothing is known for")]
    [InlineData("languages/fr.json", "commandLists[0].commands[3]", "commandLists[0].commands[99]", "languages/fr.json: bots[0].commandLists[0].commands[99].description NoAdditionalPropertiesAllowed")]
    public async Task It_is_said_where_and_nothing_is_written(string file, string good, string bad, string said)
    {
        string folder = Copy();
        string path = Path.Combine(folder, file);
        var stop = TestContext.Current.CancellationToken;
        await File.WriteAllTextAsync(path, (await File.ReadAllTextAsync(path, stop)).Replace(good, bad, StringComparison.Ordinal), stop);

        using var zip = new MemoryStream();
        var refusal = await Assert.ThrowsAsync<CannotRunException>(() => new TeamsPackage(folder).WriteAsync(App, zip));
        Assert.Contains(said, refusal.Message, StringComparison.Ordinal);
        Assert.Equal(0, zip.Length);
    }

    private static string Copy()
    {
        string folder = Directory.CreateTempSubdirectory("aims-manifest-").FullName;
        foreach (string part in (string[])["languages", "icons"])
            Directory.CreateDirectory(Path.Combine(folder, part));
        foreach (string file in Directory.GetFiles(Repository.ManifestFolder, "*.*", SearchOption.AllDirectories).Where(file => !file.Contains("schema", StringComparison.Ordinal)))
            File.Copy(file, Path.Combine(folder, Path.GetRelativePath(Repository.ManifestFolder, file)));
        return folder;
    }
}
