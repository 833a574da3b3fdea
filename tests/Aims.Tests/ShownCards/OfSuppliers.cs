using Aims.Tests.Situations;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.ShownCards;

/// <summary>Suppliers: the list, one of them, and its forms.</summary>
public sealed class OfSuppliers
{
    [Fact]
    public async Task From_adding_to_leaving() => await KeepingSuppliers.Registered()
        .Says(Lea, "suppliers").Showing(Lea, "suppliers-none").Presses(Lea, "Named in the register").Showing(Lea, "suppliers-named")
        .Presses(Lea, "Add").Showing(Lea, "supplier-new")
        .Presses(Lea, "Add", ("supplier-name", "Contoso AI"), ("provides", "Ranks applications."), ("supplier-owner", Ana.Id.Value), ("importance", "High"))
        .Says(Ana, "supplier SUP-0001").Showing(Ana, "supplier-added")
        .Presses(Ana, "Contract terms").Showing(Ana, "supplier-terms").Presses(Ana, "Save", ("contract", "C-2026-114"), ("agreed", "confidentiality,exit"))
        .Presses(Ana, "Due diligence").Showing(Ana, "supplier-check")
        .Presses(Ana, "Save", [.. KeepingSuppliers.Answers, ("outcome", "WithConditions"), ("note", "Their tests were not shown.")])
        .Presses(Ana, "Plan an action").Showing(Ana, "supplier-action").Presses(Ana, "Plan it", ("action-what", "Get their test report."), ("action-owner", Ana.Id.Value), ("action-due", "2026-12-18"))
        .Showing(Ana, "supplier")
        .Presses(Ana, "Change").Showing(Ana, "supplier-change").Presses(Ana, "Back")
        .Presses(Ana, "Plan the exit").Showing(Ana, "supplier-exit").Presses(Ana, "Plan the exit", ("note", "The ranking moves to our own model."), ("by", "2027-02-01")).Showing(Ana, "supplier-leaving")
        .Presses(Ana, "It is left").Showing(Ana, "supplier-left").Presses(Ana, "Back")
        .Presses(Ana, "Keep it after all").Showing(Ana, "supplier-keep");
}
