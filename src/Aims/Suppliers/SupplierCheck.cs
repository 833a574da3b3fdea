using System.Text.Json;
using System.Text.Json.Serialization;

namespace Aims.Suppliers;

/// <summary>
/// What is looked at of a supplier (ISO/IEC 42001 A.10.3): the terms that matter in a contract, the questions of a due diligence, and
/// after how many months it is asked again. Read from <c>supplier-check.json</c>.
/// </summary>
/// <param name="Months">By importance.</param>
public sealed record SupplierCheck(IReadOnlyDictionary<Importance, int> Months, IReadOnlyList<ContractTerm> Terms, IReadOnlyList<DiligenceQuestion> Questions)
{
    private static readonly Lazy<SupplierCheck> Shipped = new(Load);

    /// <summary>That in force.</summary>
    public static SupplierCheck Current => Shipped.Value;

    public ContractTerm? Term(string? id) => Terms.FirstOrDefault(term => term.Id == id);

    public DateOnly NextAfter(DateOnly day, Importance importance) => day.AddMonths(Months[importance]);

    private static SupplierCheck Load()
    {
        using var resource = typeof(SupplierCheck).Assembly.GetManifestResourceStream("Aims.Suppliers.supplier-check.json")!;
        return JsonSerializer.Deserialize(resource, SupplierCheckJson.Default.SupplierCheck)!;
    }
}

/// <param name="Help">What it is about, in a sentence.</param>
public sealed record ContractTerm(string Id, string Title, string Help);

public sealed record DiligenceQuestion(string Id, string Ask);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true, RespectNullableAnnotations = true, PropertyNameCaseInsensitive = true)]
[JsonSerializable(typeof(SupplierCheck))]
internal sealed partial class SupplierCheckJson : JsonSerializerContext;
