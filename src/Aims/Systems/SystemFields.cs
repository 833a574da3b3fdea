using Aims.People;

namespace Aims.Systems;

/// <summary>
/// All fields of a system's record, in order (ISO/IEC 42001 A.4, A.6.2, A.9). The one place that knows about a field: the pages of
/// the record, completeness, history, imports, exports and search all read this table.
/// </summary>
public static class SystemFields
{
    /// <summary>As many characters as the register takes. All of it is shown to whoever decides.</summary>
    public const int LongestLine = 100, LongestText = 500;

    public static SystemField Name { get; } = Line("name", RecordPage.Purpose, "Name", 3, d => d.Name, (d, v) => d with { Name = v }) with
    {
        Question = "Name of the AI system",
        Help = "What colleagues call it.",
        Example = "CV screening assistant",
        Ask = $"Give it a name of 3 to {LongestLine} characters.",
        Names = ["AI system", "System", "System name", "Use case name", "Title", "Bezeichnung", "KI-System", "Nom", "Système"],
        IsAskedFirst = true,
    };

    public static SystemField Purpose { get; } = Text("purpose", RecordPage.Purpose, "Purpose", d => d.Purpose, (d, v) => d with { Purpose = v }) with
    {
        Question = "What is it for?",
        Help = "What it does, and for whom. One or two sentences are enough.",
        Example = "Sorts incoming applications so that recruiters read the most fitting ones first.",
        Ask = $"Say what it is for, in 10 to {LongestText} characters.",
        Names = ["Purpose and benefits", "Description", "Summary", "Zweck", "Beschreibung", "Finalité", "Description de l'usage"],
        IsAskedFirst = true,
        IsMaterial = true,
    };

    public static SystemField IntendedUses { get; } = Text(
        "intended-uses", RecordPage.Purpose, "Intended uses", d => d.IntendedUses, (d, v) => d with { IntendedUses = v }) with
    {
        Question = "What may it be used for?",
        Help = "The uses that are meant. Whoever asks whether they may use it reads this.",
        Example = "First sorting of applications for office jobs in Germany.",
        Names = ["Allowed uses", "Approved uses", "Verwendungszweck", "Zulässige Nutzung", "Usages prévus"],
        IsMaterial = true,
    };

    public static SystemField ExcludedUses { get; } = Text(
        "excluded-uses", RecordPage.Purpose, "Excluded uses", d => d.ExcludedUses, (d, v) => d with { ExcludedUses = v }) with
    {
        Question = "What must it not be used for?",
        Help = "Uses that suggest themselves but are not meant (ISO/IEC 42001 A.9.4).",
        Example = "Rejecting anybody without a person reading the application; apprentices.",
        Names = ["Prohibited uses", "Out of scope", "Ausgeschlossene Nutzung", "Unzulässige Nutzung", "Usages exclus"],
        IsMaterial = true,
    };

    public static SystemField Owner { get; } = Colleague("owner", "Owner", d => d.Owner, (d, v) => d with { Owner = v }) with
    {
        Question = "Owner",
        Help = "Who answers for it and will do its assessment.",
        Ask = "Choose the colleague who answers for it.",
        Names = ["System owner", "Responsible", "Contact", "Verantwortlich", "Verantwortliche Person", "Eigentümer", "Responsable", "Propriétaire"],
        IsAskedFirst = true,
    };

    public static SystemField Deputy { get; } = Colleague("deputy", "Deputy", d => d.Deputy, (d, v) => d with { Deputy = v }) with
    {
        Question = "Deputy",
        Help = "Who stands in for the owner, and may change this record too.",
        Ask = "Choose a colleague other than the owner.",
        Names = ["Deputy owner", "Backup", "Stellvertretung", "Vertretung", "Suppléant"],
    };

    public static SystemField Department { get; } = Of(
        "department", RecordPage.Responsibility, "Department", new FieldInput.Department(LongestLine), d => d.Department, (d, v) => d with { Department = v }) with
    {
        Question = "Department",
        Ask = "Choose a department.",
        Names = ["Business unit", "Unit", "Team", "Agency", "Abteilung", "Bereich", "Département", "Service"],
        IsAskedFirst = true,
    };

    public static SystemField UsedBy { get; } = Text("used-by", RecordPage.Responsibility, "Used by", d => d.UsedBy, (d, v) => d with { UsedBy = v }, 2) with
    {
        Question = "Who works with it?",
        Help = "The groups that use it, not their names.",
        Example = "About 20 recruiters in Germany and Austria.",
        Names = ["Users", "User groups", "Nutzer", "Nutzergruppen", "Utilisateurs"],
    };

