using Aims.Conversation;

namespace Aims.Controls;

/// <summary>"control A.6.2.4": one control.</summary>
public sealed class ShowControl(ControlDesk desk) : Intent
{
    public override string Verb => Control.View;

    public override IReadOnlyList<string> Phrases => ["control {what}", "annex {what}"];

    public override bool Refreshes => true;

    public override Task<Reply> Answer(Turn turn, CancellationToken ct) =>
        ControlDesk.Named(turn.Fields.Text(Control.Field) ?? turn.Fields.Text("what")) is { } id ? desk.Show(turn, id, null, ct) : Task.FromResult(Reply.Say(ControlRules.NotFound.Text));
}
