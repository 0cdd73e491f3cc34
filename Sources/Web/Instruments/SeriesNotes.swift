import Domain
import HTML

/// What a questionnaire does with series that others have published, told before it is frozen or asked: nothing ends silently.
struct SeriesNotes: View {
    let t: Translator
    let course: SeriesCourse

    func write(to page: inout HTML) {
        guard !course.isEmpty else { return }
        page.element("h3", text: t("instruments.series.title"))
        page.element("ul") { page in
            for one in course.continued {
                page.element("li", text: words(one.series, one.isReworded ? "instruments.series.goes-on-break" : "instruments.series.goes-on"))
            }
            for series in course.ended {
                page.element("li") { page in
                    page.element("span", .class("tag waiting"), text: t("instruments.series.ended"))
                    page.text(" " + words(series, "instruments.series.ends"))
                }
            }
        }
    }

    private func words(_ series: PublishedSeries, _ key: TextKey) -> String {
        t(key, ["name": .text(series.name.text(in: t.language)), "figures": .text(series.figures(t))])
    }
}
