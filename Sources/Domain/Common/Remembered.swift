import Synchronization

/// What was computed of something that never changes, by what was asked: each question is computed once.
///
/// Copies of the value that holds it share it. Two who ask at the same moment may both compute, and get the same.
final class Remembered<Question: Hashable & Sendable, Answer: Sendable>: Sendable {
    private let answers = Mutex<[Question: Answer]>([:])

    /// - Parameter compute: gives the same each time; it may ask other questions of the same value.
    func answer(to question: Question, _ compute: () -> Answer) -> Answer {
        if let known = answers.withLock({ $0[question] }) { return known }
        let answer = compute()
        answers.withLock { $0[question] = answer }
        return answer
    }
}

/// The same for a single question.
final class Once<Answer: Sendable>: Sendable {
    private let known = Mutex<Answer?>(nil)

    func answer(_ compute: () -> Answer) -> Answer {
        if let known = known.withLock({ $0 }) { return known }
        let answer = compute()
        known.withLock { $0 = answer }
        return answer
    }
}
