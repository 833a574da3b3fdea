using Aims.People;

namespace Aims.Questions;

/// <summary>What some words can mean.</summary>
internal abstract record Meaning
{
    private Meaning() { }

    public sealed record Grammar(Word Word) : Meaning;

    public sealed record Noun(Subject Subject) : Meaning;

    public sealed record Named(Subject Subject, Field Field) : Meaning;

    public sealed record Value(Subject Subject, Field Field, string Choice) : Meaning;

    public sealed record Condition(Subject Subject, Term Term, bool IsOpposite) : Meaning;

    public sealed record Done(Subject Subject, Deed Deed) : Meaning;

    public sealed record Related(Subject Subject, Relation Relation) : Meaning;

    public sealed record Department(string Name) : Meaning
    {
        /// <summary>Whether it was said in short, in words that may mean something else.</summary>
        public bool IsShort { get; init; }
    }

    /// <summary>Where people work.</summary>
    public sealed record Place(string Name) : Meaning;

    /// <summary>A record that people say by its title.</summary>
    public sealed record Titled(Subject Subject, string Title) : Meaning;

    public sealed record People(IReadOnlyList<Person> Fitting) : Meaning;

    /// <summary>The subject that it is declared by; null for what holds for all.</summary>
    public Subject? Of => this switch
    {
        Noun noun => noun.Subject,
        Named named => named.Subject,
        Value value => value.Subject,
        Condition condition => condition.Subject,
        Done done => done.Subject,
        Related related => related.Subject,
        Titled titled => titled.Subject,
        _ => null,
    };
}
