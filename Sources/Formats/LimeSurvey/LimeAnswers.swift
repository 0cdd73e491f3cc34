/// Answers that types of LimeSurvey bring along without saying them in the file.
enum LimeAnswers {
    static let yesNo = [yes, no]
    static let yesNoUncertain = [yes, part("U", "En ole varma", "Osäker", "Uncertain"), no]
    static let gender = [part("F", "Nainen", "Kvinna", "Female"), part("M", "Mies", "Man", "Male")]
    static let moreOrLess = [
        part("I", "Kasvaa", "Ökar", "Increase"), part("S", "Pysyy samana", "Oförändrat", "Same"), part("D", "Vähenee", "Minskar", "Decrease"),
    ]

    /// Points without words.
    static func numbers(_ most: Int) -> [LimeSurvey.Part] { (1...most).map { part("\($0)", "\($0)", "\($0)", "\($0)") } }

    private static let yes = part("Y", "Kyllä", "Ja", "Yes")
    private static let no = part("N", "Ei", "Nej", "No")

    private static func part(_ code: String, _ fi: String, _ sv: String, _ en: String) -> LimeSurvey.Part {
        LimeSurvey.Part(code: code, texts: ["fi": fi, "sv": sv, "en": en])
    }
}
