// Tests of LunbanCLI.
