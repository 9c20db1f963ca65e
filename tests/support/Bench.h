#pragma once

#include "interchange/Json.h"
#include "model/Rules.h"
#include "models/Snapshot.h"
#include "panels/EditFunction.h"
#include "tests/support/Files.h"
#include "texts/Translated.h"
#include "texts/Utf8.h"

#include <QStringList>

#include <functional>

namespace tussen::test {

inline std::shared_ptr<const Texts> texts() {
    static const auto made = std::make_shared<const Texts>(translatedTexts());
    return made;
}

inline SnapshotPtr snapshot(const Ecosystem &ecosystem, std::optional<Id<Journey>> journey = std::nullopt) {
    return snapshotOf(ecosystem, journey, texts());
}

inline Ecosystem schiphol() {
    return fromJson(testing::sampleText("schiphol-departure"));
}

/// A document for panels without files: edits go through the rules, are logged, and tell whoever listens.
struct Bench {
    explicit Bench(Ecosystem start) : now(std::move(start)) {}

    [[nodiscard]] SnapshotPtr snapshot() const { return test::snapshot(now); }
    [[nodiscard]] EditFunction edit() {
        return [this](const QString &label, const std::function<void(Edit &)> &body) {
            Edit edit(now);
            body(edit);
            const ChangeSet changes = edit.changes(toUtf8(label));
            if (changes.empty()) return QString();
            const auto broken = violations(edit.now(), changes);
            if (!broken.empty()) return toQt(broken.front().message);
            now = edit.now();
            labels.append(label);
            if (changed) changed();
            return QString();
        };
    }

    Ecosystem now;
    QStringList labels; ///< of the edits made
    std::function<void()> changed;
};

} // namespace tussen::test
