namespace Aims.Systems;

/// <summary>The pages of a registration, in order.</summary>
public enum Step
{
    Purpose,
    Responsibility,
    Data,
    Oversight,
    Review,
}

/// <summary>The inputs' ids.</summary>
internal static class StepFields
{
    public const string System = "system", Step = "step", Go = "go";
    public const string Name = AiSystem.NameField, Purpose = "purpose";

    /// <summary>
    /// What was given before there is a draft to keep it travels with the buttons: a client does not send an input that
    /// nobody touched, whatever stands in it.
    /// </summary>
    public const string GivenName = "given-name", GivenPurpose = "given-purpose";

    public const string Owner = "owner", Department = "department", Source = "source", Supplier = "supplier", Stage = "stage";
    public const string Data = "data", People = "people";
    public const string Autonomy = "autonomy", Oversight = "oversight";
}

internal static class RegistrationSteps
{
    public static string Title(Step step) => step switch
    {
        Step.Purpose => "Name and purpose",
        Step.Responsibility => "Owner and origin",
        Step.Data => "Data and people",
        Step.Oversight => "Autonomy and oversight",
        Step.Review => "Review",
    };

    /// <summary>The first page that still lacks something: where a registration is resumed.</summary>
    public static Step FirstOpen(SystemDetails details) =>
        Enum.GetValues<Step>().First(step => step is Step.Review || StepReading.Missing(step, details).Count > 0);

    public static Step After(Step step) => step is Step.Review ? step : step + 1;

    public static Step Before(Step step) => step is Step.Purpose ? step : step - 1;
}
