using Aims.Conversation;
using Aims.People;

namespace Aims.Suppliers;

/// <summary>The slice's values as people read them.</summary>
public static class SupplierWords
{
    public static string Of(Importance importance) => importance switch
    {
        Importance.Low => "Low: we would hardly notice",
        Importance.Medium => "Medium: work would be slower",
        Importance.High => "High: something important would stop",
    };

    public static string Short(Importance importance) => importance.ToString();

    public static string Of(Suitability outcome) => outcome switch
    {
        Suitability.Suitable => "Suitable",
        Suitability.WithConditions => "Suitable with conditions",
        Suitability.NotSuitable => "Not suitable",
    };

    public static string Of(SupplierState state) => state switch
    {
        SupplierState.InUse => "In use",
        SupplierState.Leaving => "Being left",
        SupplierState.Left => "Left",
    };

    public static string Of(DiligenceAnswer answer) => answer switch
    {
        DiligenceAnswer.Yes => "Yes",
        DiligenceAnswer.Partly => "Partly",
        DiligenceAnswer.No => "No",
        DiligenceAnswer.Unknown => "We do not know",
    };

    /// <summary>What somebody did, after their name.</summary>
    public static string Of(SupplierEvent happened, Func<PersonId, string> nameOf, Reader reader) => happened switch
    {
        SupplierAdded e => $"added it; {nameOf(e.Facts.Owner)} answers for it",
        SupplierChanged e => $"changed what is said of it; {nameOf(e.Facts.Owner)} answers for it",
        TermsRecorded e => $"recorded the terms of {e.Contract}: {e.Agreed.Length} of {SupplierCheck.Current.Terms.Count} that matter",
        SupplierAssessed e => $"checked it: {Of(e.Outcome).ToLowerInvariant()}, again by {reader.Day(e.Next)}",
        SupplierActionPlanned e => $"planned {e.Action}",
        ExitPlanned e => $"planned to leave it by {reader.Day(e.By)}",
        ExitCalledOff e => $"called the exit off: {e.Reason}",
        SupplierLeft e => $"left it: {e.Done}",
        _ => throw new InvalidOperationException($"{happened.GetType().Name} has no words yet."),
    };
}
