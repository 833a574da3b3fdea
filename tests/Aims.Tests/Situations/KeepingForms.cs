using System.Text;
using Aims.People;
using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Situations;

/// <summary>A lead brings forms of her own, and new versions of those that there are.</summary>
public sealed class KeepingForms
{
    internal const string Form = """
        {
          "title": "Vendor check",
          "pages": [
            { "name": "who", "title": "The vendor", "elements": [
              { "type": "text", "name": "vendor", "title": "Who is the vendor?", "isRequired": true },
              { "type": "radiogroup", "name": "known", "title": "Do we know them?", "isRequired": true,
                "choices": [ { "value": "yes", "text": "Yes" }, { "value": "no", "text": "No" } ] } ] },
            { "name": "more", "title": "More about them", "visibleIf": "{known} = 'no'", "elements": [
              { "type": "comment", "name": "found", "title": "What did you find out?", "isRequired": true } ] }
          ]
        }
        """;

    internal const string Scoring = """
        {
          "levels": [
            { "level": 1, "name": "Minimal", "from": 0, "approvals": ["manager"], "reviewMonths": 12, "meaning": "Little can go wrong." },
            { "level": 2, "name": "Limited", "from": 25, "approvals": ["manager"], "reviewMonths": 12, "meaning": "It can be put right." },
            { "level": 3, "name": "High", "from": 50, "approvals": ["manager"], "reviewMonths": 6, "meaning": "Find out more first." },
            { "level": 4, "name": "Critical", "from": 75, "approvals": ["manager"], "reviewMonths": 3, "meaning": "Look for another vendor." }
          ],
          "rounding": "half-up",
          "dimensions": [ { "name": "trust", "title": "Trust", "weight": 1, "points": { "known": { "yes": 0, "no": 2 } } } ]
        }
        """;

    /// <summary>The form after the audit: a question more, an answer more, one reworded.</summary>
    internal static string Second { get; } = Form
        .Replace("Do we know them?", "Have we worked with them?", StringComparison.Ordinal)
        .Replace("""{ "value": "no", "text": "No" } ] }""", """{ "value": "no", "text": "No" }, { "value": "unsure", "text": "Not sure" } ] }, { "type": "boolean", "name": "contract", "title": "Is there a contract?" }""", StringComparison.Ordinal);

    internal static string SecondScoring { get; } = Scoring.Replace("""{ "yes": 0, "no": 2 }""", """{ "yes": 0, "no": 2, "unsure": 1 }""", StringComparison.Ordinal);

    private static Person OtherLead { get; } = Zoe with { Roles = [Role.Lead] };

    internal static Talk HasPublished(Talk talk, string name = "vendor-check", string form = Form, string scoring = Scoring) => talk.Aside(t => t
        .Sends(Lea, $"{name}.json", form).Sends(Lea, $"{name}.scoring.json", scoring).Presses(Lea, "Publish").Presses(Lea, "Publish"));

