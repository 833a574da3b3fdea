namespace Aims.Systems;

/// <summary>The slice's values as people read them.</summary>
public static class Words
{
    public static string Of(SystemState state) => state switch
    {
        SystemState.Draft => "Draft",
        SystemState.Submitted => "Submitted",
        SystemState.InAssessment => "In assessment",
        SystemState.AwaitingApproval => "Awaiting approval",
        SystemState.Approved => "Approved",
        SystemState.Suspended => "Suspended",
        SystemState.ChangesRequested => "Changes requested",
        SystemState.Rejected => "Rejected",
        SystemState.Retired => "Retired",
    };

    public static string Of(LifeCycleStage stage) => stage switch
    {
        LifeCycleStage.Planned => "Planned",
        LifeCycleStage.Pilot => "Pilot",
        LifeCycleStage.InUse => "In use",
    };

    /// <summary>How far a system is; null before somebody said so.</summary>
    public static string? StageOf(AiSystem system) =>
        system is { State: SystemState.Retired, IsInRegister: true } ? "Out of use"
        : system.Details.Stage is { } stage ? Of(stage) : null;

    public static string Of(Source source) => source switch
    {
        Source.InHouse => "We build it ourselves",
        Source.Supplier => "A supplier provides it",
    };

    public static string Of(ActRole role) => role switch
    {
        ActRole.Provider => "Provider: we develop it, or offer it under our name",
        ActRole.Deployer => "Deployer: we use it at work",
        ActRole.Importer => "Importer: we bring it into the EU from elsewhere",
        ActRole.Distributor => "Distributor: we pass it on to others",
    };

    public static string Of(AiKind kind) => kind switch
    {
        AiKind.Rules => "Follows rules that people wrote",
        AiKind.MachineLearning => "Learned from data to predict, score or sort",
        AiKind.Generative => "Generates text, images, sound or code",
        AiKind.Vision => "Recognises what is in images or video",
        AiKind.Speech => "Understands or speaks language aloud",
        AiKind.Recommender => "Recommends",
        AiKind.Robotics => "Moves or steers something",
    };

    public static string Of(RecordPage page) => page switch
    {
        RecordPage.Purpose => "Purpose and use",
        RecordPage.Responsibility => "Who is responsible",
        RecordPage.Origin => "Where it comes from",
        RecordPage.Technology => "How it works",
        RecordPage.Data => "Data",
        RecordPage.People => "People and places",
        RecordPage.LifeCycle => "Stage and dates",
        RecordPage.Resources => "Resources and documents",
    };

    public static string Of(DataKind data) => data switch
    {
        DataKind.Public => "Public information",
        DataKind.Internal => "Internal information",
        DataKind.Confidential => "Confidential business information",
        DataKind.Personal => "Personal data (names, mail, behaviour …)",
        DataKind.SpecialCategory => "Sensitive personal data (health, beliefs, origin …)",
        DataKind.Children => "Data about children",
        DataKind.Biometric => "Biometric data (faces, voices, fingerprints …)",
    };

    public static string Of(AffectedPeople people) => people switch
    {
        AffectedPeople.Nobody => "Nobody outside the team that uses it",
        AffectedPeople.Employees => "Employees",
        AffectedPeople.Applicants => "Job applicants",
        AffectedPeople.Customers => "Customers",
        AffectedPeople.Citizens => "The public",
        AffectedPeople.Children => "Children",
    };

    public static string Of(Autonomy autonomy) => autonomy switch
    {
        Autonomy.PersonDecides => "It suggests; a person decides",
        Autonomy.PersonConfirms => "It acts after a person confirms",
        Autonomy.ActsAlone => "It acts alone",
    };

    public static string Of(DataAfterwards data) => data switch
    {
        DataAfterwards.NoData => "It keeps no data",
        DataAfterwards.Kept => "It is kept",
        DataAfterwards.Deleted => "It is deleted",
        DataAfterwards.HandedOver => "It is handed over",
    };

    public static string Of(ActClass given) => given switch
    {
        ActClass.Prohibited => "Prohibited",
        ActClass.HighRisk => "High-risk",
        ActClass.Exempt => "Exempt from high-risk",
        ActClass.Transparency => "Transparency duties",
        ActClass.GeneralPurposeModel => "General-purpose model",
        ActClass.Minimal => "Minimal",
        ActClass.OutOfScope => "Out of scope",
    };

    /// <summary>Impact level 1–4 as people say it.</summary>
    public static string OfLevel(int? level) => level switch
    {
        null => "Not assessed yet",
        1 => "Level 1, minimal",
        2 => "Level 2, limited",
        3 => "Level 3, high",
        _ => "Level 4, critical",
    };
}
