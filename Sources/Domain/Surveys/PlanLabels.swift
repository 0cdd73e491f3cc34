extension Plan {
    /// The labels that the round counts by, numbered 0… in key order, the public stream last.
    ///
    /// A group that joins another has no label of its own: it is asked what its host is asked and counted with it. Call this on a
    /// plan without problems; a group whose host is missing is left out.
    package func labels(instrument: Instrument) -> [Label] {
        let hosts = groups.filter { $0.joins == nil }.sorted { $0.wholeKey.precedesKey($1.wholeKey) }
        var labels = hosts.enumerated().map { number, host in label(number: number, host: host, instrument) }
        if publicLink { labels.append(publicLabel(number: labels.count, instrument)) }
        return labels
    }

    private func label(number: Int, host: PlanGroup, _ instrument: Instrument) -> Label {
        let joined = groups.filter { $0.isCounted(with: host) }.sorted { $0.key.precedesKey($1.key) }
        let members = [host] + joined
        let items = instrument.items(for: host.key.first ?? "", in: selection)
        return Label(
            number: number, key: host.key, organisation: host.organisation, name: host.name, people: members.reduce(0) { $0 + $1.people },
            isPublic: false,
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

extension Plan {
    /// The groups that a label counts: its own and those that joined it.
    package func members(of label: Label) -> [PlanGroup] {
        groups.filter { $0.organisation == label.organisation && ($0.key == label.key || label.joined.contains($0.key)) }
    }

    /// The group that a group is counted with; nil where it is counted by itself.
    package func host(of group: PlanGroup) -> PlanGroup? { groups.first { group.isCounted(with: $0) } }
}

extension PlanGroup {
    /// Its key with the organisation before it: what is sorted by, and unlike every other of the plan.
    package var wholeKey: [String] { [organisation].compactMap { $0 } + key }

    /// It has no label of its own: it joined that group.
    package func isCounted(with host: PlanGroup) -> Bool { joins == host.key && organisation == host.organisation }
}

extension Label {
    /// Its key with the organisation before it: the first variable of a joint round (SAFETY §5.11).
    package var wholeKey: [String] { [organisation].compactMap { $0 } + key }
}
