namespace Aims.Assessments.Attaching;

public enum ScanVerdict
{
    /// <summary>No scanner looked at it.</summary>
    NotScanned,
    Clean,

    /// <summary>A scanner found something: the file is not kept.</summary>
    Refused,
}

/// <summary>Looks for malware in a file before it is kept: the port for the scanner that an organisation has.</summary>
public interface IEvidenceScan
{
    Task<ScanVerdict> Scan(string name, ReadOnlyMemory<byte> content, CancellationToken ct);
}

/// <summary>Where there is no scanner: each file is recorded as not scanned.</summary>
public sealed class NoScan : IEvidenceScan
{
    public Task<ScanVerdict> Scan(string name, ReadOnlyMemory<byte> content, CancellationToken ct) => Task.FromResult(ScanVerdict.NotScanned);
}
