using Aims.Cards;
using Aims.People;

namespace Aims.Systems;

/// <summary>What is registered of a system, as labels and values.</summary>
internal static class SystemFacts
{
    public static FactSet Of(Step step, SystemDetails d, IDirectory directory) => step switch
    {
        Step.Purpose => Look.Facts(("Name", d.Name), ("Purpose", d.Purpose)),
        Step.Responsibility => Look.Facts(
            ("Owner", d.Owner is { } owner ? directory.NameOf(owner) : null), ("Department", d.Department),
            ("Origin", d.Source is { } source ? Words.Of(source) : null), ("Supplier", d.Supplier),
            ("Stage", d.Stage is { } stage ? Words.Of(stage) : null)),
        Step.Data => Look.Facts(
            ("Data", List(d.Data, Words.Of)), ("Concerns", List(d.People, Words.Of))),
        Step.Oversight => Look.Facts(
            ("Results", d.Autonomy is { } autonomy ? Words.Of(autonomy) : null), ("Oversight", d.Oversight)),
        Step.Review => Look.Facts(),
    };

    private static string? List<T>(IReadOnlyList<T>? values, Func<T, string> words) =>
        values is null ? null : string.Join("; ", values.Select(words));
}
