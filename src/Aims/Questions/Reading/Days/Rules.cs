using System.Collections.Frozen;

namespace Aims.Questions.Days;

/// <summary>Rules and the patterns that lead to them, in the rules' order: of two that take as many words, the first is meant.</summary>
internal sealed class Rules<TRule>(Dictionary<TRule, string[]> rules, Dictionary<string, string> groups) where TRule : struct, Enum
{
    private readonly (TRule Rule, Pattern Pattern, FrozenSet<string>? Begins)[] _all =
    [
        .. from rule in rules
           orderby rule.Key
           from text in rule.Value
           let pattern = Pattern.Of(text, groups)
           select (rule.Key, pattern, pattern.Begins()),
    ];

    /// <summary>Every way in which one can be read from a token on.</summary>
    public IEnumerable<(TRule Rule, Heard Heard)> At(int at, Sentence sentence)
    {
        string first = sentence.WordAt(at);
        return from one in _all
               where one.Begins?.Contains(first) != false
               from heard in one.Pattern.From(new Heard(at, at), sentence)
               select (one.Rule, heard);
    }
}
