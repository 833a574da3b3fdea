using Aims.Tests.Asking.Judging;
using Xunit;

namespace Aims.Tests.Asking;

/// <summary>Words that decide how all of it is meant: superlatives, "how", "next", "leave out", "to", "neither", and whose something is.</summary>
public sealed class WhatAWordDecides
{
    [Theory]
    [InlineData("en", "our newest colleague", "person List sort joined down limit 1")]
    [InlineData("en", "who are the newest people in Sales", "person List where department Is [Sales] sort joined down")]
    [InlineData("en", "the last three approvals", "approval List sort date down limit 3")]
    [InlineData("en", "which approval took longest", "approval List sort days-to-approve down limit 1")]
    [InlineData("en", "which department has the lowest ack rate", "acknowledgement Rate where !department Empty [] by department rated acknowledged sort # limit 1")]
    [InlineData("de", "das neueste System im Vertrieb", "system List where department Is [Sales] sort registered down limit 1")]
    [InlineData("de", "die neuesten Systeme im Vertrieb", "system List where department Is [Sales] sort registered down")]
    [InlineData("en", "next audit", "audit List where (from In [today..] & open) sort from limit 1")]
    [InlineData("de", "welche Überprüfung kommt als nächstes", "review List where due In [today..] sort due limit 1")]
    [InlineData("fr", "quand est le prochain audit", "audit List where (from In [today..] & open) sort from limit 1 show from")]
    [InlineData("en", "which action is due next", "action List where (due In [today..] & state Is [open]) sort due limit 1")]
    [InlineData("en", "how critical is AIS-0042", "system Detail where id Is [AIS-0042] show level")]
    public async Task An_order_is_found(string language, string text, string expected) => await IsRead(language, text, expected);

    [Theory]
    [InlineData("en", "our oldest employee")]
    [InlineData("en", "open nonconformities of the last audit")]
    [InlineData("en", "which system has the highest risk")]
    [InlineData("en", "how reliable is the ticket router")]
    [InlineData("en", "how safe is the ticket router")]
    [InlineData("en", "how well does the ticket router work")]
    [InlineData("en", "how big is the sales department")]
    [InlineData("en", "how do i register a system")]
    [InlineData("de", "wie zuverlässig ist das Lead Scoring")]
    [InlineData("fr", "à quel point le Lead scoring est-il fiable ?")]
    [InlineData("es", "cómo de fiable es el Lead scoring")]
    [InlineData("en", "which systems does Max use")]
    [InlineData("en", "how many people use the ticket router")]
    [InlineData("en", "are all systems assessed")]
    [InlineData("en", "since when is the ticket router live")]
    [InlineData("en", "systems like the ticket router")]
    [InlineData("en", "which approvals did nobody answer")]
    [InlineData("en", "oldest but one incident")]
    [InlineData("de", "was muss ich diese Woche machen")]
    public async Task What_nobody_keeps_is_asked_back(string language, string text) =>
        Assert.Null((await SharedDesk.Ask(language, "governance_lead", text)).Answer);

    [Theory]
    [InlineData("de", "Systeme im Vertrieb, alles ausser minimales Risiko", "system List where (department Is [Sales] & !class Is [minimal])")]
    [InlineData("fr", "systèmes tout sauf à risque minimal", "system List where !class Is [minimal]")]
    [InlineData("en", "systems in HR instead of Finance", "system List where (department Is [Human Resources] & !department Is [Finance])")]
    [InlineData("en", "all systems but those in HR", "system List where !department Is [Human Resources]")]
    [InlineData("fr", "risques que personne n'a acceptés", "risk List where !standing Is [accepted]")]
    [InlineData("en", "systems with neither an assessment nor a supplier", "system List where (!has assessments() & supplier Empty [])")]
    [InlineData("en", "systems without an owner or an assessment", "system List where (owner Empty [] & !has assessments())")]
    [InlineData("de", "Systeme weder mit Verantwortlichem noch mit Bewertung", "system List where (owner Empty [] & !has assessments())")]
    [InlineData("en", "who left out A.7.4", "control Detail where id Is [A.7.4] show decider")]
    [InlineData("fr", "pourquoi avons-nous exclu A.7.4", "control Detail where id Is [A.7.4] show reason")]
    [InlineData("es", "por qué dejamos fuera A.7.4", "control Detail where id Is [A.7.4] show reason")]
    [InlineData("en", "which controls did we leave out", "control List where applicable Is [excluded]")]
    [InlineData("de", "welche Anträge hat Hélène dieses Jahr abgelehnt", "approval List where (state Is [rejected] & decided In [year..year+1y-1d] & decider Is [helene])")]
    [InlineData("en", "who approved the most requests this year", "approval List where (state Is [approved] & decided In [year..year+1y-1d] & !decider Empty []) by decider sort # down limit 1")]
    [InlineData("de", "wer vertritt Max?", "deputy List where who Is [max] show deputy")]
    [InlineData("de", "Überprüfungen vor Weihnachten", "review List where due In [today..2026-12-24]")]
    [InlineData("es", "revisiones antes de Navidad", "review List where due In [today..2026-12-24]")]
    [InlineData("en", "until when is RSK-0004 accepted", "risk Detail where id Is [RSK-0004] show until")]
    [InlineData("es", "hasta cuándo está aceptado RSK-0004", "risk Detail where id Is [RSK-0004] show until")]
    [InlineData("en", "since when is AIS-0037 suspended", "system Detail where id Is [AIS-0037] show since")]
    [InlineData("es", "¿qué sistemas tiene el departamento de Finanzas?", "system List where (!department Empty [] & department Is [Finance])")]
    public async Task It_is_read(string language, string text, string expected) => await IsRead(language, text, expected);

    [Theory]
    [InlineData("de", "habe ich etwas zu unterschreiben", "acknowledgement List where (!acknowledged & person Is [@me])")]
    [InlineData("es", "¿tengo algo que firmar?", "acknowledgement List where (!acknowledged & person Is [@me])")]
    [InlineData("fr", "qu'est-ce que j'ai à approuver", "approval List where on-me")]
    [InlineData("en", "actions of my team's systems", "action List where has system(owner Is [@team])")]
    [InlineData("en", "approvals of my systems", "approval List where has system(mine)")]
    public async Task It_is_mine(string language, string text, string expected) =>
        Assert.Equal(expected, Spelled.Of((await SharedDesk.Ask(language, "manager", text)).Answer!.Question));

    [Fact]
    public async Task An_order_at_the_beginning_leaves_out() =>
        Assert.Equal("control List where !id Is [A.7.4]", await SharedDesk.Read("en", "leave out A.7.4", "controls"));

    [Theory]
    [InlineData("en", "sorry, i meant done", "action List where state Is [done]", "open actions", "only overdue")]
    [InlineData("de", "sorry, die im Dezember fälligen", "action List where (state Is [open] & due In [2026-12-01..2026-12-31])", "offene Massnahmen", "nur überfällige")]
    public async Task A_correction_takes_back_what_was_said_last(string language, string text, string expected, params string[] before) =>
        Assert.Equal(expected, await SharedDesk.Read(language, text, before));

    private static async Task IsRead(string language, string text, string expected) => Assert.Equal(expected, await SharedDesk.Read(language, text));
}
