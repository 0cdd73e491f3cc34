import Domain
import HTML

/// One claim: what was promised, and what the rounds say.
struct ClaimView: View {
    let visit: Visit
    let told: ToldClaim
    /// The action stands beside it, unless this is its own page.
    var action: Revision<Action>?
    var mayEdit = false

    private var t: Translator { visit.t }
    private var claim: EffectClaim { told.claim.content }

    func write(to page: inout HTML) {
        page.element("article", .class("panel claim"), .id("vaikutus-\(told.claim.id)")) { page in
            page.element("h3") { page in
                page.written(told.who, visit)
                page.text(", \(claim.statement): ")
                page.text(promise)
            }
            if let statement = told.statement {
                page.element("p", .class("quiet")) { page in
                    guard let address = statementAddress else { return page.written(statement.text, visit) }
                    page.element("a", .href(address)) { $0.written(statement.text, visit) }
                }
            }
            if let action {
                page.element("p", .class("small")) { $0.element("a", .href(visit.place(of: action.id))) { $0.written(action.title, visit) } }
            }
            page.element("p") { page in
                page.element("span", .class(told.tagClass), text: t.words(told))
                page.text(" " + t.sentence(told))
            }
            if !told.others.isEmpty { page.element("p", .class("small quiet"), text: others) }
            page.paragraphs(claim.note, visit)
            withdrawal(&page)
        }
    }

    /// "luvattiin +0,5 vuoteen 2026 mennessä"
    private var promise: String {
        let size = t.change(Double(claim.hundredths) / 100, digits: claim.hundredths % 10 == 0 ? 1 : 2)
        guard let by = claim.by else { return t("worth.claim.promise.next", ["n": .text(size)]) }
        return t("worth.claim.promise", ["n": .text(size), "year": .text(String(by))])
    }

    private var statementAddress: Address? {
        told.shown.map { visit.address("tulokset", $0.id.description, "vaittamat", claim.statement) }
    }

    private var others: String {
        told.others.map { other in
            t(
                "worth.claim.other",
                ["year": .text(String(other.round.closes.year)), "mean": .decimal(other.mean, digits: 1), "n": .count(other.people)])
        }.joined(separator: " ")
    }

    private func withdrawal(_ page: inout HTML) {
        guard claim.withdrawn.isEmpty else {
            return page.element("p") { page in
                page.text(t("worth.claim.withdrawn") + " ")
                page.written(claim.withdrawn, visit)
            }
        }
        guard mayEdit, told.verdict.outcome == nil else { return }
        page.element("p", .class("no-print")) { page in
            let address = visit.address("digipolku", claim.action.description, "vaikutus", told.claim.id.description)
            page.element("a", .href(address)) { page in
                page.text(t("worth.claim.withdraw"))
                page.element("span", .class("visually-hidden"), text: ": \(claim.statement)")
            }
        }
    }
}

extension ToldClaim {
    var tagClass: StaticString {
        guard claim.content.withdrawn.isEmpty else { return "tag empty" }
        switch verdict {
        case .waiting, .madeAfterwards: return "tag waiting"
        case .judged(let outcome):
            return switch outcome.verdict {
            case .moved: "tag better"
            case .worse: "tag worse"
            case .notDistinguishable, .tooLittle, .notComparable: "tag"
            }
        }
    }
}

extension Translator {
    /// The verdict in a word or two.
    func words(_ told: ToldClaim) -> String {
        switch told.verdict {
        case .waiting: self("worth.verdict.waiting")
        case .madeAfterwards: self("worth.verdict.afterwards")
        case .judged(let outcome): self(TextKey(family: "worth.effect", outcome.verdict))
        }
    }

    /// What the figures say, with them.
    func sentence(_ told: ToldClaim) -> String {
        switch told.verdict {
        case .waiting:
            if told.isHidden { return self("worth.verdict.hidden") }
            guard let judge = told.judge else { return self("worth.verdict.waiting.none") }
            return self("worth.verdict.waiting.round", ["round": .text(judge.plan.name.text(in: language))])
        case .madeAfterwards: return self("worth.verdict.afterwards.why")
        case .judged(let outcome): return sentence(outcome, told)
        }
    }

    private func sentence(_ outcome: EffectOutcome, _ told: ToldClaim) -> String {
        guard let change = outcome.change, let before = try? change.before.mean(), let after = try? change.after.mean() else {
            return self(TextKey(family: "worth.effect-why", outcome.verdict))
        }
        let figures = self(
            "worth.claim.figures",
            [
                "before": .decimal(before, digits: 1), "after": .decimal(after, digits: 1), "n": .count(change.before.answered),
                "m": .count(change.after.answered), "from": .text(told.start.map { String($0.closes.year) } ?? ""),
                "to": .text(told.judge.map { String($0.closes.year) } ?? ""),
            ])
        let size = outcome.size.map { self(TextKey(family: "worth.size", $0)) } ?? self(TextKey(family: "worth.effect-why", outcome.verdict))
        return figures + " " + size
    }
}

/// The claims of one action.
struct ClaimsView: View {
    let visit: Visit
    let action: Revision<Action>
    let claims: [ToldClaim]
    let mayEdit: Bool

    func write(to page: inout HTML) {
        guard mayEdit || !claims.isEmpty else { return }
        page.element("section", .aria(.labelledby, "vaikutukset")) { page in
            page.element("h2", .id("vaikutukset"), text: visit.t("worth.claims"))
            for told in claims { page.add(ClaimView(visit: visit, told: told, mayEdit: mayEdit)) }
            if mayEdit {
                page.element("p", .class("no-print")) { page in
                    page.element(
                        "a", .href(visit.address("digipolku", action.id.description, "vaikutus", "uusi")), text: visit.t("worth.claim.add"))
                }
            }
        }
    }
}