    public static SystemField Source { get; } = One("source", RecordPage.Origin, "Origin", Words.Of, d => d.Source, (d, v) => d with { Source = v }) with
    {
        Question = "Where does it come from?",
        Ask = "Choose where it comes from.",
        Names = ["Source", "Developed by", "Herkunft", "Origine"],
        IsAskedFirst = true,
        IsMaterial = true,
    };

    public static SystemField Supplier { get; } = Line("supplier", RecordPage.Origin, "Supplier", 2, d => d.Supplier, (d, v) => d with { Supplier = v }) with
    {
        Question = "Supplier",
        Help = "Only if a supplier provides it: company and product.",
        Example = "Contoso AI, Recruit Pro",
        Ask = $"Name the supplier, in 2 to {LongestLine} characters.",
        Names = ["Vendor", "Provider", "Company", "Anbieter", "Lieferant", "Hersteller", "Fournisseur"],
        IsAskedFirst = true,
        IsMaterial = true,
        Belongs = IsNotInHouse,
    };

    public static SystemField Product { get; } = Line("product", RecordPage.Origin, "Product", 2, d => d.Product, (d, v) => d with { Product = v }) with
    {
        Question = "Product",
        Help = "The supplier's name for it, with the edition if there are several.",
        Example = "Recruit Pro, Enterprise",
        Names = ["Product name", "Tool", "Produkt", "Produit"],
        IsMaterial = true,
        Belongs = IsNotInHouse,
    };

    public static SystemField Contract { get; } = Line("contract", RecordPage.Origin, "Contract", 2, d => d.Contract, (d, v) => d with { Contract = v }) with
    {
        Question = "Contract",
        Help = "Its number or name, so that others find it.",
        Example = "C-2026-0117, in the contract archive",
        Names = ["Contract number", "Vertrag", "Vertragsnummer", "Contrat"],
        Belongs = IsNotInHouse,
    };

    public static SystemField Roles { get; } = Some("roles", RecordPage.Origin, "Our role", Words.Of, d => d.Roles, (d, v) => d with { Roles = v }) with
    {
        Question = "What are we to it under the EU AI Act?",
        Help = "Choose all that apply. Whoever only uses it at work is a deployer.",
        Ask = "Choose at least one role.",
        Names = ["Role", "Roles", "EU AI Act role", "Rolle", "Rôle"],
    };

    public static SystemField Kinds { get; } = Some("kinds", RecordPage.Technology, "Kind of AI", Words.Of, d => d.Kinds, (d, v) => d with { Kinds = v }) with
    {
        Question = "What kind of AI is it?",
        Help = "Choose all that apply.",
        Ask = "Choose at least one kind.",
        Names = ["AI type", "Type of AI", "Techniques", "Technology", "Art der KI", "Type d'IA"],
        IsMaterial = true,
    };

    public static SystemField Models { get; } = Text("models", RecordPage.Technology, "Models", d => d.Models, (d, v) => d with { Models = v }, 2) with
    {
        Question = "Which models does it use?",
        Help = "Name and version, also of those that a supplier runs for us. \"Not known\" is an answer too.",
        Example = "GPT-4o of May 2024; a ranking model of our own, version 3",
        Names = ["Model", "AI model", "Modell", "Modelle", "Modèle", "Modèles"],
        IsMaterial = true,
    };

    public static SystemField Autonomy { get; } = One(
        "autonomy", RecordPage.Technology, "Results", Words.Of, d => d.Autonomy, (d, v) => d with { Autonomy = v }) with
    {
        Question = "What happens with its results?",
        Ask = "Choose what happens with its results.",
        Names = ["Autonomy", "Degree of autonomy", "Autonomie", "Autonomiegrad"],
        IsAskedFirst = true,
        IsMaterial = true,
    };

    public static SystemField Oversight { get; } = Text(
        "oversight", RecordPage.Technology, "Oversight", d => d.Oversight, (d, v) => d with { Oversight = v }) with
    {
        Question = "Who watches over it?",
        Help = "Who checks its results, how often, and how it is switched off.",
        Example = "A recruiter reads every rejection before it is sent; the team lead can switch it off.",
        Ask = $"Say who watches it and how it is stopped, in 10 to {LongestText} characters.",
        Names = ["Human oversight", "Menschliche Aufsicht", "Contrôle humain"],
        IsAskedFirst = true,
    };

    public static SystemField Data { get; } = Some("data", RecordPage.Data, "Data", Words.Of, d => d.Data, (d, v) => d with { Data = v }) with
    {
        Question = "What data does it use or produce?",
        Help = "Choose all that apply. If in doubt, choose the more sensitive one.",
        Ask = "Choose at least one kind of data.",
        Names = ["Data categories", "Data kinds", "Datenkategorien", "Datenarten", "Catégories de données"],
        IsAskedFirst = true,
        IsMaterial = true,
    };

