#pragma once

#include "model/Ecosystem.h"

#include <QDialog>

#include <functional>

class QListWidget;
class QPushButton;

namespace tussen {

/// The named versions of a document, the latest first: what each holds, and what can be done with it.
class VersionsDialog : public QDialog {
    Q_OBJECT
public:
    /// What a version is taken for; the dialog closes before it is called.
    using Take = std::function<void(const Id<Revision> &)>;
    struct Uses { ///< `change` is of its name and day
        Take open, restore, change, remove;
    };

    /// Where nothing may be changed, versions can still be opened.
    VersionsDialog(const Ecosystem &ecosystem, const Uses &uses, bool readOnly, QWidget *parent = nullptr);

    /// Makes it the current one.
    void choose(const Id<Revision> &version);

private:
    void fill(const Ecosystem &ecosystem);
    QPushButton *makeButton(const QString &text, const Take &take);

    std::vector<Id<Revision>> ids_; ///< as the rows
    QListWidget *list_;
};

} // namespace tussen
