namespace Aims.Approvals;

public static class Words
{
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Approve => "Approved",
        Verdict.RequestChanges => "Changes requested",
        Verdict.Reject => "Rejected",
    };
}
