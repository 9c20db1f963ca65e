#pragma once

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

namespace tussen {

/// One source file of the project.
struct Source {
    std::string path; ///< from the project's root, "core/model/Id.h"
    std::vector<std::string> lines;
};

/// All C++ sources below the folders, by path.
inline std::vector<Source> sourcesBelow(const std::vector<std::string> &folders) {
    namespace fs = std::filesystem;
    const fs::path root = TUSSEN_SOURCE_DIR;
    std::vector<Source> sources;
    for (const std::string &folder : folders)
        for (const auto &entry : fs::recursive_directory_iterator(root / folder)) {
            const std::string ending = entry.path().extension().string();
            if (ending != ".cpp" && ending != ".h") continue;
            Source source{fs::relative(entry.path(), root).string(), {}};
            std::ifstream in(entry.path());
            for (std::string line; std::getline(in, line);)
                source.lines.push_back(line);
            sources.push_back(std::move(source));
        }
    std::ranges::sort(sources, {}, &Source::path);
    return sources;
}

} // namespace tussen
