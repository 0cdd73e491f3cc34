import Domain
import HTML

/// How far the reader is, at the foot of the screen; on a theme's page also the way back and on.
///
/// The number of answered statements is counted by the style sheet while people answer, without a script; `done` marks stand for the
/// answers on other pages.
struct AnswerBar: View {
    let answerPage: AnswerPage

    private var t: Translator { answerPage.visit.t }
    private var typed: TypedAnswers { answerPage.typed }
    private var questionnaire: Questionnaire { answerPage.desk.questionnaire }
    private var all: Int { questionnaire.count }

    func write(to page: inout HTML) {
        page.element("div", .class("answer-bar no-print")) { page in
            track(&page)
            if answerPage.place != .whole {
                if answerPage.place == .part(0) {
                    page.element("span", .class("answer-bar-end")) { _ in }
                } else {
                    page.element("button", .class("quiet"), .name("siirry"), .value("edellinen"), text: t("answering.back"))
                }
            }
            page.element("p", .class("answer-progress")) { page in
                if case .part(let index) = answerPage.place {
                    page.element(
                        "span",
                        text: t(
                            questionnaire.isOfStatements ? "answering.theme-of" : "answering.part-of",
                            ["n": .count(index + 1), "all": .count(answerPage.parts.count)]))
                }
                answered(&page)
            }
            if case .part = answerPage.place {
                page.element("button", .name("siirry"), .value("seuraava"), text: t("answering.next"))
            } else if answerPage.place == .sending {
                page.element("span", .class("answer-bar-end")) { _ in }
            }
        }
    }

    /// A thin line: on a theme's page the place among the themes; on the whole form the script shows it and moves it on.
    private func track(_ page: inout HTML) {
        if case .part(let index) = answerPage.place {
            line(index + 1, of: answerPage.parts.count, isLive: false, &page)
        } else {
            line(typed.count(in: questionnaire), of: all, isLive: true, &page)
        }
    }

    private func line(_ value: Int, of most: Int, isLive: Bool, _ page: inout HTML) {
        page.element(
            "progress", .class("answer-track"), .with("max", most), .with("value", value), .aria(.hidden, "true"), .flag("hidden", isLive),
            .flag("data-track", isLive)
        ) { _ in }
    }

    private func answered(_ page: inout HTML) {
        page.element("span", .class("answered"), .with("data-elsewhere", elsewhere)) { page in
            for _ in 0..<elsewhere { page.element("i", .class("done")) { _ in } }
            page.element(
                "span", .class("visually-hidden"), .flag("data-answered"), text: "\(t("answering.answered")) \(typed.count(in: questionnaire))/\(all)"
            )
            page.element("span", .class("answered-count"), .aria(.hidden, "true"), text: "/\(all) \(t("answering.answered.after"))")
        }
    }

    /// Answers that travel in hidden fields.
    private var elsewhere: Int {
        switch answerPage.place {
        case .whole: 0
        case .part(let index): typed.count(in: questionnaire) - typed.count(in: answerPage.parts[index])
        case .sending: typed.count(in: questionnaire)
        }
    }
}

/// The end of the form: what sending means, and what is stored.
struct SendSection: View {
    let desk: AnswerDesk
    let typed: TypedAnswers
    /// A form that lost its ticket: its problem leads to the button.
    let hasTicketProblem: Bool
    var isTitled = true

    private var t: Translator { desk.visit.t }

    func write(to page: inout HTML) {
        page.element("section", .class("answer-send")) { page in
            if isTitled { page.element("h2", text: t("answering.send.title")) }
            page.element("p", text: t("answering.send.advice"))
            page.element("div", .class("buttons")) { page in
                page.element("button", .with("id", ifSome: hasTicketProblem ? "f-lippu" : nil), text: t("answering.send"))
                page.element("button", .class("quiet"), .name("nayta"), .value("tallenne"), text: t("answering.record"))
            }
            page.add(KeepButton(desk: desk))
            if desk.door == .personal {
                page.element("p", .class("no-print")) { page in
                    page.element("button", .class("link"), .name("poista"), .value("kysy"), text: t("answering.forget"))
                }
            }
        }
    }
}

/// The way to the pages that every service must have; they open beside the form, so that nothing typed is lost.
struct AnswerFoot: View {
    let visit: Visit

    func write(to page: inout HTML) {
        let t = visit.t
        page.element("footer", .class("answering answer-foot small")) { page in
            page.element("ul") { page in
                for (place, text) in [("tietosuoja", t("frame.privacy")), ("saavutettavuus", t("frame.accessibility"))] {
                    page.element("li") { page in
                        page.element(
                            "a", .href(visit.address(place)), .with("target", "_blank"), .with("rel", "noopener"),
                            text: "\(text) (\(t("answering.new-tab")))")
                    }
                }
            }
            if let contact = visit.organisation?.contact, !contact.isEmpty {
                page.element("p", text: t("frame.contact", ["contact": .text(contact)]))
            }
        }
    }
}
