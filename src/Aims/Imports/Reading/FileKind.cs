namespace Aims.Imports.Reading;

internal enum FileKind
{
    Text,
    Workbook,
}

/// <summary>What a file is, by its first bytes: names and content types say what the sender likes.</summary>
internal static class FileKinds
{
    extension(FileKind)
    {
        /// <exception cref="UnusableFileException">It is neither text nor a workbook.</exception>
        public static FileKind Of(ReadOnlySpan<byte> file)
        {
            if (file.IsEmpty)
                throw new UnusableFileException("import.empty", "That file is empty. Send the sheet that lists your AI systems.");
            if (file.StartsWith("PK\u0003\u0004"u8))
                return FileKind.Workbook;
            if (file.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0]))
                throw new UnusableFileException("import.old-excel",
                    "That workbook is of an old kind, or it has a password. Save it as .xlsx without a password and send it again.");
            return file.StartsWith("%PDF"u8) || file.TrimStart(" \t\r\n"u8) is [(byte)'<' or (byte)'{', ..] ? throw NoSpreadsheet() : FileKind.Text;
        }
    }

    public static UnusableFileException NoSpreadsheet() =>
        new("import.no-spreadsheet", "That is not a spreadsheet. Send a .csv or .xlsx file that lists your AI systems, one a row.");
}
