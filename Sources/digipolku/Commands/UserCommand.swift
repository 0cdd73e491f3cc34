import ArgumentParser
import Content
import Domain
import Foundation
import Formats
import Store

/// `digipolku user`: accounts from the machine.
struct UserCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "user", abstract: "Accounts.", subcommands: [Add.self])

    /// `digipolku user add`: an account with a role; an organisation that is not there yet is made.
    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Make an account; without a password, print a one-time link.")

        @OptionGroup var place: PlaceOptions
        @Option var email: String
        @Option var name: String
        @Option(help: "Slug of the organisation, such as tyrskyla.") var organisation: String
        @Option(help: "admin, lead, owner, contributor, viewer or auditor.") var role: RoleArgument
        @Option(name: .customLong("base-url"), help: "Address that people use; the printed link begins with it.") var baseURL: String?
        @Flag(name: .customLong("password-stdin"), help: "Read the password from standard input.") var passwordStdin = false

        func run() async throws {
            try await Program.telling {
                let settings = try await ProgramSettings(place: place)
                let house = try await House.open(settings)
                let home = try await house.organisation(slug: organisation)
                guard Account.problems(email: email, name: name).isEmpty else { throw UserFault.account }
                let password = passwordStdin ? readLine(strippingNewline: true) ?? "" : nil
                if let password, !Account.problems(password: password).isEmpty { throw UserFault.password }
                let actor = Actor.program(in: home.id)
                let account = try await house.store.addMember(email: email, name: name, roles: [role.role], by: actor).account
                if let password { try await house.store.setPassword(password, of: account.id) }
                let link = password == nil ? try await house.store.makeLink(.welcome, for: account.id, by: actor) : nil
                print(said(account, in: home, link: link, settings))
                try house.close()
            }
        }

        private func said(_ account: Account, in home: Organisation, link: String?, _ settings: ProgramSettings) -> String {
            let base = settings.text("base-url", baseURL) ?? "http://127.0.0.1:8080"
            let address = link.map { "\(base)/\(home.firstLanguage.rawValue)/\(home.slug)/kirjaudu/linkki/\($0)" }
            guard place.json else {
                return "\(account.email) is now \(role.role.rawValue) of \(home.slug)."
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
    case account, password

    var description: String {
        switch self {
        case .account: "An account needs a name and an e-mail address such as name@example.fi."
        case .password: "A password has \(Account.leastPassword)–\(Account.longestPassword) characters."
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
    func organisation(slug: String) async throws -> Organisation {
        if let found = try await store.organisation(slug: slug) { return found }
        let table = try MunicipalityTable(content.bytes("data/municipalities.csv") ?? [])
        let known = table.all.first { $0.slug == slug }
        let themes = try InstrumentFile.read(content.bytes("instruments/muutosvalmius-1.yaml") ?? []).themes
        return try await store.addOrganisation(
            slug: slug, name: known?.name ?? LocalText(fi: slug.capitalized, sv: slug.capitalized, en: slug.capitalized),
            languages: known?.languages ?? Language.allCases, themes: themes)
    }
}
