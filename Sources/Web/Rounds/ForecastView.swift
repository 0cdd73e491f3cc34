import Domain
import HTML

/// What will show at three response rates, from headcounts alone; whom to widen where a voice would vanish.
struct ForecastView: View {
    let visit: Visit
    let plan: Plan
    let instrument: Instrument

    private var t: Translator { visit.t }

    func write(to page: inout HTML) {
        page.element("section", .id("ennuste")) { page in
            page.element("h2", text: t("rounds.forecast.title"))
        }
    }
}
