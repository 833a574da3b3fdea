using System.Text.Json.Nodes;
using Xunit;

namespace Aims.Bot.Tests.Infra;

/// <summary>What Bicep says of the templates: nothing.</summary>
public sealed class TheTemplates
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, InlineData("dev"), InlineData("prod")]
    public async Task Build_without_a_warning(string environment)
    {
        var built = await Bicep.RunAsync("build-params", $"{environment}.bicepparam", "--stdout");
        Assert.Equal((0, ""), (built.ExitCode, built.StandardError));
    }

    [Theory, InlineData("main.bicep"), InlineData("dev.bicepparam"), InlineData("prod.bicepparam")]
    public async Task Are_linted_without_a_warning(string file)
    {
        var linted = await Bicep.RunAsync("lint", file);
        Assert.Equal((0, ""), (linted.ExitCode, linted.StandardOutput + linted.StandardError));
    }

    [Fact]
    public async Task Every_rule_that_is_set_is_an_error()
    {
        var config = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(Bicep.Folder, "bicepconfig.json"), Stop))!;
        var rules = config["analyzers"]!["core"]!["rules"]!.AsObject();
        Assert.True(rules.Count > 30);
        Assert.All(rules, rule => Assert.Equal("error", (string?)rule.Value!["level"]));
    }

    [Fact]
    public async Task A_key_in_clear_text_would_not_pass()
    {
        string file = Path.Combine(Directory.CreateTempSubdirectory("aims-bicep-").FullName, "main.bicep");
        File.Copy(Path.Combine(Bicep.Folder, "bicepconfig.json"), Path.Combine(Path.GetDirectoryName(file)!, "bicepconfig.json"));
        await File.WriteAllTextAsync(file, "param password string = 'secret'\noutput password string = password\n", Stop);
        Assert.Equal(1, (await Bicep.RunAsync("lint", file)).ExitCode);
    }

    [Fact]
    public async Task Azds_parameters_are_those_of_the_template()
    {
        var template = (await Bicep.TemplateAsync())["parameters"]!.AsObject();
        var azd = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(Bicep.Folder, "main.parameters.json"), Stop))!["parameters"]!.AsObject();
        Assert.Empty(azd.Select(p => p.Key).Except(template.Select(p => p.Key)));
        Assert.Empty(template.Where(p => p.Value!["defaultValue"] is null && p.Value["nullable"] is null).Select(p => p.Key).Except(azd.Select(p => p.Key)));
    }
}
