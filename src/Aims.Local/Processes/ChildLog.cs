namespace Aims.Local.Processes;

/// <summary>What a child prints: its last lines in memory, all of it in a file when there is one. Safe for several threads.</summary>
public sealed class ChildLog : IDisposable
{
    private const int Kept = 400;

    private readonly Lock gate = new();
    private readonly Queue<string> lines = new();
    private readonly StreamWriter? file;

    /// <param name="path">The file to begin anew; null keeps nothing on disk.</param>
    public ChildLog(string? path = null)
    {
        Path = path;
        if (path is null)
            return;
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        file = new StreamWriter(new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.ReadWrite)) { AutoFlush = true };
    }

    public string? Path { get; }

    /// <summary>The last lines, 400 at most.</summary>
    public string Text => Last(Kept);

    /// <summary>The last <paramref name="count"/> lines.</summary>
    public string Last(int count)
    {
        lock (gate)
            return string.Join('\n', lines.TakeLast(count));
    }

    public void Write(string line)
    {
        lock (gate)
        {
            lines.Enqueue(line);
            if (lines.Count > Kept)
                lines.Dequeue();
            file?.WriteLine(line);
        }
    }

    public void Dispose()
    {
        lock (gate)
            file?.Dispose();
    }
}
