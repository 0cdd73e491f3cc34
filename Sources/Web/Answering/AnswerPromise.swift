import Domain
import HTML

/// The promise of anonymity in one paragraph, and behind it what it rests on and where it ends (SAFETY §5, §6).
struct AnswerPromise: View {
    let desk: AnswerDesk
    /// True on pages of one theme: the heading alone shows.
    var isFolded = false

    private var visit: Visit { desk.visit }
    private var t: Translator { visit.t }
    private var plan: Plan { desk.round.plan }

    func write(to page: inout HTML) {
        guard isFolded else {
            page.element("section", .class("answer-promise"), .aria(.labelledby, "lupaus")) { page in
                page.element("h2", .id("lupaus"), text: t("answering.promise.title"))
                paragraph(&page)
                page.element("details") { page in
                    page.element("summary", text: t("answering.promise.more"))
                    more(&page)
                }
            }
            return
        }
        page.element("details", .class("answer-promise")) { page in
            page.element("summary", text: t("answering.promise.title"))
            paragraph(&page)
            more(&page)
        }
    }

    private func paragraph(_ page: inout HTML) {
        let values: KeyValuePairs<String, TextValue> = ["k": .count(plan.k), "open": .count(max(plan.k, Plan.openFloor))]
        page.element("p", text: t(plan.told("answering.promise", inside: "answering.promise.inside", jointly: "answering.promise.joint"), values))
        page.element("p", .class("small"), text: t("answering.promise.limit"))
    }

    private func more(_ page: inout HTML) {
        page.element("dl", .class("facts")) { page in
            fact("answering.fact.group", &page) { page in
                page.written(desk.label.name, visit)
                joined(&page)
            }
            fact("answering.fact.people", &page) { page in
                page.text(desk.label.people.map { t("answering.fact.people.some", ["n": .count($0)]) } ?? t("answering.fact.people.anyone"))
            }
            fact("answering.fact.smallest", &page) { smallest(&$0) }
            fact("answering.fact.maker", &page) { maker(&$0) }
            fact("answering.fact.afterwards", &page) { $0.text(t("answering.fact.afterwards.nobody")) }
        }
        page.element("h3", text: t("answering.limits"))
        page.element("ul") { page in
            for limit in limits { page.element("li", text: limit) }
        }
        page.element("p") { page in
            outside(&page, visit.address("kyselyt", desk.round.id.description), t("answering.plan"))
        }
    }

    private var limits: [String] {
        var limits = [t("answering.limit.text"), t("answering.limit.root"), t("answering.limit.colleagues"), t("answering.limit.alone")]
        if desk.label.isRepeatable { limits.append(t("answering.limit.repeat")) }
        return limits + [t("answering.limit.list"), t("answering.limit.network")]
    }

    private func fact(_ name: TextKey, _ page: inout HTML, _ content: (inout HTML) -> Void) {
        page.element("dt", text: t(name))
        page.element("dd") { content(&$0) }
    }

    /// Small groups are counted with another from the start; whoever is in one should know.
    private func joined(_ page: inout HTML) {
        let names = plan.members(of: desk.label).filter { $0.key != desk.label.key }.map(\.name)
        guard !names.isEmpty else { return }
        page.text(" " + t("answering.fact.joined") + " ")
        for (index, name) in names.enumerated() {
            if index > 0 { page.text(", ") }
            page.written(name, visit)
        }
        page.text(".")
    }

    private func smallest(_ page: inout HTML) {
        let open = max(plan.k, Plan.openFloor)
        let key = plan.told(
            "answering.fact.smallest.both", inside: "answering.fact.smallest.inside", jointly: "answering.fact.smallest.joint")
        page.text(t(key, ["k": .count(plan.k), "open": .count(open)]))
        if desk.label.isRepeatable, desk.round.labels.count > 1 {
            page.text(" " + t("answering.fact.smallest.repeat", ["n": .count(Plan.repeatableFloor)]))
        }
    }

    private func maker(_ page: inout HTML) {
        guard let organisation = visit.organisation else { return }
        page.written(organisation.name, visit)
        guard !organisation.contact.isEmpty else { return }
        page.text(" · ")
        page.written(organisation.contact)
    }

    /// A link that leaves the form opens beside it: what was typed stays.
    private func outside(_ page: inout HTML, _ address: Address, _ text: String) {
        page.element("a", .href(address), .with("target", "_blank"), .with("rel", "noopener"), text: "\(text) (\(t("answering.new-tab")))")
    }
}
