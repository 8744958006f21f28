import GLPKSolver
import LunbanBench

let interface = BenchmarkInterface(
    solver: { GLPKSolver(log: $0, memoryLimit: $1) }, environment: .ofProcess())
interface.run(Array(CommandLine.arguments.dropFirst())).leave()
