using Aims.EvidencePacks.Contents;

namespace Aims.EvidencePacks.Building;

/// <summary>What somebody reads first who opens a pack.</summary>
internal static class PackReadme
{
    /// <param name="empty">The files and folders that hold nothing.</param>
    public static string Of(PackRequest request, IReadOnlyList<string> empty) => $"""
        EVIDENCE PACK
        Records of the AI management system (ISO/IEC 42001:2023) for an audit.

        Period    {PackWords.Iso(request.From)} to {PackWords.Iso(request.To)} (days in UTC)
        As of     {PackWords.Iso(request.AsOf)}: every record is told as it stood at that moment
        Scope     {PackWords.Of(request.Scope)}{(request.Scope.IsEverything ? "" : ". What belongs to no AI system, such as controls, policies and audits, is that of the whole organisation")}

        WHERE TO BEGIN
        Open INDEX.csv: each clause 4 to 10 and each control, the files that evidence it, and what is not on record.
        Tables are CSV in UTF-8 and open in Excel. Registers hold all that stood at that moment, also what is older than
        the period; where a table has a column "... within the period", filter on it. A cell that begins with = + - @
        has an apostrophe in front. People, their names and departments, are as the directory knew them when the pack
        was built; what an auditor may not see is not in it.

        HOW TO FOLLOW ONE AI SYSTEM
        03-register/ai-systems.csv has its id and leads by ids to its assessment, approval, risks and incidents. In
        06-approvals/approvals.csv stands who decided what when; in 02-statement-of-applicability/controls.csv which
        control treats which risk and which evidence shows it. 14-change-log/change-log.csv tells what happened to any
        of these ids, each event with its hash.

        WHAT IS IN IT
        {string.Join("\n", PackContents.Sections.Select(section => $"{section.Folder,-30}{section.Title}"))}

        NOTHING IS ON RECORD IN
        {(empty.Count == 0 ? "None: each file holds something." : string.Join("\n", empty))}

        HOW TO CHECK THAT NOTHING WAS CHANGED
        Unpack it and go to its folder. SHA256SUMS has the SHA-256 of every file but itself.
          Linux     sha256sum -c SHA256SUMS
          macOS     shasum -a 256 -c SHA256SUMS
          Windows   PowerShell:
                    Get-Content SHA256SUMS | ForEach-Object {"{"} $sum, $file = $_ -split '  ', 2;
                      if ((Get-FileHash -Algorithm SHA256 -LiteralPath $file).Hash -ne $sum) {"{"} "CHANGED: $file" {"}"} {"}"}
                    It says nothing when all is as it was.
        The SHA-256 of the whole file is on the pack's card in the chat and in its record: compare it first
        (sha256sum, or Get-FileHash). The same request gives the same bytes for as long as the records, the names in the
        directory and the version of the product are the same.
        In the change log "hash of the event before" is the hash of the record's event before it: whoever changes or
        takes away an event of the ledger breaks that chain. Acknowledgements have the hash of their last event.

        """.ReplaceLineEndings("\r\n");
}
