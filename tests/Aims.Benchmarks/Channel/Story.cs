namespace Aims.Channel;

/// <summary>The main job as one person does it, card by card.</summary>
public sealed class Story(TeamsClient client)
{
    // A page that comes back more often than this is not getting any further.
    private const int MostPages = 30;

    /// <summary>Registers a system up to the page before the review.</summary>
    /// <returns>The card to submit it with.</returns>
    public async Task<ShownCard> Register(string name, CancellationToken ct)
    {
        var filled = FilledIn.System(name);
        var card = await client.Ask("register", ct);
        for (int page = 0; !card.Offers("system.submit"); page++)
            card = await Next(page, card, card.Button("system.save", "Next"), filled, ct);
        return card;
    }

    /// <summary>Submits a registered system.</summary>
    /// <returns>The card to start its assessment with.</returns>
    public Task<ShownCard> Submit(ShownCard review, CancellationToken ct) => Act(review, review.Button("system.submit"), ct);

    /// <summary>Starts the assessment.</summary>
    /// <returns>Its first page.</returns>
    public Task<ShownCard> StartAssessment(ShownCard system, CancellationToken ct) => Act(system, system.Button("assessment.start"), ct);

    /// <summary>Answers all pages from this one on.</summary>
    /// <returns>The card to submit them with.</returns>
    public async Task<ShownCard> Assess(ShownCard card, CancellationToken ct)
    {
        for (int page = 0; !card.Offers("assessment.submit"); page++)
            card = await Next(page, card, card.Button("assessment.save", "Next"), FilledIn.Assessment, ct);
        return card;
    }

    /// <summary>Sends the assessment to whoever may approve.</summary>
    /// <returns>The card with its result.</returns>
    public Task<ShownCard> SubmitAssessment(ShownCard review, CancellationToken ct) => Act(review, review.Button("assessment.submit"), ct);

    /// <summary>All of it, from the word "register" to the request for approval.</summary>
    public async Task<ShownCard> Bring(string name, CancellationToken ct)
    {
        var system = await Submit(await Register(name, ct), ct);
        return await SubmitAssessment(await Assess(await StartAssessment(system, ct), ct), ct);
    }

    /// <summary>Reads the policy to its end and acknowledges it.</summary>
    public async Task<ShownCard> Acknowledge(CancellationToken ct)
    {
        var card = await client.Ask("AI policy", ct);
        for (int page = 0; !card.Offers("policy.acknowledge"); page++)
            card = await Next(page, card, card.Button("policy.show", "Next"), FilledIn.Nothing, ct);
        return await Act(card, card.Button("policy.acknowledge"), ct, FilledIn.Tick);
    }

    public async Task<ShownCard> Act(
        ShownCard card, ShownButton button, CancellationToken ct, IReadOnlyDictionary<string, string>? filled = null)
    {
        var answer = await client.Press(card, button, filled ?? FilledIn.Nothing, ct);
        return answer.Card ?? throw new InvalidOperationException($"{button.Verb} was answered with {answer.Status}: {answer.Message}");
    }

    private async Task<ShownCard> Next(int page, ShownCard card, ShownButton next, IReadOnlyDictionary<string, string> filled, CancellationToken ct)
    {
        if (page >= MostPages)
            throw new InvalidOperationException($"This page does not go on: {card.Text}");
        var shown = await Act(card, next, ct, filled);
        return shown.Offers("system.another") ? await Act(shown, shown.Button("system.another"), ct) : shown;
    }
}
