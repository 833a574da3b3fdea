using System.Collections.Immutable;

namespace Aims.Assessments.Forms;

/// <summary>
/// One answer. There are as many kinds as JSON can tell apart, so an answer reads back equal to what was written; whether a
/// text is free words, one choice's value or a date (yyyy-MM-dd) is the question's to say.
/// </summary>
public abstract record Answer
{
    private Answer() { }

    /// <summary>Stands where a person has emptied a question that has a default.</summary>
    internal static Answer Blank { get; } = new Text("");

    /// <summary>Words, an e-mail address, a date as yyyy-MM-dd, or the value of the one choice taken.</summary>
    public sealed record Text(string Value) : Answer;

    /// <summary>A number, or a step on a rating scale.</summary>
    public sealed record Number(decimal Value) : Answer;

    public sealed record YesNo(bool Value) : Answer;

    /// <summary>The values of the choices ticked, in the order of the form.</summary>
    public sealed record Choices(ImmutableArray<string> Values) : Answer
    {
        public bool Equals(Choices? other) => other is not null && Values.AsSpan().SequenceEqual(other.Values.AsSpan());

        public override int GetHashCode()
        {
            var hash = new HashCode();
            foreach (var value in Values)
                hash.Add(value, StringComparer.Ordinal);
            return hash.ToHashCode();
        }
    }

    /// <summary>The column taken in each row of a matrix, by the row's value; a row without an answer is absent.</summary>
    public sealed record Rows(ImmutableSortedDictionary<string, string> Values) : Answer
    {
        public Rows(IEnumerable<KeyValuePair<string, string>> rows) : this(ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, rows)) { }

        public bool Equals(Rows? other) => other is not null && Values.SequenceEqual(other.Values);

        public override int GetHashCode() => Values.Aggregate(0, HashCode.Combine);
    }

    /// <summary>Files that are kept elsewhere.</summary>
    public sealed record Files(ImmutableArray<AttachedFile> Values) : Answer
    {
        public bool Equals(Files? other) => other is not null && Values.AsSpan().SequenceEqual(other.Values.AsSpan());

        public override int GetHashCode() => Values.Aggregate(0, HashCode.Combine);
    }
}

/// <param name="Id">Under which the file is kept.</param>
/// <param name="Name">As the person named it: "test report.pdf".</param>
public sealed record AttachedFile(string Id, string Name);
