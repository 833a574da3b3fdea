using System.IO.Compression;
using System.Text.Json;
using Aims.Bot.Teams;
using Aims.Local;
using Aims.Local.Packaging;
using CliWrap;
using CliWrap.Buffered;
using Xunit;

namespace Aims.Bot.Tests.Packaging;

/// <summary>What <c>package</c> writes, as an administrator calls it.</summary>
public sealed class ThePackage
{
    private const string App = "0f9a52c8-6a9d-4d7e-9a52-3f1f5a0c7b11";
    private const string Domain = "aims-contoso.azurewebsites.net";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Fits_Microsofts_schema_in_each_of_its_texts()
    {
        using var zip = await Written();
        Assert.Empty(await TeamsSchema.Manifest.FaultsInAsync(Text(zip, "manifest.json")));
        foreach (var language in zip.Entries.Where(entry => entry.FullName.StartsWith("languages/", StringComparison.Ordinal)))
            Assert.Empty(await TeamsSchema.Language.FaultsInAsync(Text(zip, language.FullName)));
    }

    [Fact]
    public async Task Has_every_file_that_its_manifest_names_and_no_other()
    {
        using var zip = await Written();
        var manifest = Json(zip, "manifest.json");
        var (icons, languages) = (manifest.GetProperty("icons"), manifest.GetProperty("localizationInfo"));
        string[] named =
        [
            "manifest.json", icons.GetProperty("color").GetString()!, icons.GetProperty("outline").GetString()!, languages.GetProperty("defaultLanguageFile").GetString()!,
            .. languages.GetProperty("additionalLanguages").EnumerateArray().Select(language => language.GetProperty("file").GetString()!),
        ];
        Assert.Equal(named.Order(StringComparer.Ordinal), zip.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Bears_the_id_and_the_domain_wherever_Teams_looks_for_them()
    {
        using var zip = await Written("--version", "1.2.3", "--privacy", "https://contoso.com/privacy");
        var manifest = Json(zip, "manifest.json");
        Assert.Equal(("1.24", "1.2.3", App), (Of("manifestVersion"), Of("version"), Of("id")));
        Assert.Equal((App, App), (manifest.GetProperty("bots")[0].GetProperty("botId").GetString(), manifest.GetProperty("composeExtensions")[0].GetProperty("botId").GetString()));
        Assert.Equal([Domain], manifest.GetProperty("validDomains").EnumerateArray().Select(domain => domain.GetString()));
        Assert.Equal($"api://{Domain}/botid-{App}", manifest.GetProperty("webApplicationInfo").GetProperty("resource").GetString());
        var developer = manifest.GetProperty("developer");
        Assert.Equal(("https://contoso.com/privacy", $"https://{Domain}/api/about#terms"), (developer.GetProperty("privacyUrl").GetString(), developer.GetProperty("termsOfUseUrl").GetString()));

        string? Of(string name) => manifest.GetProperty(name).GetString();
    }

    [Fact]
    public async Task Offers_the_search_that_the_bot_answers()
    {
        using var zip = await Written();
        var command = Assert.Single(Json(zip, "manifest.json").GetProperty("composeExtensions")[0].GetProperty("commands").EnumerateArray());
        Assert.Equal(ComposeExtensionQuery.Command, command.GetProperty("id").GetString());
        Assert.Equal(ComposeExtensionQuery.Parameter, Assert.Single(command.GetProperty("parameters").EnumerateArray()).GetProperty("name").GetString());
    }

    [Fact]
    public async Task Asks_for_no_permission_over_a_team_or_chat()
    {
        using var zip = await Written();
        Assert.False(Json(zip, "manifest.json").TryGetProperty("authorization", out _));
    }

    [Theory]
    [InlineData("contoso", Domain, "--app-id takes an id such as 6f1d1a52-6f0e-4f0b-9d5e-0c7a52c9a001, not \"contoso\".")]
    [InlineData("00000000-0000-0000-0000-000000000000", Domain, "--app-id takes an id such as")]
    [InlineData(App, "https://aims.contoso.com", "--domain takes a host name alone, such as aims-contoso.azurewebsites.net, without https:// and without a path, not \"https://aims.contoso.com\".")]
    [InlineData(App, "aims.contoso.com/api", "--domain takes a host name alone")]
    [InlineData(App, "localhost", "--domain takes a host name alone")]
    [InlineData(App, Domain, "--terms takes an address such as https://contoso.com/privacy, not \"http://contoso.com\".", "--terms", "http://contoso.com")]
    [InlineData(App, Domain, "--version takes three numbers such as 1.0.3, not \"1.0\".", "--version", "1.0")]
    [InlineData(App, Domain, "--developer takes a name of at most 32 characters.", "--developer", "A company with a name that is longer than that")]
    public async Task Is_not_written_for_nonsense(string app, string domain, string said, params string[] more)
    {
        string file = Path.Combine(Directory.CreateTempSubdirectory("aims-package-").FullName, "app.zip");
        var run = await Run(["--app-id", app, "--domain", domain, "--output", file, .. more]);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(said, run.StandardError, StringComparison.Ordinal);
        Assert.False(File.Exists(file));
    }

    private static async Task<ZipArchive> Written(params string[] more)
    {
        string file = Path.Combine(Directory.CreateTempSubdirectory("aims-package-").FullName, "app.zip");
        var run = await Run(["--app-id", App, "--domain", Domain, "--output", file, .. more]);
        Assert.True(run.ExitCode == 0, run.StandardOutput + run.StandardError);
        Assert.Contains($"{file} is ready", run.StandardOutput, StringComparison.Ordinal);
        return await ZipFile.OpenReadAsync(file, Stop);
    }

    private static async Task<BufferedCommandResult> Run(string[] options) => await Cli.Wrap("dotnet")
        .WithArguments(["exec", typeof(Repository).Assembly.Location, "package", .. options])
        .WithValidation(CommandResultValidation.None).ExecuteBufferedAsync(Stop);

    private static JsonElement Json(ZipArchive zip, string name) => JsonElement.Parse(Text(zip, name));

    private static string Text(ZipArchive zip, string name)
    {
        using var reader = new StreamReader(zip.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }
}