    [Fact]
    public Task From_the_files_to_the_version_in_force() => new Talk()
        .Sends(Lea, "Vendor Check (1).json", Form)
        .Sends(Lea, "vendor-check.scoring.json", Scoring)
        .Presses(Lea, "Publish")
        .Presses(Lea, "Publish", ("purpose", "SupplierDueDiligence"), ("note", "The first one."))
        .Says(Lea, "forms")
        .PressesAt(Lea, "Vendor check", "Open")
        .PressesAt(Lea, "Version 1", "Open")
        .Reads("""
            Lea sends Vendor Check (1).json
            bot:
              vendor-check · Draft
              # Vendor check
              Vendor Check (1).json by Lea Brandt, 23 Nov 2026, 10:00. Nothing is wrong with it. It can be published as version 1.
              Questions: 3 on 2 pages
              Scoring: None: it gives no level
              [Publish] [Preview] [Discard the draft] [All forms]
            Lea sends vendor-check.scoring.json
            bot:
              vendor-check · Draft
              # Vendor check
              vendor-check.scoring.json by Lea Brandt, 23 Nov 2026, 10:00. Nothing is wrong with it. It can be published as version 1.
              Questions: 3 on 2 pages
              Scoring: Of its own
              [Publish] [Preview] [Without a scoring] [Discard the draft] [All forms]
            bot, on Lea's card: vendor-check · Draft | vendor-check.scoring.json by Lea Brandt, 23 Nov 2026, 10:00. Nothing is wrong with it. It can be published as version 1. | [Publish] [Preview] [Without a scoring] [Discard the draft] [All forms]
            Lea presses Publish
            bot:
              vendor-check · Version 1, draft
              # Publish Vendor check?
              It is offered to the owners of all systems as version 1.
              > What is it for?: Other
              > What has changed, and why?: –
              [Publish] [Not now]
            Lea presses Publish: purpose = SupplierDueDiligence, note = The first one.
            bot:
              vendor-check · Version 1 in force
              # Vendor check
              ! Done: It is published. New assessments are begun with it.
              Supplier due diligence. New assessments are begun with version 1.
              ## Versions
              - Version 1, in force | Lea Brandt, 23 Nov 2026, 10:00 · The first one. [Open]
              [Retire] [Being filled in] [All forms]
            bot, on Lea's card: vendor-check · Version 1 in force | Supplier due diligence. New assessments are begun with version 1. | [Retire] [Being filled in] [All forms]
            Lea: forms
            bot:
              # Forms
              5 forms. To add one or a new version, send its .json file, and its .scoring.json.
              - Impact assessment | impact-assessment · version 2 in force · 0 running [Open]
              - Annual review of an AI system | annual-review · version 1 in force · 0 running [Open]
              - Fundamental-rights impact assessment | fundamental-rights · version 1 in force · 0 running [Open]
              - Supplier due diligence | supplier-due-diligence · version 1 in force · 0 running [Open]
              - Vendor check | vendor-check · version 1 in force · 0 running [Open]
            Lea presses Open at "Vendor check"
            bot:
              vendor-check · Version 1 in force
              # Vendor check
              Supplier due diligence. New assessments are begun with version 1.
              ## Versions
              - Version 1, in force | Lea Brandt, 23 Nov 2026, 10:00 · The first one. [Open]
              [Retire] [Being filled in] [All forms]
            Lea presses Open at "Version 1"
            bot:
              vendor-check · Version 1, in force
              # Vendor check
              For: Supplier due diligence
              Questions: 3 on 2 pages
              Level: By its scoring
              Published: Lea Brandt, 23 Nov 2026, 10:00
              SHA-256: 3b38975e3352fa70d26c4ca5a58e9691b891b96fa8cd3f9c44ce97c74775093c
              Of its scoring: ac4fb49d282031b1d7f3bd354ca16c699815cc00ed30169c66448a820d04e2e2
              What has changed
              The first one.
              [Preview] [Retire] [Back]
            """);

