import GLPKSolver
import LunbanCLI

let interface = CommandLineInterface(solver: GLPKSolver(), environment: .ofProcess())
await interface.run(Array(CommandLine.arguments.dropFirst())).leave()
