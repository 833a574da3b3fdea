using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Xunit;

namespace Aims.Browser.Tests.Story;

/// <summary>What an auditor gets.</summary>
public sealed partial class A_long_assessment_together
{
    // What stands in both files, cells and lines a space apart.
    private string[] Recorded =>
    [
        "Streamlining recruitment with AI-powered online testing (AIS-0001)", "Answered by Ana Ruiz",
        "Supplier TestGorilla",
        "I do not know 1 comment نور حداد 24 Nov 2026, ", "Yes, it has been confirmed Zoë O'Neill 24 Nov 2026, ",
        "Asked Zoë O'Neill to answer \"The data\" You built the data feed.",
        "Asked نور حداد to answer \"Could it treat some groups of people worse than others?\" Do our own numbers show anything?",
        "1. fit-of-the-data.pdf application/pdf, ", $"SHA-256 {Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(EvidenceFile)))}",
        "2. The data feed Leads to contoso.example https://contoso.example/data/feed",
        "Their report of 2025 says nothing about age. Ana Ruiz 23 Nov 2026, ",
        $"RSK-0004: {Groups}", "Accepted by Max Keller, 24 Nov 2026, ", "Until the supplier has tested it, and no longer.",
        "AP-0001: Level 3, high", "Max Keller 24 Nov 2026, ", "Lea Brandt 24 Nov 2026, ", "AP-0002: Level 3, high", "There is no decision on it.",
        "How does a person watch over the results? Looks at results afterwards Looks at each result before it is used",
    ];

    private async Task The_report_tells_all_of_it()
    {
        await Ana.SayAsync("report of AIS-0001");
        var card = await Ana.CardAsync("Assessment report: ");
        await card.ScreenshotAsync("report-offered");
        string document = WordFile.Text(await card.DownloadAsync("Word")), page = await stage.ReadAsync(await card.DownloadAsync("Web page"));
        Assert.All(Recorded, text => Assert.Contains(text, OneSpaceApart(document), StringComparison.Ordinal));
        Assert.All(Recorded, text => Assert.Contains(text, OneSpaceApart(page), StringComparison.Ordinal));
    }

    private async Task But_its_links_work_once()
    {
        var card = await Ana.CardAsync("Assessment report: ");
        Assert.Contains("This link was used before", await card.FollowAsync("Word"), StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space { get; }

    private static string OneSpaceApart(string text) => Space.Replace(text, " ");
}
