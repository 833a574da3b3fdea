namespace Aims.Bot.Functions;

/// <summary>The page to which the Teams app leads for help, privacy and terms, where the organisation names none of its own. It tells nothing about the organisation.</summary>
public static class AboutPage
{
    private static readonly byte[] Page = Read();

    public static IResult Answer(HttpContext http)
    {
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers.ContentSecurityPolicy = "default-src 'none'";
        return Results.Bytes(Page, "text/html; charset=utf-8");
    }

    private static byte[] Read()
    {
        using var stream = typeof(AboutPage).Assembly.GetManifestResourceStream("AboutPage.html")!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
