import Domain
import Formats
import Store

/// The municipality and who acts for it.
struct Town: Sendable {
    let organisation: Organisation.ID
    let zone: Zone
    let accounts: [Role: Account.ID]
    /// The sector whose actions the owner's account edits.
    let ownersSector: String?

    var lead: Actor { actor(.lead) }

    func actor(_ role: Role) -> Actor {
        accounts[role].map { Actor(account: $0, organisation: organisation, roles: [role]) } ?? .program(in: organisation)
    }
}

/// Makes the municipality, its accounts, bodies and goals.
struct Founding: Sendable {
    let demo: Demo
    let instrument: Instrument
    let store: Store

    /// The organisation with an account for each role; titles stand in the place of names, in its first language.
    func found() async throws -> Town {
        let facts = demo.organisation
        let organisation = try await store.addOrganisation(
            slug: facts.slug, name: facts.name, languages: facts.languages, wording: facts.wording, accent: facts.accent,
            contact: facts.contact, zone: facts.zone, themes: instrument.themes)
        var accounts: [Role: Account.ID] = [:]
        for person in demo.accounts {
            accounts[person.role] = try await store.addMember(
                email: DemoTown.email(of: person.role), name: person.title.text(in: organisation.firstLanguage), roles: [person.role],
                by: .program(in: organisation.id)
            ).account.id
        }
        return Town(
            organisation: organisation.id, zone: facts.zone, accounts: accounts,
            ownersSector: demo.accounts.first { $0.role == .owner }?.sector)
    }

    func settle(_ town: Town) async throws -> Known {
        var known = Known()
        for entry in demo.bodies { known.bodies[entry.key] = try await store.addBody(entry.body, by: town.lead).id }
        for goal in demo.goals { known.goals[goal.code] = try await store.addGoal(goal, by: town.lead).id }
        return known
    }
}
