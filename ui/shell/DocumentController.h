#pragma once

#include "files/FileLock.h"
#include "layout/EmptyLanes.h"
#include "layout/Layout.h"
#include "models/Analysis.h"
#include "store/Document.h"

#include <QObject>

#include <memory>
#include <set>

namespace tussen {

/// Holds the open document, and what follows from its present state: findings and the map of the journey
/// shown, each made once per change. Where the checks take long, the map is shown first with the findings of
/// before, and snapshot() is not `checked` until checked() tells the others. Functions that can fail give
/// back why in words for people, or nothing.
class DocumentController : public QObject {
    Q_OBJECT
public:
    explicit DocumentController(Document::Options options, Analysis::Options analysis = {},
                                QObject *parent = nullptr);
    ~DocumentController() override;

    /// A document with one empty journey.
    QString startNew();
    /// A new, unsaved document that begins as a copy of this JSON file, which may be a Qt resource.
    QString startFrom(const QString &jsonFile);
    /// Opens a `.tussen` file, read-only where another window holds it; `.json` begins a new document.
    QString open(const QString &file);
    /// Shows a state that can be looked at and not changed; `why` says so.
    QString view(const Ecosystem &state, const QString &why);
    /// Working copies with unsaved edits that a crash left behind, and going on with one.
    [[nodiscard]] std::vector<Leftover> leftovers() const;
    QString recover(const Leftover &leftover);
    QString discard(const Leftover &leftover);
    QString save();
    /// Of a document held by another window: writes a copy, and goes on with that.
    QString saveAs(const QString &file);

    QString edit(const QString &label, const std::function<void(Edit &)> &body);
    QString undo();
    QString redo();
    /// Puts the lanes into the order with the shortest handoffs.
    QString arrangeLanes();
    [[nodiscard]] bool lanesCanBeArranged() const;

    void showJourney(const Id<Journey> &journey);
    [[nodiscard]] const MapOptions &mapOptions() const { return mapOptions_; }
    void setMapOptions(const MapOptions &options);
    /// Who has an empty lane on the map of the window; in exports nobody has.
    void setEmptyLanes(EmptyLanes whose);
    /// Partners whose departments the map shows in their lane; each document begins with none.
    [[nodiscard]] const std::set<Id<Partner>> &folded() const { return folded_; }
    void setFolded(std::set<Id<Partner>> folded);

    /// Where working copies are kept, and how.
    [[nodiscard]] const Document::Options &options() const { return options_; }
    [[nodiscard]] bool hasDocument() const { return document_ != nullptr; }
    /// Only while there is a document.
    [[nodiscard]] const Document &document() const { return *document_; }
    /// Absolute, empty if never saved.
    [[nodiscard]] QString file() const;
    /// The file's name, or what the ecosystem is called.
    [[nodiscard]] QString title() const;
    /// Why nothing can be edited; empty where it can.
    [[nodiscard]] QString readOnlyReason() const;
    /// True while another window holds the file.
    [[nodiscard]] bool heldElsewhere() const { return lock_ && lock_->holder().has_value(); }

    [[nodiscard]] const SnapshotPtr &snapshot() const { return snapshot_; }
    /// The map of the journey shown, or nullptr where there is none.
    [[nodiscard]] const DrawingPtr &drawing() const { return drawing_; }
    /// The map as it may leave the house: without what is not disclosed.
    [[nodiscard]] DrawingPtr drawingForOthers() const;

signals:
    void opened();  ///< another document, before its first changed()
    void changed(); ///< snapshot, drawing, or what can be undone, redone and saved
    void checked(); ///< the same state, now with its findings in snapshot and drawing

private:
    void take(std::unique_ptr<Document> document, std::unique_ptr<FileLock> lock);
    QString attempt(const std::function<void()> &action);
    QString step(const std::function<void()> &action);
    void remake();
    void takeChecked(const SnapshotPtr &result);
    void redraw();
    [[nodiscard]] MapOptions optionsNow() const;

    Document::Options options_;
    std::shared_ptr<const Texts> texts_;
    Analysis *analysis_;
    MapOptions mapOptions_;
    EmptyLanes emptyLanes_ = EmptyLanes::newcomers;
    std::set<Id<Partner>> folded_;
    std::unique_ptr<Document> document_;
    std::unique_ptr<FileLock> lock_;
    Subscription subscription_;
    bool touched_ = false; ///< the document changed since the snapshot was made
    SnapshotPtr snapshot_;
    DrawingPtr drawing_;
};

} // namespace tussen
