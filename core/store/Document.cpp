#include "store/Document.h"

#include "model/Core.h"
#include "store/Files.h"
#include "store/Format.h"
#include "store/Header.h"
#include "store/Problem.h"
#include "store/TussenFile.h"
#include "store/UndoStack.h"
#include "store/WorkingCopy.h"

#include <fmt/format.h>

#include <ctime>

namespace tussen {

namespace fs = std::filesystem;

namespace {

using Listener = std::function<void(const ChangeSet &)>;

std::string reasonFor(const fs::path &file, int version) {
    return Core::tr("{} was made by a newer Tussen (format {}, this one knows {}), so it opens "
                    "read-only. Update Tussen to change it.",
                    file.string(), version, currentFormat().version);
}

/// Changes made on another state than this one must not be applied to it.
std::vector<Violation> misfits(const Ecosystem &now, const ChangeSet &set) {
    std::vector<Violation> found;
    for (const Change &change : set.changes)
        std::visit(
            [&](const auto &one) {
                const auto *row = now.find(one.id());
                const bool fits = one.before ? row && *row == *one.before : !row;
                if (!fits) found.push_back({ref(one.id()), "", Core::tr("is not as the change expects it")});
            },
            change);
    return found;
}

std::string summary(const std::vector<Violation> &violations) {
    std::string result = Core::tr("the edit breaks the model's rules");
    for (const Violation &one : violations)
        result += fmt::format("\n{} {}: {}{}{}", nameOf(one.row.type), one.row.id.text(), one.field,
                              one.field.empty() ? "" : ": ", one.message);
    return result;
}

} // namespace

EditRefused::EditRefused(std::vector<Violation> violations)
    : std::runtime_error(summary(violations)),
      violations_(std::move(violations)) {}

class Document::Private {
public:
    explicit Private(const Options &options) : history(options.undoBytes) {}

    /// Forbids edits as long as it lives.
    class Busy {
    public:
        explicit Busy(Private &data) : data_(data) {
            if (data.busy)
                throw std::logic_error("a document was edited from inside an edit or from a listener");
            data.busy = true;
        }
        Busy(const Busy &) = delete;
        Busy &operator=(const Busy &) = delete;
        ~Busy() { data_.busy = false; }

    private:
        Private &data_;
    };

    void requireWritable() const {
        if (!copy) throw StoreError(readOnlyReason);
    }

    /// The road of every change up to the listeners: rules, disk, memory. `state` is the one it leads to.
    void write(const ChangeSet &set, Ecosystem after, std::uint64_t state) {
        if (std::vector<Violation> broken = misfits(now, set); !broken.empty())
            throw EditRefused(std::move(broken));
        if (std::vector<Violation> broken = violations(after, set); !broken.empty())
            throw EditRefused(std::move(broken));
        const Session session{file,
                              after.info().name,
                              set.label,
                              std::time(nullptr),
                              state != saved,
                              state != saved ? copy->session().changes + 1 : 0,
                              copy->session().targetStamp};
        naming(copy->folder(), Core::tr("cannot take the edit"), [&] { copy->write(set, session); });
        now = std::move(after);
    }

    void notify(const ChangeSet &set) {
        std::erase_if(listeners, [](const auto &listener) { return listener.expired(); });
        const auto told = listeners; // a listener may subscribe others
        for (const auto &each : told)
            if (const auto listener = each.lock()) (*listener)(set);
    }

