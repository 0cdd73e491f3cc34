/// How some people answered one statement: persons per step, and "don't know" apart.
///
/// A plain sum; what may be shown of it is the cut's matter.
package struct Counts: Hashable, Sendable {
    /// Index 0 is step 1.
    private var steps = SIMD8<Int>()

    package init() {}

    /// - Parameters: persons of steps 1…5 (missing ones are zero), and of "don't know".
    package init(steps: [Int], dontKnow: Int = 0) {
        for (index, people) in steps.prefix(5).enumerated() { self.steps[index] = people }
        self.steps[5] = dontKnow
    }

    package subscript(answer: Answer) -> Int {
        get { steps[Int(answer.rawValue) - 1] }
        set { steps[Int(answer.rawValue) - 1] = newValue }
    }

    /// Persons of steps 1…5; index 0 is step 1.
    package var perStep: [Int] { (0..<5).map { steps[$0] } }
    package var dontKnow: Int { steps[5] }
    /// Persons who chose a step.
    package var chose: Int { steps[0] + steps[1] + steps[2] + steps[3] + steps[4] }
    /// Persons who gave an answer, "don't know" included.
    package var answered: Int { chose + steps[5] }
    /// Persons who chose another step than the most chosen one.
    package var others: Int { chose - max(steps[0], steps[1], steps[2], steps[3], steps[4]) }

    package static func + (one: Counts, other: Counts) -> Counts {
        var sum = one
        sum.steps &+= other.steps
        return sum
    }

    package static func += (one: inout Counts, other: Counts) { one.steps &+= other.steps }
}
