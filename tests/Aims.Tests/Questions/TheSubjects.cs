using Aims.Questions;
using Xunit;

namespace Aims.Tests.Questions;

/// <summary>What the slices declare is sound: a word means one thing of a subject, and each declaration names what is there.</summary>
public sealed class TheSubjects
{
    public static TheoryData<string> Ids => [.. ManagementSystem.Subjects.Subjects.Select(subject => subject.Id)];

    private static Catalog Subjects => ManagementSystem.Subjects;

    [Fact]
    public void No_two_subjects_share_a_name() => Assert.Empty(Clashes(Subjects.Subjects.Select(subject => (subject.Id, Words(subject.Names.Replace('/', '|'))))));

    [Theory]
    [MemberData(nameof(Ids))]
    public void No_two_fields_share_a_name(string id) => Assert.Empty(Clashes(Subjects[id].Fields.Select(field => (field.Id, Words(field.Names)))));

    [Theory]
    [MemberData(nameof(Ids))]
    public void No_two_terms_share_a_name(string id) => Assert.Empty(Clashes(Subjects[id].Terms.Select(term => (term.Id, Words(term.Names)))));

    [Theory]
    [MemberData(nameof(Ids))]
    public void No_two_deeds_share_a_name(string id) => Assert.Empty(Clashes(Subjects[id].Deeds.Select(deed => (deed.Id, Words(deed.Names)))));

    [Theory]
    [MemberData(nameof(Ids))]
    public void No_two_choices_of_a_field_share_a_name(string id) => Assert.Empty(
        Subjects[id].Fields.SelectMany(field => Clashes(field.Choices.Select(choice => (choice.Id, Words($"{choice.Label}|{choice.Names}"))))));

    /// <summary>A word that names the subject would else be taken for a condition on it, and the subject left unnamed.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void No_value_and_no_verb_is_called_as_the_subject_is(string id)
    {
        var subject = Subjects[id];
        var names = Words(subject.Names.Replace('/', '|')).ToHashSet();
        var others = subject.Fields.SelectMany(field => field.Choices).Select(choice => $"{choice.Label.Split(':', '(', ',')[0]}|{choice.Names}")
            .Concat(subject.Terms.Select(term => $"{term.Names}|{term.Not}")).Concat(subject.Deeds.Select(deed => deed.Names));
        Assert.DoesNotContain(others.SelectMany(Words), names.Contains);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Ids_are_unique_and_can_be_stored(string id)
    {
        var subject = Subjects[id];
        foreach (var ids in new[] { subject.Fields.Select(field => field.Id), subject.Terms.Select(term => term.Id), subject.Deeds.Select(deed => deed.Id), subject.Relations.Select(relation => relation.Id) })
        {
            Assert.Distinct(ids);
            Assert.All(ids, one => Assert.Matches("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", one));
        }
        Assert.All(subject.Fields, field => Assert.Distinct(field.Choices.Select(choice => choice.Id)));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Verbs_test_what_is_there(string id)
    {
        var subject = Subjects[id];
        Assert.All(subject.Deeds.SelectMany(deed => Tests(deed.Where)), test =>
        {
            var field = subject.FieldOf(test.Field);
            Assert.NotNull(field);
            if (field.Kind is FieldKind.Choice)
                Assert.All(test.Values, value => Assert.NotNull(field.ChoiceOf(value)));
        });
        Assert.All(subject.Deeds.Select(deed => deed.Where).OfType<Is>(), term => Assert.NotNull(subject.TermOf(term.Term)));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Days_and_people_are_what_they_are_said_to_be(string id)
    {
        var subject = Subjects[id];
        foreach (string path in subject.Deeds.Select(deed => deed.On).Append(subject.When).OfType<string>())
            Assert.Equal(FieldKind.Day, Subjects.FieldAt(subject, path)!.Value.Field.Kind);
        foreach (string path in subject.Deeds.Select(deed => deed.By).Append(subject.Whose).OfType<string>())
            Assert.Equal(FieldKind.Person, Subjects.FieldAt(subject, path)!.Value.Field.Kind);
        if (subject.Severity is { } severity)
            Assert.True(subject.FieldOf(severity) is { IsScale: true } or { Kind: FieldKind.Number });
        if (subject.Order is { } order)
            Assert.NotNull(Subjects.FieldAt(subject, order.By));
    }

    private static IEnumerable<Test> Tests(Filter? filter) => filter switch
    {
        Test test => [test],
        Not not => Tests(not.Of),
        AllOf all => all.Of.SelectMany(Tests),
        AnyOf any => any.Of.SelectMany(Tests),
        _ => [],
    };

    private static IEnumerable<string> Words(string names) => names.ToLowerInvariant().Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct();

    private static IEnumerable<string> Clashes(IEnumerable<(string Id, IEnumerable<string> Names)> named) =>
        from one in named
        from name in one.Names
        group one.Id by name into sharing
        where sharing.Count() > 1
        select $"{sharing.Key}: {string.Join(", ", sharing)}";
}
