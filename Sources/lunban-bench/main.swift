import GLPKSolver
import LunbanBench

let interface = BenchmarkInterface(solver: GLPKSolver(), environment: .ofProcess())
interface.run(Array(CommandLine.arguments.dropFirst())).leave()
