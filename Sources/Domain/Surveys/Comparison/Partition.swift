/// Numbers 0… in groups that only ever grow together.
struct Partition {
    private var parents: [Int]

    init(count: Int) {
        parents = Array(0..<count)
    }

    func root(_ number: Int) -> Int {
        var number = number
        while parents[number] != number { number = parents[number] }
        return number
    }

    mutating func join(_ numbers: [Int]) {
        for number in numbers.dropFirst() { parents[root(number)] = root(numbers[0]) }
    }
}
