using System.Text;

namespace Aims.Imports.Reading;

/// <summary>In which encoding a text file is: by its mark, else by what its bytes can be.</summary>
internal static class TextEncoding
{
    private static readonly Encoding Western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <exception cref="UnusableFileException">It is no text, or in an encoding that cannot be told.</exception>
    public static Encoding Of(ReadOnlySpan<byte> file)
    {
        if ((Marked(file) ?? Wide(file)) is { } told && told != Encoding.UTF8)
            return told;
        if (file.Contains((byte)0))
            throw FileKinds.NoSpreadsheet();
        var encoding = IsUtf8(file) ? Encoding.UTF8 : Western;
        if (encoding == Western && IsMixed(file))
            throw new UnusableFileException("import.encoding",
                "The letters of that file are in two encodings, so some would come out wrong. Save it as \"CSV UTF-8\" and send it again.");
        return encoding;
    }

    /// <summary>Whether it can stand in a text that was read in the right encoding.</summary>
    public static bool IsText(char c) => !char.IsControl(c) || c is '\t' or '\r' or '\n' or '\f' or '\v';

    private static Encoding? Marked(ReadOnlySpan<byte> file) =>
        file.StartsWith<byte>([0xEF, 0xBB, 0xBF]) ? Encoding.UTF8
        : file.StartsWith<byte>([0xFF, 0xFE]) ? Encoding.Unicode
        : file.StartsWith<byte>([0xFE, 0xFF]) ? Encoding.BigEndianUnicode
        : null;

    // Text of two bytes a character has a zero in nearly every other place, on one side.
    private static Encoding? Wide(ReadOnlySpan<byte> file)
    {
        int even = 0, odd = 0;
        var start = file[..Math.Min(file.Length, 4096)];
        for (int at = 0; at < start.Length; at++)
            _ = start[at] != 0 ? 0 : at % 2 == 0 ? even++ : odd++;
        return odd > start.Length / 3 && even < start.Length / 50 ? Encoding.Unicode
            : even > start.Length / 3 && odd < start.Length / 50 ? Encoding.BigEndianUnicode
            : null;
    }

    private static bool IsUtf8(ReadOnlySpan<byte> file) => System.Text.Unicode.Utf8.IsValid(file);

    // Single bytes beside several sequences that only UTF-8 makes: pasted together from two sources.
    private static bool IsMixed(ReadOnlySpan<byte> file)
    {
        int sequences = 0, strays = 0;
        while (!file.IsEmpty)
        {
            var status = Rune.DecodeFromUtf8(file, out var rune, out int length);
            if (status is not System.Buffers.OperationStatus.Done)
                strays++;
            else if (!rune.IsAscii)
                sequences++;
            file = file[length..];
        }
        return sequences > strays;
    }
}
