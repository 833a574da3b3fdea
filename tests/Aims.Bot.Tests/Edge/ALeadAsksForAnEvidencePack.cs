using System.Globalization;
using System.IO.Compression;
using System.Net;
using Aims.EvidencePacks;
using Aims.Ledger;
using Aims.Local;
using Aims.People;
using Aims.Policies;
using CliWrap;
using CliWrap.Buffered;
using Xunit;

namespace Aims.Bot.Tests.Edge;

/// <summary>An office whose bot can be reached by browsers.</summary>
public sealed class OfficeWithAddress : Office
{
    protected override BotOptions Shape(BotOptions options) =>
        options with { Environment = new Dictionary<string, string?> { ["AIMS_ADDRESS"] = options.Address.ToString() } };
}

/// <summary>A pack that a real bot process builds, is killed at, and gives to a browser.</summary>
public sealed class ALeadAsksForAnEvidencePack(OfficeWithAddress office) : IClassFixture<OfficeWithAddress>
{
    private const int People = 2_000;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_survives_a_kill_gives_the_same_bytes_again_and_ordinary_tools_find_a_flipped_byte()
    {
        await Parallel.ForAsync(0, People, new ParallelOptions { MaxDegreeOfParallelism = 16, CancellationToken = Stop }, async (n, ct) => await Acknowledge(n, ct));
        await Ask();
        var done = Ready("EP-0001");
        while ((await Pack("EP-0001")).Parts.Length < 8)
            await Task.Delay(5, Stop);
        await office.KillAsync();
        var atTheKill = await Pack("EP-0001");
        await done;
        var first = await Pack("EP-0001");

        Assert.True(atTheKill.IsWorking, "The kill came too late.");
        Assert.Equal(1, first.Round);
        Assert.Equal(first.Parts.Length, first.Parts.Select(part => part.Step).Distinct().Count());
        Assert.Equal(first.Parts[..atTheKill.Parts.Length], atTheKill.Parts);
        byte[] zip = await Download();
        Assert.Equal(first.File!.Sha256, FileHash.Of(zip));
        await Check(zip);

        await Ask();
        await Ready("EP-0002");
        Assert.Equal(first.File.Sha256, (await Pack("EP-0002")).File!.Sha256);
        Assert.Empty((await new Verification(office.Records, ManagementSystem.RecordTypes).Run([], Stop)).Problems);
    }

    private async Task Ask()
    {
        await office.Lea.SaysAsync("evidence pack");
        await office.Lea.PressesAsync("Build it", ("from-day", "2025-11-01"), ("to-day", "2026-11-08"));
    }

    private Task Ready(string id) => office.UntilAsync(() => office.Lea.Card.Words is var words && words.Contains(id, StringComparison.Ordinal) && words.Contains("It is ready", StringComparison.Ordinal));

    private async Task<EvidencePack> Pack(string id) => (await office.Records.Read(EvidencePack.Type, id, Stop)).State!;

    // Written by nobody in the office: what is read is the same.
    private Task<Outcome> Acknowledge(int n, CancellationToken ct)
    {
        var who = PersonId.Parse(string.Create(CultureInfo.InvariantCulture, $"person-{n:D4}"));
        string id = Acknowledgement.IdOf(PolicyLibrary.AiPolicy, 1, who);
        var command = new Aims.Ledger.Command(string.Create(CultureInfo.InvariantCulture, $"acknowledge-{n}"), who, new DateTimeOffset(2026, 11, 5, 9, 0, 0, TimeSpan.Zero));
        return office.Records.Commit(command, draft => draft.Apply(Acknowledgement.Type, id, new PolicyAcknowledged(PolicyLibrary.AiPolicy, 1, "AI policy", new string('0', 64)), ct), ct);
    }

    private async Task<byte[]> Download()
    {
        await office.Lea.SaysAsync("evidence pack EP-0001");
        await office.Lea.PressesAsync("Download");
        using var http = new HttpClient();
        string link = office.Lea.Card.Json["actions"]!.AsArray().Select(action => (string?)action!["url"]).OfType<string>().Single();
        byte[] zip = await http.GetByteArrayAsync(link, Stop);
        using var again = await http.GetAsync(link, Stop);
        Assert.Equal(HttpStatusCode.Gone, again.StatusCode);
        return zip;
    }

    private static async Task Check(byte[] zip)
    {
        string folder = Directory.CreateTempSubdirectory("aims-pack-").FullName;
        try
        {
            await using (var archive = new ZipArchive(new MemoryStream(zip), ZipArchiveMode.Read))
                await archive.ExtractToDirectoryAsync(folder, Stop);
            string table = Path.Combine(folder, "08-acknowledgements", "acknowledgements.csv");
            Assert.Equal(People + 1, (await File.ReadAllLinesAsync(table, Stop)).Length);
            Assert.Equal(0, (await Sums(folder)).ExitCode);
            byte[] content = await File.ReadAllBytesAsync(table, Stop);
            content[^100] ^= 1;
            await File.WriteAllBytesAsync(table, content, Stop);
            var sums = await Sums(folder);
            Assert.NotEqual(0, sums.ExitCode);
            Assert.Contains("08-acknowledgements/acknowledgements.csv: FAILED", sums.StandardOutput, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // As README.txt says.
    private static async Task<BufferedCommandResult> Sums(string folder) => await Cli.Wrap("sha256sum").WithArguments(["-c", "SHA256SUMS"])
        .WithWorkingDirectory(folder).WithValidation(CommandResultValidation.None).ExecuteBufferedAsync(Stop);
}
