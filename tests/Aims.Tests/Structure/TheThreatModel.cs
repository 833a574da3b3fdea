using System.Text.RegularExpressions;
using Aims.Tests.Cards;
using Xunit;

namespace Aims.Tests.Structure;

/// <summary>docs/security-and-privacy.md: each threat names what holds its control.</summary>
public sealed partial class TheThreatModel
{
    [Fact]
    public async Task Names_tests_that_there_are()
    {
        string[] threats = [.. (await File.ReadAllLinesAsync(Path.Combine(Repository.Root, "docs/security-and-privacy.md"), TestContext.Current.CancellationToken))
            .SkipWhile(line => line != "## Threats").Where(line => line.StartsWith('|')).Skip(2)];
        var files = Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests"), "*.cs", SearchOption.AllDirectories).Select(file => Path.GetFileNameWithoutExtension(file)).ToHashSet();

        Assert.True(threats.Length > 20);
        Assert.All(threats, threat => Assert.True(Named().Count(threat.Split('|')[3]) > 0, threat));
        Assert.Empty(threats.SelectMany(threat => Named().Matches(threat.Split('|')[3])).Select(name => name.Groups[1].Value).Except(files));
    }

    [GeneratedRegex("`([A-Za-z_]+)`")]
    private static partial Regex Named();
}
