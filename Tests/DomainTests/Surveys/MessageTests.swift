import Domain
import Testing

/// Texts with slots, and what they should be looked at for.
@Suite struct MessageTests {
    private let names: [String: MessageSlot] = ["linkki": .link, "länk": .link, "lupaus": .promise, "jos-vastasit": .answered, "vastaustapa": .way]

    private func template(_ text: String) -> MessageTemplate { MessageTemplate(text, names: names) }

    @Test func `a slot knows whether a sentence begins with it or it stands alone on its line`() {
        var places: [MessageTemplate.Place] = []
        _ = template("{linkki} kysyy. {linkki} ja {linkki}\n\n{linkki}\nLisää: {linkki}").filled { _, place in
            places.append(place)
            return ""
        }
        #expect(places == [.first, .first, .within, .alone, .within])
    }

    @Test func `slots are known in the words of any language, in any case, and filled`() {
        let template = template("Vastaa: {Linkki}. Svara: { länk }. {muu} {")
        #expect(template.filled { slot, _ in slot == .link ? "https://a" : "?" } == "Vastaa: https://a. Svara: https://a. {muu} {")
        #expect(template.slots == [.link])
    }

    @Test func `a text without link or promise, or with a promise of its own, gets a warning`() {
        #expect(template("{linkki} {lupaus}").warnings(for: .invitation) == [])
        #expect(template("{vastaustapa} {lupaus}").warnings(for: .chat) == [])
        #expect(template("Hei! {lupaus}").warnings(for: .letter) == [.noLink])
        #expect(template("{linkki}").warnings(for: .invitation) == [.noPromise])
        #expect(template("{linkki} {lupaus} Olet täysin Nimetön!").warnings(for: .letter) == [.ownPromise("Nimetön")])
        #expect(template("{linkki} {lupaus} Svaren är anonyma.").warnings(for: .letter) == [.ownPromise("anonyma")])
        #expect(template("Kiitos!").warnings(for: .thanks) == [])
        #expect(template("{linkki} {lupaus} {foo}").warnings(for: .letter) == [.unknownSlot("{foo}")])
    }

    @Test func `a poster needs no link of its own, a reminder thanks those who answered`() {
        #expect(template("{lupaus}").warnings(for: .poster) == [])
        #expect(template("{linkki} {lupaus}").warnings(for: .reminder) == [.noThanks])
        #expect(template("{linkki} {lupaus} {jos-vastasit}").warnings(for: .reminder) == [])
    }

    @Test func `a group's own text comes before the one for all, and residents have theirs alone`() {
        var messages = RoundMessages(round: Round.ID(1))
        messages.texts[MessagePlace(kind: .letter, group: nil, language: .fi)] = MessageText(subject: "kaikille", body: "a")
        messages.texts[MessagePlace(kind: .letter, group: "staff", language: .fi)] = MessageText(subject: "henkilöstölle", body: "a")
        #expect(messages.text(.letter, for: "staff", in: .fi)?.subject == "henkilöstölle")
        #expect(messages.text(.letter, for: "management", in: .fi)?.subject == "kaikille")
        #expect(messages.text(.letter, for: AskedGroup.open, in: .fi) == nil)
        #expect(messages.text(.letter, for: "staff", in: .sv) == nil)
    }
}
