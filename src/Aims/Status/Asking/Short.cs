using System.Globalization;
using Aims.Cards;

namespace Aims.Status;

/// <summary>Texts cut to what a row of many has room for.</summary>
internal static class Short
{
    /// <param name="most">UTF-16 units, of which a letter with many marks has many.</param>
    public static string Text(string text, int most)
    {
        string line = Plain.Line(text, most);
        if (line.Length <= most + 1)
            return line;
        int end = 0;
        foreach (int start in StringInfo.ParseCombiningCharacters(line).TakeWhile(start => start <= most))
            end = start;
        return $"{line[..end]}…";
    }

    /// <summary>As it stands within a sentence: <c>EU AI Act class</c> keeps its capitals.</summary>
    public static string Lower(string label) =>
        label.Length > 1 && char.IsUpper(label[0]) && !char.IsUpper(label[1]) ? char.ToLowerInvariant(label[0]) + label[1..] : label;
}
