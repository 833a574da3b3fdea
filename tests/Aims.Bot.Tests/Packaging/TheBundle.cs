using System.IO.Compression;
using Aims.Bot.Tests.Functions;
using Aims.Local;
using Aims.Local.Packaging;
using Xunit;

namespace Aims.Bot.Tests.Packaging;

/// <summary>The zip that is deployed to the function app.</summary>
public sealed class TheBundle
{
    private const int MayBeRun = 0b001_000_000 << 16;

    [Fact]
    public async Task Has_the_published_folder_at_its_root_and_a_program_that_may_be_run()
    {
        string folder = await PublishedFolder.PathAsync();
        await using var file = new FileStream(Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, 4096, FileOptions.DeleteOnClose);
        BotBundle.Write(folder, file);

        using var zip = new ZipArchive(file, ZipArchiveMode.Read);
        Assert.NotNull(zip.GetEntry("host.json"));
        Assert.NotNull(zip.GetEntry("messages/function.json"));
        Assert.NotNull(zip.GetEntry(".azurefunctions/"));
        Assert.Equal(["Aims.Bot"], zip.Entries.Where(entry => entry.Name.Length > 0 && (entry.ExternalAttributes & MayBeRun) != 0).Select(entry => entry.FullName));
        Assert.Equal(Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Length + 1, zip.Entries.Count);
    }

    [Fact]
    public void Is_not_made_of_a_folder_that_the_host_could_not_start()
    {
        string folder = Directory.CreateTempSubdirectory("aims-bundle-").FullName;
        Assert.EndsWith("has no host.json: it is no published bot.", Refusal(folder), StringComparison.Ordinal);
        File.Copy(Path.Combine(Repository.Root, "host.json"), Path.Combine(folder, "host.json"));
        Assert.EndsWith("has no Aims.Bot, which host.json names: publish it for linux-x64.", Refusal(folder), StringComparison.Ordinal);
    }

    private static string Refusal(string folder) => Assert.Throws<CannotRunException>(() => BotBundle.Write(folder, new MemoryStream())).Message;
}
