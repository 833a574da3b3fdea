namespace Aims.Assessments.Attaching;

internal static class ScanWords
{
    public static string Of(ScanVerdict verdict) => verdict switch
    {
        ScanVerdict.Clean => "nothing found",
        ScanVerdict.Refused => "refused",
        ScanVerdict.NotScanned => "not scanned",
    };
}
