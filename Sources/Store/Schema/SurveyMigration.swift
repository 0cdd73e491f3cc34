import Database

extension Store {
    /// Surveys in full: each feature brings its own part.
    static let surveyMigration = Migration(7, "surveys", parts: [roundMessages])
}
