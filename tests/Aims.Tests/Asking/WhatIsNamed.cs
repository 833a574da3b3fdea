using Aims.Tests.Asking.Judging;
using Xunit;

namespace Aims.Tests.Asking;

/// <summary>Things are named as people name them: by half an id, by a name, by the word of their language; and what is named anew is asked anew.</summary>
public sealed class WhatIsNamed
{
    [Theory]
    [InlineData("en", "hows ais 56")]
    [InlineData("en", "details of AIS56")]
    [InlineData("de", "wie steht es um ais 56")]
    public async Task An_id_needs_no_dash(string language, string text) =>
        Assert.Equal("AIS-0056", Assert.Single((await SharedDesk.Ask(language, "governance_lead", text)).Answer!.Rows).Key);

    [Fact]
    public async Task What_changed_is_told_of_a_name_as_of_an_id()
    {
        var called = (await SharedDesk.Ask("en", "governance_lead", "what changed on the sales call transcriber")).Answer!;
        Assert.NotEqual(0, called.Total);
        Assert.Equal((await SharedDesk.Ask("en", "governance_lead", "what changed on AIS-0041")).Answer!.Total, called.Total);
    }

    [Theory]
    [InlineData("fr", "les 5 IA les plus risquées")]
    [InlineData("es", "IA sin propietario")]
    public async Task A_language_has_its_own_word_before_the_English_one(string language, string text) =>
        Assert.Equal("system", (await SharedDesk.Ask(language, "governance_lead", text)).Answer!.Subject.Id);

    [Theory]
    [InlineData("systems owned by ana", "system List where owner Is [ana]")]
    [InlineData("list systems owned by ana", "system List where owner Is [ana]")]
    [InlineData("only the systems owned by ana", "system List where (class Is [high-risk] & owner Is [ana])")]
    [InlineData("owned by ana", "system List where (class Is [high-risk] & owner Is [ana])")]
    public async Task Whoever_names_what_is_asked_for_asks_anew(string text, string expected) =>
        Assert.Equal(expected, await SharedDesk.Read("en", text, "high-risk systems"));

    [Theory]
    [InlineData("de", "Was liegt bei Priya Raman zur Genehmigung?", "approval List where (approver Is [priya-raman] & state Is [waiting])")]
    [InlineData("es", "sistemas que no son de riesgo mínimo ni limitado", "system List where !class Is [minimal,transparency]")]
    public async Task A_word_means_what_it_means_there(string language, string text, string expected) =>
        Assert.Equal(expected, await SharedDesk.Read(language, text));
}
