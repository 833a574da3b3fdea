namespace Aims.Approvals;

public static class Words
{
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Approve => "Approved",
        Verdict.RequestChanges => "Changes requested",
        Verdict.Reject => "Rejected",
    };

    /// <summary>What is asked for: <c>asks you to approve …</c></summary>
    public static string Of(Approval approval) => approval.Earlier is { Changed: [] } ? "this AI system, which was assessed again" : Of(approval.Subject);

    public static string Of(ApprovalSubject subject) => subject switch
    {
        ApprovalSubject.Assessment => "this AI system",
        ApprovalSubject.MaterialChange => "this AI system, which has changed",
        ApprovalSubject.Registration => "that this AI system is in the register and is assessed",
        ApprovalSubject.HighResidualRisk => "a risk above the appetite",
        ApprovalSubject.Retirement => "that this AI system is retired",
        ApprovalSubject.PolicyVersion => "this version of a policy",
        ApprovalSubject.Statement => "this version of the Statement of Applicability",
    };

    /// <summary>As a heading: <c>Impact assessment</c></summary>
    public static string TitleOf(ApprovalSubject subject) => subject switch
    {
        ApprovalSubject.Assessment => "An AI system, once assessed",
        ApprovalSubject.MaterialChange => "An AI system that has changed",
        ApprovalSubject.Registration => "A registration",
        ApprovalSubject.HighResidualRisk => "A risk above the appetite",
        ApprovalSubject.Retirement => "The end of a system's use",
        ApprovalSubject.PolicyVersion => "A version of a policy",
        ApprovalSubject.Statement => "The Statement of Applicability",
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
