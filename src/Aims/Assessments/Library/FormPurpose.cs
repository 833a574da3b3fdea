namespace Aims.Assessments.Library;

/// <summary>What a form is for.</summary>
public enum FormPurpose
{
    ImpactAssessment,

    /// <summary>EU AI Act, Art. 27.</summary>
    FundamentalRights,
    SupplierDueDiligence,
    AnnualReview,

    /// <summary>Questions with right answers, which a policy or a training asks.</summary>
    PolicyCheck,
    Other,
}

public static class FormPurposes
{
    public static string Of(FormPurpose purpose) => purpose switch
    {
        FormPurpose.ImpactAssessment => "Impact assessment",
        FormPurpose.FundamentalRights => "Fundamental-rights assessment",
        FormPurpose.SupplierDueDiligence => "Supplier due diligence",
        FormPurpose.AnnualReview => "Annual review",
        FormPurpose.PolicyCheck => "Check of a policy or training",
        FormPurpose.Other => "Other",
    };

    /// <summary>What the forms that come with the product are for; null for an id of the organisation's own.</summary>
    public static FormPurpose? OfShipped(string id) => id switch
    {
        FormLibrary.ImpactAssessment => FormPurpose.ImpactAssessment,
        FormLibrary.FundamentalRights => FormPurpose.FundamentalRights,
        FormLibrary.SupplierDueDiligence => FormPurpose.SupplierDueDiligence,
        FormLibrary.AnnualReview => FormPurpose.AnnualReview,
        _ => null,
    };
}
