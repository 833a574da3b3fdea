using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Aims.Assessments.Forms;

/// <summary>What was loaded, or all that is wrong with it: never both.</summary>
public sealed class Loaded<T> where T : class
{
    internal Loaded(T value) => Value = value;

    internal Loaded(IEnumerable<FormProblem> problems) => Problems = [.. problems];

    public T? Value { get; }

    /// <summary>Empty when <see cref="Ok"/>.</summary>
    public ImmutableArray<FormProblem> Problems { get; } = [];

    [MemberNotNullWhen(true, nameof(Value))]
    public bool Ok => Value is not null;
}
