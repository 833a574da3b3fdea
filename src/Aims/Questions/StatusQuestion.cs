using System.Text.Json.Serialization;

namespace Aims.Questions;

/// <summary>A question about the state of things. Everything else only makes one, or answers one.</summary>
/// <param name="Subject">The id of what it is about.</param>
public sealed record StatusQuestion(string Subject)
{
    public Measure Measure { get; init; }

    /// <summary>Which rows; null for all.</summary>
    public Filter? Where { get; init; }

    /// <summary>Also what the subject leaves out unless it is asked for, such as the retired.</summary>
    public bool Everything { get; init; }

    /// <summary>At most two fields, or paths to fields of what a row belongs to.</summary>
    /// <remarks>A question that was stored without it says null; so with <see cref="Show"/>.</remarks>
    public IReadOnlyList<string> By { get; init => field = value ?? []; } = [];

    /// <summary>For a rate: what holds of those that it counts.</summary>
    public Filter? Rated { get; init; }

    /// <summary>For an average: the field.</summary>
    public string? Of { get; init; }

    /// <summary>For a trend or a comparison: the field with the day; null for the subject's own.</summary>
    public string? On { get; init; }

    /// <summary>For a trend: a point for each of these.</summary>
    public Unit? Per { get; init; }

    /// <summary>For a comparison: the span that is compared, and the one it is compared with.</summary>
    public DaySpan? Period { get; init; }

    public DaySpan? Against { get; init; }

    public Sort? Sort { get; init; }

    public int? Limit { get; init; }

    /// <summary>As things were at the end of that day; null for now.</summary>
    public DayPoint? AsOf { get; init; }

    /// <summary>The fields that were asked for; none for the subject's usual ones.</summary>
    public IReadOnlyList<string> Show { get; init => field = value ?? []; } = [];
}

public enum Measure
{
    /// <summary>The rows, counted.</summary>
    List,

    /// <summary>Only how many.</summary>
    Count,

    /// <summary>The share of the rows of which <see cref="StatusQuestion.Rated"/> holds.</summary>
    Rate,

    Average,

    /// <summary>How many, for each week, month, quarter or year.</summary>
    Trend,

    /// <summary>How many in a span, against another.</summary>
    Compare,

    /// <summary>What is known of one row.</summary>
    Detail,
}

/// <param name="By">A field, <see cref="ByCount"/>, or the id of a relation, whose rows are counted.</param>
public sealed record Sort(string By, bool Descending = false)
{
    /// <summary>For a relation: which of its rows are counted; null for all.</summary>
    public Filter? Of { get; init; }

    /// <summary>Orders groups by their figure.</summary>
    public const string ByCount = "#";
}

/// <summary>What has to hold of a row.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "is")]
[JsonDerivedType(typeof(AllOf), "all")]
[JsonDerivedType(typeof(AnyOf), "any")]
[JsonDerivedType(typeof(Not), "not")]
[JsonDerivedType(typeof(Test), "test")]
[JsonDerivedType(typeof(Is), "is")]
[JsonDerivedType(typeof(Has), "has")]
public abstract record Filter
{
    /// <summary>The conditions that have to hold together.</summary>
    public IReadOnlyList<Filter> Parts() => this is AllOf all ? all.Of : [this];

    /// <summary>Both; null for no condition at all.</summary>
    public static Filter? And(Filter? first, Filter? second) => (first, second) switch
    {
        (null, _) => second,
        (_, null) => first,
        (AllOf one, AllOf two) => new AllOf([.. one.Of, .. two.Of]),
        (AllOf one, _) => new AllOf([.. one.Of, second]),
        (_, AllOf two) => new AllOf([first, .. two.Of]),
        _ => new AllOf([first, second]),
    };

    /// <summary>The same, with another condition instead of one of those that all have to hold.</summary>
    public Filter With(Filter one, Filter instead) => this is AllOf all ? new AllOf([.. all.Of.Select(of => of.With(one, instead))]) : Equals(one) ? instead : this;
}

public sealed record AllOf(IReadOnlyList<Filter> Of) : Filter
{
    public IReadOnlyList<Filter> Of { get; init; } = Of ?? [];
}

public sealed record AnyOf(IReadOnlyList<Filter> Of) : Filter
{
    public IReadOnlyList<Filter> Of { get; init; } = Of ?? [];
}

public sealed record Not(Filter Of) : Filter;

/// <param name="Field">A field of the subject, or a path to one of what a row belongs to: <c>system.department</c>.</param>
/// <param name="Values">
/// The id of a choice; a person's id, <see cref="Me"/> or <see cref="MyTeam"/>; a department; a number; a span of days
/// (<see cref="DaySpan.ToString"/>); words. Read by the field's kind.
/// </param>
public sealed record Test(string Field, Op Op, params IReadOnlyList<string> Values) : Filter
{
    public const string Me = "@me", MyTeam = "@team";

    public IReadOnlyList<string> Values { get; init; } = Values ?? [];

    public bool Equals(Test? other) => other is not null && Field == other.Field && Op == other.Op && Values.SequenceEqual(other.Values);

    public override int GetHashCode() => HashCode.Combine(Field, Op, Values.Count);
}

/// <summary>A term of the subject holds.</summary>
public sealed record Is(string Term) : Filter;

/// <summary>Rows of a relation exist of which something holds.</summary>
/// <param name="Count">How many there have to be; at least one when null.</param>
/// <param name="Op">How their number compares with <paramref name="Count"/>.</param>
public sealed record Has(string Relation, Filter? Where = null, int? Count = null, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] Op Op = Op.AtLeast) : Filter;

public enum Op
{
    /// <summary>One of the values; of several values in a row, at least one of them.</summary>
    Is,

    /// <summary>All of the values.</summary>
    All,

    /// <summary>Words that occur in the text.</summary>
    Contains,
    Less,
    AtMost,
    AtLeast,
    More,

    /// <summary>From the first to the second value, both included.</summary>
    Between,

    /// <summary>A day in a span.</summary>
    In,
    Empty,
}
