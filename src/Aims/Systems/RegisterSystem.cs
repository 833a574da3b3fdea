using Aims.Conversation;
using Aims.People;

namespace Aims.Systems;

/// <summary>"register", "register CV screener": opens the first page. Nothing is stored until it is sent.</summary>
public sealed class RegisterSystem(IDirectory directory) : Intent
{
    public override string Verb => AiSystem.Register;

    public override IReadOnlyList<string> Phrases =>
        ["register", "register {name}", "register AI system", "register AI system {name}", "new AI system", "add AI system", "register a system", "new system"];

    public override Hint Hint => new("register", "put an AI system in the register");

    public override Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        string? name = turn.Fields.Text(StepFields.Name);
        var known = new SystemDetails { Name = name is { Length: <= SystemFields.LongestLine } ? name : null };
        return Task.FromResult(new Reply(
            StepCard.Draw(turn, null, known, Step.Purpose, directory),
            "Register an AI system: step 1 of 5"));
    }
}
