using Aims.Tests.Asking.Judging;
using Xunit;

namespace Aims.Tests.Asking;

/// <summary>Everyday turns of phrase, each with what it was once taken for in mind: names, days, whoever did one of two things, yes and no, and words that are no slips.</summary>
public sealed class HowPeopleSayIt
{
    [Theory]
    [InlineData("en", "anything by litware vision in sales", "system List where (department Is [Sales] & supplier Contains [litware vision])")]
    [InlineData("en", "Litware or Proseware systems that have not been approved", "system List where (!state Is [approved] & (supplier Contains [Litware] | supplier Contains [Proseware]))")]
    [InlineData("en", "pilots for which nobody has begun an assessment", "system List where (stage Is [pilot] & !has assessments(!state Is [not-begun]))")]
    [InlineData("en", "the last thing that Max approved", "approval List where (state Is [approved] & decider Is [max]) sort date down limit 1")]
    [InlineData("en", "which of the approvals of Max is overdue the longest", "approval List where (approver Is [max] & overdue) sort due limit 1")]
    [InlineData("en", "what did Helene Marchand approve in october and november", "approval List where (state Is [approved] & decider Is [helene] & decided In [2026-10-01..2026-11-30])")]
    [InlineData("en", "systems registered in january and march 2026", "system List where (registered In [2026-01-01..2026-01-31] | registered In [2026-03-01..2026-03-31])")]
    [InlineData("en", "approvals in october and november compared", "approval Compare on date in 2026-10-01..2026-10-31 against 2026-11-01..2026-11-30")]
    [InlineData("en", "how many systems did we have exactly one year ago?", "system Count as of today-1y")]
    [InlineData("en", "can you split the live systems up by risk class for me", "system List where stage Is [in-use] by class")]
    [InlineData("en", "high risk systems department-wise", "system List where class Is [high-risk] by department")]
    [InlineData("en", "lowest AI policy ack rate, which department?", "acknowledgement Rate where (policy Is [AI policy] & !department Empty []) by department rated acknowledged sort # limit 1")]
    [InlineData("en", "which supplier do most of our pilots come from", "system List where (stage Is [pilot] & !supplier Empty []) by supplier sort # down limit 1")]
    [InlineData("en", "bought vs built, for Sales", "system List where (source Is [supplier,in-house] & department Is [Sales]) by source")]
    [InlineData("en", "how many systems did we build in-house and how many come from a supplier?", "system List where source Is [in-house,supplier] by source")]
    [InlineData("en", "who has overdue actions and how many", "action List where overdue by owner")]
    [InlineData("en", "what did Klara reject or send back", "approval List where ((state Is [rejected] & decider Is [klara]) | (state Is [changes-requested] & decider Is [klara]))")]
    [InlineData("en", "what has J. Smith approved and rejected", "approval List where ((state Is [approved] & decider Is [j-smith]) | (state Is [rejected] & decider Is [j-smith]))")]
    [InlineData("en", "systems whose latest assessment was approved before july 2025", "system List where has assessment((state Is [approved] & approved In [..2025-06-30]))")]
    [InlineData("en", "supplier systems without an assessment", "system List where (!supplier Empty [] & !has assessments())")]
    [InlineData("en", "policy approvals", "approval List where has policy()")]
    [InlineData("en", "high risk and in use but not approved", "system List where (class Is [high-risk] & stage Is [in-use] & !state Is [approved])")]
    [InlineData("en", "who approves for Finance", "approver List where department Is [Finance]")]
    [InlineData("en", "how many people work in Dublin", "person Count where location Is [Dublin]")]
    [InlineData("en", "outstanding acknowledgements in Max's team", "acknowledgement List where (!acknowledged & manager Is [max])")]
    [InlineData("en", "what'd Sam Okafor approve last year", "approval List where (state Is [approved] & decider Is [sam] & decided In [year-1y..year-1d])")]
    [InlineData("en", "waht did Sam Okafor approve", "approval List where (state Is [approved] & decider Is [sam])")]
    [InlineData("en", "opne risks", "risk List where open")]
    [InlineData("en", "systems in annex III point 4", "system List where annex-area Is [4]")]
    [InlineData("en", "who approved the AI literacy training, and when?", "policy Detail where name Is [AI literacy training] show approver,approved")]
    [InlineData("en", "who is standing in for Priya Raman", "deputy List where who Is [priya-raman] show deputy")]
    [InlineData("en", "evidence that Ana Ruiz acknowledged version 2 of the AI policy", "acknowledgement Detail where (acknowledged & person Is [ana] & version Is [2] & policy Is [AI policy])")]
    [InlineData("en", "evidence that has already expired", "evidence Detail where standing Is [expired]")]
    [InlineData("fr", "à qui appartient le Tender finder ?", "system Detail where name Is [Tender finder] show owner")]
    [InlineData("de", "wann endet das Audit AUD-0003?", "audit Detail where id Is [AUD-0003] show until")]
    public async Task It_is_read(string language, string text, string expected) => Assert.Equal(expected, await SharedDesk.Read(language, text));

