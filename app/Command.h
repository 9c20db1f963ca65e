#pragma once

#include <CLI/CLI.hpp>

#include <QCoreApplication>

#include <functional>
#include <stdexcept>
#include <string>

namespace tussen {

/// Exit codes of every command.
inline constexpr int exitFine = 0;
inline constexpr int exitFindings = 1;
inline constexpr int exitWrongUse = 2;

/// What the arguments asked for that cannot be done, in words for people. Nothing has been written.
class WrongUse : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
    explicit WrongUse(const QString &words) : WrongUse(words.toStdString()) {}
};

/// The words of the command line, for translation.
class Wording {
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

/// What is to be done once all arguments have been understood; returns the exit code.
using Task = std::function<int()>;

/// Each describes one subcommand to the parser; when it is chosen, `task` becomes what it does.
void addImport(CLI::App &program, Task &task);
void addExport(CLI::App &program, Task &task);
void addCheck(CLI::App &program, Task &task);
void addFigures(CLI::App &program, Task &task);
void addInfo(CLI::App &program, Task &task);
/// `tussen [FILE]`, without a subcommand.
void addWindow(CLI::App &program, Task &task);

} // namespace tussen
