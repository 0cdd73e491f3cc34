import Dispatch

/// Lets a closure on a thread of the database wait for a task.
struct Signal: Sendable {
    private let semaphore = DispatchSemaphore(value: 0)
    func give() { semaphore.signal() }
    func wait() { semaphore.wait() }
}
