#include "CommandLine.h"

int main(int argc, char **argv) {
    return tussen::runCommandLine(argc, argv);
}