    [Fact]
    public Task A_preview_goes_the_way_that_answers_open_and_stores_nothing() => new Talk()
        .Aside(t => t.Sends(Lea, "vendor-check.json", Form).Sends(Lea, "vendor-check.scoring.json", Scoring))
        .Presses(Lea, "Preview")
        .Presses(Lea, "Next", ("known", "yes"))
        .Presses(Lea, "Next", ("vendor", "Fabrikam"), ("known", "no"))
        .Presses(Lea, "Back", ("found", "Nothing bad."))
        .Presses(Lea, "Pages")
        .Presses(Lea, "Go there", ("to-page", "more"))
        .Presses(Lea, "Pages")
        .Presses(Lea, "To the review")
        .Presses(Lea, "Begin again")
        .Presses(Lea, "Next", ("vendor", "Fabrikam"), ("known", "no"))
        .Presses(Lea, "Pages", ("found", "Nothing bad."))
        .Presses(Lea, "Go there", ("to-page", "who"))
        .Presses(Lea, "Next")
        .Presses(Lea, "Next")
        .Presses(Lea, "Begin again")
        .Says(Priya, "forms").PressesAt(Priya, "vendor-check", "Open").Presses(Priya, "Preview")
        .Reads("""
            Lea presses Preview
            bot:
              vendor-check · Preview
              # Vendor check
              ■ Step 1 of 1 · The vendor
              > Who is the vendor?: –
              > Do we know them?: –
              [Next] [Pages] [Leave the preview]
            Lea presses Next: known = yes
            bot:
              vendor-check · Preview
              # Vendor check
              ! Problem: One answer needs a look.
              ■ Step 1 of 1 · The vendor
              > Who is the vendor?: –
                ! Please check: This question needs an answer.
              > Do we know them?: Yes
              [Next] [Pages] [Leave the preview]
            Lea presses Next: vendor = Fabrikam, known = no
            bot:
              vendor-check · Preview
              # Vendor check
              ■■ Step 2 of 2 · More about them
              > What did you find out?: –
              [Next] [Back] [Pages] [Leave the preview]
            Lea presses Back: found = Nothing bad.
            bot:
              vendor-check · Preview
              # Vendor check
              ■□ Step 1 of 2 · The vendor
              > Who is the vendor?: Fabrikam
              > Do we know them?: No
              [Next] [To the review] [Pages] [Leave the preview]
            Lea presses Pages
            bot:
              vendor-check · Preview, pages
              # Vendor check
              3 of 3 questions answered.
              > Go to the page: ✓ 1. The vendor
              [Go there] [To the review]
            Lea presses Go there: to-page = more
            bot:
              vendor-check · Preview
              # Vendor check
              ■■ Step 2 of 2 · More about them
              > What did you find out?: Nothing bad.
              [Next] [Back] [To the review] [Pages] [Leave the preview]
            Lea presses Pages
            bot:
              vendor-check · Preview, pages
              # Vendor check
              3 of 3 questions answered.
              > Go to the page: ✓ 2. More about them
              [Go there] [To the review]
            Lea presses To the review
            bot:
              vendor-check · Preview, result
              # Vendor check
              ## Level 4, critical (100 of 100).
              Look for another vendor.
              ## How it is reckoned
              Trust: 2 of 2 points.
              The total is 100 of 100: level 4, which begins at 75.
              Nothing of this preview was stored.
              [Begin again] [Back to the form]
            Lea presses Begin again
            bot:
              vendor-check · Preview
              # Vendor check
              ■ Step 1 of 1 · The vendor
              > Who is the vendor?: –
              > Do we know them?: –
              [Next] [Pages] [Leave the preview]
            Lea presses Next: vendor = Fabrikam, known = no
            bot:
              vendor-check · Preview
              # Vendor check
              ■■ Step 2 of 2 · More about them
              > What did you find out?: –
              [Next] [Back] [Pages] [Leave the preview]
            Lea presses Pages: found = Nothing bad.
            bot:
              vendor-check · Preview, pages
              # Vendor check
              3 of 3 questions answered.
              > Go to the page: ✓ 2. More about them
              [Go there] [To the review]
            Lea presses Go there: to-page = who
            bot:
              vendor-check · Preview
              # Vendor check
              ■□ Step 1 of 2 · The vendor
              > Who is the vendor?: Fabrikam
              > Do we know them?: No
              [Next] [To the review] [Pages] [Leave the preview]
            Lea presses Next
            bot:
              vendor-check · Preview
              # Vendor check
              ■■ Step 2 of 2 · More about them
              > What did you find out?: Nothing bad.
              [Next] [Back] [To the review] [Pages] [Leave the preview]
            Lea presses Next
            bot:
              vendor-check · Preview, result
              # Vendor check
              ## Level 4, critical (100 of 100).
              Look for another vendor.
              ## How it is reckoned
              Trust: 2 of 2 points.
              The total is 100 of 100: level 4, which begins at 75.
              Nothing of this preview was stored.
              [Begin again] [Back to the form]
            Lea presses Begin again
            bot:
              vendor-check · Preview
              # Vendor check
              ■ Step 1 of 1 · The vendor
              > Who is the vendor?: –
              > Do we know them?: –
              [Next] [Pages] [Leave the preview]
            Priya: forms
            bot:
              # Forms
              5 forms. To add one or a new version, send its .json file, and its .scoring.json.
              - Impact assessment | impact-assessment · version 2 in force · 0 running [Open]
              - Annual review of an AI system | annual-review · version 1 in force · 0 running [Open]
              - Fundamental-rights impact assessment | fundamental-rights · version 1 in force · 0 running [Open]
              - Supplier due diligence | supplier-due-diligence · version 1 in force · 0 running [Open]
              - Vendor check | vendor-check · draft · 0 running [Open]
            Priya presses Open at "vendor-check"
            bot:
              vendor-check · Draft
              # Vendor check
              vendor-check.scoring.json by Lea Brandt, 23 Nov 2026, 10:00. Nothing is wrong with it. It can be published as version 1.
              Questions: 3 on 2 pages
              Scoring: Of its own
              [Preview] [All forms]
            Priya presses Preview
            bot:
              vendor-check · Preview
              # Vendor check
              ■ Step 1 of 1 · The vendor
              > Who is the vendor?: –
              > Do we know them?: –
              [Next] [Pages] [Leave the preview]
            """);

