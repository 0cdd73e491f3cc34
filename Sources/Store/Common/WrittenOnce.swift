import Domain
import Secrets

extension Store {
    /// The id of what a form adds, following from a mark that the form carries: a form that is sent twice (a double click, the back button,
    /// a lost answer) names the same object, and the second is refused by its key. Nobody outside can aim at an id.
    ///
    /// - Parameters:
    ///   - mark: any text; another one for each form that is shown.
    ///   - number: which of the form's objects, from 0.
    func id<Row>(once mark: String, _ number: Int = 0, in organisation: Organisation.ID) -> ID<Row> {
        let bytes = key.subkey("written once").mac(Array("\(organisation.number) \(number) \(mark)".utf8))
        return ID(bytes.prefix(8).reduce(Int64(0)) { $0 << 8 | Int64($1) } & Int64.max)
    }

    /// A mark for a form.
    package static func mark() -> String { Base32.text(Secrets.random(16)) }
}
