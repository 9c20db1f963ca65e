#pragma once

/// What differs from one operating system to the next.
namespace tussen {

/// A file that grows beyond the allowed size makes writing fail, instead of ending the program.
void preferErrorsToSignals();

/// Whether a person watches stderr.
[[nodiscard]] bool errorsGoToTerminal();

/// Whether there is a screen to open windows on.
[[nodiscard]] bool hasDisplay();

/// Qt wants a UTF-8 locale and complains on stderr where there is none; call before a Q(Gui)Application.
void ensureUtf8Locale();

} // namespace tussen
