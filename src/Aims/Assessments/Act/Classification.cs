using Aims.Assessments.Forms;
using Aims.Systems;

namespace Aims.Assessments.Act;

/// <summary>What the answers of a screening come to. It is recorded as it is; it is no legal advice.</summary>
/// <param name="Class">The strictest class found.</param>
/// <param name="Findings">All that was found, the strictest first; never empty.</param>
/// <param name="Roles">What we are to the system.</param>
/// <param name="Obligations">What follows from all findings and roles, each once.</param>
/// <param name="Notes">What the reader should know besides.</param>
public sealed record Classification(
    ActClass Class, IReadOnlyList<Finding> Findings, IReadOnlyList<ActRole> Roles, IReadOnlyList<Obligation> Obligations, IReadOnlyList<string> Notes)
{
    /// <summary>The legal basis of the recorded class: <c>Art. 6(2), Annex III 3(b), 4(a)</c>.</summary>
    public string Basis => string.Join("; ", Findings
        .Where(f => f.Class == Class)
        .Select(f => f.Basis.Split(AnnexIII))
        .GroupBy(parts => parts[0], parts => parts.ElementAtOrDefault(1))
        .Select(article => article.OfType<string>().Any() ? $"{article.Key}{AnnexIII}{string.Join(", ", article)}" : article.Key));

    private const string AnnexIII = "Annex III ";

    /// <summary>Classes in the answers to the screening form. An answer counts only while its question is asked.</summary>
    public static Classification Of(Answers answers)
    {
        var given = new Screened(answers);
        if (Applicability.Of(given) is { } outside)
            return new(ActClass.OutOfScope, [outside], [], [], []);
        IReadOnlyList<Finding> found =
        [
            .. Prohibitions.Of(given), .. Products.Of(given), .. SensitiveUses.Of(given), .. Disclosures.Of(given), .. Models.Of(given),
        ];
        IReadOnlyList<Finding> findings = found.Count == 0 ? [Minimal(given)] : [.. found.OrderBy(f => f.Class)];
        return new(findings[0].Class, findings, given.Roles, Duties.Of(given, findings), Remarks.Of(given, findings));
    }

    private static Finding Minimal(Screened given) => new(
        ActClass.Minimal, "no case of Art. 5, 6, 50 or 51", new Start(null), given.SaidOn("practices", "product", "areas", "uses", "shows", "model"));
}

/// <summary>One reason for a class.</summary>
/// <param name="Basis"><c>Art. 6(2), Annex III 4(a)</c></param>
/// <param name="Start">From when the class has effect.</param>
/// <param name="Because">The answers that led there, question and answer in words.</param>
public sealed record Finding(ActClass Class, string Basis, Start Start, IReadOnlyList<string> Because);

/// <summary>Something that has to be done.</summary>
/// <param name="Article"><c>Art. 26(2)</c></param>
/// <param name="Roles">Those of our roles that it falls to.</param>
/// <param name="What">In our own words, one or two sentences.</param>
public sealed record Obligation(string Article, IReadOnlyList<ActRole> Roles, string What, Start Start);
