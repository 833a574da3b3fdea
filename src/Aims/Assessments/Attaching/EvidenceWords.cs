using System.Globalization;
using Aims.Conversation;
using Aims.People;

namespace Aims.Assessments.Attaching;

internal static class EvidenceWords
{
    /// <summary><c>240 KB · Ana Ruiz, 23 Nov 2026, 10:00</c></summary>
    public static string Line(Turn turn, Evidence evidence, IDirectory directory) =>
        $"{(evidence.File is { } file ? Size(file.Size) : evidence.Host)} · {directory.NameOf(evidence.By)}, {turn.Reader.Moment(evidence.At)}";

    public static string Size(long bytes) => bytes switch
    {
        < 1024 => string.Create(CultureInfo.InvariantCulture, $"{bytes} bytes"),
        < 1024 * 1024 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024} KB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024d / 1024d:0.0} MB"),
    };
}
