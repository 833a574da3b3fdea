using Aims.Assessments.Forms;
using Aims.Systems;
using Xunit;
using static Aims.Systems.ActClass;

namespace Aims.Assessments.Act;

/// <summary>
/// The articles as cases: what is answered, beside a harmless tool that we use, and what is recorded: the class, and the
/// basis of all that was found.
/// </summary>
public sealed class TheTableOfCases
{
    public static TheoryData<string, string, ActClass, string> Cases { get; } = new()
    {
        // Art. 2 and 3: whether the Act applies
        { "3(1)     rules that people wrote", "is-ai=rules", OutOfScope, "Art. 3(1)" },
        { "3(1)     not known: it is one", "is-ai=unsure", Minimal, None },
        { "2(1)     nothing reaches the EU", "in-eu=no practices=a", OutOfScope, "Art. 2(1)" },
        { "2(1)     not known: it does", "in-eu=unsure", Minimal, None },
        { "2(3)     military", "only-for=military practices=h", OutOfScope, "Art. 2(3)" },
        { "2(6)     scientific research", "only-for=research areas=employment employment=4a", OutOfScope, "Art. 2(6)" },
        { "-        nothing that the Act names", "", Minimal, None },

        // Art. 5: forbidden practices
        { "5(1)(a)  manipulation", "practices=a", Prohibited, "Art. 5(1)(a)" },
        { "5(1)(b)  exploiting weakness", "practices=b", Prohibited, "Art. 5(1)(b)" },
        { "5(1)(ba) intimate pictures", "practices=ba", Prohibited, "Art. 5(1)(ba)" },
        { "5(1)(bb) abuse of children", "practices=bb", Prohibited, "Art. 5(1)(bb)" },
        { "5(1)(c)  social scoring", "practices=c", Prohibited, "Art. 5(1)(c)" },
        { "5(1)(d)  predicting crime from character", "practices=d practice-facts=false", Prohibited, "Art. 5(1)(d)" },
        { "5(1)(d)  supports a person who has facts", "practices=d practice-facts=true", HighRisk, "Art. 6(2), Annex III 6(d)" },
        { "5(1)(e)  face scraping", "practices=e", Prohibited, "Art. 5(1)(e)" },
        { "5(1)(f)  feelings at work", "practices=f practice-care=false", Prohibited, "Art. 5(1)(f)" },
        { "5(1)(f)  for safety", "practices=f practice-care=true", HighRisk, "Art. 6(2), Annex III 1(c) + Art. 50(3)" },
        { "5(1)(g)  guessing belief from bodies", "practices=g practice-labels=false", Prohibited, "Art. 5(1)(g)" },
        { "5(1)(g)  labelling lawful data", "practices=g practice-labels=true", HighRisk, "Art. 6(2), Annex III 1(b) + Art. 50(3)" },
        { "5(1)(h)  live faces for the police", "practices=h practice-authorised=false", Prohibited, "Art. 5(1)(h)" },
        { "5(1)(h)  authorised search", "practices=h practice-authorised=true", HighRisk, "Art. 6(2), Annex III 1(a)" },
        { "5(1)     two at once", "practices=a,f practice-care=false", Prohibited, "Art. 5(1)(a) + Art. 5(1)(f)" },
        { "5(1)     one excepted, one not", "practices=e,f practice-care=true", Prohibited, "Art. 5(1)(e) + Art. 6(2), Annex III 1(c) + Art. 50(3)" },
        { "5(1)     beside \"none of these\"", "practices=c,none", Prohibited, "Art. 5(1)(c)" },

        // Art. 6(1): products of Annex I
        { "6(1)     a medical device, checked by a notified body", "product=is product-law=medical third-party=yes", HighRisk, "Art. 6(1), Annex I section A" },
        { "6(1)     a diagnostic device", "product=is product-law=diagnostic third-party=yes", HighRisk, "Art. 6(1), Annex I section A" },
        { "6(1)     a safety part of a lift", "product=safety product-law=lifts third-party=yes", HighRisk, "Art. 6(1), Annex I section A" },
        { "6(1)     a toy, check not known: it is checked", "product=is product-law=toys third-party=unsure", HighRisk, "Art. 6(1), Annex I section A" },
        { "6(1)(b)  no outside body checks it", "product=safety product-law=lifts third-party=no", Minimal, None },
        { "6(1c)    checked for radio interference only", "product=is product-law=radio third-party=other", Minimal, None },
        { "6(1a)    only comfort", "product=assists failure-endangers=false", Minimal, None },
        { "6(1b)    comfort whose failure endangers", "product=assists failure-endangers=true product-law=gas third-party=yes", HighRisk, "Art. 6(1), 6(1b), Annex I section A" },
        { "6(1b)    the same, checked by nobody", "product=assists failure-endangers=true product-law=gas third-party=no", Minimal, None },
        { "Annex I  boats", "product=safety product-law=boats third-party=yes", HighRisk, "Art. 6(1), Annex I section A" },
        { "Annex I  explosive atmospheres", "product=safety product-law=explosive third-party=yes", HighRisk, "Art. 6(1), Annex I section A" },
        { "Annex I  radio equipment", "product=safety product-law=radio third-party=yes", HighRisk, "Art. 6(1), Annex I section A" },
        { "Annex I  pressure equipment", "product=safety product-law=pressure third-party=yes", HighRisk, "Art. 6(1), Annex I section A" },
        { "Annex I  cableways", "product=safety product-law=cableways third-party=yes", HighRisk, "Art. 6(1), Annex I section A" },
        { "Annex I  protective equipment", "product=safety product-law=protective third-party=yes", HighRisk, "Art. 6(1), Annex I section A" },
        { "2(2)     machinery, since the omnibus in section B", "product=safety product-law=machinery third-party=yes", HighRisk, "Art. 6(1), 2(2), Annex I section B" },
        { "2(2)     aviation security", "product=safety product-law=aviation-security third-party=yes", HighRisk, "Art. 6(1), 2(2), Annex I section B" },
        { "2(2)     motorcycles", "product=safety product-law=motorcycles third-party=yes", HighRisk, "Art. 6(1), 2(2), Annex I section B" },
        { "2(2)     tractors", "product=safety product-law=tractors third-party=yes", HighRisk, "Art. 6(1), 2(2), Annex I section B" },
        { "2(2)     ships", "product=safety product-law=ships third-party=yes", HighRisk, "Art. 6(1), 2(2), Annex I section B" },
        { "2(2)     railways", "product=safety product-law=rail third-party=yes", HighRisk, "Art. 6(1), 2(2), Annex I section B" },
        { "2(2)     cars", "product=safety product-law=vehicles third-party=yes", HighRisk, "Art. 6(1), 2(2), Annex I section B" },
        { "2(2)     a car's comfort part that endangers", "product=assists failure-endangers=true product-law=vehicles third-party=yes", HighRisk, "Art. 6(1), 6(1b), 2(2), Annex I section B" },
        { "2(2)     drones", "product=is product-law=aviation third-party=yes", HighRisk, "Art. 6(1), 2(2), Annex I section B" },

        // Art. 6(2): Annex III
        { "III 1(a) recognising people from afar", "areas=biometrics biometrics=1a", HighRisk, "Art. 6(2), Annex III 1(a)" },
        { "III 1(a) not: confirming who somebody is", "areas=biometrics biometrics=verify", Minimal, None },
        { "III 1(b) sorting by sensitive traits", "areas=biometrics biometrics=1b", HighRisk, "Art. 6(2), Annex III 1(b) + Art. 50(3)" },
        { "III 1(c) reading feelings", "areas=biometrics biometrics=1c", HighRisk, "Art. 6(2), Annex III 1(c) + Art. 50(3)" },
        { "III 1    something else", "areas=biometrics biometrics=other", Minimal, None },
        { "III 2    keeps supply safe", "areas=infrastructure infrastructure=2", HighRisk, "Art. 6(2), Annex III 2" },
        { "III 2    not: plans maintenance", "areas=infrastructure infrastructure=other", Minimal, None },
        { "III 3(a) admission", "areas=education education=3a", HighRisk, "Art. 6(2), Annex III 3(a)" },
        { "III 3(b) marks", "areas=education education=3b", HighRisk, "Art. 6(2), Annex III 3(b)" },
        { "III 3(c) level of education", "areas=education education=3c", HighRisk, "Art. 6(2), Annex III 3(c)" },
        { "III 3(d) cheating", "areas=education education=3d", HighRisk, "Art. 6(2), Annex III 3(d)" },
        { "III 3    something else", "areas=education education=other", Minimal, None },
        { "III 4(a) hiring", "areas=employment employment=4a", HighRisk, "Art. 6(2), Annex III 4(a)" },
        { "III 4(b) promotion, dismissal, tasks", "areas=employment employment=4b", HighRisk, "Art. 6(2), Annex III 4(b)" },
        { "III 4    both", "areas=employment employment=4a,4b", HighRisk, "Art. 6(2), Annex III 4(a) + Art. 6(2), Annex III 4(b)" },
        { "III 4    something else", "areas=employment employment=other", Minimal, None },
        { "III 5(a) public benefits", "areas=services services=5a", HighRisk, "Art. 6(2), Annex III 5(a)" },
        { "III 5(b) credit", "areas=services services=5b", HighRisk, "Art. 6(2), Annex III 5(b)" },
        { "III 5(b) not: only fraud", "areas=services services=fraud", Minimal, None },
        { "III 5(b) credit, and fraud too", "areas=services services=5b,fraud", HighRisk, "Art. 6(2), Annex III 5(b)" },
        { "III 5(c) life and health insurance", "areas=services services=5c", HighRisk, "Art. 6(2), Annex III 5(c)" },
        { "III 5(d) emergency calls", "areas=services services=5d", HighRisk, "Art. 6(2), Annex III 5(d)" },
        { "III 5    something else", "areas=services services=other", Minimal, None },
        { "III 6(a) victims", "areas=police police=6a", HighRisk, "Art. 6(2), Annex III 6(a)" },
        { "III 6(b) lie detectors", "areas=police police=6b", HighRisk, "Art. 6(2), Annex III 6(b)" },
        { "III 6(c) evidence", "areas=police police=6c", HighRisk, "Art. 6(2), Annex III 6(c)" },
        { "III 6(d) offenders", "areas=police police=6d", HighRisk, "Art. 6(2), Annex III 6(d)" },
        { "III 6(e) profiles", "areas=police police=6e", HighRisk, "Art. 6(2), Annex III 6(e)" },
        { "III 6    something else", "areas=police police=other", Minimal, None },
        { "III 7(a) lie detectors", "areas=migration migration=7a", HighRisk, "Art. 6(2), Annex III 7(a)" },
        { "III 7(b) risks", "areas=migration migration=7b", HighRisk, "Art. 6(2), Annex III 7(b)" },
        { "III 7(c) applications", "areas=migration migration=7c", HighRisk, "Art. 6(2), Annex III 7(c)" },
        { "III 7(d) identifying people", "areas=migration migration=7d", HighRisk, "Art. 6(2), Annex III 7(d)" },
        { "III 7(d) not: travel documents", "areas=migration migration=documents", Minimal, None },
        { "III 7    something else", "areas=migration migration=other", Minimal, None },
        { "III 8(a) judges", "areas=justice justice=8a", HighRisk, "Art. 6(2), Annex III 8(a)" },
        { "III 8(b) votes", "areas=justice justice=8b", HighRisk, "Art. 6(2), Annex III 8(b)" },
        { "III 8(b) not: organising a campaign", "areas=justice justice=organising", Minimal, None },
        { "III 8    something else", "areas=justice justice=other", Minimal, None },
        { "III      two areas", "areas=employment,education employment=4a education=3b", HighRisk, "Art. 6(2), Annex III 3(b) + Art. 6(2), Annex III 4(a)" },

        // Art. 6(3): exempt, or not
        { "6(3)(a)  a narrow step", "areas=employment employment=4a profiles=no part=a still-harm=no", Exempt, "Art. 6(3)(a), Annex III 4(a)" },
        { "6(3)(b)  improves finished work", "areas=education education=3b profiles=no part=b still-harm=no", Exempt, "Art. 6(3)(b), Annex III 3(b)" },
        { "6(3)(c)  patterns, then a person", "areas=services services=5b profiles=no part=c still-harm=no", Exempt, "Art. 6(3)(c), Annex III 5(b)" },
        { "6(3)(d)  prepares", "areas=justice justice=8a profiles=no part=d still-harm=no", Exempt, "Art. 6(3)(d), Annex III 8(a)" },
        { "6(3)     never when it profiles", "areas=employment employment=4a profiles=yes part=a still-harm=no", HighRisk, "Art. 6(2), Annex III 4(a)" },
        { "6(3)     not known whether it profiles: it does", "areas=employment employment=4a profiles=unsure part=a still-harm=no", HighRisk, "Art. 6(2), Annex III 4(a)" },
        { "6(3)     its result counts", "areas=employment employment=4a profiles=no part=weighs", HighRisk, "Art. 6(2), Annex III 4(a)" },
        { "6(3)     part not known: it counts", "areas=employment employment=4a profiles=no part=unsure", HighRisk, "Art. 6(2), Annex III 4(a)" },
        { "6(3)     could do serious harm", "areas=employment employment=4a profiles=no part=a still-harm=yes", HighRisk, "Art. 6(2), Annex III 4(a)" },
        { "6(3)     harm not known: it could", "areas=employment employment=4a profiles=no part=d still-harm=unsure", HighRisk, "Art. 6(2), Annex III 4(a)" },
        { "6(3)     two uses, both exempt", "areas=employment employment=4a,4b profiles=no part=d still-harm=no", Exempt, "Art. 6(3)(d), Annex III 4(a) + Art. 6(3)(d), Annex III 4(b)" },
        { "6(3)     exempt by use, high-risk by product", "areas=services services=5d profiles=no part=d still-harm=no product=is product-law=medical third-party=yes", HighRisk, "Art. 6(1), Annex I section A + Art. 6(3)(d), Annex III 5(d)" },
        { "6(3)     does not reach a product", "product=is product-law=medical third-party=yes profiles=no part=a still-harm=no", HighRisk, "Art. 6(1), Annex I section A" },
        { "6        high-risk by product and by use", "product=is product-law=medical third-party=yes areas=services services=5d", HighRisk, "Art. 6(1), Annex I section A + Art. 6(2), Annex III 5(d)" },

        // Art. 50: telling and marking
        { "50(1)    a chatbot", "shows=talks", Transparency, "Art. 50(1)" },
        { "50(1)    not: obvious to anybody", "shows=talks obvious=true", Minimal, None },
        { "50(2)    writes texts", "shows=makes", Transparency, "Art. 50(2)" },
        { "50(2)    not: only edits", "shows=makes only-edits=true", Minimal, None },
        { "50(3)    sorts people by body", "shows=feelings", Transparency, "Art. 50(3)" },
        { "50(4)    deep fakes, which are made too", "shows=deepfake", Transparency, "Art. 50(2) + Art. 50(4), first subparagraph" },
        { "50(4)    texts for the public", "shows=public-text", Transparency, "Art. 50(2) + Art. 50(4), second subparagraph" },
        { "50(4)    not: a person reviews and answers for them", "shows=public-text reviewed-text=true", Transparency, "Art. 50(2)" },
        { "50(4)    nor when it only edits", "shows=public-text reviewed-text=true only-edits=true", Minimal, None },
        { "50(1)–(4) not: a law permits it against crime", "areas=police police=other shows=talks,feelings crime-law=true", Minimal, None },
        { "50(1)    the police's chatbot for all", "areas=police police=other shows=talks", Transparency, "Art. 50(1)" },
        { "50(1)–(4) all", "shows=talks,makes,feelings,deepfake,public-text", Transparency, "Art. 50(1) + Art. 50(2) + Art. 50(3) + Art. 50(4), first subparagraph + Art. 50(4), second subparagraph" },
        { "50(1)    a high-risk system that talks", "areas=employment employment=4a shows=talks", HighRisk, "Art. 6(2), Annex III 4(a) + Art. 50(1)" },
        { "50(2)    an exempt system that writes", "areas=employment employment=4a profiles=no part=d still-harm=no shows=makes", Exempt, "Art. 6(3)(d), Annex III 4(a) + Art. 50(2)" },

        // Chapter V: models
        { "53       a model that we trained", "roles=provider model=trained", GeneralPurposeModel, "Art. 3(63), 53" },
        { "53       a model that we changed much", "roles=provider model=changed", GeneralPurposeModel, "Art. 3(63), 53" },
        { "53       not known: we offer one", "roles=provider model=unsure", GeneralPurposeModel, "Art. 3(63), 53" },
        { "53       not: somebody else's", "roles=provider model=no", Minimal, None },
        { "53       not asked of who only uses", "roles=deployer model=trained", Minimal, None },
        { "51(1)    with systemic risk", "roles=provider model=trained model-power=yes", GeneralPurposeModel, "Art. 51(1), 53, 55" },
        { "51(1)    not known: with systemic risk", "roles=provider model=trained model-power=unsure", GeneralPurposeModel, "Art. 51(1), 53, 55" },
        { "53       a model and a chatbot on it", "roles=provider model=trained shows=talks,makes", Transparency, "Art. 50(1) + Art. 50(2) + Art. 3(63), 53" },
        { "53       a model in a high-risk system", "roles=provider model=trained areas=employment employment=4a", HighRisk, "Art. 6(2), Annex III 4(a) + Art. 3(63), 53" },
    };

