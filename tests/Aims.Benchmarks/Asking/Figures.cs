using System.Text.Json;

namespace Aims.Benchmarks.Asking;

/// <summary>What was measured of one size.</summary>
/// <param name="Load">Seconds.</param>
/// <param name="Megabytes">Resident, at most.</param>
/// <param name="P99">Milliseconds from the words to the card.</param>
/// <param name="Processor">Milliseconds of processor time that a question takes on average: what a busy machine changes least.</param>
/// <param name="Refresh">Milliseconds after 1,000 changes, without the waiting for storage.</param>
internal readonly record struct Figures(double Load, double Megabytes, double P99, double Processor, double Refresh)
{
    private const string Mark = "figures ";

    public bool IsWithin => Load < 5 && Megabytes < 400 && P99 < 50 && Refresh < 100;

    public static Figures? TryRead(string line) => line.StartsWith(Mark, StringComparison.Ordinal) ? JsonSerializer.Deserialize<Figures>(line[Mark.Length..]) : null;

    public override string ToString() => Mark + JsonSerializer.Serialize(this);
}
