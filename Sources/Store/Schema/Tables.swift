import Database

extension Store {
    /// The tables that an archive carries, each after those that its rows point at.
    ///
    /// Left out: sessions, one-time links (to sign in and to an action) and sign-in attempts – an archive brings no ended session back to life – and the installation's state.
    package static let tables: [Table] = [
        Table(name: "organisation", columns: [.init("id", .integer), .init("slug", .text), .init("home", .boolean)], key: ["id"]),
        Table(
            name: "account",
            columns: [
                .init("id", .integer), .init("email", .text), .init("email_folded", .text), .init("name", .text), .init("password", .text),
                .init("created_at", .integer),
            ], key: ["id"]),
        Table(
            name: "membership", columns: [.init("account", .integer), .init("organisation", .integer), .init("role", .text)],
            key: ["organisation", "account", "role"]),
        Table(name: "known_device", columns: [.init("mac", .bytes), .init("account", .integer), .init("expires_at", .integer)], key: ["mac"]),
        Table(
            name: "instrument", columns: [.init("hash", .bytes), .init("id", .text), .init("version", .integer), .init("bytes", .bytes)],
            key: ["hash"]),
        Table(
            name: "own_instrument",
            columns: [
                .init("organisation", .integer), .init("id", .text), .init("version", .integer), .init("number", .integer), .init("bytes", .bytes),
                .init("hash", .bytes), .init("published_at", .integer),
            ], key: ["organisation", "id", "version"]),
        Table(
            name: "round",
            columns: [
                .init("id", .integer), .init("organisation", .integer), .init("number", .integer), .init("state", .text),
                .init("instrument_id", .text), .init("instrument_version", .integer), .init("plan", .text), .init("scheduled", .boolean),
                .init("opens_at", .integer), .init("closes", .integer), .init("closes_at", .integer), .init("instrument_hash", .bytes),
                .init("labels", .text), .init("tree", .text), .init("opened_at", .integer), .init("closed_at", .integer),
                .init("released_at", .integer), .init("published_at", .integer),
            ], key: ["id"]),
        Table(
            name: "joint_part",
            columns: [
                .init("id", .integer), .init("organisation", .integer), .init("round", .integer), .init("key", .text), .init("number", .integer),
                .init("link", .integer), .init("opened_at", .integer), .init("consent", .boolean), .init("speaker", .text), .init("note", .text),
            ], key: ["id"]),
        Table(
            name: "inquiry",
            columns: [
                .init("id", .integer), .init("organisation", .integer), .init("number", .integer), .init("state", .text),
                .init("instrument_id", .text), .init("instrument_version", .integer), .init("title", .text), .init("message", .text),
                .init("test", .boolean), .init("closes", .integer), .init("closes_at", .integer), .init("instrument_hash", .bytes),
                .init("opened_at", .integer), .init("closed_at", .integer), .init("published_at", .integer), .init("publication", .text),
                .init("publication_hash", .bytes),
            ], key: ["id"]),
        Table(
            name: "participant",
            columns: [
                .init("id", .integer), .init("organisation", .integer), .init("inquiry", .integer), .init("number", .integer),
                .init("place", .integer), .init("profile", .text), .init("email", .text), .init("link", .integer), .init("opened_at", .integer),
                .init("note", .text),
            ], key: ["id"]),
        Table(
            name: "reply",
            columns: [
                .init("participant", .integer), .init("number", .integer), .init("kind", .text), .init("at", .integer), .init("author", .text),
                .init("interviewer", .integer), .init("body", .text),
            ], key: ["participant", "number"]),
        Table(
            name: "inquiry_letter",
            columns: [
                .init("id", .integer), .init("participant", .integer), .init("wave", .text), .init("state", .text), .init("queued_at", .integer),
                .init("due_at", .integer), .init("tries", .integer), .init("ended_at", .integer), .init("failure", .text), .init("words", .text),
            ], key: ["id"]),
        Table(
            name: "object",
            columns: [
                .init("id", .integer), .init("organisation", .integer), .init("kind", .text), .init("number", .integer), .init("place", .integer),
                .init("key", .text), .init("round", .integer),
            ], key: ["id"]),
        Table(
            name: "revision",
            columns: [
                .init("object", .integer), .init("number", .integer), .init("organisation", .integer), .init("kind", .text), .init("at", .integer),
                .init("actor", .integer), .init("reason", .text), .init("body", .text), .init("line", .integer),
            ], key: ["object", "number"]),
        Table(
            name: "link", columns: [.init("organisation", .integer), .init("source", .integer), .init("target", .integer)],
            key: ["source", "target"]),
        Table(
            name: "audit",
            columns: [
                .init("chain", .integer), .init("number", .integer), .init("at", .integer), .init("actor", .integer), .init("what", .text),
                .init("object", .integer), .init("detail", .text), .init("digest", .bytes), .init("previous", .bytes), .init("hash", .bytes),
            ], key: ["chain", "number"]),
        Table(
            name: "audit_head",
            columns: [.init("chain", .integer), .init("number", .integer), .init("hash", .bytes), .init("seal", .bytes)], key: ["chain"]),
        Table(
            name: "mail",
            columns: [
                .init("id", .integer), .init("organisation", .integer), .init("account", .integer), .init("kind", .text), .init("language", .text),
                .init("occasion", .text), .init("state", .text), .init("queued_at", .integer), .init("due_at", .integer), .init("tries", .integer),
                .init("ended_at", .integer), .init("failure", .text), .init("words", .text),
            ], key: ["id"]),
        Table(
            name: "mail_wish",
            columns: [.init("organisation", .integer), .init("account", .integer), .init("language", .text), .init("weekly", .boolean)],
            key: ["organisation", "account"]),
        Table(
            name: "mail_refusal",
            columns: [.init("account", .integer), .init("email_folded", .text), .init("at", .integer), .init("words", .text)], key: ["account"]),
        Table(name: "mail_week", columns: [.init("organisation", .integer), .init("monday", .integer)], key: ["organisation"]),
    ].compactMap { $0 }
}
