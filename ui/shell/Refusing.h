#pragma once

#include <QList>
#include <QObject>

#include <functional>

class QAction;
class QWidget;

namespace tussen {

class DocumentController;

/// Says why nothing happens when somebody presses the key of an edit in a window that cannot edit: a disabled
/// command says nothing by itself.
class Refusing : public QObject {
    Q_OBJECT
public:
    Refusing(DocumentController &controller, QWidget &window, QList<QAction *> edits,
             std::function<void()> say);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    DocumentController &controller_;
    QList<QAction *> edits_;
    std::function<void()> say_;
};

} // namespace tussen
