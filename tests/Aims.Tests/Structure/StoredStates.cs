using System.Collections.Immutable;
using Xunit;

namespace Aims.Tests.Structure;

/// <summary>What is stored is hashed as text, so it has to be written in the same order by every process.</summary>
public sealed class StoredStates
{
    private static readonly Type[] WithoutOrder = [typeof(ImmutableDictionary<,>), typeof(ImmutableHashSet<>), typeof(HashSet<>), typeof(IReadOnlySet<>), typeof(System.Collections.Frozen.FrozenSet<>), typeof(System.Collections.Frozen.FrozenDictionary<,>)];

    public static TheoryData<string> Kinds => [.. ManagementSystem.RecordTypes.Select(type => type.Kind)];

    [Theory, MemberData(nameof(Kinds))]
    public void Hold_nothing_whose_order_is_left_to_chance(string kind)
    {
        var type = ManagementSystem.RecordTypes.Single(type => type.Kind == kind).GetType();
        while (!type.IsGenericType)
            type = type.BaseType!;
        var found = new HashSet<Type>();
        foreach (var stored in type.GetGenericArguments())
            Walk(stored, found);
        Assert.Contains(type.GetGenericArguments()[0], found);
        Assert.DoesNotContain(found, part => part.IsGenericType && WithoutOrder.Contains(part.GetGenericTypeDefinition()));
    }

    private static void Walk(Type type, HashSet<Type> found)
    {
        if (!found.Add(type))
            return;
        foreach (var argument in type.GetGenericArguments())
            Walk(argument, found);
        if (type.Assembly != typeof(ManagementSystem).Assembly)
            return;
        foreach (var property in type.GetProperties().Where(property => property.CanWrite || type.GetConstructors().Any(made => made.GetParameters().Any(parameter => parameter.Name == property.Name))))
            Walk(property.PropertyType, found);
        foreach (var kind in type.Assembly.GetTypes().Where(kind => kind.BaseType == type))
            Walk(kind, found);
    }
}
