using Aims.Questions;
using Xunit;

namespace Aims.Tests.Questions;

/// <summary>Whatever can be asked for in English can be asked for in each other language.</summary>
public sealed class EveryLanguageIsComplete
{
    public static MatrixTheoryData<string, string> Pairs => new(Others, ManagementSystem.Subjects.Subjects.Select(subject => subject.Id));

    public static TheoryData<string> Tags => [.. Others];

    private static IEnumerable<string> Others => Language.Tags.Except([Language.English.Tag]);

    [Theory]
    [MemberData(nameof(Tags))]
    public void It_names_every_subject_and_no_other(string tag) =>
        Assert.Equal(ManagementSystem.Subjects.Subjects.Select(subject => subject.Id).Order(), Names(tag).Keys.Order());

    [Theory]
    [MemberData(nameof(Pairs))]
    public void It_names_all_that_a_subject_declares_and_nothing_else(string tag, string id)
    {
        var (subject, names) = (ManagementSystem.Subjects[id], Names(tag)[id]);
        var terms = subject.Terms.Select(term => term.Label).ToHashSet();
        Equal(subject.Fields.Select(field => field.Id), names.Fields);
        Equal(subject.Fields.SelectMany(field => field.Choices, (field, choice) => $"{field.Id}.{choice.Id}"), names.Values);
        Equal(subject.Terms.Select(term => term.Id), names.Terms);
        Equal(subject.Terms.Where(term => term.Not is not null && !terms.Contains(term.Not)).Select(term => term.Id), names.Opposites);
        Equal(subject.Deeds.Select(deed => deed.Id), names.Deeds);
        Equal(subject.Relations.Where(relation => relation.Names.Length > 0).Select(relation => relation.Id), names.Relations);
    }

    [Theory]
    [MemberData(nameof(Tags))]
    public void No_two_subjects_are_called_the_same(string tag) => Assert.Empty(Clashes(tag, Names(tag).ToDictionary(subject => subject.Key, subject => subject.Value.Names)));

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Of_a_subject_no_name_stands_for_two_things(string tag, string id)
    {
        var names = Names(tag)[id];
        var meant = names.Terms.Concat(names.Opposites.Select(opposite => KeyValuePair.Create($"not {opposite.Key}", opposite.Value)));
        Assert.Empty(Clashes(tag, names.Fields));
        Assert.All(names.Values.GroupBy(value => value.Key.Split('.')[0]), ofField => Assert.Empty(Clashes(tag, ofField)));
        Assert.Empty(Clashes(tag, meant));
        Assert.Empty(Clashes(tag, names.Deeds));
        Assert.Empty(Clashes(tag, names.Relations));
    }

    private static IReadOnlyDictionary<string, SubjectNames> Names(string tag) => LanguageFile.Read(tag).Subjects;

    private static void Equal(IEnumerable<string> declared, IReadOnlyDictionary<string, string> named)
    {
        Assert.Equal(declared.Order(), named.Keys.Order());
        Assert.All(named, one => Assert.All(one.Value.Split('|'), spelling => Assert.NotEmpty(Tokens.Of(spelling))));
    }

    // Two that mean the same to the reader: their stems are compared.
    private static IEnumerable<string> Clashes(string tag, IEnumerable<KeyValuePair<string, string>> names)
    {
        var language = Language.All.Single(language => language.Tag == tag);
        return names
            .SelectMany(one => one.Value.Split('|').Select(spelling => (one.Key, Stems: string.Join(' ', Tokens.Of(spelling).Select(token => language.Stem(token.Word))))))
            .Distinct()
            .GroupBy(one => one.Stems, (stems, of) => (Stems: stems, Of: of.Select(one => one.Key).ToList()))
            .Where(group => group.Of.Count > 1)
            .Select(group => $"{group.Stems}: {string.Join(", ", group.Of)}");
    }
}
