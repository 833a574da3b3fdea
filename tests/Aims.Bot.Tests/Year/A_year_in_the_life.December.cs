using System.IO.Compression;
using Aims.Local;
using Xunit;

namespace Aims.Bot.Tests.Year;

public sealed partial class A_year_in_the_life
{
    private async Task December()
    {
        await On(12, 13);
        await The_auditor_takes_the_evidence_along();
        await Everything_is_as_it_was_written_here_and_where_a_backup_is_restored();
    }

    private async Task The_auditor_takes_the_evidence_along()
    {
        await priya.DoesAsync("evidence pack", Press("Build it", ("from-day", "2027-01-01"), ("to-day", "2027-12-12")));
        await office.UntilAsync(() => priya.Card.Contains("It is ready", StringComparison.Ordinal));
        await priya.DoesAsync("evidence pack EP-0001", Press("Download"));
        string link = priya.Person.Card.Json["actions"]!.AsArray().Select(action => (string?)action!["url"]).OfType<string>().Single();
        using var http = new HttpClient();
        byte[] zip = await http.GetByteArrayAsync(new Uri(link), Stop);
        await File.WriteAllBytesAsync(Path.Combine(Diary.Folder, "evidence-pack.zip"), zip, Stop);
        using var pack = new ZipArchive(new MemoryStream(zip));
        foreach (string id in (string[])["AIS-0001", "IA-0001", "AP-0002", "INC-0001", "RSK-0001", "SUP-0001", "EV-0001", "AUD-0001", "NC-0001", "ACT-0002", "REV-0001"])
            Assert.True(pack.Entries.Any(entry => entry.FullName.EndsWith(".csv", StringComparison.Ordinal) && Text(entry).Contains(id, StringComparison.Ordinal)), $"{id} stands in no table.");
    }

    private async Task Everything_is_as_it_was_written_here_and_where_a_backup_is_restored()
    {
        string folder = Directory.CreateTempSubdirectory("aims-year-").FullName;
        await using var empty = await Azurite.StartAsync(new AzuriteOptions(), Stop);
        foreach (var run in new[]
        {
            await office.CommandAsync("verify"),
            await office.CommandAsync("backup", "--to", folder),
            await office.CommandAsync(empty, "restore", "--from", folder),
        })
            Assert.True(run.ExitCode == 0, run.StandardOutput + run.StandardError);
        Directory.Delete(folder, recursive: true);
        await office.MoveToAsync(empty);
        await lea.SaysAsync("how ready are we");
        lea.Reads("How ready we are");
    }

    private static string Text(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }
}
