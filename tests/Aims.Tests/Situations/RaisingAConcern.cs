using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Situations;

/// <summary>Somebody says what worries them, and nobody can know who; the answers are found by a code.</summary>
public sealed class RaisingAConcern
{
    private const string Text = "The chat tool gets health data of our customers.";

    [Fact]
    public Task A_code_is_shown_once_and_opens_the_answers() => new Talk()
        .Says(Zoe, "raise a concern")
        .Presses(Zoe, "Send")
        .Presses(Zoe, "Send", ("text", Text))
        .RunsIncidents()
        .RunsIncidents()
        .Presses(Lea, "Answer")
        .Presses(Lea, "Send", ("text", "Thank you. Which data did you see there?"))
        .Says(Zoe, "follow up on a concern")
        .Presses(Zoe, "Open", ("code", "0000-0000-0000-0000-0000"))
        .Presses(Zoe, "Open", ("code", "none"))
        .Reads("""
            Zoë: raise a concern
            bot:
              # Raise a concern
              Sent anonymously, your text, the day and the fingerprint of a code are kept, and nothing that says who you are. Teams keeps that this card was opened in your chat, but not what you write on it.
              > What worries you?: –
              > How is it sent?: Anonymously: you get a code for answers
              [Send] [I have a code] [Not now]
            Zoë presses Send
            bot:
              # Raise a concern
              Sent anonymously, your text, the day and the fingerprint of a code are kept, and nothing that says who you are. Teams keeps that this card was opened in your chat, but not what you write on it.
              > What worries you?: –
                ! Please check: Write what you are worried about.
              > How is it sent?: Anonymously: you get a code for answers
              [Send] [I have a code] [Not now]
            Zoë presses Send: text = The chat tool gets health data of our customers.
            bot:
              # Your concern is with the governance leads
              ! Done: It is sent. Nothing that is kept leads to you.
              Note this code now, outside this chat: it is shown once and kept nowhere. With it you read the answers and write more; without it nobody can.
              ## AZ4N-96X9-426G-9CSM-66GP
              Say "follow up on a concern" in some days and enter the code on the card; do not type it into the chat. The leads are told within the hour, and on the next working day at weekends.
              [I have noted it: clear this card]
            (1 told of)
            bot to Lea:
              C-0001 · Open
              # Concern C-0001
              It is with the governance leads. Whoever raised it waits for a word.
              Somebody wrote on 23 Nov 2026
              The chat tool gets health data of our customers.
              Nobody can know who raised it. Of an anonymous text the day is kept, not the hour. Please do not try to find out.
              [Answer] [I look into it] [Make it an incident] [Show a part to an owner] [Close]
            (0 told of)
            Lea presses Answer
            bot:
              C-0001 · Open
              # Answer
              Whoever raised it reads your answer with your name.
              The concern
              The chat tool gets health data of our customers.
              > Your answer: –
              [Send] [Back]
            Lea presses Send: text = Thank you. Which data did you see there?
            bot:
              C-0001 · Being looked into
              # Concern C-0001
              ! Done: Your answer is there for whoever has the code.
              The governance leads look into it.
              Somebody wrote on 23 Nov 2026
              The chat tool gets health data of our customers.
              Lea Brandt wrote on 23 Nov 2026
              Thank you. Which data did you see there?
              Nobody can know who raised it. Of an anonymous text the day is kept, not the hour. Please do not try to find out.
              [Write an answer] [Make it an incident] [Show a part to an owner] [Close]
            Zoë: follow up on a concern
            bot:
              # Follow up on a concern
              Enter the code that you got when you raised it. Nothing is kept of who looks.
              > Code: –
              [Open] [Not now]
            Zoë presses Open: code = 0000-0000-0000-0000-0000
            bot:
              # Follow up on a concern
              Enter the code that you got when you raised it. Nothing is kept of who looks.
              > Code: –
                ! Please check: No concern has this code. Look whether all of its signs are there: five groups of four.
              [Open] [Not now]
            Zoë presses Open: code = none
            bot:
              # Follow up on a concern
              Enter the code that you got when you raised it. Nothing is kept of who looks.
              > Code: –
                ! Please check: No concern has this code. Look whether all of its signs are there: five groups of four.
              [Open] [Not now]
            """);

