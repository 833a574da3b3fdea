namespace Aims.Imports.Reading;

/// <summary>How much a file may hold. Inventories have a few megabytes; whatever is far beyond is refused before it costs anything.</summary>
public static class FileLimits
{
    /// <summary>20 MB as it arrives.</summary>
    public const int Bytes = 20 * 1024 * 1024;

    /// <summary>256 MB once a workbook is unpacked: what 50,000 full rows come to.</summary>
    public const long Unpacked = 256L * 1024 * 1024;

    public const int Rows = 50_000;

    public const int Columns = 100;

    /// <summary>The characters of a cell: as many as Excel allows.</summary>
    public const int Cell = 32_767;
}