    public static SystemField DataSources { get; } = Text(
        "data-sources", RecordPage.Data, "Data sources", d => d.DataSources, (d, v) => d with { DataSources = v }, 2) with
    {
        Question = "Where does the data come from?",
        Help = "Who gives it and by which way; for learned systems also what it learned from, as far as known.",
        Example = "Applications from our career site; past hiring decisions of 2019 to 2024.",
        Names = ["Sources", "Data source", "Datenquellen", "Datenherkunft", "Sources de données"],
        IsMaterial = true,
    };

    public static SystemField People { get; } = Some("people", RecordPage.People, "Concerns", Words.Of, d => d.People, (d, v) => d with { People = v }) with
    {
        Question = "Whom do its results concern?",
        Help = "Choose all that apply.",
        Ask = "Choose at least one group; \"Nobody\" is an answer too.",
        Names = ["Affected people", "Affected groups", "Betroffene", "Betroffene Personen", "Personnes concernées"],
        IsAskedFirst = true,
        IsMaterial = true,
    };

    public static SystemField PeopleCount { get; } = Of(
        "people-count", RecordPage.People, "People a year", new FieldInput.Count(2_000_000_000), d => d.PeopleCount, (d, v) => d with { PeopleCount = v }) with
    {
        Question = "Roughly how many people in a year?",
        Help = "A rough figure is enough.",
        Example = "3000",
        Ask = "Give a whole number, without dots or words.",
        Names = ["Number of people", "Affected people per year", "Anzahl Betroffene", "Nombre de personnes"],
        IsMaterial = true,
        Belongs = d => d.People is not [AffectedPeople.Nobody],
    };

    public static SystemField Countries { get; } = Text(
        "countries", RecordPage.People, "Countries", d => d.Countries, (d, v) => d with { Countries = v }, 2) with
    {
        Question = "In which countries is it used?",
        Help = "Where the people are who work with it, and those whom its results concern.",
        Example = "Germany, Austria",
        Names = ["Country", "Geography", "Region", "Land", "Länder", "Pays"],
        IsMaterial = true,
    };

    public static SystemField Languages { get; } = Line(
        "languages", RecordPage.People, "Languages", 2, d => d.Languages, (d, v) => d with { Languages = v }) with
    {
        Question = "In which languages does it work?",
        Example = "German, English",
        Names = ["Language", "Sprache", "Sprachen", "Langue", "Langues"],
    };

    public static SystemField Stage { get; } = One("stage", RecordPage.LifeCycle, "Stage", Words.Of, d => d.Stage, (d, v) => d with { Stage = v }) with
    {
        Question = "How far is it?",
        Ask = "Choose how far it is.",
        Names = ["Status", "Life-cycle stage", "Development stage", "Phase", "Stand", "Stade", "Statut"],
        IsAskedFirst = true,
    };

    public static SystemField PlannedFor { get; } = Day("planned-for", "Planned for", d => d.PlannedFor, (d, v) => d with { PlannedFor = v }) with
    {
        Question = "When is it to come into use?",
        Names = ["Planned", "Planned date", "Geplant für", "Geplant ab", "Prévu pour"],
        IsNeeded = d => d.Stage is not LifeCycleStage.InUse,
    };

    public static SystemField PilotSince { get; } = Day("pilot-since", "Pilot since", d => d.PilotSince, (d, v) => d with { PilotSince = v }) with
    {
        Question = "When did its pilot begin?",
        Names = ["Pilot start", "Pilot date", "Pilot seit", "Pilote depuis"],
        IsNeeded = d => d.Stage is LifeCycleStage.Pilot,
    };

    public static SystemField InUseSince { get; } = Day("in-use-since", "In use since", d => d.InUseSince, (d, v) => d with { InUseSince = v }) with
    {
        Question = "Since when is it in use?",
        Names = ["Date implemented", "Go-live date", "Start date", "In Betrieb seit", "Im Einsatz seit", "En service depuis"],
        IsNeeded = d => d.Stage is LifeCycleStage.InUse,
    };

    public static SystemField EndsOn { get; } = Day("ends-on", "Ends on", d => d.EndsOn, (d, v) => d with { EndsOn = v }) with
    {
        Question = "When is it to go out of use?",
        Help = "Only if that is known.",
        Names = ["End date", "Retirement date", "Enddatum", "Ende", "Date de fin"],
        IsNeeded = _ => false,
    };

    public static SystemField DataResources { get; } = Text(
        "data-resources", RecordPage.Resources, "Data sets", d => d.DataResources, (d, v) => d with { DataResources = v }, 2) with
    {
        Question = "Which data sets does it need, and where are they?",
        Example = "Test set \"applications 2025\", in the HR data store",
        Names = ["Data resources", "Datasets", "Datensätze", "Jeux de données"],
    };

