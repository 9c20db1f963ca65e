#pragma once

#include <QPushButton>

namespace tussen {

/// A quiet button that is as wide as its place and cuts its words to fit; the tip has all of them.
class ElidedButton : public QPushButton {
    Q_OBJECT
public:
    explicit ElidedButton(const QString &words = {}, QWidget *parent = nullptr);

    void setWords(const QString &words);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QString words_;
};

} // namespace tussen
