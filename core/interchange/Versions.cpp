#include "interchange/Versions.h"

#include "interchange/Json.h"
#include "model/Core.h"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <memory>

namespace tussen {

namespace {

/// A few bytes can unfold to any size; no document that can be edited gets near 1 GiB.
constexpr std::size_t mostText = std::size_t{1} << 30U;

Ecosystem withoutVersions(const Ecosystem &state) {
    std::vector<Change> removals;
    for (const Revision &version : state.table<Revision>())
        removals.emplace_back(ChangeOf<Revision>{version, std::nullopt});
    return state.with(removals);
}

Bytes compressed(const std::string &text) {
    uLongf size = compressBound(text.size());
    Bytes result;
    result.value.resize(size);
    // It can fail only for want of memory or room, and there is room.
    if (compress(result.value.data(), &size, reinterpret_cast<const Bytef *>(text.data()), text.size()) !=
        Z_OK)
        throw std::bad_alloc();
    result.value.resize(size);
    return result;
}

/// None where the bytes are no whole stream, or one of more than mostText bytes.
std::optional<std::string> unfolded(const Bytes &bytes) {
    z_stream stream{};
    if (inflateInit(&stream) != Z_OK) throw std::bad_alloc();
    const std::unique_ptr<z_stream, decltype(&inflateEnd)> end(&stream, inflateEnd);
    stream.next_in = const_cast<Bytef *>(bytes.value.data()); // zlib reads only, its type says less
    stream.avail_in = static_cast<uInt>(bytes.value.size());
    std::string text;
    std::array<char, 1U << 16U> part;
    int result = Z_OK;
    while (result == Z_OK && text.size() <= mostText) {
        stream.next_out = reinterpret_cast<Bytef *>(part.data());
        stream.avail_out = static_cast<uInt>(part.size());
        result = inflate(&stream, Z_NO_FLUSH);
        text.append(part.data(), part.size() - stream.avail_out);
    }
    const bool whole = result == Z_STREAM_END && stream.avail_in == 0 && text.size() <= mostText;
    return whole ? std::optional(std::move(text)) : std::nullopt;
}

} // namespace

Revision versionOf(const Ecosystem &state, std::string name, std::string on) {
    return {Id<Revision>::make(), std::move(name), std::move(on), compressed(toJson(withoutVersions(state)))};
}

Ecosystem stateOf(const Revision &version) {
    const std::optional<std::string> text = unfolded(version.content);
    if (!text)
        throw VersionError(Core::tr("the version \"{}\" is damaged; the other versions and the document "
                                    "itself are not affected",
                                    version.name));
    try {
        return withoutVersions(fromJson(*text));
    } catch (const JsonError &error) {
        throw VersionError(
            Core::tr("the version \"{}\" cannot be read: {}", version.name, error.problems().front()));
    }
}

ChangeSet restoring(const Ecosystem &now, const Revision &version, std::string label) {
    ChangeSet changes = now.differenceTo(stateOf(version), std::move(label));
    std::erase_if(changes.changes,
                  [](const Change &change) { return std::holds_alternative<ChangeOf<Revision>>(change); });
    return changes;
}

} // namespace tussen
