#pragma once

#include "model/Edit.h"
#include "model/Rules.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

namespace tussen {

/// What went wrong with a file, in a sentence that names file, place and remedy.
class StoreError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// An edit that breaks the model's rules; nothing was written.
class EditRefused : public std::runtime_error {
public:
    explicit EditRefused(std::vector<Violation> violations);
    [[nodiscard]] const std::vector<Violation> &violations() const { return violations_; }

private:
    std::vector<Violation> violations_;
};

/// Who is told about every change set; lives as long as it wants to be told.
class Subscription {
public:
    Subscription() = default;
    explicit Subscription(std::shared_ptr<void> token) : token_(std::move(token)) {}

private:
    std::shared_ptr<void> token_;
};

/// A working copy that a crashed session left behind.
struct Leftover {
    std::filesystem::path workingCopy; ///< its folder
    std::filesystem::path target;      ///< the user's file, empty if never saved
    std::string name;                  ///< of the ecosystem
    std::string lastEdit;              ///< label of the last edit
    std::int64_t editedAt = 0;         ///< seconds since 1970
    int changes = 0;                   ///< edits since the last save; 0 where that is not known
    std::string targetStamp;           ///< of the user's file as the session knew it; empty if unknown
};

/// Whether somebody else changed or removed the user's file since the session read or wrote it.
[[nodiscard]] bool targetDiffers(const Leftover &leftover);

/// What a file is opened for.
enum class Access { edit, read };

/// One open `.tussen` file. The only writer of the model: every edit goes through the rules, into the
/// working copy on disk, into the in-memory model, and then to the listeners, in that order.
/// Not thread-safe; snapshots (`ecosystem()` copied) may go to other threads.
class Document {
public:
    /// Where working copies are kept, one folder per user.
    struct Options {
        std::filesystem::path dataFolder;
        std::size_t undoBytes = std::size_t{256} << 20U;
    };

    /// A new, unsaved document with nothing but its name. Throws StoreError if the working copy cannot be
    /// made.
    static std::unique_ptr<Document> create(const Options &options, std::string name = "New ecosystem");
    /// A new, unsaved document that begins with what was read elsewhere. Throws StoreError, and EditRefused
    /// where that breaks the model's rules.
    static std::unique_ptr<Document> create(const Options &options, Ecosystem start);
    /// Opens a file by copying it to a working copy. A file in a newer format opens read-only. Throws
    /// StoreError.
    static std::unique_ptr<Document> open(const std::filesystem::path &file, const Options &options,
                                          Access access = Access::edit);
    /// A state to look at and no more; `why` says so, as readOnlyReason().
    static std::unique_ptr<Document> view(const Options &options, Ecosystem state, std::string why);
    /// Goes on with a working copy that a crash left behind; on failure it stays there.
    static std::unique_ptr<Document> recover(const Leftover &leftover, const Options &options);
    /// Working copies in the data folder that no running process uses and that hold unsaved edits.
    /// Those without unsaved edits are tidied away.
    static std::vector<Leftover> leftovers(const Options &options);
    static void discard(const Leftover &leftover);

    ~Document(); ///< discards the working copy; unsaved edits are gone, as the user has been asked by then

    [[nodiscard]] const Ecosystem &ecosystem() const;
    [[nodiscard]] const std::filesystem::path &file() const; ///< empty if never saved
    [[nodiscard]] bool readOnly() const;                     ///< a newer format, or opened so
    [[nodiscard]] std::string readOnlyReason() const;
    [[nodiscard]] bool modified() const; ///< differs from what was last saved

    /// Runs `body`, checks what it changed, writes it, tells listeners. Throws EditRefused or StoreError and
    /// then leaves everything as it was; an edit without changes is none. Calling it, undo() or redo() from
    /// a listener, or from inside another edit, throws std::logic_error.
    void edit(std::string label, const std::function<void(Edit &)> &body);
    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;
    [[nodiscard]] std::string undoLabel() const;
    [[nodiscard]] std::string redoLabel() const;
    /// The labels of all edits that can be taken back, the oldest first, and of those that can be made again,
    /// the next first.
    [[nodiscard]] std::vector<std::string> undoLabels() const;
    [[nodiscard]] std::vector<std::string> redoLabels() const;
    /// Take back the last edit, and make it again; without such, nothing happens. They throw as edit() does.
    void undo();
    void redo();

    /// Writes the user's file, whole or not at all. Throws StoreError, also when read-only (writeTussen
    /// makes a copy of such). Undo history stays.
    void save();
    void saveAs(const std::filesystem::path &file);

    /// Told after every change, undo and redo, in order of subscription. Listeners do not throw.
    [[nodiscard]] Subscription onChange(std::function<void(const ChangeSet &)> listener);

private:
    class Private;
    explicit Document(std::unique_ptr<Private> data);
    std::unique_ptr<Private> d;
};

/// Reads a `.tussen` file into memory without opening it for edits: header, schema and quick check, then
/// the rows. Throws StoreError, also for a newer format: what is read from it may be only part of it.
[[nodiscard]] Ecosystem readTussen(const std::filesystem::path &file);

/// Writes a whole `.tussen` file atomically. Throws StoreError, or EditRefused where the model's rules are
/// broken.
void writeTussen(const Ecosystem &ecosystem, const std::filesystem::path &file);

} // namespace tussen