    public static SystemField Tools { get; } = Text("tools", RecordPage.Resources, "Tools", d => d.Tools, (d, v) => d with { Tools = v }, 2) with
    {
        Question = "Which tools is it built and run with?",
        Example = "Python, scikit-learn, Azure Machine Learning",
        Names = ["Tooling", "Software", "Werkzeuge", "Outils"],
    };

    public static SystemField Computing { get; } = Text(
        "computing", RecordPage.Resources, "Computing", d => d.Computing, (d, v) => d with { Computing = v }, 2) with
    {
        Question = "Where does it run?",
        Example = "The supplier's cloud in Frankfurt",
        Names = ["Infrastructure", "Hosting", "Compute", "Infrastruktur", "Rechenumgebung", "Hébergement"],
    };

    public static SystemField Team { get; } = Text("team", RecordPage.Resources, "People behind it", d => d.Team, (d, v) => d with { Team = v }, 2) with
    {
        Question = "Who builds, runs and looks after it?",
        Help = "Roles and what they must be able to do.",
        Example = "One data scientist; two recruiters trained in October 2026",
        Names = ["Human resources", "Staff", "Skills", "Personal", "Beteiligte", "Équipe"],
    };

    public static SystemField Links { get; } = Of(
        "links", RecordPage.Resources, "Documents", new FieldInput.Links(10, 300), d => d.Links, (d, v) => d with { Links = v }) with
    {
        Question = "Where are its documents?",
        Help = "Up to 10 addresses that begin with https://, one a line: user guide, technical documentation, contract.",
        Example = "https://contoso.sharepoint.com/sites/hr/cv-screener",
        Ask = "Give up to 10 addresses that begin with https://, one a line.",
        Names = ["Links", "Document links", "URL", "Dokumente", "Verweise", "Liens"],
    };

    /// <summary>Every field, in the order of the record's pages.</summary>
    public static IReadOnlyList<SystemField> All { get; } =
    [
        Name, Purpose, IntendedUses, ExcludedUses,
        Owner, Deputy, Department, UsedBy,
        Source, Supplier, Product, Contract, Roles,
        Kinds, Models, Autonomy, Oversight,
        Data, DataSources,
        People, PeopleCount, Countries, Languages,
        Stage, PlannedFor, PilotSince, InUseSince, EndsOn,
        DataResources, Tools, Computing, Team, Links,
    ];

    public static SystemField? Find(string? id) => All.FirstOrDefault(field => field.Id == id);

    public static IEnumerable<SystemField> Of(RecordPage page) => All.Where(field => field.Page == page);

    private static bool IsNotInHouse(SystemDetails details) => details.Source is not Systems.Source.InHouse;

    private static SystemField Line(
        string id, RecordPage page, string label, int shortest, Func<SystemDetails, string?> get, Func<SystemDetails, string?, SystemDetails> set) =>
        Of(id, page, label, new FieldInput.Text(shortest, LongestLine), get, set);

    private static SystemField Text(
        string id, RecordPage page, string label, Func<SystemDetails, string?> get, Func<SystemDetails, string?, SystemDetails> set, int shortest = 10) =>
        Of(id, page, label, new FieldInput.Text(shortest, LongestText, IsParagraph: true), get, set);

    private static SystemField One<T>(
        string id, RecordPage page, string label, Func<T, string> words, Func<SystemDetails, T?> get, Func<SystemDetails, T?, SystemDetails> set)
        where T : struct, Enum =>
        Of(id, page, label, new FieldInput.OneOf<T>(words), get, set);

    private static SystemField Some<T>(
        string id, RecordPage page, string label, Func<T, string> words, Func<SystemDetails, IReadOnlyList<T>?> get,
        Func<SystemDetails, IReadOnlyList<T>?, SystemDetails> set)
        where T : struct, Enum =>
        Of(id, page, label, new FieldInput.SomeOf<T>(words), get, set);

    private static SystemField Colleague(
        string id, string label, Func<SystemDetails, PersonId?> get, Func<SystemDetails, PersonId?, SystemDetails> set) =>
        Of(id, RecordPage.Responsibility, label, new FieldInput.Colleague(), get, set);

    private static SystemField Day(string id, string label, Func<SystemDetails, DateOnly?> get, Func<SystemDetails, DateOnly?, SystemDetails> set) =>
        Of(id, RecordPage.LifeCycle, label, new FieldInput.Day(), get, set) with { Ask = "Choose a day, as in 2026-11-23." };

    private static SystemField Of<T>(
        string id, RecordPage page, string label, FieldInput input, Func<SystemDetails, T> get, Func<SystemDetails, T, SystemDetails> set) =>
        new(id, page, label, input, d => get(d), (d, value) => set(d, (T)value!));
}
