using System.Text.Json.Nodes;
using Xunit;

namespace Aims.Bot.Tests.Edge;

public sealed class ALeadKeepsFormsFromACommandLine(Office office) : IClassFixture<Office>, IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static JsonObject Form => new()
    {
        ["title"] = "Vendor check",
        ["pages"] = new JsonArray(new JsonObject
        {
            ["name"] = "who",
            ["elements"] = new JsonArray(new JsonObject { ["type"] = "boolean", ["name"] = "known", ["title"] = "Do we know them?" }),
        }),
    };

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Checks_publishes_lists_and_retires()
    {
        string form = await File("vendor-check.json", Form.ToJsonString());

        var lint = await office.CommandAsync("forms", "lint", form);
        Assert.Contains("1 questions, 0 problems", lint.StandardOutput, StringComparison.Ordinal);
        var publish = await office.CommandAsync("forms", "publish", form, "--as", "lead", "--for", "SupplierDueDiligence", "--note", "The first.");
        Assert.Contains("Supplier due diligence. New assessments are begun with version 1.", publish.StandardOutput, StringComparison.Ordinal);
        var list = await office.CommandAsync("forms", "list", "--as", "lead");
        Assert.Contains("vendor-check\tVendor check\tversion 1", list.StandardOutput, StringComparison.Ordinal);
        var retire = await office.CommandAsync("forms", "retire", "vendor-check", "--as", "lead");
        Assert.Contains("nothing new is begun with it", retire.StandardOutput, StringComparison.Ordinal);
        Assert.All([lint, publish, list, retire], run => Assert.Equal(0, run.ExitCode));

        var again = await office.CommandAsync("forms", "retire", "vendor-check", "--as", "lead");
        Assert.Equal(1, again.ExitCode);
    }

    [Fact]
    public async Task Says_each_problem_where_it_is()
    {
        var broken = Form;
        broken["pages"]![0]!["elements"]![0]!["type"] = "hologram";
        var run = await office.CommandAsync("forms", "lint", await File("broken.json", broken.ToJsonString()));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("form · page who · question known · type: ", run.StandardOutput, StringComparison.Ordinal);
        Assert.Contains("0 questions, 1 problem", run.StandardOutput, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("forms", "lint", "/no/such/form.json")]
    [InlineData("forms", "publish", "/no/such/form.json", "--as", "lead")]
    [InlineData("forms", "publish", "/etc/hostname", "--as", "employee-1")]
    [InlineData("forms", "retire", "../x", "--as", "lead")]
    [InlineData("forms", "retire", "impact-assessment", "--as", "lead")]
    [InlineData("forms", "list", "--as", "employee-1")]
    public async Task Or_says_why_not(params string[] arguments)
    {
        var run = await office.CommandAsync(arguments);
        Assert.Equal(1, run.ExitCode);
        Assert.NotEmpty(run.StandardError);
        Assert.Empty(run.StandardOutput);
    }

    [Fact]
    public async Task Or_sends_it_by_its_path_in_development()
    {
        string form = await File("path-check.json", Form.ToJsonString());
        await office.Lea.SaysAsync($"form {form}");
        Assert.Contains("Nothing is wrong with it.", office.Lea.Card.Words, StringComparison.Ordinal);
    }

    private async Task<string> File(string name, string content)
    {
        string path = Path.Combine(folder.FullName, name);
        await System.IO.File.WriteAllTextAsync(path, content, Stop);
        return path;
    }
}
