namespace Aims.Approvals;

public static class Words
{
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Approve => "Approved",
        Verdict.RequestChanges => "Changes requested",
        Verdict.Reject => "Rejected",
    };

    /// <summary>Of what somebody said: a question, an answer or a comment.</summary>
    public static string Of(NoteKind kind) => kind switch
    {
        NoteKind.Asked => "Asked a question",
        NoteKind.Answered => "Answered",
        NoteKind.Commented => "Commented",
        NoteKind.PassedOn => "Passed it on",
        NoteKind.Replaced => "Somebody else was asked",
        NoteKind.StandIn => "Somebody stands in",
        NoteKind.Reminded => "Reminded",
        NoteKind.Raised => "Asked others too",
    };
}
