using Aims.Tests.Asking.Judging;
using Xunit;

namespace Aims.Tests.Asking;

/// <summary>What must be done, should have been, who answers for it, and words that look like ours: how each is read.</summary>
public sealed class WhatIsToBeDone
{
    [Theory]
    [InlineData("en", "what does Max still need to sign off", "approval List where (state Is [waiting] & awaited Is [max])")]
    [InlineData("en", "which requests must Sam decide", "approval List where (state Is [waiting] & awaited Is [sam])")]
    [InlineData("fr", "que doit encore approuver Hélène", "approval List where (state Is [waiting] & awaited Is [helene])")]
    [InlineData("en", "risks that still have to be accepted", "risk List where standing Is [awaiting-acceptance]")]
    [InlineData("en", "actions that should already be finished", "action List where overdue")]
    [InlineData("de", "Massnahmen die längst hätten erledigt sein müssen", "action List where overdue")]
    [InlineData("fr", "actions qui auraient dû être terminées", "action List where overdue")]
    [InlineData("es", "acciones que ya deberían estar hechas", "action List where overdue")]
    [InlineData("en", "assessments gone past the deadline", "assessment List where overdue")]
    [InlineData("en", "who looks after the grid load controller", "system Detail where name Is [Grid load controller] show owner")]
    [InlineData("es", "quién se encarga del Ticket router", "system Detail where name Is [Ticket router] show owner")]
    [InlineData("en", "risks owned by Ana", "risk List where owner Is [ana]")]
    [InlineData("fr", "systèmes enregistrés ce mois-ci", "system List where registered In [month..month+1m-1d]")]
    [InlineData("en", "high risks that were not accepted", "risk List where (level Is [high] & !standing Is [accepted])")]
    [InlineData("de", "hat die IT mehr Systeme als der Vertrieb?", "system List where department Is [IT,Sales] by department")]
    [InlineData("de", "habe ich noch etwas zu genehmigen?", "approval List where (state Is [waiting] & awaited Is [@me])")]
    [InlineData("de", "welche Systeme sollen im Dezember live gehen", "system List where (!planned-for Empty [] & planned-for In [2026-12-01..2026-12-31])")]
    [InlineData("de", "Genehmigungen, die länger als zwei Wochen gedauert haben", "approval List where days-to-approve More [14]")]
    [InlineData("en", "systems reviewed more than a year ago", "system List where (!reviewed Empty [] & reviewed In [..today-1y-1d])")]
    [InlineData("en", "where does Ana work", "person Detail where person Is [ana]")]
    [InlineData("en", "any overdue approvals rn?", "approval List where overdue")]
    public async Task It_is_read(string language, string text, string expected) => Assert.Equal(expected, await SharedDesk.Read(language, text));

    [Theory]
    [InlineData("en", "charge for the ticket router")]
    [InlineData("en", "who left the company")]
    [InlineData("en", "which risks got worse")]
    [InlineData("en", "is anything late")]
    [InlineData("en", "who still owes us the acceptable use sign-off")]
    [InlineData("de", "aber ohne die mit hohem Risiko")]
    public async Task It_is_asked_back(string language, string text) =>
        Assert.Null((await SharedDesk.Ask(language, "governance_lead", text)).Answer);
}
