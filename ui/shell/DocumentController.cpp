#include "shell/DocumentController.h"

#include "checks/Checks.h"
#include "files/LoadFile.h"
#include "interchange/Json.h"
#include "layout/Arrange.h"
#include "layout/Folded.h"
#include "layout/KeptColors.h"
#include "layout/TextMeasure.h"
#include "model/Disclosure.h"
#include "models/Elsewhere.h"
#include "shell/Problems.h"
#include "texts/Translated.h"
#include "texts/Utf8.h"

#include <QDate>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QTimer>

namespace tussen {

namespace {

std::filesystem::path pathOf(const QString &file) {
    return toUtf8(QFileInfo(file).absoluteFilePath());
}

Ecosystem readJson(const QString &file) {
    if (!file.startsWith(QLatin1Char(':'))) return loadFile(pathOf(file));
    QFile resource(file);
    if (!resource.open(QIODevice::ReadOnly))
        throw FileError(toUtf8(DocumentController::tr("%1 is not there.").arg(file)));
    return fromJson(resource.readAll().toStdString());
}

/// What *New* begins with: a journey to put the first phase into.
Ecosystem emptyJourney() {
    EcosystemBuilder start;
    const QString name = DocumentController::tr("New journey");
    start.put(EcosystemInfo{ecosystemInfoId(), toUtf8(name), {}, "en"});
    Journey journey;
    journey.id = Id<Journey>::make();
    journey.name = toUtf8(name);
    start.put(journey);
    return std::move(start).take();
}

} // namespace

DocumentController::DocumentController(Document::Options options, Analysis::Options analysis, QObject *parent)
    : QObject(parent),
      options_(std::move(options)),
      texts_(std::make_shared<const Texts>(translatedTexts())),
      analysis_(new Analysis(std::move(analysis), this)) {
    connect(analysis_, &Analysis::finished, this, &DocumentController::takeChecked);
}

DocumentController::~DocumentController() = default;

/// Runs what may fail; whatever was changed is shown at the end, not from inside the document's own call.
QString DocumentController::attempt(const std::function<void()> &action) {
    QString problem;
    try {
        action();
    } catch (const std::exception &error) {
        problem = problemOf(error);
    }
    if (touched_) remake();
    return problem;
}

void DocumentController::take(std::unique_ptr<Document> document, std::unique_ptr<FileLock> lock) {
    document_ = std::move(document);
    lock_ = std::move(lock);
    subscription_ = document_->onChange([this](const ChangeSet &) { touched_ = true; });
    touched_ = true;
    snapshot_.reset();
    folded_.clear();
    emit opened();
}

QString DocumentController::startNew() {
    return attempt([this] { take(Document::create(options_, emptyJourney()), nullptr); });
}

QString DocumentController::startFrom(const QString &jsonFile) {
    return attempt([&] { take(Document::create(options_, readJson(jsonFile)), nullptr); });
}

QString DocumentController::open(const QString &file) {
    return attempt([&] {
        if (requireDocument(pathOf(file)) == FileFormat::json)
            return take(Document::create(options_, readJson(file)), nullptr);
        if (document_ && document_->file() == pathOf(file)) return; // it is what is open
        auto lock = std::make_unique<FileLock>(file);
        const Access access = lock->holder() ? Access::read : Access::edit;
        take(Document::open(pathOf(file), options_, access), std::move(lock));
    });
}

QString DocumentController::view(const Ecosystem &state, const QString &why) {
    return attempt([&] { take(Document::view(options_, state, toUtf8(why)), nullptr); });
}

std::vector<Leftover> DocumentController::leftovers() const {
    try {
        return Document::leftovers(options_);
    } catch (const StoreError &) {
        return {}; // what cannot be read cannot be offered; opening says why
    }
}

QString DocumentController::recover(const Leftover &leftover) {
    const QString target = toQt(leftover.target.string());
    auto lock = target.isEmpty() ? nullptr : std::make_unique<FileLock>(target);
    if (lock && lock->holder())
        return tr("%1 is open in another window. Close it there first; what was not saved stays here.")
            .arg(QFileInfo(target).fileName());
    return attempt([&] { take(Document::recover(leftover, options_), std::move(lock)); });
}

QString DocumentController::discard(const Leftover &leftover) {
    return attempt([&] { Document::discard(leftover); });
}

QString DocumentController::save() {
    QString problem = attempt([this] { document_->save(); });
    emit changed();
    return problem;
}

QString DocumentController::saveAs(const QString &file) {
    if (document_->readOnly()) {
        if (!heldElsewhere()) return readOnlyReason();
        const QString problem = attempt([&] { writeTussen(document_->ecosystem(), pathOf(file)); });
        return problem.isEmpty() ? open(file) : problem;
    }
    auto lock = pathOf(this->file()) == pathOf(file) ? nullptr : std::make_unique<FileLock>(file);
    if (lock && lock->holder()) return heldBy(file, *lock->holder());
    QString problem = attempt([&] {
        document_->saveAs(pathOf(file));
        if (lock) lock_ = std::move(lock);
        touched_ = true; // the map names its file
    });
    return problem;
}

QString DocumentController::edit(const QString &label, const std::function<void(Edit &)> &body) {
    if (!readOnlyReason().isEmpty()) return readOnlyReason();
    const auto keepingColors = [&](Edit &changes) {
        body(changes);
        keepColors(document_->ecosystem(), changes);
    };
    return attempt([&] { document_->edit(toUtf8(label), keepingColors); });
}

QString DocumentController::undo() {
    return step([this] { document_->undo(); });
}

QString DocumentController::redo() {
    return step([this] { document_->redo(); });
}

/// Shows what is changed, in whichever journey it is.
QString DocumentController::step(const std::function<void()> &action) {
    std::optional<Id<Journey>> elsewhere;
    const Subscription watch = document_->onChange([&](const ChangeSet &changes) {
        elsewhere = changedElsewhere(changes, *snapshot_, document_->ecosystem());
    });
    QString problem = attempt(action);
    if (elsewhere) showJourney(*elsewhere);
    return problem;
}

QString DocumentController::arrangeLanes() {
    const std::vector<Partner> arranged = arrangedRanks(*snapshot_->relations);
    return edit(tr("Arrange lanes"), [&](Edit &changes) {
        for (const Partner &partner : arranged)
            changes.put(partner);
    });
}

bool DocumentController::lanesCanBeArranged() const {
    return snapshot_ && readOnlyReason().isEmpty() && !arrangedRanks(*snapshot_->relations).empty();
}

void DocumentController::showJourney(const Id<Journey> &journey) {
    if (!snapshot_ || snapshot_->journey == journey) return;
    snapshot_ = withJourney(*snapshot_, journey);
    redraw();
    emit changed();
}

void DocumentController::setMapOptions(const MapOptions &options) {
    mapOptions_ = options;
    if (!snapshot_) return;
    redraw();
    emit changed();
}

void DocumentController::setEmptyLanes(EmptyLanes whose) {
    emptyLanes_ = whose;
    if (!snapshot_) return;
    redraw();
    emit changed();
}

void DocumentController::setFolded(std::set<Id<Partner>> folded) {
    folded_ = std::move(folded);
    if (!snapshot_) return;
    redraw();
    emit changed();
}

QString DocumentController::file() const {
    return document_ ? toQt(document_->file().string()) : QString();
}

QString DocumentController::title() const {
    if (!document_) return {};
    const QString file = this->file();
    return file.isEmpty() ? toQt(document_->ecosystem().info().name) : QFileInfo(file).fileName();
}

QString DocumentController::readOnlyReason() const {
    if (!document_ || !document_->readOnly()) return {};
    return heldElsewhere() ? heldBy(file(), *lock_->holder()) : toQt(document_->readOnlyReason());
}

void DocumentController::remake() {
    touched_ = false;
    const auto journey = snapshot_ ? snapshot_->journey : std::nullopt;
    QTimer::singleShot(0, [before = snapshot_] {}); // freed once the new one is on the screen
    const Ecosystem &state = document_->ecosystem();
    // What was found before fills the time until the checks have run.
    const SnapshotPtr &before = analysis_->isImmediate(state) ? nullptr : snapshot_;
    const SnapshotPtr next = uncheckedSnapshot(state, journey, texts_, before);
    const SnapshotPtr checked = analysis_->begin(next);
    snapshot_ = checked ? checked : next;
    redraw();
    emit changed();
}

void DocumentController::takeChecked(const SnapshotPtr &result) {
    const SnapshotPtr shown = snapshot_;
    const bool switched = shown->journey != result->journey; // while the checks ran
    snapshot_ = switched ? withJourney(*result, *shown->journey) : result;
    if (snapshot_->journeyFindings != shown->journeyFindings) redraw();
    emit checked();
}

MapOptions DocumentController::optionsNow() const {
    MapOptions options = mapOptions_;
    options.date = toUtf8(QLocale().toString(QDate::currentDate(), QLocale::LongFormat));
    options.source = file().isEmpty() ? std::string() : toUtf8(title());
    options.emptyHint = texts_->map.empty;
    return options;
}

void DocumentController::redraw() {
    if (!snapshot_->journey) return drawing_.reset();
    std::erase_if(folded_, [this](const Id<Partner> &one) { return !snapshot_->ecosystem().find(one); });
    MapOptions options = optionsNow();
    options.emptyLanes = emptyLanes(*snapshot_->relations, emptyLanes_, folded_);
    const auto draw = [&](const Relations &relations) {
        return mapOf(relations, *snapshot_->journey, snapshot_->journeyFindings, *texts_, interMeasure(),
                     options);
    };
    drawing_ = folded_.empty() ? draw(*snapshot_->relations)
                               : draw(Relations(withFolded(snapshot_->ecosystem(), folded_)));
}

DrawingPtr DocumentController::drawingForOthers() const {
    if (!snapshot_->journey) return nullptr;
    const Relations disclosed(disclosedPart(snapshot_->ecosystem()));
    const std::vector<Finding> found = disclosedFindings(*snapshot_->relations, disclosed);
    MapOptions options = optionsNow();
    options.emptyHint.clear();
    return mapOf(disclosed, *snapshot_->journey, findingsOf(disclosed, *snapshot_->journey, found), *texts_,
                 interMeasure(), options);
}

} // namespace tussen
