import Database

extension Ballot {
    /// The tables that an archive carries, each after those that its rows point at; answers in them are sealed, and come in the order of
    /// random ids. Leases are left out: they are of one running installation.
    package static let tables: [Table] = [
        Table(
            name: "invitation",
            columns: [
                .init("round", .integer), .init("person", .integer), .init("label", .integer), .init("contact", .text), .init("language", .text),
                .init("shared", .boolean),
            ], key: ["round", "person"]),
        Table(
            name: "invitation_mail",
            columns: [
                .init("round", .integer), .init("person", .integer), .init("wave", .integer), .init("state", .text), .init("queued_at", .integer),
                .init("due_at", .integer), .init("tries", .integer), .init("failure", .text), .init("words", .text),
            ], key: ["round", "person", "wave"]),
        Table(
            name: "paper",
            columns: [
                .init("round", .integer), .init("sheets", .integer), .init("imported", .integer), .init("imports", .bytes), .init("carried", .bytes),
            ], key: ["round"]),
        Table(
            name: "paper_label",
            columns: [.init("round", .integer), .init("label", .integer), .init("keyed", .boolean), .init("imported", .boolean)],
            key: ["round", "label"]),
        Table(name: "entry_link", columns: [.init("slug", .text), .init("round", .integer), .init("label", .integer)], key: ["slug"]),
        Table(name: "spent", columns: [.init("round", .integer), .init("mac", .bytes)], key: ["round", "mac"]),
        Table(
            name: "pool", columns: [.init("round", .integer), .init("id", .integer), .init("sealed", .bytes), .init("label", .bytes)],
            key: ["round", "id"]),
        Table(name: "draft", columns: [.init("round", .integer), .init("mac", .bytes), .init("sealed", .bytes)], key: ["round", "mac"]),
        Table(name: "meter", columns: [.init("round", .integer), .init("sheets", .integer), .init("day", .integer)], key: ["round"]),
        Table(
            name: "meter_label", columns: [.init("round", .integer), .init("label", .integer), .init("sheets", .integer)],
            key: ["round", "label"]),
        Table(
            name: "release_round",
            columns: [
                .init("round", .integer), .init("at", .integer), .init("hash", .bytes), .init("k", .integer), .init("invited_sheets", .integer),
                .init("public_sheets", .integer), .init("overfull", .text),
            ], key: ["round"]),
        Table(
            name: "release",
            columns: [
                .init("round", .integer), .init("audience", .text), .init("question", .text), .init("block", .text), .init("option", .integer),
                .init("people", .integer),
            ], key: ["round", "audience", "question", "block", "option"]),
        Table(name: "kept", columns: [.init("id", .integer), .init("round", .integer), .init("sealed", .bytes)], key: ["round", "id"]),
        Table(
            name: "free_text",
            columns: [
                .init("id", .integer), .init("round", .integer), .init("stream", .text), .init("question", .text), .init("sealed", .bytes),
                .init("approved", .text),
            ], key: ["round", "id"]),
        Table(
            name: "text_tag", columns: [.init("round", .integer), .init("text", .integer), .init("tag", .text)], key: ["round", "text", "tag"]),
    ].compactMap { $0 }
}
