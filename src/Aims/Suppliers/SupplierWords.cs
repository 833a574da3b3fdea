namespace Aims.Suppliers;

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
}
