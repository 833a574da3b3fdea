namespace Aims.Tests.Asking.Judging;

/// <summary>The right answer to a question in the known world.</summary>
internal abstract record Expected
{
    private Expected() { }

    /// <param name="Ids">Of the neutral rows.</param>
    /// <param name="Order">What each row is sorted by, where the question says so.</param>
    internal sealed record Rows(IReadOnlyList<string> Ids, IReadOnlyDictionary<string, string>? Order = null, bool Descending = false) : Expected
    {
        public override string ToString() => $"{Ids.Count} rows: {string.Join(' ', Ids)}";
    }

    internal sealed record Count(int Number) : Expected
    {
        public override string ToString() => $"{Number}";
    }

    /// <summary>Figures by group; parts of a group's name are parted by a bar.</summary>
    /// <param name="Tolerance">By how much a figure may differ, as cards round.</param>
    /// <param name="All">Of a first few, all that there are: of equals any may be among them.</param>
    internal sealed record Groups(IReadOnlyList<(string Name, double Figure)> Parts, double Tolerance, IReadOnlyList<(string Name, double Figure)>? All = null) : Expected
    {
        public override string ToString() => string.Join(", ", Parts.Select(part => $"{part.Name} {part.Figure:0.##}"));
    }

    internal sealed record One(string Id) : Expected
    {
        public override string ToString() => $"details of {Id}";
    }

    /// <summary>Nothing is answered: it is asked back, or refused.</summary>
    internal sealed record NoAnswer(string Kind, string? Reason) : Expected
    {
        public override string ToString() => $"{Kind} ({Reason ?? "not clear"})";
    }
}