    [Fact]
    public async Task Whoever_has_the_code_reads_and_writes_more()
    {
        var talk = new Talk();
        await talk.Says(Zoe, "raise a concern").Presses(Zoe, "Send", ("text", Text));
        string code = talk.LatestCard(Zoe).Card!.Speak.Split("The code is ")[1].TrimEnd('.');
        talk.Office.Transcript.Clear();
        await talk
            .Presses(Zoe, "I have noted it: clear this card").RunsIncidents()
            .Aside(t => t.Presses(Lea, "Answer").Presses(Lea, "Send", ("text", "Which data did you see?")))
            .Says(Zoe, $"concern {code}")
            .Says(Zoe, $"my code is {code}")
            .Presses(Zoe, "Open", ("code", code.ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal)))
            .Presses(Zoe, "Send")
            .Presses(Zoe, "Send", ("more", "Names with diagnoses."))
            .RunsIncidents()
            .Aside(t => t.Says(Lea, "concern C-1").Presses(Lea, "Close").Presses(Lea, "Close", ("text", "It gets none any more.")))
            .Presses(Zoe, "Look again");
        await talk.Then(() =>
        {
            for (int line = 0; line < talk.Office.Transcript.Count; line++)
                talk.Office.Transcript[line] = talk.Office.Transcript[line].Replace(code, "XXXX-XXXX-XXXX-XXXX-XXXX", StringComparison.Ordinal);
            return Task.CompletedTask;
        }).Reads("""
            Zoë presses I have noted it: clear this card
            bot:
              # Cleared
              What was on this card is gone from the chat.
            (1 told of)
            bot to Lea:
              C-0001 · Open
              # Concern C-0001
              It is with the governance leads. Whoever raised it waits for a word.
              Somebody wrote on 23 Nov 2026
              The chat tool gets health data of our customers.
              Nobody can know who raised it. Of an anonymous text the day is kept, not the hour. Please do not try to find out.
              [Answer] [I look into it] [Make it an incident] [Show a part to an owner] [Close]
            Zoë: concern XXXX-XXXX-XXXX-XXXX-XXXX
            bot:
              # Follow up on a concern
              Enter the code that you got when you raised it. Nothing is kept of who looks.
              > Code: –
              [Open] [Not now]
            Zoë: my code is XXXX-XXXX-XXXX-XXXX-XXXX
            bot:
              # Follow up on a concern
              Enter the code that you got when you raised it. Nothing is kept of who looks.
              > Code: –
                ! Please check: Please enter the code here, and delete the message in which you typed it: what stands in the chat, Teams keeps.
              [Open] [Not now]
            Zoë presses Open: code = z4gk qzcb q2nk w4yp pc2m
            bot:
              C-0001 · Being looked into
              # Your concern
              The governance leads look into it.
              You wrote on 23 Nov 2026
              The chat tool gets health data of our customers.
              Lea Brandt wrote on 23 Nov 2026
              Which data did you see?
              > Write more: –
              [Send] [Look again] [Clear this card]
            Zoë presses Send
            bot:
              C-0001 · Being looked into
              # Your concern
              The governance leads look into it.
              You wrote on 23 Nov 2026
              The chat tool gets health data of our customers.
              Lea Brandt wrote on 23 Nov 2026
              Which data did you see?
              > Write more: –
                ! Please check: Write what you want to add.
              [Send] [Look again] [Clear this card]
            Zoë presses Send: more = Names with diagnoses.
            bot:
              C-0001 · Being looked into
              # Your concern
              ! Done: It is sent.
              The governance leads look into it.
              You wrote on 23 Nov 2026
              The chat tool gets health data of our customers.
              You wrote on 23 Nov 2026
              Names with diagnoses.
              Lea Brandt wrote on 23 Nov 2026
              Which data did you see?
              > Write more: –
              [Send] [Look again] [Clear this card]
            (1 told of)
            bot to Lea:
              C-0001 · Being looked into
              # Concern C-0001
              The governance leads look into it. Whoever raised it waits for a word.
              Somebody wrote on 23 Nov 2026
              The chat tool gets health data of our customers.
              Somebody wrote on 23 Nov 2026
              Names with diagnoses.
              Lea Brandt wrote on 23 Nov 2026
              Which data did you see?
              Nobody can know who raised it. Of an anonymous text the day is kept, not the hour. Please do not try to find out.
              [Answer] [Make it an incident] [Show a part to an owner] [Close]
            bot, on Lea's card: C-0001 · Being looked into | The governance leads look into it. Whoever raised it waits for a word. | [Answer] [Make it an incident] [Show a part to an owner] [Close]
            Zoë presses Look again
            bot:
              C-0001 · Closed
              # Your concern
              It is closed. If something is left to say, write more.
              You wrote on 23 Nov 2026
              The chat tool gets health data of our customers.
              You wrote on 23 Nov 2026
              Names with diagnoses.
              Lea Brandt wrote on 23 Nov 2026
              Which data did you see?
              What came of it
              It gets none any more.
              > Write more: –
              [Send] [Look again] [Clear this card]
            """);
    }

    [Fact]
    public Task What_names_somebody_is_warned_of_and_may_be_sent_all_the_same() => new Talk()
        .Says(Zoe, "raise a concern")
        .Presses(Zoe, "Send", ("text", "Max Keller told zoë and ana@contoso.example, call +49 30 1234567. Sorry."))
        .Presses(Zoe, "Send it as it is", ("text", "Max Keller knows it."))
        .Presses(Zoe, "Send it as it is", ("text", "Max Keller knows it."))
        .Reads("""
            Zoë: raise a concern
            bot:
              # Raise a concern
              Sent anonymously, your text, the day and the fingerprint of a code are kept, and nothing that says who you are. Teams keeps that this card was opened in your chat, but not what you write on it.
              > What worries you?: –
              > How is it sent?: Anonymously: you get a code for answers
              [Send] [I have a code] [Not now]
            Zoë presses Send: text = Max Keller told zoë and ana@contoso.example, call +49 30 1234567. Sorry.
            bot:
              # Raise a concern
              ! Please note: Your text names ana@contoso.example, +49 30 1234567, Max Keller, zoë. Those who look into it will read that. Change it, or send it as it is.
              Sent anonymously, your text, the day and the fingerprint of a code are kept, and nothing that says who you are. Teams keeps that this card was opened in your chat, but not what you write on it.
              > What worries you?: Max Keller told zoë and ana@contoso.example, call +49 30 1234567. Sorry.
              > How is it sent?: Anonymously: you get a code for answers
              [Send it as it is] [I have a code] [Not now]
            Zoë presses Send it as it is: text = Max Keller knows it.
            bot:
              # Raise a concern
              ! Please note: Your text names Max Keller. Those who look into it will read that. Change it, or send it as it is.
              Sent anonymously, your text, the day and the fingerprint of a code are kept, and nothing that says who you are. Teams keeps that this card was opened in your chat, but not what you write on it.
              > What worries you?: Max Keller knows it.
              > How is it sent?: Anonymously: you get a code for answers
              [Send it as it is] [I have a code] [Not now]
            Zoë presses Send it as it is: text = Max Keller knows it.
            bot:
              # Your concern is with the governance leads
              ! Done: It is sent. Nothing that is kept leads to you.
              Note this code now, outside this chat: it is shown once and kept nowhere. With it you read the answers and write more; without it nobody can.
              ## Y03V-M0M2-ADCE-QWDM-EMQY
              Say "follow up on a concern" in some days and enter the code on the card; do not type it into the chat. The leads are told within the hour, and on the next working day at weekends.
              [I have noted it: clear this card]
            """);

    [Fact]
    public Task With_a_name_answers_come_to_the_chat() => new Talk()
        .Says(Zoe, "raise a concern")
        .Presses(Zoe, "Send", ("text", Text), ("way", "Named"))
        .Aside(t => t.Presses(Lea, "Answer").Presses(Lea, "Send", ("text", "We look into it.")))
        .Presses(Zoe, "Send", ("more", "Thank you."))
        .Says(Zoe, "my concerns")
        .Reads("""
            Zoë: raise a concern
            bot:
              # Raise a concern
              Sent anonymously, your text, the day and the fingerprint of a code are kept, and nothing that says who you are. Teams keeps that this card was opened in your chat, but not what you write on it.
              > What worries you?: –
              > How is it sent?: Anonymously: you get a code for answers
              [Send] [I have a code] [Not now]
            Zoë presses Send: text = The chat tool gets health data of our customers., way = Named
            bot:
              C-0001 · Open
              # Your concern
              It is with the governance leads.
              You wrote on 23 Nov 2026
              The chat tool gets health data of our customers.
              > Write more: –
              [Send]
            bot to Lea:
              C-0001 · Open
              # Concern C-0001
              It is with the governance leads. Whoever raised it waits for a word.
              Zoë O'Neill wrote on 23 Nov 2026
              The chat tool gets health data of our customers.
              [Answer] [I look into it] [Make it an incident] [Show a part to an owner] [Close]
            Zoë presses Send: more = Thank you.
            bot:
              C-0001 · Being looked into
              # Your concern
              ! Done: It is sent.
              The governance leads look into it.
              You wrote on 23 Nov 2026
              The chat tool gets health data of our customers.
              You wrote on 23 Nov 2026
              Thank you.
              Lea Brandt wrote on 23 Nov 2026
              We look into it.
              > Write more: –
              [Send]
            bot to Lea:
              C-0001 · Being looked into
              # Concern C-0001
              The governance leads look into it. Whoever raised it waits for a word.
              Zoë O'Neill wrote on 23 Nov 2026
              The chat tool gets health data of our customers.
              Zoë O'Neill wrote on 23 Nov 2026
              Thank you.
              Lea Brandt wrote on 23 Nov 2026
              We look into it.
              [Answer] [Make it an incident] [Show a part to an owner] [Close]
            bot, on Lea's card: C-0001 · Being looked into | The governance leads look into it. Whoever raised it waits for a word. | [Answer] [Make it an incident] [Show a part to an owner] [Close]
            bot, on Zoë's card: C-0001 · Being looked into | The governance leads look into it. | [Send]
            Zoë: my concerns
            bot:
              # My concerns
              The concerns that you raised with your name. Anonymous ones are found by their code alone.
              - The chat tool gets health data of our customers. | C-0001 · Being looked into · 23 Nov 2026 [Open]
              [Raise a concern] [Follow up with a code]
            """);

    [Fact]
    public Task An_incident_is_made_of_it_without_whoever_raised_it() => new Talk()
        .HasApproval(Ana, Max).Aside(t => t.Says(Zoe, "raise a concern").Presses(Zoe, "Send", ("text", "The CV screener looks at ages.")).RunsIncidents())
        .Presses(Lea, "Make it an incident")
        .Presses(Lea, "Report the incident", ("which", "CV screener"))
        .Presses(Lea, "Report the incident", ("text", "Ages may be looked at."), ("which", "AIS-0001"))
        .Says(Ana, "concern C-0001")
        .Presses(Lea, "Show a part to an owner")
        .Presses(Lea, "Show them", ("with", "ana"), ("text", "Please look whether ages are used."))
        .Reads("""
            Lea presses Make it an incident
            bot:
              C-0001 · Open
              # Make it an incident
              The system's owner sees what you write here, and you as the one who reported it. Leave out what could say who raised the concern.
              The concern
              The CV screener looks at ages.
              > What happened?: –
              > Which system?: –
              [Report the incident] [Back]
            Lea presses Report the incident: which = CV screener
            bot:
              C-0001 · Open
              # Make it an incident
              The system's owner sees what you write here, and you as the one who reported it. Leave out what could say who raised the concern.
              The concern
              The CV screener looks at ages.
              > What happened?: –
              > Which system?: CV screener
                ! Please check: Write the id of a system in the register, for example AIS-0001, or leave it empty.
              [Report the incident] [Back]
            Lea presses Report the incident: text = Ages may be looked at., which = AIS-0001
            bot:
              C-0001 · Being looked into
              # Concern C-0001
              ! Done: INC-0001 is made of it. The system's owner sees that you reported it.
              It is dealt with as an incident now. Whoever raised it waits for a word.
              Somebody wrote on 23 Nov 2026
              The CV screener looks at ages.
              Nobody can know who raised it. Of an anonymous text the day is kept, not the hour. Please do not try to find out.
              [Answer] [Show a part to an owner] [Close] [Show the incident]
            bot to Ana:
              INC-0001 · Reported
              # Incident with CV screener
              Ana Ruiz and Lea Brandt have it and will look into it.
              Lea Brandt reported on 23 Nov 2026
              Ages may be looked at.
              System: CV screener (AIS-0001, approved)
              Happened: 23 Nov 2026
              Open for: less than a minute
              Harm, as reported: I do not know
              Severity: Not rated yet
              Owner: Ana Ruiz
              Before it can be closed: Say first how severe it is. Answer first whether it is a serious incident. Say first what caused it, and what was learned. Plan what is done so that it does not happen again, and do it.
              [Rate it] [Contain it] [Add to the timeline] [Is it serious?] [Cause and lessons] [More: [Plan an action] [Close] [Timeline] [Show the system]]
            Ana: concern C-0001
            bot: There is no such concern that you may see.
            Lea presses Show a part to an owner
            bot:
              C-0001 · Being looked into
              # Show a part to an owner
              They see only what you write here, and that it comes from you. Leave out what could say who raised it.
              The concern
              The CV screener looks at ages.
              > To whom?: –
              > What are they to know?: –
              [Show them] [Back]
            Lea presses Show them: with = ana, text = Please look whether ages are used.
            bot:
              C-0001 · Being looked into
              # Concern C-0001
              ! Done: Ana Ruiz sees what you wrote, and nothing else of it.
              It is dealt with as an incident now. Whoever raised it waits for a word.
              Somebody wrote on 23 Nov 2026
              The CV screener looks at ages.
              Lea Brandt showed Ana Ruiz on 23 Nov 2026
              Please look whether ages are used.
              Nobody can know who raised it. Of an anonymous text the day is kept, not the hour. Please do not try to find out.
              [Answer] [Show a part to an owner] [Close] [Show the incident]
            bot to Ana:
              # A concern was raised
              Lea Brandt asks you to know this. Please answer Lea Brandt, and do not try to find out who is worried.
              Lea Brandt wrote on 23 Nov 2026
              Please look whether ages are used.
            """);

    [Fact]
    public Task Nobody_can_know_who_raised_it() => new Talk()
        .Aside(t => t.Says(Zoe, "raise a concern").Presses(Zoe, "Send", ("text", Text)).RunsIncidents())
        .Says(Lea, "who reported concern C-17?")
        .Says(Lea, "who raised C-0001?")
        .Says(Priya, "wer hat das Bedenken C-1 gemeldet?")
        .Says(Priya, "concern C-0001")
        .Says(Max, "concern C-0001")
        .Forges(Max, "concern.answer", ("concern", "C-0001"), ("text", "x"))
        .Forges(Priya, "concern.answer", ("concern", "C-0001"), ("text", "x"))
        .Forges(Zoe, "concern.own", ("concern", "C-0001"))
        .SaysInGroup(Zoe, "raise a concern")
        .Says(Lea, "how many concerns are open?")
        .Says(Max, "how many concerns are there?")
        .Reads("""
            Lea: who reported concern C-17?
            bot: That is not told. Who raised an anonymous concern is kept nowhere, so nobody can know it; who raised one with their name stands on its card, for those who look into it. Please do not try to find out.
            Lea: who raised C-0001?
            bot: That is not told. Who raised an anonymous concern is kept nowhere, so nobody can know it; who raised one with their name stands on its card, for those who look into it. Please do not try to find out.
            Priya: wer hat das Bedenken C-1 gemeldet?
            bot: That is not told. Who raised an anonymous concern is kept nowhere, so nobody can know it; who raised one with their name stands on its card, for those who look into it. Please do not try to find out.
            Priya: concern C-0001
            bot:
              C-0001 · Open
              # Concern C-0001
              It is with the governance leads. Whoever raised it waits for a word.
              Somebody wrote on 23 Nov 2026
              The chat tool gets health data of our customers.
              Nobody can know who raised it. Of an anonymous text the day is kept, not the hour. Please do not try to find out.
            Max: concern C-0001
            bot: There is no such concern that you may see.
            Max forges concern.answer: concern = C-0001, text = x
            bot: There is no such concern that you may see.
            Priya forges concern.answer: concern = C-0001, text = x
            bot:
              C-0001 · Open
              # Concern C-0001
              ! Note: Only governance leads look into concerns.
              It is with the governance leads. Whoever raised it waits for a word.
              Somebody wrote on 23 Nov 2026
              The chat tool gets health data of our customers.
              Nobody can know who raised it. Of an anonymous text the day is kept, not the hour. Please do not try to find out.
            Zoë forges concern.own: concern = C-0001
            bot: There is no such concern that you may see.
            Zoë, in a group: raise a concern
            bot: Others read along here. Please ask me that in our own chat.
            Lea: how many concerns are open?
            bot:
              # 1 concern
              Concerns · open. As of 23 Nov 2026, 10:00.
              [Export] [Save] [Show them]
            Max: how many concerns are there?
            bot:
              # No concerns
              Concerns. Those that you raised with your name. As of 23 Nov 2026, 10:00.
              Nothing fits.
              [Save]
            """);
}
