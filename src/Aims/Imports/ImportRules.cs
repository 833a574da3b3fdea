using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Imports;

/// <summary>Who may import, and when.</summary>
internal static class ImportRules
{
    public static Refusal NotFound { get; } = new("import.unknown", "There is no such import. Say imports to see them.");

    public static Refusal? NotLead(Person who, IDirectory directory) =>
        LeadsOnly.Refuses(who, directory, "import.not-lead", "import a file into the register", "send it to");

    public static Refusal Wrong(Import import, string cannot) =>
        new("import.state", $"{import.Id} is {ImportWords.Of(import.State).ToLowerInvariant()}, so {cannot}.");
}

internal static class ImportWords
{
    public static string Of(ImportState state) => state switch
    {
        ImportState.Columns => "Choosing columns",
        ImportState.Preview => "Preview",
        ImportState.Running => "Importing",
        ImportState.Done => "Imported",
        ImportState.Undoing => "Being undone",
        ImportState.Undone => "Undone",
        ImportState.Cancelled => "Cancelled",
    };
}
