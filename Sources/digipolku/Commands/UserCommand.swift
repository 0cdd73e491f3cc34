import ArgumentParser
import Content
import Domain
import Foundation
import Formats
import Store

/// `digipolku user`: accounts from the machine.
struct UserCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "user", abstract: "Accounts.", subcommands: [Add.self])

    /// `digipolku user add`: an account with a role; an organisation that is not there yet is made, unless its name looks like a slip.
    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Make an account; without a password, print a one-time link.")

        @OptionGroup var place: PlaceOptions
        @Option var email: String
        @Option var name: String
        @Option(help: "Slug of the organisation, such as tyrskyla.") var organisation: String
        @Flag(name: .customLong("new-organisation"), help: "Make the organisation even if one of nearly the same name is there.")
        var isNewOrganisation = false
        @Option(help: "admin, lead, owner, contributor, viewer or auditor.") var role: RoleArgument
        @Option(name: .customLong("base-url"), help: "Address that people use; the printed link begins with it.") var baseURL: String?
        @Flag(name: .customLong("password-stdin"), help: "Read the password from standard input.") var passwordStdin = false

        func run() async throws {
            try await place.work(makesStore: true) { house, settings in
                guard Account.problems(email: email, name: name).isEmpty else { throw UserFault.account }
                let password = passwordStdin ? readLine(strippingNewline: true) ?? "" : nil
                if let password, !Account.problems(password: password).isEmpty { throw UserFault.password }
                let (home, isNew) = try await house.organisation(slug: organisation, isMeant: isNewOrganisation)
                let actor = Actor.program(in: home.id)
                let account = try await house.store.addMember(email: email, name: name, roles: [role.role], by: actor).account
                if let password { try await house.store.setPassword(password, of: account.id) }
                let link = password == nil ? try await house.store.makeLink(.welcome, for: account.id, by: actor) : nil
                print(said(account, in: home, isNew: isNew, link: link, settings))
            }
        }

        private func said(_ account: Account, in home: Organisation, isNew: Bool, link: String?, _ settings: ProgramSettings) -> String {
            let base = settings.text("base-url", baseURL) ?? "http://127.0.0.1:8080"
            let address = link.map { "\(base)/\(home.firstLanguage.rawValue)/\(home.slug)/kirjaudu/linkki/\($0)" }
            guard place.json else {
                return (isNew ? "The organisation \(home.slug) is new; it was made now.\n" : "")
                    + "\(account.email) is now \(role.role.rawValue) of \(home.slug)."
                    + (address.map { "\nOne-time link, good for 24 hours: \($0)" } ?? "")
            }
            return String(
                decoding: JSONWriter.object {
                    $0.field("account", account.id.description)
                    $0.field("organisation", home.slug)
                    $0.field("role", role.role.rawValue)
                    $0.field("link", address)
                }, as: UTF8.self)
        }
    }
}

enum UserFault: Error, CustomStringConvertible {
    case account, password, slug(String)
    case nearly(String, Organisation)

    var description: String {
        switch self {
        case .account: "An account needs a name and an e-mail address such as name@example.fi."
        case .password: "A password has \(Account.leastPassword)–\(Account.longestPassword) characters."
        case .slug(let slug): "\(slug) cannot be an organisation's slug: small letters a–z, digits and - only, such as tyrskyla."
        case .nearly(let slug, let there):
            "There is no organisation \(slug). Did you mean \(there.slug)? If it is a new one, say so with --new-organisation."
        }
    }
}

/// A role as the command line takes it.
struct RoleArgument: ExpressibleByArgument {
    let role: Role

    init?(argument: String) {
        guard let role = Role(rawValue: argument) else { return nil }
        self.role = role
    }

    static var allValueStrings: [String] { Role.allCases.map(\.rawValue) }
}

extension House {
    /// The organisation of a slug; one that is not there yet is made, from the table of municipalities where it is one.
    ///
    /// - Parameter isMeant: a new one is wanted, however it is called.
    /// - Throws: `UserFault.nearly` for a slug that looks like a slip of one that is there.
    func organisation(slug: String, isMeant: Bool) async throws -> (Organisation, isNew: Bool) {
        if let found = try await store.organisation(slug: slug) { return (found, false) }
        guard Organisation.isSlug(slug) else { throw UserFault.slug(slug) }
        let table = try MunicipalityTable(content.bytes("data/municipalities.csv") ?? [])
        let known = table.all.first { $0.slug == slug }
        if !isMeant, known == nil, let near = try await store.organisations().first(where: { Slip.isLikely(slug, for: $0.slug) }) {
            throw UserFault.nearly(slug, near)
        }
        let themes = try InstrumentFile.read(content.bytes("instruments/muutosvalmius-1.yaml") ?? []).themes
        let made = try await store.addOrganisation(
            slug: slug, name: known?.name ?? LocalText(fi: slug.capitalized, sv: slug.capitalized, en: slug.capitalized),
            languages: known?.languages ?? Language.allCases, themes: themes)
        return (made, true)
    }
}

/// A word that somebody typed in the place of another.
enum Slip {
    /// Two letters off, or one a beginning of the other.
    static func isLikely(_ typed: String, for meant: String) -> Bool {
        let (typed, meant) = (Array(typed), Array(meant))
        let beginning = min(typed.count, meant.count)
        if beginning >= 4, typed.prefix(beginning) == meant.prefix(beginning) { return true }
        return beginning >= 4 && distance(typed, meant) <= 2
    }

    /// Letters to change, add or leave out.
    private static func distance(_ one: [Character], _ other: [Character]) -> Int {
        var row = Array(0...other.count)
        for (index, letter) in one.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for place in other.indices {
                let changed = diagonal + (letter == other[place] ? 0 : 1)
                diagonal = row[place + 1]
                row[place + 1] = min(changed, row[place] + 1, diagonal + 1)
            }
        }
        return row[other.count]
    }
}
