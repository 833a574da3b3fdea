using Aims.Local;
using Aims.Local.Processes;
using BigGustave;
using CliWrap;
using CliWrap.Buffered;
using Xunit;

namespace Aims.Bot.Tests.Packaging;

/// <summary>The icons of the Teams app, by the rules of its store.</summary>
public sealed class TheIcons
{
    private static string Folder { get; } = Path.Combine(Repository.ManifestFolder, "icons");

    [Fact]
    public void The_coloured_one_is_192_pixels_wide_and_fills_its_square()
    {
        var icon = Read("color.png");
        Assert.Equal((192, 192), (icon.Width, icon.Height));
        Assert.All(Pixels(icon), pixel => Assert.Equal(255, pixel.Colour.A));
        // The symbol is in the middle 120, which no mask cuts; around it is one colour.
        var edge = icon.GetPixel(0, 0);
        Assert.All(Pixels(icon).Where(p => !IsWithin(p, 36, 156)), pixel => Assert.Equal(edge, pixel.Colour));
    }

    [Fact]
    public void Its_colour_at_the_edge_is_the_accent_of_the_manifest()
    {
        var edge = Read("color.png").GetPixel(0, 0);
        Assert.Contains($"\"accentColor\": \"#{edge.R:X2}{edge.G:X2}{edge.B:X2}\"", File.ReadAllText(Path.Combine(Repository.ManifestFolder, "manifest.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_outline_is_32_pixels_wide_and_nothing_but_white_on_nothing()
    {
        var icon = Read("outline.png");
        Assert.Equal((32, 32), (icon.Width, icon.Height));
        Assert.All(Pixels(icon).Where(p => p.Colour.A > 0), p => Assert.Equal((255, 255, 255), (p.Colour.R, p.Colour.G, p.Colour.B)));
        Assert.Contains(Pixels(icon), p => p.Colour.A == 0);
        Assert.Contains(Pixels(icon), p => p.Colour.A == 255);
    }

    [Fact]
    public async Task They_are_what_their_drawings_are()
    {
        await NpmPackages.EnsureAsync(cancellation: TestContext.Current.CancellationToken);
        string drawn = Directory.CreateTempSubdirectory("aims-icons-").FullName;
        await Cli.Wrap("node").WithArguments([Path.Combine(Folder, "render.mjs"), drawn]).ExecuteBufferedAsync(TestContext.Current.CancellationToken);
        foreach (string icon in (string[])["color.png", "outline.png"])
            Assert.Equal(await BytesAsync(drawn, icon), await BytesAsync(Folder, icon));
    }

    private static bool IsWithin((int X, int Y, Pixel Colour) pixel, int from, int to) =>
        pixel.X >= from && pixel.X < to && pixel.Y >= from && pixel.Y < to;

    private static IEnumerable<(int X, int Y, Pixel Colour)> Pixels(Png icon) =>
        from x in Enumerable.Range(0, icon.Width) from y in Enumerable.Range(0, icon.Height) select (x, y, icon.GetPixel(x, y));

    private static Png Read(string icon)
    {
        using var stream = File.OpenRead(Path.Combine(Folder, icon));
        return Png.Open(stream);
    }

    private static Task<byte[]> BytesAsync(string folder, string file) => File.ReadAllBytesAsync(Path.Combine(folder, file), TestContext.Current.CancellationToken);
}
