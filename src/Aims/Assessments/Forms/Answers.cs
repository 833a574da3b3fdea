using System.Collections;
using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Aims.Assessments.Forms;

/// <summary>
/// The answers given so far, by question name. Immutable, equal by value, and always in the same order, so that the same
/// answers give the same JSON wherever they are stored: <c>{"purpose":"Sorts mail","people":12,"sensitive":false}</c>.
/// </summary>
[JsonConverter(typeof(AnswersJson))]
public sealed class Answers : IEquatable<Answers>, IEnumerable<KeyValuePair<string, Answer>>
{
    private readonly ImmutableSortedDictionary<string, Answer> byQuestion;

    private Answers(ImmutableSortedDictionary<string, Answer> byQuestion) => this.byQuestion = byQuestion;

    public static Answers Empty { get; } = new(ImmutableSortedDictionary.Create<string, Answer>(StringComparer.Ordinal));

    public int Count => byQuestion.Count;

    /// <summary>The answer to a question, or null when there is none.</summary>
    public Answer? this[string question] => byQuestion.GetValueOrDefault(question);

    public static Answers From(IEnumerable<KeyValuePair<string, Answer>> answers) => new(Empty.byQuestion.SetItems(answers));

    public Answers With(string question, Answer answer) => new(byQuestion.SetItem(question, answer));

    public Answers Without(string question) => byQuestion.ContainsKey(question) ? new(byQuestion.Remove(question)) : this;

    /// <summary>What has to be given and what to be cleared so that these answers become the others.</summary>
    public (Answers Given, IReadOnlyList<string> Cleared) ChangeTo(Answers others) =>
        (From(others.Where(answer => !answer.Value.Equals(this[answer.Key]))), [.. byQuestion.Keys.Where(question => others[question] is null)]);

    /// <summary>These answers without the cleared and with the given.</summary>
    public Answers Changed(Answers given, IEnumerable<string> cleared) => new(byQuestion.RemoveRange(cleared).SetItems(given.byQuestion));

    public bool Equals(Answers? other) => other is not null && byQuestion.SequenceEqual(other.byQuestion);

    public override bool Equals(object? obj) => Equals(obj as Answers);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var (question, answer) in byQuestion)
            hash.Add(HashCode.Combine(question, answer));
        return hash.ToHashCode();
    }

    public IEnumerator<KeyValuePair<string, Answer>> GetEnumerator() => byQuestion.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
