using System.Text;
using Aims.Exports;
using Aims.Ledger;
using Aims.People;

namespace Aims.Policies;

/// <summary>Makes the files of policies.</summary>
public sealed class PolicyFiles(Records records, PolicyLibrary library, IDirectory directory)
{
    /// <returns>Null when the person may not have it, or there is none such.</returns>
    public async Task<Exported?> Make(PolicyRequest request, DateTimeOffset now, CancellationToken ct)
    {
        if (directory.Find(request.Who) is not { } who || await library.Find(request.Policy, ct) is not { } policy
            || await PolicySide.Find(request.Version, policy, who, library, records, ct) is not { } side)
            return null;
        string name = $"{policy.Id}-{side.Key}";
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        if (request.Since is null)
        {
            return request.Format is PolicyFormat.Text
                ? new Exported($"{name}.md", "text/markdown; charset=utf-8", Encoding.UTF8.GetBytes(side.Text.Source))
                : Page(name, PolicyHtml.Of(policy, side, today));
        }
        return await PolicySide.Find(request.Since, policy, who, library, records, ct) is { } before
            ? Page($"{name}-changes-since-{before.Key}", PolicyHtml.OfChanges(policy, before, side, today)) : null;
    }

    private static Exported Page(string name, string html) => new($"{name}.html", "text/html; charset=utf-8", Encoding.UTF8.GetBytes(html));
}
