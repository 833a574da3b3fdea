using System.IO.Compression;
using System.Xml.Linq;

namespace Aims.Browser.Tests.Story;

internal static class WordFile
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>The text of a Word document, a paragraph a line.</summary>
    public static string Text(string file)
    {
        using var parts = ZipFile.OpenRead(file);
        using var body = parts.GetEntry("word/document.xml")!.Open();
        return string.Join('\n', XDocument.Load(body).Descendants(W + "p").Select(paragraph => string.Concat(
            paragraph.Descendants().Select(part => part.Name == W + "t" ? part.Value : part.Name == W + "br" ? "\n" : ""))));
    }
}