    [Fact]
    public Task What_changed_between_two_versions() => HasPublished(new Talk())
        .Sends(Lea, "vendor-check.json", Second)
        .Sends(Lea, "vendor-check.scoring.json", SecondScoring)
        .Presses(Lea, "What changed")
        .Reads("""
            Lea sends vendor-check.json
            bot:
              vendor-check · Version 1 in force
              # Vendor check
              vendor-check.json by Lea Brandt, 23 Nov 2026, 10:00. 1 problem has to be put right before it can be published. Change the file and send it again.
              Questions: 4 on 2 pages
              Scoring: As in version 1
              ## To be put right
              scoring · question known · dimensions\[0\].points.unsure: This answer has no points; give 0 if it bears no risk.
              ## Versions
              - Version 1, in force | Lea Brandt, 23 Nov 2026, 10:00 [Open]
              [Preview] [What changed] [Without a scoring] [Discard the draft] [Retire] [More: [Being filled in] [All forms]]
            bot, on Lea's card: vendor-check · Version 1 in force | vendor-check.json by Lea Brandt, 23 Nov 2026, 10:00. 1 problem has to be put right before it can be published. Change the file and send it again. | [Preview] [What changed] [Without a scoring] [Discard the draft] [Retire] [More: [Being filled in] [All forms]]
            bot, on Lea's card: vendor-check · Version 1 in force | vendor-check.json by Lea Brandt, 23 Nov 2026, 10:00. 1 problem has to be put right before it can be published. Change the file and send it again. | [Preview] [What changed] [Without a scoring] [Discard the draft] [Retire] [More: [Being filled in] [All forms]]
            Lea sends vendor-check.scoring.json
            bot:
              vendor-check · Version 1 in force
              # Vendor check
              vendor-check.scoring.json by Lea Brandt, 23 Nov 2026, 10:00. Nothing is wrong with it. It can be published as version 2.
              Questions: 4 on 2 pages
              Scoring: Of its own
              ## Versions
              - Version 1, in force | Lea Brandt, 23 Nov 2026, 10:00 [Open]
              [Publish] [Preview] [What changed] [Without a scoring] [Discard the draft] [More: [Retire] [Being filled in] [All forms]]
            bot, on Lea's card: vendor-check · Version 1 in force | vendor-check.scoring.json by Lea Brandt, 23 Nov 2026, 10:00. Nothing is wrong with it. It can be published as version 2. | [Publish] [Preview] [What changed] [Without a scoring] [Discard the draft] [More: [Retire] [Being filled in] [All forms]]
            bot, on Lea's card: vendor-check · Version 1 in force | vendor-check.scoring.json by Lea Brandt, 23 Nov 2026, 10:00. Nothing is wrong with it. It can be published as version 2. | [Publish] [Preview] [What changed] [Without a scoring] [Discard the draft] [More: [Retire] [Being filled in] [All forms]]
            bot, on Lea's card: vendor-check · Version 1 in force | vendor-check.scoring.json by Lea Brandt, 23 Nov 2026, 10:00. Nothing is wrong with it. It can be published as version 2. | [Publish] [Preview] [What changed] [Without a scoring] [Discard the draft] [More: [Retire] [Being filled in] [All forms]]
            Lea presses What changed
            bot:
              vendor-check · Draft
              # What changed: Vendor check
              4 things differ from version 1 to the draft.
              Question contract: added on page who: Is there a contract?, boolean
              Question known: title: Have we worked with them? (before: Do we know them?)
              Question known: answer added: unsure (Not sure)
              Dimension trust, points: known: { "yes": 0, "no": 2, "unsure": 1 } (before: { "yes": 0, "no": 2 })
              [Back]
            """);

