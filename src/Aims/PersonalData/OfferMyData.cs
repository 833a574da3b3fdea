using Aims.Cards;
using Aims.Conversation;
using Aims.Exports;

namespace Aims.PersonalData;

/// <summary>"my data": a link to what is kept of whoever asks, for nobody but them.</summary>
/// <param name="address">Where people's browsers reach the bot; null when that is not known, and nothing can be offered.</param>
public sealed class OfferMyData(Downloads downloads, Uri? address) : Intent
{
    private const string About = "All that is kept of you: what the directory says, where you are reached, each record that names you and as what, and each entry that you made. One zip with JSON files and a summary to read, which says too what is left out and why.";

    public override string Verb => "export.my-data";

    public override IReadOnlyList<string> Phrases =>
    [
        "my data", "my personal data", "export my data", "download my data", "my data please", "give me my data", "what data do you have about me", "what do you know about me", "what do you keep about me",
        "meine Daten", "meine Daten exportieren", "mes donnees", "exporter mes donnees", "mis datos", "exportar mis datos",
    ];

    public override Hint Hint => new("my data", "all that is kept of you, as a file");

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (address is null)
            return Reply.Say(Downloads.NoAddress);
        var link = await downloads.Link(turn, "My data", new PersonalDataRequest(turn.Who.Id), address, ct);
        return new Reply(Look.Card("Your data", About, [Look.Text(About), Look.Text(Downloads.Terms)], secondary: [link]), $"Your data. {Downloads.Terms}");
    }
}

/// <summary>All that is kept of somebody, for them.</summary>
public sealed record PersonalDataRequest(People.PersonId Who) : ExportRequest(Who);
