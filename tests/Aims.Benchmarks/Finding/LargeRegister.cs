using Aims.Benchmarks.Micro;
using Aims.Imports.Reading;
using Aims.Ledger;
using Aims.People;
using Aims.Systems;
using Aims.Tests.Status;

namespace Aims.Benchmarks.Finding;

/// <summary>
/// A register of any size made of the 2,133 systems of the inventory of the US federal agencies of 2024: their words, as often as
/// there, in names and purposes that are a row's own, varied, or put together of two rows. The same each time.
/// </summary>
internal sealed class LargeRegister(Records records)
{
    private const int Batch = 20, Seed = 2024, LongestName = 300, LongestText = 2_000;

    private readonly Random random = new(Seed);
    private readonly List<SystemDetails> rows = Rows();

    public async Task Fill(int systems)
    {
        for (int n = 1; n <= systems; n += Batch)
        {
            int first = n;
            await records.Commit(new Command($"fill-{n}", PersonId.Parse("ana"), DateTimeOffset.UnixEpoch), async draft =>
            {
                for (int number = first; number < first + Batch; number++)
                    await Add(draft, SystemId.From(RecordId.Format(SystemId.Prefix, number)));
            }, CancellationToken.None);
        }
    }

    /// <summary>A system of the inventory as somebody describes it who does not know that it is registered.</summary>
    public SystemDetails Described()
    {
        var (row, vary) = (Row(), Variation.All[random.Next(Variation.All.Count)].Of);
        return new()
        {
            Name = vary(row.Name!, random),
            Purpose = Variation.HalfOf(row.Purpose!, random),
            Supplier = random.Next(2) == 0 ? Row().Department : null,
        };
    }

    /// <summary>The next one's.</summary>
    public SystemDetails Another()
    {
        var (one, other) = (Row(), Row());
        string name = random.Next(10) switch
        {
            0 => one.Name!,
            1 => Variation.All[random.Next(Variation.All.Count)].Of(one.Name!, random),
            < 4 => $"{one.Name} {Half(other.Name!, first: true)}",
            _ => $"{Half(one.Name!, first: true)} {Half(other.Name!, first: false)}",
        };
        return one with { Name = Cut(name, LongestName), Purpose = Cut($"{Half(one.Purpose!, first: true)} {Half(other.Purpose!, first: false)}", LongestText) };
    }

    /// <summary>Nothing but the words that most names have, and as many as a name takes.</summary>
    public SystemDetails OfCommonWords() => new()
    {
        Name = Cut(string.Join(' ', rows.SelectMany(row => row.Name!.Split(' ')).Where(word => word.Length > 2)
            .GroupBy(word => word.ToUpperInvariant()).OrderByDescending(word => word.Count()).Take(60).Select(word => word.Key)), LongestName),
        Purpose = Cut(string.Join(' ', rows.Select(row => row.Purpose)), LongestText),
    };

    private async Task Add(Draft draft, SystemId id)
    {
        draft.New(AiSystem.Type, id.Value);
        await draft.Apply(AiSystem.Type, id.Value, new SystemDrafted(id, Another()), CancellationToken.None);
        await draft.Apply(AiSystem.Type, id.Value, new SystemSubmitted(), CancellationToken.None);
    }

    private static string Half(string text, bool first)
    {
        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', first ? words[..((words.Length + 1) / 2)] : words[(words.Length / 2)..]);
    }

    private SystemDetails Row() => rows[random.Next(rows.Count)];

    private static List<SystemDetails> Rows() =>
    [
        .. Sheet.Open(File.ReadAllBytes(Desk.Shared("data/us-federal-ai-inventory-2024.csv"))).Rows
            .Where(row => row.Cells[0].Length > 0)
            .Select(row => new SystemDetails
            {
                Name = Cut(row.Cells[0], LongestName), Department = row.Cells[1], Purpose = Cut(row.Cells[7], LongestText),
            }),
    ];

    private static string Cut(string text, int longest) => text.Length <= longest ? text : text[..longest];
}