    [Fact]
    public Task A_form_with_problems_cannot_be_published() => new Talk()
        .Sends(Lea, "vendor-check.json", Form.Replace("{known} = 'no'", "{known} ~ 'no'", StringComparison.Ordinal).Replace("\"comment\"", "\"signature\"", StringComparison.Ordinal))
        .Forges(Lea, "form.publish", ("form", "vendor-check"), ("seen", "x"))
        .Sends(Lea, "vendor-check.json", Form)
        .Sends(Lea, "vendor-check.scoring.json", Scoring.Replace("\"known\"", "\"unknown\"", StringComparison.Ordinal))
        .Presses(Lea, "Without a scoring")
        .Presses(Lea, "Discard the draft")
        .Reads("""
            Lea sends vendor-check.json
            bot:
              vendor-check · Draft
              # Vendor check
              vendor-check.json by Lea Brandt, 23 Nov 2026, 10:00. 1 problem has to be put right before it can be published. Change the file and send it again.
              ## To be put right
              form · page more · question found · type: The question type 'signature' is not supported.
              [Discard the draft] [All forms]
            Lea forges form.publish: form = vendor-check, seen = x
            bot:
              vendor-check · Draft
              # Vendor check
              ! Problem: The draft was replaced since you looked at it. Look at it again before you publish it.
              vendor-check.json by Lea Brandt, 23 Nov 2026, 10:00. 1 problem has to be put right before it can be published. Change the file and send it again.
              ## To be put right
              form · page more · question found · type: The question type 'signature' is not supported.
              [Discard the draft] [All forms]
            Lea sends vendor-check.json
            bot:
              vendor-check · Draft
              # Vendor check
              vendor-check.json by Lea Brandt, 23 Nov 2026, 10:00. Nothing is wrong with it. It can be published as version 1.
              Questions: 3 on 2 pages
              Scoring: None: it gives no level
              [Publish] [Preview] [Discard the draft] [All forms]
            bot, on Lea's card: vendor-check · Draft | vendor-check.json by Lea Brandt, 23 Nov 2026, 10:00. Nothing is wrong with it. It can be published as version 1. | [Publish] [Preview] [Discard the draft] [All forms]
            bot, on Lea's card: vendor-check · Draft | vendor-check.json by Lea Brandt, 23 Nov 2026, 10:00. Nothing is wrong with it. It can be published as version 1. | [Publish] [Preview] [Discard the draft] [All forms]
            Lea sends vendor-check.scoring.json
            bot:
              vendor-check · Draft
              # Vendor check
              vendor-check.scoring.json by Lea Brandt, 23 Nov 2026, 10:00. 2 problems have to be put right before it can be published. Change the file and send it again.
              Questions: 3 on 2 pages
              Scoring: Of its own
              ## To be put right
              scoring · question unknown · dimensions\[0\].points.unknown: There is no such question in the form.
              scoring · dimensions\[0\].points: At least one answer must give points.
              [Preview] [Without a scoring] [Discard the draft] [All forms]
            bot, on Lea's card: vendor-check · Draft | vendor-check.scoring.json by Lea Brandt, 23 Nov 2026, 10:00. 2 problems have to be put right before it can be published. Change the file and send it again. | [Preview] [Without a scoring] [Discard the draft] [All forms]
            bot, on Lea's card: vendor-check · Draft | vendor-check.scoring.json by Lea Brandt, 23 Nov 2026, 10:00. 2 problems have to be put right before it can be published. Change the file and send it again. | [Preview] [Without a scoring] [Discard the draft] [All forms]
            bot, on Lea's card: vendor-check · Draft | vendor-check.scoring.json by Lea Brandt, 23 Nov 2026, 10:00. 2 problems have to be put right before it can be published. Change the file and send it again. | [Preview] [Without a scoring] [Discard the draft] [All forms]
            Lea presses Without a scoring
            bot:
              vendor-check · Draft
              # Vendor check
              ! Done: The draft has no scoring. It gives no level.
              vendor-check.scoring.json by Lea Brandt, 23 Nov 2026, 10:00. Nothing is wrong with it. It can be published as version 1.
              Questions: 3 on 2 pages
              Scoring: None: it gives no level
              [Publish] [Preview] [Discard the draft] [All forms]
            bot, on Lea's card: vendor-check · Draft | vendor-check.scoring.json by Lea Brandt, 23 Nov 2026, 10:00. Nothing is wrong with it. It can be published as version 1. | [Publish] [Preview] [Discard the draft] [All forms]
            bot, on Lea's card: vendor-check · Draft | vendor-check.scoring.json by Lea Brandt, 23 Nov 2026, 10:00. Nothing is wrong with it. It can be published as version 1. | [Publish] [Preview] [Discard the draft] [All forms]
            bot, on Lea's card: vendor-check · Draft | vendor-check.scoring.json by Lea Brandt, 23 Nov 2026, 10:00. Nothing is wrong with it. It can be published as version 1. | [Publish] [Preview] [Discard the draft] [All forms]
            Lea presses Discard the draft
            bot: The draft is discarded.
            """);

