using Aims.Systems;

namespace Aims.Status.Finding;

/// <summary>Where in a record a term stands.</summary>
internal enum Place
{
    Name,

    /// <summary>Supplier or product.</summary>
    Maker,

    /// <summary>Purpose, uses, department, models.</summary>
    Rest,
}

/// <summary>A system, and the terms of its record by their numbers.</summary>
/// <param name="NameWeight">How much its name said when it was taken.</param>
/// <param name="PurposeWeight">How much its purpose said when it was taken.</param>
internal sealed record IndexedSystem(AiSystem System, int[] Name, int[] Supplier, int[] Product, int[] Purpose, double NameWeight, double PurposeWeight);

/// <summary>A term to look for: itself and what is like it.</summary>
/// <param name="Weight">How much it says.</param>
/// <param name="Like">How alike a term is, up to 1; the term itself is.</param>
internal sealed record Wanted(string Text, double Weight, IReadOnlyDictionary<int, double> Like, IReadOnlyList<Place> In)
{
    /// <summary>The systems whose owner has it in their name.</summary>
    public List<int> Owned { get; init; } = [];
}

/// <summary>A system that has something of what is looked for.</summary>
/// <param name="At">Its place in the index.</param>
/// <param name="Gain">The weight of what it has, the more the more alike it is.</param>
/// <param name="Terms">How many of the terms it has.</param>
internal readonly record struct Gathered(int At, float NameWeight, float Gain, int Terms);

/// <summary>The systems that have a term, by where it stands.</summary>
/// <param name="isGeneral">Whether it says what nearly everything in the register is.</param>
internal sealed class Postings(bool isGeneral)
{
    private static readonly List<int> None = [];

    private readonly List<int>?[] places = new List<int>?[3];

    public List<int> this[Place place] => places[(int)place] ?? None;

    public bool IsGeneral => isGeneral;

    public int Count { get; private set; }

    public void Add(Place place, int at)
    {
        (places[(int)place] ??= []).Add(at);
        Count++;
    }
}
