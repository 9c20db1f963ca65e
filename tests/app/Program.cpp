#include "Program.h"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <fstream>
#include <sstream>

#include <fcntl.h>
#include <linux/capability.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace fs = std::filesystem;

namespace tussen {

namespace {

/// A terminal whose screen can be read.
class Terminal {
public:
    Terminal() : screen_(posix_openpt(O_RDWR | O_NOCTTY)) {
        REQUIRE(screen_ >= 0);
        REQUIRE(grantpt(screen_) == 0);
        REQUIRE(unlockpt(screen_) == 0);
        keyboard_ = open(ptsname(screen_), O_RDWR | O_NOCTTY);
    }
    ~Terminal() {
        if (keyboard_ >= 0) close(keyboard_);
        close(screen_);
    }
    [[nodiscard]] int end() const { return keyboard_; }
    /// All that was written; nobody may write any more.
    [[nodiscard]] std::string shown() {
        close(keyboard_);
        keyboard_ = -1;
        std::string all(65536, '\0');
        std::size_t used = 0;
        ssize_t got = 0;
        while (used < all.size() && (got = read(screen_, all.data() + used, all.size() - used)) > 0)
            used += static_cast<std::size_t>(got);
        all.resize(used);
        return all;
    }

private:
    int screen_ = -1;
    int keyboard_ = -1;
};

int opened(const fs::path &file) {
    return open(file.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
}

void arrange(const Circumstances &circumstances) {
    unsetenv("DISPLAY");
    unsetenv("WAYLAND_DISPLAY");
    unsetenv("QT_QPA_PLATFORM");
    unsetenv("LANGUAGE");
    setenv("LC_ALL", "C.UTF-8", 1);
    for (const auto &[name, value] : circumstances.environment)
        value ? setenv(name.c_str(), value->c_str(), 1) : unsetenv(name.c_str());
    if (circumstances.largestFile) {
        const rlimit limit{*circumstances.largestFile, *circumstances.largestFile};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    if (circumstances.withoutPrivileges) {
        prctl(PR_CAPBSET_DROP, CAP_DAC_OVERRIDE);
        prctl(PR_CAPBSET_DROP, CAP_DAC_READ_SEARCH);
    }
}

[[noreturn]] void become(const std::vector<std::string> &arguments) {
    std::vector<std::string> words{TUSSEN_BINARY_DIR "/bin/tussen"};
    words.insert(words.end(), arguments.begin(), arguments.end());
    std::vector<char *> pointers;
    pointers.reserve(words.size() + 1);
    for (std::string &word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    execv(pointers.front(), pointers.data());
    _exit(127);
}

} // namespace

Ran tussenRun(const std::vector<std::string> &arguments, const Circumstances &circumstances) {
    const TemporaryFolder folder;
    std::optional<Terminal> terminal;
    if (circumstances.errorsToTerminal) terminal.emplace();
    const int out = opened(circumstances.output.empty() ? folder.file("out") : circumstances.output);
    const int err = opened(folder.file("err"));
    const pid_t child = fork();
    if (child == 0) {
        dup2(out, STDOUT_FILENO);
        dup2(terminal ? terminal->end() : err, STDERR_FILENO);
        arrange(circumstances);
        become(arguments);
    }
    int status = 0;
    waitpid(child, &status, 0);
    close(out);
    close(err);
    Ran ran;
    ran.code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    if (circumstances.output.empty()) ran.out = bytesOf(folder.file("out"));
    ran.err = terminal ? terminal->shown() : bytesOf(folder.file("err"));
    return ran;
}

TemporaryFolder::TemporaryFolder() {
    std::string name = (fs::temp_directory_path() / "tussen-test-XXXXXX").string();
    REQUIRE(mkdtemp(name.data()));
    path_ = name;
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored;
    fs::permissions(path_, fs::perms::owner_all, ignored);
    fs::remove_all(path_, ignored);
}

std::vector<std::string> TemporaryFolder::names() const {
    std::vector<std::string> names;
    for (const auto &entry : fs::directory_iterator(path_))
        names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

std::string bytesOf(const fs::path &file) {
    std::ifstream in(file, std::ios::binary);
    REQUIRE(in);
    std::ostringstream bytes;
    bytes << in.rdbuf();
    return std::move(bytes).str();
}

void writeBytes(const fs::path &file, const std::string &bytes) {
    std::ofstream(file, std::ios::binary) << bytes;
}

std::string schipholJson() {
    return TUSSEN_SOURCE_DIR "/resources/samples/schiphol-departure.json";
}
std::string insulationJson() {
    return TUSSEN_SOURCE_DIR "/resources/samples/home-insulation.json";
}

std::string schipholTussen(const TemporaryFolder &folder) {
    std::string file = folder.file("schiphol.tussen");
    const Ran ran = tussenRun({"import", schipholJson(), "-o", file});
    INFO(ran.err);
    REQUIRE(ran.code == 0);
    return file;
}

} // namespace tussen