    [Fact]
    public Task What_is_no_form_is_said_and_leaves_nothing() => new Talk()
        .Sends(Lea, "list.json", "[1, 2")
        .Sends(Lea, "list.json", "[1, 2]")
        .Sends(Lea, "package.json", "{ \"name\": \"x\" }")
        .Sends(Lea, "🙂.json", Form)
        .Sends(Lea, "big.json", Encoding.UTF8.GetBytes($"{{\"title\": \"{new string('x', 10_000_000)}\"}}"))
        .Sends(Ana, "vendor-check.json", Form)
        .Says(Ana, "forms")
        .Forges(Ana, "form.publish", ("form", "vendor-check"))
        .Forges(Priya, "form.discard", ("form", "impact-assessment"))
        .Forges(Lea, "form.show", ("form", "nonsense"))
        .Forges(Lea, "form.show", ("form", "../x|y"))
        .Forges(Lea, "form.version", ("form", "impact-assessment"), ("version", "99"))
        .Forges(Lea, "form.preview", ("form", "impact-assessment"))
        .Forges(Lea, "form.in-force", ("form", "impact-assessment"), ("version", "2"))
        .Forges(Lea, "form.retire", ("form", "impact-assessment"))
        .Forges(Lea, "form.discard", ("form", "impact-assessment"))
        .Reads("""
            Lea sends list.json
            bot: The definition is not valid JSON: '2' is an invalid end of a number. Expected a delimiter. LineNumber: 0 | BytePositionInLine: 5. Send the .json file that your form designer saves.
            Lea sends list.json
            bot: The definition is not a JSON object. Send the .json file that your form designer saves.
            Lea sends package.json
            bot: That JSON is neither a form nor a scoring: a form has pages, a scoring has levels and dimensions.
            Lea sends 🙂.json
            bot: Name the file as the form is to be called, for example supplier-check.json, and send it again.
            Lea sends big.json
            bot: The definition is larger than 4 MB. Send the .json file that your form designer saves.
            Ana sends vendor-check.json
            bot: Only a governance lead can change the forms. Please send it to Lea Brandt.
            Ana: forms
            bot: The forms are kept by the governance leads. Ask one of them.
            Ana forges form.publish: form = vendor-check
            bot: Only a governance lead can change the forms. Please send it to Lea Brandt.
            Priya forges form.discard: form = impact-assessment
            bot: Only a governance lead can change the forms. Please send it to Lea Brandt.
            Lea forges form.show: form = nonsense
            bot: There is no such form. Say forms to see them.
            Lea forges form.show: form = ../x|y
            bot: There is no such form. Say forms to see them.
            Lea forges form.version: form = impact-assessment, version = 99
            bot: That form has no such version. Open the form to see its versions.
            Lea forges form.preview: form = impact-assessment
            bot: There is no draft of this form. Send its file to make one.
            Lea forges form.in-force: form = impact-assessment, version = 2
            bot:
              impact-assessment · Version 2 in force
              # Impact assessment
              ! Problem: Version 2 is in force already.
              Impact assessment. New assessments are begun with version 2.
              ## Versions
              - Version 2, in force | Came with the product [Open]
              - Version 1 | Came with the product [Open]
              [Being filled in] [All forms]
            Lea forges form.retire: form = impact-assessment
            bot:
              impact-assessment · Version 2 in force
              # Impact assessment
              ! Problem: Approvals rest on the impact assessment, so it stays in use. Publish another version, or put an earlier one in force.
              Impact assessment. New assessments are begun with version 2.
              ## Versions
              - Version 2, in force | Came with the product [Open]
              - Version 1 | Came with the product [Open]
              [Being filled in] [All forms]
            Lea forges form.discard: form = impact-assessment
            bot:
              impact-assessment · Version 2 in force
              # Impact assessment
              ! Problem: There is no draft of this form. Send its file to make one.
              Impact assessment. New assessments are begun with version 2.
              ## Versions
              - Version 2, in force | Came with the product [Open]
              - Version 1 | Came with the product [Open]
              [Being filled in] [All forms]
            """);

