#include "capture/Completion.h"

#include "capture/Letters.h"
#include "capture/Signs.h"

#include <utf8.h>

#include <algorithm>
#include <tuple>

namespace tussen::capture {

namespace {

/// Where a role's letter and colon end: `@R:` and `@` are followed by the name.
std::size_t nameStart(std::string_view line, std::size_t sign) {
    const bool role = line.size() > sign + 2 && line[sign] == '@' && line[sign + 2] == ':' &&
                      std::string_view("ARCIarci").find(line[sign + 1]) != std::string_view::npos;
    return sign + (role ? 3 : 1);
}

/// Where the name ends that begins there, which is at once where white space stands.
std::size_t nameEnd(std::string_view line, std::size_t begin) {
    if (spaceAtStart(line.substr(begin)) > 0) return begin;
    std::size_t end = line.size();
    for (const Sign &sign : signsOf(line))
        if (sign.at >= begin) end = std::min(end, sign.at);
    return begin + trimmed(line.substr(begin, end - begin)).size();
}

bool spaceAtEnd(std::string_view text) {
    const std::string_view kept = trimmed(text);
    return kept.empty() || kept.data() + kept.size() != text.data() + text.size();
}

/// 0 where the name itself begins so, 1 where a later word of it does, 2 where none does.
int match(const std::string &name, const std::string &typed) {
    if (name.starts_with(typed)) return 0;
    const auto isLetter = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
    };
    for (std::size_t at = name.find(typed); at != std::string::npos; at = name.find(typed, at + 1))
        if (!isLetter(name[at - 1])) return 1;
    return 2;
}

} // namespace

std::optional<Sought> soughtAt(std::string_view line, std::size_t cursor) {
    cursor = std::min(cursor, line.size());
    const std::string_view before = line.substr(0, cursor);
    if (!utf8::is_valid(line.begin(), line.end()) || !utf8::is_valid(before.begin(), before.end())) return {};
    // Of what stands before the cursor: an @ that was just typed counts, whatever follows.
    const std::vector<Sign> signs = signsOf(before);
    if (signs.empty() || signs.front().sign == '>') return {};
    const Sign sign = signs.back();
    const std::size_t begin = nameStart(line, sign.at);
    if ((sign.sign != '@' && sign.sign != '#') || cursor < begin) return {};
    const std::size_t end = std::max(cursor, nameEnd(line, begin));
    if (cursor > begin && spaceAtEnd(before)) return {};
    return Sought{
        sign.sign == '@' ? NameKind::partner : NameKind::channel, meant(before.substr(begin)), {begin, end}};
}

Completed completed(std::string_view line, const Sought &sought, std::string_view name) {
    std::string text(line.substr(0, sought.span.begin));
    text.append(written(name)).append(" ");
    std::string_view rest = line.substr(sought.span.end);
    rest.remove_prefix(spaceAtStart(rest));
    return {text + std::string(rest), text.size()};
}

void RecentNames::used(NameKind kind, std::string_view name) {
    std::vector<std::string> &names = kind == NameKind::partner ? partners_ : channels_;
    std::string key = folded(name);
    std::erase(names, key);
    names.insert(names.begin(), std::move(key));
}

void RecentNames::used(const QuickLine &line) {
    for (const NamedRole &role : line.roles)
        used(NameKind::partner, role.partner);
    if (line.channel) used(NameKind::channel, *line.channel);
}

std::size_t RecentNames::age(NameKind kind, const std::string &folded) const {
    const std::vector<std::string> &names = kind == NameKind::partner ? partners_ : channels_;
    return static_cast<std::size_t>(std::find(names.begin(), names.end(), folded) - names.begin());
}

KnownNames::KnownNames(const Ecosystem &ecosystem) {
    const auto list = [](const auto &rows, auto &known) {
        for (const auto &row : rows)
            known.push_back({row.name, folded(row.name), 0});
    };
    list(ecosystem.table<Partner>(), partners_);
    list(ecosystem.table<Channel>(), channels_);
    for (const Role &role : ecosystem.table<Role>())
        ++partners_[ecosystem.table<Partner>().slot(role.partner)].uses;
    for (const Touchpoint &touchpoint : ecosystem.table<Touchpoint>())
        if (touchpoint.channel) ++channels_[ecosystem.table<Channel>().slot(*touchpoint.channel)].uses;
}

bool KnownNames::contains(NameKind kind, std::string_view name) const {
    return std::ranges::any_of(of(kind),
                               [key = folded(name)](const Known &one) { return one.folded == key; });
}

std::vector<std::string> KnownNames::suggestions(const Sought &sought, const RecentNames &recent) const {
    using Key = std::tuple<int, std::size_t, std::size_t, std::string, std::string>;
    std::vector<Key> found;
    const std::string typed = folded(sought.typed);
    for (const Known &one : of(sought.kind)) {
        const int how = match(one.folded, typed);
        if (how == 2) continue;
        found.emplace_back(how, recent.age(sought.kind, one.folded), ~one.uses, one.folded, one.name);
    }
    std::ranges::sort(found);
    std::vector<std::string> names;
    names.reserve(found.size());
    for (Key &key : found)
        names.push_back(std::move(std::get<4>(key)));
    return names;
}

} // namespace tussen::capture
