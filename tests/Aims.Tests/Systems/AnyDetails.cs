using System.Globalization;
using Aims.Systems;
using Aims.Tests.Chat;
using CsCheck;

namespace Aims.Tests.Systems;

/// <summary>Records of systems as they may be, for tests that try many.</summary>
internal static class AnyDetails
{
    public static StaffDirectory People { get; } = new(Staff.All);

    /// <summary>A text that the field takes.</summary>
    public static Gen<string> TextFor(SystemField field) => field.Input switch
    {
        FieldInput.Text text => Gen.Char["aeiouxyzäß漢'*;,"].Array[text.Shortest + 2, Math.Min(text.Longest, 60)].Select(c => $"x{new string(c)}x"),
        FieldInput.Choices choices => Gen.Int[0, choices.Members.Count - 1].Select(n => choices.Members[n].Words),
        FieldInput.Colleague => Gen.Int[0, Staff.All.Count - 1].Select(n => Staff.All[n].Mail),
        FieldInput.Department => Gen.Int[0, Staff.All.Count - 1].Select(n => Staff.All[n].Department),
        FieldInput.Day => Gen.Int[0, 3_000].Select(n => new DateOnly(2020, 1, 1).AddDays(n).ToString("O", CultureInfo.InvariantCulture)),
        FieldInput.Count => Gen.Int[0, 1_000_000].Select(n => n.ToString(CultureInfo.InvariantCulture)),
        FieldInput.Links => Gen.Int[1, 10].Select(n => string.Join('\n', Enumerable.Range(1, n).Select(i => $"https://contoso.example/{n}/{i}"))),
        _ => throw new NotSupportedException(field.Id),
    };

    /// <summary>Each field given or not.</summary>
    public static Gen<SystemDetails> Some { get; } = SystemFields.All
        .Select(field => Gen.Select(Gen.Bool, TextFor(field), (given, text) => given ? field.Read(text, People).Change! : new SystemDetails()))
        .Aggregate(Gen.Const(new SystemDetails()), (all, one) => Gen.Select(all, one, (details, change) => details.With(change)));

    /// <summary>Every field that can be given is.</summary>
    public static Gen<SystemDetails> All { get; } = SystemFields.All
        .Select(field => TextFor(field).Select(text => field.Read(text, People).Change!))
        .Aggregate(Gen.Const(new SystemDetails()), (all, one) => Gen.Select(all, one, (details, change) => details.With(change)));

    public static bool AreSame(SystemDetails one, SystemDetails other) => SystemFields.All.All(field => field.IsSame(one, other));
}