    [Fact]
    public Task Two_leads_publish_at_once() => HasPublished(new Talk(new Office([.. All.Where(p => p != Zoe), OtherLead])))
        .Aside(t => t.Sends(Lea, "vendor-check.json", Second).Sends(Lea, "vendor-check.scoring.json", SecondScoring).Presses(Lea, "Publish"))
        .Aside(t => t.Says(OtherLead, "forms").PressesAt(OtherLead, "vendor-check", "Open").Presses(OtherLead, "Publish"))
        .Presses(Lea, "Publish")
        .Presses(OtherLead, "Publish")
        .Sends(OtherLead, "vendor-check.json", Second)
        .Reads("""
            Lea presses Publish
            bot:
              vendor-check · Version 2 in force
              # Vendor check
              ! Done: It is published. New assessments are begun with it.
              Other. New assessments are begun with version 2.
              ## Versions
              - Version 2, in force | Lea Brandt, 23 Nov 2026, 10:00 [Open]
              - Version 1 | Lea Brandt, 23 Nov 2026, 10:00 [Open]
              [Retire] [Being filled in] [All forms]
            bot, on Lea's card: vendor-check · Version 2 in force | Other. New assessments are begun with version 2. | [Retire] [Being filled in] [All forms]
            bot, on Lea's card: vendor-check · Version 2 in force | Other. New assessments are begun with version 2. | [Retire] [Being filled in] [All forms]
            bot, on Lea's card: vendor-check · Version 2 in force | Other. New assessments are begun with version 2. | [Retire] [Being filled in] [All forms]
            Zoë presses Publish
            bot:
              vendor-check · Version 2 in force
              # Vendor check
              ! Problem: It is published already, as version 2.
              Other. New assessments are begun with version 2.
              ## Versions
              - Version 2, in force | Lea Brandt, 23 Nov 2026, 10:00 [Open]
              - Version 1 | Lea Brandt, 23 Nov 2026, 10:00 [Open]
              [Retire] [Being filled in] [All forms]
            Zoë sends vendor-check.json
            bot:
              vendor-check · Version 2 in force
              # Vendor check
              ! Problem: That is what version 2 holds, which is in force already.
              Other. New assessments are begun with version 2.
              ## Versions
              - Version 2, in force | Lea Brandt, 23 Nov 2026, 10:00 [Open]
              - Version 1 | Lea Brandt, 23 Nov 2026, 10:00 [Open]
              [Retire] [Being filled in] [All forms]
            """);

    [Fact]
    public Task A_draft_that_was_replaced_is_not_published_unseen() => new Talk()
        .Aside(t => t.Sends(Lea, "vendor-check.json", Form).Presses(Lea, "Publish"))
        .Forges(Lea, "form.publish", ("form", "vendor-check"), ("seen", "another"))
        .Reads("""
            Lea forges form.publish: form = vendor-check, seen = another
            bot:
              vendor-check · Draft
              # Vendor check
              ! Problem: The draft was replaced since you looked at it. Look at it again before you publish it.
              vendor-check.json by Lea Brandt, 23 Nov 2026, 10:00. Nothing is wrong with it. It can be published as version 1.
              Questions: 3 on 2 pages
              Scoring: None: it gives no level
              [Publish] [Preview] [Discard the draft] [All forms]
            """);

