extension RandomStream {
    /// Puts `elements` in random order, all orders equally likely.
    ///
    /// Source: R. Durstenfeld, "Algorithm 235: random permutation", Communications of the ACM
    /// 7(7), 1964, doi:10.1145/364520.364540.
    ///
    /// - Complexity: O(n) in the number of elements.
    public mutating func shuffle<Element>(_ elements: inout [Element]) {
        for last in stride(from: elements.count - 1, to: 0, by: -1) {
            elements.swapAt(last, integer(below: last + 1))
        }
    }

    /// The elements in random order, all orders equally likely.
    public mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
        var elements = elements
        shuffle(&elements)
        return elements
    }

    /// One of `elements`, all equally likely.
    ///
    /// - Precondition: there is at least one element.
    public mutating func element<Element>(of elements: [Element]) -> Element {
        elements[integer(below: elements.count)]
    }

    /// An index of `weights`, each as likely as its share of their sum.
    ///
    /// - Precondition: no weight is negative and at least one is positive.
    /// - Complexity: O(n) in the number of weights.
    public mutating func index(weightedBy weights: [Double]) -> Int {
        let total = weights.reduce(0, +)
        precondition(total > 0 && weights.allSatisfy { $0 >= 0 })
        var rest = uniform() * total
        for (index, weight) in weights.enumerated() where weight > 0 {
            rest -= weight
            if rest < 0 { return index }
        }
        // Rounding may leave a sliver of the last positive weight.
        return weights.lastIndex { $0 > 0 } ?? 0
    }
}
