import Domain
import Formats
import HTML

/// What stands around every page: head, skip link, header with five words, language switch, footer.
struct Frame {
    let visit: Visit
    let title: String
    let width: PageWidth

    private var t: Translator { visit.t }
    private var accent: String { visit.organisation?.accent ?? Organisation.defaultAccent }

    func write(to page: inout HTML, content: (inout HTML) -> Void) {
        guard visit.paper == nil else {
            return PaperFrame(visit: visit, title: title, bodyClass: bodyClass, mainClass: mainClass).write(to: &page, content: content)
        }
        page.doctype()
        page.element("html", .lang(visit.language.rawValue)) { page in
            head(&page)
            page.element("body", .class(bodyClass)) { page in
                page.element("a", .class("skip"), .href(Address(fragment: "sisalto")), text: t("frame.skip"))
                if width != .bare { header(&page) } else { bareHeader(&page) }
                page.element("main", .id("sisalto"), .class(mainClass), .with("tabindex", -1)) { page in
                    page.add(DayNotice(visit: visit))
                    content(&page)
                }
                if width != .bare { footer(&page) }
            }
        }
    }

    private var bodyClass: StaticString { width == .bare ? "bare" : "site" }
    private var mainClass: StaticString { width == .column ? "column" : "wide" }

    private func head(_ page: inout HTML) {
        page.element("head") { page in
            page.void("meta", .with("charset", "utf-8"))
            let place = organisationName.isEmpty ? "Digipolku" : Cleaned.closed(organisationName)
            page.element("title", text: "\(Cleaned.closed(title)) – \(place)")
            page.void("meta", .name("viewport"), .with("content", "width=device-width, initial-scale=1"))
            page.void("meta", .name("color-scheme"), .with("content", "light dark"))
            page.void("link", .with("rel", "icon"), .href(visit.site.assets.icon))
            page.void("link", .with("rel", "stylesheet"), .href(visit.site.assets.styles(accent: accent)))
            page.element("script", .src(visit.site.assets.script), .flag("defer")) { _ in }
        }
    }

    private var organisationName: String {
        visit.organisation.map { $0.name.text(in: visit.language, first: $0.firstLanguage) } ?? ""
    }

    private func header(_ page: inout HTML) {
        page.element("header", .class("site-header")) { page in
            page.element("div", .class("site-header-row")) { page in
                page.element("a", .class("site-name"), .href(visit.address())) { page in
                    page.element("span", .class("site-mark"), .aria(.hidden, "true")) { _ in }
                    page.text(organisationName.isEmpty ? "Digipolku" : organisationName)
                }
                languages(&page)
            }
            if visit.organisation != nil { navigation(&page) }
            PathMenu(visit: visit).write(to: &page)
        }
    }

    private func bareHeader(_ page: inout HTML) {
        page.element("header", .class("bare-header")) { page in
            page.element("span", .class("site-name"), text: organisationName)
        }
    }

    private func navigation(_ page: inout HTML) {
        page.element("nav", .class("site-nav"), .aria(.label, t("frame.navigation"))) { page in
            page.element("ul") { page in
                link(&page, t("frame.board"), ["huoneentaulu"])
                link(&page, t("frame.path"), ["digipolku"])
                link(&page, t("frame.rounds"), ["kyselyt"])
                link(&page, t("frame.results"), ["tulokset"])
                if visit.actor != nil { link(&page, t("frame.desk"), ["tyopoyta"]) } else { link(&page, t("frame.sign-in"), ["kirjaudu"]) }
            }
        }
    }

    private func link(_ page: inout HTML, _ text: String, _ parts: [String]) {
        let slug = visit.organisation?.slug ?? ""
        let address = Address(path: [visit.language.rawValue, slug] + parts)
        let isHere = visit.segments.dropFirst(2).first.map(String.init) == parts.first
        let isAround = parts == ["digipolku"] && PathMenu(visit: visit).isShown
        let current = isHere ? "page" : isAround ? "true" : nil
        page.element("li") { $0.element("a", .href(address), .with("aria-current", ifSome: current), text: text) }
    }

    /// The same page in the other languages; a page that came from a POST leads to where it was sent.
    private func languages(_ page: inout HTML) {
        page.element("nav", .class("languages"), .aria(.label, t("frame.languages"))) { page in
            page.element("ul") { page in
                for language in Language.allCases {
                    page.element("li") { page in
                        if language == visit.language {
                            page.element("span", .aria(.current, "true"), .lang(language.rawValue), text: language.ownName)
                        } else {
                            page.element(
                                "a", .href(visit.sameAddress(in: language)), .lang(language.rawValue), .with("hreflang", language.rawValue),
                                text: language.ownName)
                        }
                    }
                }
            }
        }
    }

    private func footer(_ page: inout HTML) {
        page.element("footer", .class("site-footer")) { page in
            page.element("div", .class("site-footer-row")) { page in
                if visit.organisation != nil {
                    page.element("ul") { page in
                        link(&page, t("frame.accessibility"), ["saavutettavuus"])
                        link(&page, t("frame.privacy"), ["tietosuoja"])
                        link(&page, t("frame.data"), ["tiedot"])
                    }
                }
                if let contact = visit.organisation?.contact, !contact.isEmpty {
                    page.element("p", text: t("frame.contact", ["contact": .text(contact)]))
                }
                if visit.isPrintable { page.add(PaperLinks(visit: visit)) }
                page.element("p", .class("quiet"), text: "Digipolku \(visit.site.settings.version)")
            }
        }
    }
}

extension Visit {
    /// This page's address in another language, query kept.
    func sameAddress(in language: Language) -> Address {
        let rest = segments.first.flatMap { Language(rawValue: String($0)) } == nil ? segments[...] : segments.dropFirst()
        let query = (try? query().fields) ?? []
        return Address(path: [language.rawValue] + rest.map(String.init), fields: query)
    }
}