    [Fact]
    public Task Retired_and_in_force_again() => HasPublished(HasPublished(new Talk()), form: Second, scoring: SecondScoring)
        .Says(Lea, "forms").PressesAt(Lea, "vendor-check", "Open")
        .Presses(Lea, "Retire").Presses(Lea, "Retire")
        .PressesAt(Lea, "Version 1", "Open")
        .Presses(Lea, "Put in force")
        .Reads("""
            Lea: forms
            bot:
              # Forms
              5 forms. To add one or a new version, send its .json file, and its .scoring.json.
              - Impact assessment | impact-assessment · version 2 in force · 0 running [Open]
              - Annual review of an AI system | annual-review · version 1 in force · 0 running [Open]
              - Fundamental-rights impact assessment | fundamental-rights · version 1 in force · 0 running [Open]
              - Supplier due diligence | supplier-due-diligence · version 1 in force · 0 running [Open]
              - Vendor check | vendor-check · version 2 in force · 0 running [Open]
            Lea presses Open at "vendor-check"
            bot:
              vendor-check · Version 2 in force
              # Vendor check
              Other. New assessments are begun with version 2.
              ## Versions
              - Version 2, in force | Lea Brandt, 23 Nov 2026, 10:00 [Open]
              - Version 1 | Lea Brandt, 23 Nov 2026, 10:00 [Open]
              [Retire] [Being filled in] [All forms]
            Lea presses Retire
            bot:
              vendor-check · Version 2, in force
              # Retire Vendor check?
              Nothing new is begun with it. What is running is finished, and what was submitted stays. You can put it in force again.
              [Keep it] [Retire]
            Lea presses Retire
            bot:
              vendor-check · Retired
              # Vendor check
              ! Done: It is retired. Nothing new is begun with it.
              Other. It was retired by Lea Brandt on 23 Nov 2026, 10:00: nothing new is begun with it.
              ## Versions
              - Version 2 | Lea Brandt, 23 Nov 2026, 10:00 [Open]
              - Version 1 | Lea Brandt, 23 Nov 2026, 10:00 [Open]
              [Being filled in] [All forms]
            bot, on Lea's card: vendor-check · Retired | Other. It was retired by Lea Brandt on 23 Nov 2026, 10:00: nothing new is begun with it. | [Being filled in] [All forms]
            bot, on Lea's card: vendor-check · Retired | Other. It was retired by Lea Brandt on 23 Nov 2026, 10:00: nothing new is begun with it. | [Being filled in] [All forms]
            bot, on Lea's card: vendor-check · Retired | Other. It was retired by Lea Brandt on 23 Nov 2026, 10:00: nothing new is begun with it. | [Being filled in] [All forms]
            bot, on Lea's card: vendor-check · Retired | Other. It was retired by Lea Brandt on 23 Nov 2026, 10:00: nothing new is begun with it. | [Being filled in] [All forms]
            Lea presses Open at "Version 1"
            bot:
              vendor-check · Version 1, not in use
              # Vendor check
              For: Other
              Questions: 3 on 2 pages
              Level: By its scoring
              Published: Lea Brandt, 23 Nov 2026, 10:00
              SHA-256: 3b38975e3352fa70d26c4ca5a58e9691b891b96fa8cd3f9c44ce97c74775093c
              Of its scoring: ac4fb49d282031b1d7f3bd354ca16c699815cc00ed30169c66448a820d04e2e2
              [Preview] [Put in force] [Back]
            Lea presses Put in force
            bot:
              vendor-check · Version 1 in force
              # Vendor check
              ! Done: It is in force. New assessments are begun with it.
              Other. New assessments are begun with version 1.
              ## Versions
              - Version 2 | Lea Brandt, 23 Nov 2026, 10:00 [Open]
              - Version 1, in force | Lea Brandt, 23 Nov 2026, 10:00 [Open]
              [Retire] [Being filled in] [All forms]
            bot, on Lea's card: vendor-check · Version 1 in force | Other. New assessments are begun with version 1. | [Retire] [Being filled in] [All forms]
            bot, on Lea's card: vendor-check · Version 1 in force | Other. New assessments are begun with version 1. | [Retire] [Being filled in] [All forms]
            bot, on Lea's card: vendor-check · Version 1 in force | Other. New assessments are begun with version 1. | [Retire] [Being filled in] [All forms]
            bot, on Lea's card: vendor-check · Version 1 in force | Other. New assessments are begun with version 1. | [Retire] [Being filled in] [All forms]
            """);
}
