using System.Security.Cryptography;
using System.Text;

namespace Aims.Audits;

/// <summary>Draws a sample by a seed that is written down, so that anybody can draw it again and see that nobody chose.</summary>
public static class SampleDraw
{
    public const int Most = 20, LongestSeed = 40;

    /// <summary>As many of the ids as are wanted, or all. The order in which they are given does not matter.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<string> pool, int size, string seed) =>
    [
        .. pool.Distinct().Select(id => (Id: id, Place: Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{seed}|{id}")))))
            .OrderBy(one => one.Place, StringComparer.Ordinal).Take(size).Select(one => one.Id).Order(StringComparer.Ordinal),
    ];
}
