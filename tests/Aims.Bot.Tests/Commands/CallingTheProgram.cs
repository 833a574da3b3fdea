using System.Text.RegularExpressions;
using Aims.Local;
using Xunit;

namespace Aims.Bot.Tests.Commands;

/// <summary>What needs neither settings nor storage: help, wrong calls, and the table in docs/commands.md.</summary>
public sealed partial class CallingTheProgram
{
    private static readonly string Docs = File.ReadAllText(Path.Combine(Repository.Root, "docs", "commands.md"));

    [Fact]
    public async Task Says_of_each_command_in_one_sentence_what_it_does_and_so_does_the_table()
    {
        var commands = await Below([]);
        Assert.True(commands.Count >= 28, string.Join(", ", commands.Keys));
        Assert.All(commands, command =>
        {
            Assert.Matches(@"^[A-Z][^\n]*\.$", command.Value);
            Assert.Contains($"`{command.Key}", Docs, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task The_table_names_no_other()
    {
        string[] there = [.. (await Below([])).Keys];
        Assert.All(Row.Matches(Docs), row => Assert.Contains(there, command => row.Groups["command"].Value.StartsWith(command, StringComparison.Ordinal)));
        Assert.NotEmpty(Row.Matches(Docs));
    }

    [Theory]
    [InlineData("verfy"), InlineData("--urls=http://127.0.0.1:1"), InlineData("run"), InlineData("forms"), InlineData("forms", "lint"), InlineData("forms", "burn", "--as", "lead")]
    [InlineData("export"), InlineData("export", "everything", "--as", "lead"), InlineData("export", "systems"), InlineData("export", "systems", "--as", "lead", "--format", "pdf")]
    [InlineData("export", "report", "42", "--as", "lead"), InlineData("export", "report", "AIS-0001", "--as", "lead", "--format", "xlsx")]
    [InlineData("import", "list.csv"), InlineData("import", "list.csv", "--as", "a/b"), InlineData("import", "list.csv", "--as", "lead", "--owner", "a b"), InlineData("import", "undo", "--as", "lead")]
    [InlineData("policy", "send", "ai-policy", "--as", "lead", "--kind", "huge"), InlineData("policy", "publish", "ai-policy", "--as", "lead", "--effective", "tomorrow")]
    [InlineData("policy", "publish", "ai-policy", "--as", "lead", "--within", "many"), InlineData("proof"), InlineData("routes"), InlineData("restore", "one", "two")]
    [InlineData("forms", "publish", "a.json", "--as", "lead", "--for", "ImpactAssessment"), InlineData("roles", "--yaml"), InlineData("replay-outbox", "--to", "x|y")]
    public async Task Wrongly_ends_with_2_and_says_where_help_is(params string[] arguments)
    {
        var run = await Ran.CommandAsync(arguments);
        Assert.Equal((2, ""), (run.ExitCode, run.StandardOutput));
        Assert.EndsWith("--help", run.StandardError.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Almost_rightly_is_told_what_was_meant() =>
        Assert.Contains("verify", (await Ran.CommandAsync("verfy")).StandardError, StringComparison.Ordinal);

    [Fact]
    public async Task With_a_key_on_the_command_line_is_refused_without_repeating_it()
    {
        var run = await Ran.CommandAsync("restore", "--from", "DefaultEndpointsProtocol=https;AccountName=aims;AccountKey=c2VjcmV0;EndpointSuffix=core.windows.net");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("set AIMS_RESTORE_FROM to it instead", run.StandardError, StringComparison.Ordinal);
        Assert.DoesNotContain("c2VjcmV0", run.StandardError, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Takes_an_at_sign_for_what_it_is()
    {
        var run = await Ran.CommandAsync("policy", "send", "ai-policy", "--as", "lead", "--note", "@everybody: read chapter 2");
        Assert.Equal((1, "AIMS_PEOPLE is missing"), (run.ExitCode, run.StandardError[.."AIMS_PEOPLE is missing".Length]));
    }

    [Theory]
    [InlineData("verify"), InlineData("backup"), InlineData("roles"), InlineData("replay-outbox"), InlineData("export", "systems", "--as", "lead"), InlineData("proof", "key")]
    public async Task Without_settings_is_told_which_one_lacks(params string[] arguments)
    {
        var run = await Ran.CommandAsync(arguments);
        Assert.Equal((1, ""), (run.ExitCode, run.StandardOutput));
        Assert.Matches("^(AIMS_PEOPLE is missing|Set AzureWebJobsStorage)", run.StandardError);
    }

    /// <summary>All commands that help names, at each level, with what it says of them.</summary>
    private static async Task<Dictionary<string, string>> Below(string[] command)
    {
        var run = await Ran.CommandAsync([.. command, "--help"]);
        Assert.Equal((0, ""), (run.ExitCode, run.StandardError));
        var all = new Dictionary<string, string>();
        if (command.Length > 0)
            all[string.Join(' ', command)] = run.Lines[1];
        foreach (string line in run.StandardOutput.Split('\n').SkipWhile(line => line != "Commands:").Skip(1).Where(line => line.StartsWith("  ", StringComparison.Ordinal) && line[2] != ' '))
        {
            foreach (var (name, says) in await Below([.. command, line.Trim().Split(' ')[0]]))
                all[name] = says;
        }
        return all;
    }

    [GeneratedRegex(@"^\| `(?<command>[a-z-]+[^`]*)` \|", RegexOptions.Multiline)]
    private static partial Regex Row { get; }
}
