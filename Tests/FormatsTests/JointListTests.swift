import Content
import Domain
import Testing

@testable import Formats

@Suite struct JointListTests {
    private let municipalities: MunicipalityTable
    private let instrument: Instrument

    init() throws {
        municipalities = try MunicipalityTable(#require(ContentFolder().bytes("data/municipalities.csv")))
        instrument = try InstrumentFile.read(#require(ContentFolder().bytes("instruments/muutosvalmius-1.yaml")))
    }

    private func keys(_ lines: String, asker: String = "Tyrskylän kunta") -> [String] {
        let list = JointList(
            lines, instrument: instrument, municipalities: municipalities,
            asker: LocalText(fi: asker, sv: "Tyrskylä kommun", en: "Municipality of Tyrskylä"))
        return list.entries.map(\.organisation.key)
    }

    @Test(arguments: [
        "Tyrskylä", "Tyrskylän\u{A0}kunta", "Tyrskylän kunta.", "\"Tyrskylän kunta\"", "Tyrskyla", "Tyrskylän kunta (oma)", "Kunta Tyrskylä",
        "TYRSKYLÄ KOMMUN", "Municipality of Tyrskylä",
    ])
    func `the asker is itself however it is written`(name: String) {
        #expect(keys("\(name); henkilöstö 600; muu") == [AskedOrganisation.own])
    }

    @Test func `another that has the asker's name in its own is another`() {
        #expect(keys("Tyrskylän kuntayhtymä; henkilöstö 60; muu") == ["tyrskylan-kuntayhtyma"])
        #expect(keys("Tyrskylän Vesi Oy; henkilöstö 60; muu") == ["tyrskylan-vesi-oy"])
    }

    @Test func `two long names that begin alike are two organisations`() throws {
        let long = "Pohjois-Pohjanmaan sosiaali- ja terveydenhuollon kuntayhtymä"
        let keys = keys("\(long), Alfan alue; henkilöstö 50; muu\n\(long), Beetan alue; henkilöstö 50; muu")
        #expect(Set(keys).count == 2 && keys.allSatisfy { $0.utf8.count <= 60 })
        #expect(keys == self.keys("\(long), Alfan alue; henkilöstö 55; muu\n\(long), Beetan alue; henkilöstö 55; muu"))
    }
}
