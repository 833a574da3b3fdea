namespace Aims.Assessments.Attaching;

/// <summary>What a scan found, as people read it.</summary>
public static class ScanWords
{
    public static string Of(ScanVerdict verdict) => verdict switch
    {
        ScanVerdict.Clean => "nothing found",
        ScanVerdict.Refused => "refused",
        ScanVerdict.NotScanned => "not scanned",
    };
}
