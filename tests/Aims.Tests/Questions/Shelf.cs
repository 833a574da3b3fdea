using Aims.Ledger;
using Aims.Questions;

namespace Aims.Tests.Questions;

/// <summary>Tools that come, go, change places and are called otherwise.</summary>
internal sealed class Shelf(IEnumerable<Tool> first) : IRecordsInMemory
{
    private readonly List<Tool> tools = [.. first.DistinctBy(tool => tool.Id)];
    private long revision;

    public void Change(Tool tool, int what)
    {
        revision++;
        int at = tools.FindIndex(one => one.Id == tool.Id);
        if (at < 0)
            tools.Add(tool);
        else if (what == 0)
            tools.RemoveAt(at);
        else if (what == 1)
            (tools[0], tools[at]) = (tools[at], tools[0]);
        else
            tools[at] = tool;
    }

    public IEnumerable<T> All<T>() where T : class => tools.OfType<T>();

    public T? Find<T>(string? id) where T : class => tools.Find(tool => tool.Id == id) as T;

    public long Revision(RecordType type) => revision;
}
