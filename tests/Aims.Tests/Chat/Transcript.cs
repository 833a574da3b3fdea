using Aims.Tests.Cards;
using Xunit;

namespace Aims.Tests.Chat;

/// <summary>Compares what was said with what a test expects, and shows where they part.</summary>
internal static class Transcript
{
    private static readonly Lock Gate = new();
    private static readonly List<(string File, int Line, int Shift)> Rewritten = [];

    private static bool Accepts => Environment.GetEnvironmentVariable("AIMS_ACCEPT") == "1" && Environment.GetEnvironmentVariable("CI") != "true";

    public static void Matches(string expected, string actual, string file, int line)
    {
        if (expected == actual)
            return;
        if (Accepts)
            Accept(Path.Combine(Repository.FolderOf(file), Path.GetFileName(file)), line, actual);
        else
            Assert.Fail($"It was said otherwise (- expected, + said):\n{Difference(expected.Split('\n'), actual.Split('\n'))}");
    }

    /// <summary>Both texts, line by line: what they share, what is missing (-) and what is new (+).</summary>
    private static string Difference(string[] expected, string[] actual)
    {
        // The longest common tail of every two positions: small texts, so the whole table is kept.
        var common = new int[expected.Length + 1, actual.Length + 1];
        for (int e = expected.Length - 1; e >= 0; e--)
        {
            for (int a = actual.Length - 1; a >= 0; a--)
                common[e, a] = expected[e] == actual[a] ? common[e + 1, a + 1] + 1 : Math.Max(common[e + 1, a], common[e, a + 1]);
        }
        var lines = new List<string>();
        for (int e = 0, a = 0; e < expected.Length || a < actual.Length;)
        {
            if (e < expected.Length && a < actual.Length && expected[e] == actual[a])
                (lines, e, a) = ([.. lines, $"  {expected[e]}"], e + 1, a + 1);
            else if (a == actual.Length || (e < expected.Length && common[e + 1, a] >= common[e, a + 1]))
                lines.Add($"- {expected[e++]}");
            else
                lines.Add($"+ {actual[a++]}");
        }
        return string.Join('\n', lines);
    }

    /// <summary>Puts what was said into the raw string that begins at or after the line.</summary>
    private static void Accept(string file, int line, string actual)
    {
        lock (Gate)
        {
            var lines = File.ReadAllLines(file).ToList();
            int at = line - 1 + Rewritten.Where(r => r.File == file && r.Line < line).Sum(r => r.Shift);
            int open = lines.FindIndex(at, text => text.EndsWith("(\"\"\"", StringComparison.Ordinal));
            int close = lines.FindIndex(open + 1, text => text.TrimStart().StartsWith("\"\"\"", StringComparison.Ordinal));
            string indent = lines[close][..^lines[close].TrimStart().Length];
            string[] said = [.. actual.Split('\n').Select(text => text.Length == 0 ? "" : indent + text)];
            lines.RemoveRange(open + 1, close - open - 1);
            lines.InsertRange(open + 1, said);
            Rewritten.Add((file, line, said.Length - (close - open - 1)));
            File.WriteAllText(file, string.Join('\n', lines) + "\n");
        }
    }
}
