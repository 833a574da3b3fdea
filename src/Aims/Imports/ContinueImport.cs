using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Imports;

/// <summary>Sets work going again that has stood still, such as when whoever began it has left.</summary>
public sealed class ContinueImport(Records records, IDirectory directory) : ImportIntent(records, directory)
{
    public const string Name = "import.continue";

    public override string Verb => Name;

    /// <summary>Whether its work has stood still for longer than a retry takes.</summary>
    public static bool Stands(Import import, DateTimeOffset now) => import.IsWorking && now - import.Progressed > TimeSpan.FromMinutes(3);

    protected override Task Decide(Turn turn, Draft draft, Import import, CancellationToken ct)
    {
        if (import.IsWorking)
            draft.Tell(turn.Who.Id, WorkOnImport.Name, import.Key);
        else
            draft.Refuse(ImportRules.Wrong(import, "there is nothing to continue"));
        return Task.CompletedTask;
    }
}
