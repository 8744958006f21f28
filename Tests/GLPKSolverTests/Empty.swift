// Tests of GLPKSolver.
