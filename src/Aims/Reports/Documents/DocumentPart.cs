namespace Aims.Reports.Documents;

/// <summary>What every document has, kept beside the code.</summary>
internal static class DocumentPart
{
    public static Stream Open(string file) =>
        typeof(DocumentPart).Assembly.GetManifestResourceStream($"Aims.Reports.Documents.{file}")!;

    public static string Text(string file)
    {
        using var reader = new StreamReader(Open(file));
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