    [Theory]
    [InlineData("has Femke signed the AI policy", "acknowledgement List where (policy Is [AI policy] & person Is [femke]) show state,acknowledged")]
    [InlineData("did Sven Aalto acknowledge version 1 of the acceptable use policy?", "acknowledgement List where (version Is [1] & policy Is [Acceptable use policy] & person Is [sven]) show state,acknowledged")]
    [InlineData("does the budget assistant use personal data", "system Detail where name Is [Budget assistant] show data")]
    [InlineData("is AIS-0042 approved?", "system Detail where id Is [AIS-0042] show state")]
    [InlineData("has everyone in my team done the AI literacy training?", "acknowledgement List where (person Is [@team] & policy Is [AI literacy training] & !acknowledged)")]
    [InlineData("has everyone in my team done the AI literacy training this year?", "acknowledgement List where (person Is [@team] & policy Is [AI literacy training] & !acknowledged)")]
    [InlineData("have I signed everything?", "acknowledgement List where (person Is [@me] & !acknowledged)")]
    [InlineData("when did I do the AI literacy training", "acknowledgement List where (person Is [@me] & policy Is [AI literacy training]) show acknowledged")]
    [InlineData("who on my team is late signing the acceptable use policy", "acknowledgement List where (person Is [@team] & overdue & policy Is [Acceptable use policy])")]
    [InlineData("systems owned by people in my team", "system List where owner Is [@team]")]
    [InlineData("has anyone in my team got a system that isn't approved", "system List where (owner Is [@team] & !state Is [approved]) show approver")]
    public async Task Yes_or_no_is_answered_with_how_it_stands(string text, string expected) =>
        Assert.Equal(expected, Spelled.Of((await SharedDesk.Ask("en", "manager", text)).Answer!.Question));

    [Theory]
    [InlineData("list them pls", "system List where department Is [Marketing]", "how many systems does marketing have?")]
    [InlineData("list the ones still in progress in Ops or Legal", "assessment List where (state Is [open] & system.department Is [Operations,Legal])", "assessments by status")]
    [InlineData("what about the ones we buy", "system List where (department Is [IT] & source Is [supplier])", "in-house systems in IT")]
    [InlineData("and in august", "approval List where (decided & decided In [2026-08-01..2026-08-31])", "approvals decided in September")]
    [InlineData("which one is worst", "acknowledgement Rate where policy Is [AI policy] by department rated acknowledged sort # limit 1", "ack rate for the AI policy by department")]
    public async Task It_goes_on(string text, string expected, string before) => Assert.Equal(expected, await SharedDesk.Read("en", text, before));

    [Theory]
    [InlineData("en", "how many tokens does the ticket router use per month")]
    [InlineData("en", "systems from our market")]
    [InlineData("en", "absolute requests")]
    [InlineData("en", "assessments that wait for an approval")]
    [InlineData("en", "when does the suppliers audit start?")]
    [InlineData("de", "Was läuft im Kundenservice gerade als Pilot?")]
    public async Task What_was_not_understood_is_asked_back(string language, string text) =>
        Assert.Null((await SharedDesk.Ask(language, "governance_lead", text)).Answer);
}