    std::unique_ptr<WorkingCopy> copy; ///< none when read-only
    Ecosystem now;
    UndoStack history;
    std::optional<std::uint64_t> saved = 0; ///< state in the user's file; none if it never had one of these
    fs::path file;
    std::string readOnlyReason;
    std::vector<std::weak_ptr<Listener>> listeners;
    bool busy = false;
};

bool targetDiffers(const Leftover &leftover) {
    return !leftover.targetStamp.empty() && stampOf(leftover.target) != leftover.targetStamp;
}

Document::Document(std::unique_ptr<Private> data) : d(std::move(data)) {}
Document::~Document() = default;

std::unique_ptr<Document> Document::create(const Options &options, std::string name) {
    EcosystemBuilder start;
    start.put(EcosystemInfo{ecosystemInfoId(), std::move(name), {}, "en"});
    return create(options, std::move(start).take());
}

std::unique_ptr<Document> Document::create(const Options &options, Ecosystem start) {
    auto data = std::make_unique<Private>(options);
    data->now = std::move(start);
    if (auto broken = violations(data->now); !broken.empty()) throw EditRefused(std::move(broken));
    data->copy = naming(options.dataFolder, Core::tr("cannot hold a new document"),
                        [&] { return WorkingCopy::ofNew(data->now, options.dataFolder); });
    return std::unique_ptr<Document>(new Document(std::move(data)));
}

std::unique_ptr<Document> Document::open(const fs::path &file, const Options &options, Access access) {
    auto data = std::make_unique<Private>(options);
    data->file = fs::absolute(file);
    naming(file, Core::tr("cannot be opened"), [&] {
        const int version = formatVersionOf(file);
        if (version > currentFormat().version) {
            data->now = readNewerFormat(file);
            data->readOnlyReason = reasonFor(file, version);
        } else if (access == Access::read) {
            data->now = readKnownFormat(file);
            data->readOnlyReason = Core::tr("{} is opened read-only.", file.string());
        } else {
            data->copy = WorkingCopy::ofFile(file, options.dataFolder);
            data->now = data->copy->load();
            requireRules(data->now);
        }
    });
    return std::unique_ptr<Document>(new Document(std::move(data)));
}

std::unique_ptr<Document> Document::view(const Options &options, Ecosystem state, std::string why) {
    auto data = std::make_unique<Private>(options);
    data->now = std::move(state);
    data->readOnlyReason = std::move(why);
    return std::unique_ptr<Document>(new Document(std::move(data)));
}

std::unique_ptr<Document> Document::recover(const Leftover &leftover, const Options &options) {
    auto data = std::make_unique<Private>(options);
    data->file = leftover.target;
    data->saved.reset();
    naming(leftover.workingCopy, Core::tr("cannot be recovered"), [&] {
        data->copy = WorkingCopy::leftBehind(leftover.workingCopy);
        data->now = data->copy->load();
        requireRules(data->now);
    });
    data->copy->discardAtEnd();
    return std::unique_ptr<Document>(new Document(std::move(data)));
}

std::vector<Leftover> Document::leftovers(const Options &options) {
    return naming(options.dataFolder, Core::tr("cannot be searched for unsaved edits"), [&] {
        std::vector<Leftover> found;
        for (const auto &[folder, session] : WorkingCopy::abandoned(options.dataFolder))
            found.push_back({folder, session.target, session.name, session.lastEdit, session.editedAt,
                             session.changes, session.targetStamp});
        return found;
    });
}

void Document::discard(const Leftover &leftover) {
    naming(leftover.workingCopy, Core::tr("cannot be removed"),
           [&] { WorkingCopy::remove(leftover.workingCopy); });
}

const Ecosystem &Document::ecosystem() const {
    return d->now;
}
const fs::path &Document::file() const {
    return d->file;
}
bool Document::readOnly() const {
    return !d->copy;
}
std::string Document::readOnlyReason() const {
    return d->readOnlyReason;
}
bool Document::modified() const {
    return d->history.state() != d->saved;
}

void Document::edit(std::string label, const std::function<void(Edit &)> &body) {
    const Private::Busy busy(*d);
    d->requireWritable();
    Edit edit(d->now);
    body(edit);
    const ChangeSet set = edit.changes(std::move(label));
    if (set.empty()) return;
    d->write(set, edit.now(), d->history.nextState());
    d->history.push(set);
    d->notify(set);
}

bool Document::canUndo() const {
    return d->history.canUndo();
}
bool Document::canRedo() const {
    return d->history.canRedo();
}
std::string Document::undoLabel() const {
    return canUndo() ? d->history.toUndo().label : std::string();
}
std::string Document::redoLabel() const {
    return canRedo() ? d->history.toRedo().label : std::string();
}

std::vector<std::string> Document::undoLabels() const {
    return d->history.doneLabels();
}
std::vector<std::string> Document::redoLabels() const {
    return d->history.undoneLabels();
}

void Document::undo() {
    const Private::Busy busy(*d);
    if (!canUndo()) return;
    const ChangeSet set = inverse(d->history.toUndo());
    d->write(set, d->now.with(set.changes), d->history.stateAfterUndo());
    d->history.undone();
    d->notify(set);
}

void Document::redo() {
    const Private::Busy busy(*d);
    if (!canRedo()) return;
    const ChangeSet set = d->history.toRedo();
    d->write(set, d->now.with(set.changes), d->history.stateAfterRedo());
    d->history.redone();
    d->notify(set);
}

void Document::save() {
    if (d->file.empty()) throw std::logic_error("a document without a file was saved without naming one");
    saveAs(d->file);
}

void Document::saveAs(const fs::path &file) {
    d->requireWritable();
    const fs::path target = fs::absolute(file);
    Session session = d->copy->session();
    session.target = target;
    session.name = d->now.info().name;
    session.edited = false;
    session.changes = 0;
    naming(target, Core::tr("cannot be saved"), [&] { d->copy->saveTo(target, session); });
    d->file = target;
    d->saved = d->history.state();
}

Subscription Document::onChange(std::function<void(const ChangeSet &)> listener) {
    auto kept = std::make_shared<Listener>(std::move(listener));
    d->listeners.push_back(kept);
    return Subscription(std::move(kept));
}

} // namespace tussen
