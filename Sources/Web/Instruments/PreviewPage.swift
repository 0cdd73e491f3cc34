import Domain
import HTML

/// The very form as one group gets it, with nothing to send.
struct PreviewPage: Page {
    let visit: Visit
    let facts: InstrumentFacts
    let group: AskedGroup

    private var t: Translator { visit.t }
    var width: PageWidth { .bare }
    var title: String { t("instruments.preview", ["group": .text(group.name.text(in: t.language))]) }

    func write(to page: inout HTML) {
        let instrument = facts.instrument
        let label = Label(
            number: 0, key: [group.key], name: group.name, people: nil, isPublic: group.key == AskedGroup.open, isRepeatable: true,
            statements: instrument.items(for: group.key, in: .full).map(\.id))
        let questionnaire = Questionnaire(label: label, instrument: instrument)
        page.element("p", .class("notice")) { page in
            page.text(title + ". " + t("instruments.preview-what") + " ")
            page.element("a", .href(visit.address("kyselypohjat", instrument.reference.name)), text: t("instruments.back"))
        }
        page.element("form", .class("answering"), .with("method", "get"), .action(visit.address("kyselypohjat", instrument.reference.name))) { page in
            page.element("h1") { $0.written(instrument.name, visit) }
            page.element("p") { $0.element("strong") { $0.written(group.instruction, visit) } }
            page.paragraphs(instrument.instruction, visit)
            for part in questionnaire.parts {
                page.element("section", .class("answer-section"), .aria(.labelledby, "t-\(part.section.key)")) { page in
                    page.element("h2", .id("t-\(part.section.key)")) { $0.written(part.section.name, visit) }
                    if !part.section.lead.isEmpty { page.element("p", .class("quiet")) { $0.written(part.section.lead, visit) } }
                    for item in part.items {
                        page.add(ItemField(visit: visit, questionnaire: questionnaire, item: item, typed: TypedAnswers(), problem: nil))
                    }
                }
            }
        }
    }
}
