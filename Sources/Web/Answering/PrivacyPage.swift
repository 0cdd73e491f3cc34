import Domain
import HTML
import Hummingbird
import Store

extension AnsweringRoutes {
    @Sendable func privacy(_ visit: Visit) async throws -> Response {
        let open = try await site.store.roundsTakingAnswers(in: try visit.home().id)
        return visit.page(PrivacyPage(visit: visit, openRounds: open))
    }
}

/// What is stored, where and for how long; how answers stay anonymous and where that ends; whose right is what.
struct PrivacyPage: Page {
    let visit: Visit
    let openRounds: [Round]

    var title: String { t("privacy.title") }
    private var t: Translator { visit.t }

    func write(to page: inout HTML) {
        page.element("h1", text: title)
        page.element("p", .class("lead"), text: t("privacy.lead"))
        controller(&page)
        anonymity(&page)
        stored(&page)
        cookies(&page)
        rights(&page)
    }

    private func controller(_ page: inout HTML) {
        guard let organisation = visit.organisation else { return }
        page.element("h2", text: t("privacy.controller"))
        page.element("p") { page in
            page.written(organisation.name, visit)
            page.text(organisation.contact.isEmpty ? ". " : ", ")
            if !organisation.contact.isEmpty {
                page.written(organisation.contact)
                page.text(". ")
            }
            page.text(t("privacy.controller.basis"))
        }
    }

    private func anonymity(_ page: inout HTML) {
        page.element("h2", text: t("privacy.anonymity"))
        for text in [t("privacy.anonymity.apart"), t("privacy.anonymity.sealed"), t("privacy.anonymity.boxes"), t("privacy.anonymity.texts")] {
            page.element("p", text: text)
        }
        page.element("h3", text: t("privacy.limits"))
        page.element("ul") { page in
            for text in [
                t("answering.limit.text"), t("answering.limit.root"), t("answering.limit.colleagues"), t("answering.limit.alone"),
                t("answering.limit.repeat"), t("answering.limit.list"), t("answering.limit.network"), t("privacy.limit.headcounts"),
                t("privacy.limit.copies"),
            ] { page.element("li", text: text) }
        }
        plans(&page)
    }

    /// The plan says before anyone answers what will be shown of whom.
    private func plans(_ page: inout HTML) {
        guard !openRounds.isEmpty else { return }
        page.element("h3", text: t("privacy.plans"))
        page.element("ul") { page in
            for round in openRounds {
                page.element("li") { page in
                    page.element("a", .href(visit.address("kyselyt", round.id.description))) { $0.written(round.plan.name, visit) }
                }
            }
        }
    }

    private func stored(_ page: inout HTML) {
        page.element("h2", text: t("privacy.stored"))
        let heads = [t("privacy.stored.what"), t("privacy.stored.where"), t("privacy.stored.until")]
        let rows = rows
        StackedTable(caption: t("privacy.stored.caption"), columns: heads.map { StackedTable.Column(name: $0) }, count: rows.count) {
            row, column, page in
            page.text([rows[row].what, rows[row].place, rows[row].until][column])
        }.write(to: &page)
    }

    private var rows: [(what: String, place: String, until: String)] {
        [
            (t("privacy.row.invitation"), t("privacy.row.invitation.where"), t("privacy.row.invitation.until")),
            (t("privacy.row.mark"), t("privacy.row.mark.where"), t("privacy.row.mark.until")),
            (t("privacy.row.draft"), t("privacy.row.draft.where"), t("privacy.row.draft.until")),
            (t("privacy.row.answer"), t("privacy.row.answer.where"), t("privacy.row.answer.until")),
            (t("privacy.row.text"), t("privacy.row.text.where"), t("privacy.row.text.until")),
            (t("privacy.row.release"), t("privacy.row.release.where"), t("privacy.row.release.until")),
            (t("privacy.row.account"), t("privacy.row.account.where"), t("privacy.row.account.until")),
            (t("privacy.row.mail"), t("privacy.row.account.where"), t("privacy.row.mail.until")),
            (t("privacy.row.log"), t("privacy.row.log.where"), t("privacy.row.log.until")),
            (t("privacy.row.backup"), t("privacy.row.backup.where"), t("privacy.row.backup.until")),
        ]
    }

    private func cookies(_ page: inout HTML) {
        page.element("h2", text: t("privacy.cookies"))
        page.element("p", text: t("privacy.cookies.none"))
        page.element("p", text: t("privacy.cookies.draft"))
    }

    private func rights(_ page: inout HTML) {
        page.element("h2", text: t("privacy.rights"))
        page.element("ul") { page in
            for text in [t("privacy.rights.invitation"), t("privacy.rights.answer"), t("privacy.rights.account"), t("privacy.rights.complaint")] {
                page.element("li", text: text)
            }
        }
    }
}
