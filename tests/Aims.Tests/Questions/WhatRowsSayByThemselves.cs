using Aims.Questions;
using Aims.Systems;
using Aims.Tests.Chat;
using CsCheck;
using Xunit;

namespace Aims.Tests.Questions;

/// <summary>What a row says by itself is kept, and of many that fit only the first are: each answer is what it would be if all were read and put in order anew.</summary>
public sealed class WhatRowsSayByThemselves
{
    private const int Page = 10;

    private static readonly string?[] Departments = [null, "Legal", "Sales", "Plant 1"];

    private static readonly Gen<Tool> Tools = Gen.Select(Gen.Int[1, 150], Gen.Int[0, 3], Gen.Int[0, 3], Gen.Int[0, 2], Gen.Bool).Select((number, level, department, colours, lost) =>
        new Tool($"T-{number}", $"Tool {number % 7}", level == 0 ? null : level, Department: Departments[department], Lost: lost)
        {
            Colours = [.. Enumerable.Range(0, colours).Select(n => (Colour)n)],
            Weight = level == 1 ? null : number % 5,
            Bought = level == 2 ? null : new DateOnly(2026, 1 + (number % 9), 1),
        });

    private static readonly Subject Read = Workshop.Catalog["tool"] with { Records = [AiSystem.Type], Prefix = "T" };

    private static readonly Catalog Anew = new([Read, Workshop.Catalog["repair"]]);

    private static readonly Catalog Kept = new([
        Read with { Fields = [.. Read.Fields.Select(field => field with { IsOwn = true })], Terms = [.. Read.Terms.Select(term => term.Id == "kept" ? term with { IsOwn = true } : term)] },
        Workshop.Catalog["repair"]]);

    private static readonly StatusQuestion[] Questions =
    [
        new("tool"),
        new("tool") { Everything = true, Sort = new Sort("weight", Descending: true) },
        new("tool") { Where = new Test("department", Op.Is, "Legal", "Sales"), Sort = new Sort("department") },
        new("tool") { Where = new AllOf([new Test("level", Op.AtLeast, "2"), new Not(new Test("colours", Op.Is, "red"))]), Sort = new Sort("bought") },
        new("tool") { Where = new Test("name", Op.Contains, "tool 3"), Sort = new Sort("name"), Limit = 3 },
        new("tool") { Measure = Measure.Count, By = ["department", "colours"] },
        new("tool") { Measure = Measure.Average, Of = "weight", By = ["level"] },
        new("tool") { Measure = Measure.Trend, Everything = true },
    ];

    [Fact]
    public void Is_what_reading_all_of_them_finds() => Gen.Select(Tools.Array[0, 200], Gen.Select(Tools, Gen.Int[0, 3]).Array[0, 40]).Sample((tools, changes) =>
    {
        var shelf = new Shelf(tools);
        Same(shelf);
        foreach (var some in changes.Chunk(7))
        {
            foreach (var (tool, what) in some)
                shelf.Change(tool, what);
            Same(shelf);
        }
    });

    private static void Same(Shelf shelf)
    {
        foreach (var question in Questions)
        {
            var expected = Ask(shelf, question, Anew, null);
            var actual = Ask(shelf, question, Kept, null);
            Assert.Equal(Said(expected), Said(actual));
            for (int from = 0; from < expected.Rows.Count; from += Page)
                Assert.Equal(expected.Rows.Skip(from).Take(Page).Select(row => row.Key), Ask(shelf, question, Kept, new Part(from, Page)).Rows.Select(row => row.Key));
        }
    }

    private static Answer Ask(Shelf shelf, StatusQuestion question, Catalog catalog, Part? part) =>
        Answering.Answer(question, catalog, Workshop.SceneOf(shelf, Staff.Lea), part).Answer!;

    private static string Said(Answer answer) =>
        $"{answer.Total} {answer.Figure} {Workshop.Keys(answer)} {string.Join(';', answer.Groups.Select(group => $"{string.Join(',', group.Keys)}={group.Count}/{group.Figure}"))}";
}
