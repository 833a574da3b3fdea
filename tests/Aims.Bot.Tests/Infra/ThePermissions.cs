using System.Text.RegularExpressions;
using Aims.Local;
using Xunit;

namespace Aims.Bot.Tests.Infra;

/// <summary>Nothing is granted that docs/deploy.md does not give a reason for, with the code that needs it.</summary>
public sealed partial class ThePermissions
{
    private static string Page { get; } = File.ReadAllText(Path.Combine(Repository.Root, "docs", "deploy.md"));

    [Fact]
    public async Task Roles_in_Azure_are_those_of_the_table()
    {
        string[] modules = Directory.GetFiles(Path.Combine(Bicep.Folder, "modules"));
        string[] texts = await Task.WhenAll(modules.Select(module => File.ReadAllTextAsync(module, TestContext.Current.CancellationToken)));
        var granted = texts.SelectMany(text => RoleUsed.Matches(text)).Select(match => match.Groups["role"].Value);
        Assert.Equal(texts.Sum(text => Assignment.Count(text)), granted.Count());
        Assert.Equal(Rows("role").Select(row => row.Name).Order(), granted.Order());
    }

    [Fact]
    public void Consents_in_Graph_are_those_of_the_table()
    {
        string script = File.ReadAllText(Path.Combine(Bicep.Folder, "graph-consents.sh"));
        Assert.Equal(Rows("permission").Select(row => row.Name).Order(), GraphPermission.Matches(script).Select(match => match.Value).Order());
    }

    [Fact]
    public void Each_names_code_that_there_is() => Assert.All(
        Rows("role").Concat(Rows("permission")), row => Assert.True(File.Exists(Path.Combine(Repository.Root, row.Code)), row.Code));

    private static IEnumerable<(string Name, string Code)> Rows(string head) => Page
        .Split('\n').SkipWhile(line => !line.StartsWith($"| {head} |", StringComparison.Ordinal)).Skip(2).TakeWhile(line => line.StartsWith('|'))
        .Select(line => line.Split('|', StringSplitOptions.TrimEntries)).Select(cells => (cells[1].Trim('`'), cells[4].Trim('`')));

    [GeneratedRegex(@"roles\['(?<role>[^']+)'\]")]
    private static partial Regex RoleUsed { get; }

    [GeneratedRegex("Microsoft.Authorization/roleAssignments@")]
    private static partial Regex Assignment { get; }

    [GeneratedRegex(@"\b[A-Z]\w+\.Read\w*\.\w+|\bMailboxSettings\.Read\b")]
    private static partial Regex GraphPermission { get; }
}
