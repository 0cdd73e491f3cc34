import Domain
import Foundation
import HTTPTypes
import Store
import TestKit
import Testing

extension TestHouse {
    /// Everybody's password here.
    static let phrase = "neljä sanaa jotka muistan"

    /// A member with a password.
    @discardableResult
    func person(_ email: String, _ roles: Role...) async throws -> Account.ID {
        let account = try await store.addMember(email: email, name: "Testaaja", roles: Set(roles), by: program).account
        try await store.setPassword(Self.phrase, of: account.id)
        return account.id
    }

    /// A session by password.
    func password(_ email: String) async throws -> String {
        guard case .signedIn(let signedIn) = try await store.signIn(email: email, password: Self.phrase) else {
            throw TestProblem("the password was not taken")
        }
        return signedIn.token
    }
}

struct TestProblem: Error {
    let words: String

    init(_ words: String) {
        self.words = words
    }
}

extension TestAnswer {
    /// A cookie that the answer sets.
    func cookie(_ name: String) -> (value: String, flags: Set<String>)? {
        for field in headers[values: .setCookie] {
            let parts = field.split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
            guard let first = parts.first, first.hasPrefix(name + "=") else { continue }
            return (String(first.dropFirst(name.count + 1)), Set(parts.dropFirst()))
        }
        return nil
    }
}
