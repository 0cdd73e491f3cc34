import Domain
import HTML

/// The chain as a vertical story: what, when, in which words, and the way there.
struct ChainView: View {
    let chain: Chain
    let visit: Visit

    private var t: Translator { visit.t }

    func write(to page: inout HTML) {
        page.element("section", .class("chain"), .aria(.labelledby, "ketju")) { page in
            page.element("h2", .id("ketju"), text: t("roadmap.chain"))
            page.element("ol") { page in
                for link in chain.links {
                    page.element("li", .class("chain-\(link.kind.rawValue)\(link.text.isEmpty || link.isMissing ? " chain-missing" : "")")) {
                        write(link, &$0)
                    }
                }
            }
        }
    }

    private func write(_ link: Chain.Link, _ page: inout HTML) {
        page.element("p", .class("chain-kind")) { page in
            page.element("strong", text: t(TextKey(family: "roadmap.chain", link.kind)))
            if let time = link.time { page.element("span", .class("quiet nowrap"), text: t.when(time)) }
        }
        page.element("p") { page in
            if link.text.isEmpty {
                page.element("span", .class("empty"), text: t(link.kind == .next ? "roadmap.chain.next.missing" : "roadmap.chain.benefit.missing"))
            } else if link.kind == .here {
                page.element("strong") { $0.written(link.text, visit) }
            } else if let place = link.place {
                page.element("a", .href(address(place))) { $0.written(link.text, visit) }
            } else {
                page.written(link.text, visit)
            }
        }
        if link.isMissing { page.element("p", .class("small empty"), text: t("roadmap.chain.benefit.missing")) }
        if let told = link.verdict { page.element("p", .class("small"), text: t.words(told) + ": " + t.sentence(told)) }
        figures(link, &page)
        guard let sector = link.together else { return }
        page.element("p", .class("small quiet")) { page in
            page.written(sector, visit)
            page.text(": " + t("roadmap.chain.together"))
        }
    }

    private func figures(_ link: Chain.Link, _ page: inout HTML) {
        guard !link.figures.isEmpty else { return }
        page.element("ul", .class("chain-figures")) { page in
            for figure in link.figures {
                page.element("li") { page in
                    page.written(figure.name, visit)
                    page.text(" ")
                    page.element("strong") { $0.written(figure.value) }
                }
            }
        }
    }

    private func address(_ place: Chain.Place) -> Address {
        switch place {
        case .result(let round, nil): visit.address("tulokset", round.description)
        case .result(let round, let statement?): visit.address("tulokset", round.description, "vaittamat", statement)
        case .round(let round): visit.address("kyselyt", round.description)
        case .finding(let finding, let round): visit.address("tulokset", round.description, fragment: "havainto-\(finding)")
        case .action(let id): visit.address("digipolku", id.description)
        case .need(let id): visit.address("tarpeet", id.description)
        case .idea(let id): visit.address("tarpeet", fragment: "ehdotus-\(id)")
        case .decision(let id): visit.address("paatokset", id.description)
        case .here(let part): Address(fragment: part)
        }
    }
}
