import Domain
import Secrets

/// A right to answer one round once, as it stands in a link: label ‖ serial ‖ tag, 28 bytes, 45 lower-case characters.
///
/// Any process checks it with the round's key alone; there is no table of tickets. Nothing but the key tells whose it is.
package struct Ticket: Sendable {
    package let round: Round.ID
    /// The number of the label it was given for.
    package let label: Int
    /// The part of a link after `/vastaa/`, and the hidden field of a form.
    package let text: String
    /// 80 bits: from the person for a personal link, fresh for each form of a group or public link.
    let serial: [UInt8]
    let keys: RoundKeys

    /// What `spent` keeps of a used ticket.
    var mac: [UInt8] { Array(keys.spent.mac(serial).prefix(16)) }
}

extension RoundKeys {
    /// The ticket of an invited person: the same whenever it is asked for.
    func ticket(label: Int, person: Int64) -> Ticket {
        ticket(label: label, serial: Array(ticket.mac([0x50] + round.number.bigEndianBytes + person.bigEndianBytes).prefix(10)))
    }

    /// A ticket of its own for one form.
    func freshTicket(label: Int) -> Ticket { ticket(label: label, serial: Secrets.random(10)) }

    /// A ticket of a row of an imported file: the same whenever the file comes again, whatever its columns are taken for then.
    func importTicket(label: Int, fingerprint: [UInt8], row: Int) -> Ticket {
        ticket(label: label, serial: Array(ticket.mac([0x49] + round.number.bigEndianBytes + fingerprint + row.bigEndianBytes).prefix(10)))
    }

    /// Checks a ticket's bytes in constant time.
    ///
    /// - Returns: nil unless it was made for this round with this key.
    func checked(_ bytes: [UInt8], text: String) -> Ticket? {
        guard bytes.count == 28 else { return nil }
        let (start, given) = (Array(bytes[..<12]), Array(bytes[12...]))
        guard Secrets.equal(tag(start), given) else { return nil }
        return Ticket(round: round, label: Int(start[0]) << 8 | Int(start[1]), text: text, serial: Array(start[2...]), keys: self)
    }

    private func ticket(label: Int, serial: [UInt8]) -> Ticket {
        let start = UInt16(truncatingIfNeeded: label).bigEndianBytes + serial
        return Ticket(round: round, label: label, text: Base32.text(start + tag(start)), serial: serial, keys: self)
    }

    /// 128 bits over round, label and serial.
    private func tag(_ start: [UInt8]) -> [UInt8] { Array(ticket.mac([0x54] + round.number.bigEndianBytes + start).prefix(16)) }
}