    private const string None = "no case of Art. 5, 6, 50 or 51";

    [Theory]
    [MemberData(nameof(Cases))]
    public void Gives_the_class_and_its_basis(string article, string answers, ActClass expected, string basis)
    {
        var classification = Classification.Of(Case.Of(answers));

        Assert.Equal(
            (article, expected, basis),
            (article, classification.Class, string.Join(" + ", classification.Findings.Select(f => f.Basis))));
        Assert.All(classification.Findings, finding => Assert.NotEmpty(finding.Because));
    }

    [Fact]
    public void Answers_every_question_that_is_asked() => Assert.All(
        Cases, row => Assert.Empty(ShippedForms.ActScreening.Form.Missing(Case.Of(row.Data.Item2)).Select(missing => missing.Question.Name)));

    [Theory]
    [InlineData("areas=education,employment education=3b employment=4a,4b", "Art. 6(2), Annex III 3(b), 4(a), 4(b)")]
    [InlineData("areas=services services=5d product=safety", "Art. 6(1), Annex I section A; Art. 6(2), Annex III 5(d)")]
    [InlineData("practices=a,e", "Art. 5(1)(a); Art. 5(1)(e)")]
    [InlineData("shows=talks,feelings", "Art. 50(1); Art. 50(3)")]
    [InlineData("areas=employment employment=4a shows=talks", "Art. 6(2), Annex III 4(a)")]
    public void Says_the_basis_of_the_class_in_short(string answers, string basis) =>
        Assert.Equal(basis, Classification.Of(Case.Of(answers)).Basis);

    [Fact]
    public void Has_a_case_for_every_choice_that_can_be_made()
    {
        var made = Cases.Select(row => ShippedForms.ActScreening.Form.Effective(Case.Of(row.Data.Item2)))
            .SelectMany(answers => answers.SelectMany(answer => Choices(answer.Key, answer.Value))).ToHashSet();
        var possible = ShippedForms.ActScreening.Form.Questions
            .SelectMany(q => q.Kind is QuestionKind.Boolean ? [$"{q.Name}=true", $"{q.Name}=false"] : q.Choices.Select(c => $"{q.Name}={c.Value}"));

        // What these decide is in the tables of duties and dates.
        string[] elsewhere = ["roles=importer", "roles=distributor", "user-body=public", "user-body=service", "changed=true", "model-open=true"];
        Assert.Equal(elsewhere.Order(), possible.Except(made).Order());
    }

    private static IEnumerable<string> Choices(string question, Answer answer) => answer switch
    {
        Answer.Text text => [$"{question}={text.Value}"],
        Answer.YesNo yesNo => [yesNo.Value ? $"{question}=true" : $"{question}=false"],
        Answer.Choices choices => choices.Values.Select(value => $"{question}={value}"),
        _ => [],
    };
}
