using Spectre.Console;

namespace Aims.Local;

/// <summary>What a run says once everything is up.</summary>
internal static class Welcome
{
    public static void Print(IAnsiConsole console, IReadOnlyList<Playground> windows)
    {
        console.MarkupLine("[green]Aims.Bot runs.[/] Open these addresses, each in a browser tab of its own:");
        var table = new Grid().AddColumn().AddColumn().AddColumn();
        foreach (var window in windows)
            table.AddRow(new Text($"  {window.Address}"), new Text(window.Person.Name), new Text($"{window.Person.Title}, {window.Person.Department}"));
        console.Write(table);
        console.WriteLine("Try:");
        console.WriteLine("  Ana: say \"register CV screener\", fill in the card, assess it, submit it.");
        console.WriteLine("  Max: approve on the card that arrives, or ask for changes.");
        console.WriteLine("  Lea: ask \"what waits for approval?\" or \"my tasks\".");
        console.MarkupLine("[grey]Ctrl+C ends everything; the data stays for the next start (--reset deletes it).[/]");
    }
}
