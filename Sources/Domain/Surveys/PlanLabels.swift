extension Plan {
    /// The labels that the round counts by, numbered 0… in key order, the public stream last.
    ///
    /// A group that joins another has no label of its own: it is asked what its host is asked and counted with it. Call this on a
    /// plan without problems; a group whose host is missing is left out.
    package func labels(instrument: Instrument) -> [Label] {
        let hosts = groups.filter { $0.joins == nil }.sorted { $0.key.precedesKey($1.key) }
        var labels = hosts.enumerated().map { number, host in label(number: number, host: host, instrument) }
        if publicLink { labels.append(publicLabel(number: labels.count, instrument)) }
        return labels
    }

    private func label(number: Int, host: PlanGroup, _ instrument: Instrument) -> Label {
        let joined = groups.filter { $0.joins == host.key }.sorted { $0.key.precedesKey($1.key) }
        let members = [host] + joined
        let items = instrument.items(for: host.key.first ?? "", in: selection)
        return Label(
            number: number, key: host.key, name: host.name, people: members.reduce(0) { $0 + $1.people }, isPublic: false,
            isRepeatable: members.contains { $0.mode == .groupLink },
            statements: items.map(\.id), joined: joined.map(\.key), fingerprints: instrument.fingerprints(of: items))
    }

    private func publicLabel(number: Int, _ instrument: Instrument) -> Label {
        let items = instrument.items(for: AskedGroup.open, in: selection)
        return Label(
            number: number, key: [AskedGroup.open], name: instrument.group(AskedGroup.open)?.name ?? LocalText(), people: nil,
            isPublic: true, isRepeatable: true,
            statements: items.map(\.id), fingerprints: instrument.fingerprints(of: items))
    }
}
