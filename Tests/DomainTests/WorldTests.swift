import Domain
import Testing

@Suite struct WorldTests {
    @Test func `no two ids of one moment are alike`() {
        let world = World.fixed(at: Instant(milliseconds: 1_795_168_800_000))
        let ids: [ID<Action>] = (0..<20_000).map { _ in world.id() }
        #expect(Set(ids).count == ids.count)
    }
}
