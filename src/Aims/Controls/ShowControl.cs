using Aims.Conversation;

namespace Aims.Controls;

/// <summary>"control A.6.2.4": one control.</summary>
public sealed class ShowControl(ControlDesk desk) : Intent
{
    public override string Verb => Control.View;

    // Only what names one: "control" begins other questions too.
    public override Fields? Hear(string text) =>
        text.Trim().TrimEnd('?') is var said && said.StartsWith("control ", StringComparison.OrdinalIgnoreCase) && ControlDesk.Named(said["control ".Length..]) is { } id ? Fields.Of(Control.Field, id) : null;

    public override Task<Reply> Answer(Turn turn, CancellationToken ct) =>
        ControlDesk.Named(turn.Fields.Text(Control.Field)) is { } id ? desk.Show(turn, id, null, ct) : Task.FromResult(Reply.Say(ControlRules.NotFound.Text));
}
