// The room LunbanCLI.
