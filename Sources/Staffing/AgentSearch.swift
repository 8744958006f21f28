extension ErlangB {
    /// The smallest queue of `start` agents or more that is enough.
    ///
    /// Strides double until one is enough, then halve; each step of the recursion on the way up
    /// is made once, each on the way back at most once a halving.
    ///
    /// `isEnough` holds for every queue larger than one it holds for.
    ///
    /// - Complexity: O(agents found) steps of the recursion and O(log agents) questions.
    static func smallest(
        load: Double, from start: Int, where isEnough: (ErlangB) -> Bool
    ) -> ErlangB {
        var tooSmall = ErlangB(load: load, agents: start)
        guard !isEnough(tooSmall) else { return tooSmall }
        var stride = 1
        var enough = tooSmall.adding(stride)
        while !isEnough(enough) {
            tooSmall = enough
            stride *= 2
            enough = tooSmall.adding(stride)
        }
        while enough.agents - tooSmall.agents > 1 {
            let middle = tooSmall.adding((enough.agents - tooSmall.agents) / 2)
            if isEnough(middle) {
                enough = middle
            } else {
                tooSmall = middle
            }
        }
        return enough
    }
}
