using System.Globalization;
using System.Text;
using Aims.Local;

namespace Aims.Bot.Tests.Year;

/// <summary>What happened in the year, day by day, for whoever wants to read it: artifacts/year/diary.txt.</summary>
internal sealed class Diary
{
    private const int Lines = 4;

    private readonly StringBuilder pages = new();

    public static string Folder { get; } = Directory.CreateDirectory(Path.Combine(Repository.Root, "artifacts", "year")).FullName;

    public void Day(DateOnly day) => pages.AppendLine().AppendLine(day.ToString("dddd, d MMMM yyyy", CultureInfo.InvariantCulture));

    public void Note(string step, string card = "")
    {
        pages.AppendLine(step);
        foreach (string line in card.Split('\n').Where(line => line.Trim('■', '□', ' ').Length > 0).Take(Lines))
            pages.Append("    ").AppendLine(line.Trim());
    }

    public void Save() => File.WriteAllText(Path.Combine(Folder, "diary.txt"), pages.ToString());
}
