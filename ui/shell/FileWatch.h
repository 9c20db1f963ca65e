#pragma once

#include <QDateTime>
#include <QObject>

class QFileSystemWatcher;

namespace tussen {

/// Tells when somebody else changes or removes the file of the open document.
class FileWatch : public QObject {
    Q_OBJECT
public:
    enum class State {
        same,    ///< as it was read or written here
        changed, ///< by somebody else
        gone     ///< removed, renamed, or out of reach
    };

    explicit FileWatch(QObject *parent = nullptr);

    /// From now on this file is watched, as it is now; none if empty.
    void follow(const QString &file);
    /// What is shown was made of this file before somebody else changed it.
    void followChanged(const QString &file);
    [[nodiscard]] const QString &file() const { return file_; }
    /// Looks at the file itself, whatever has been told so far.
    [[nodiscard]] State state() const;

signals:
    /// The state is another one than told before.
    void stateChanged(tussen::FileWatch::State state);

private:
    struct Stamp {
        qint64 size = -1;
        QDateTime changed;
        bool operator==(const Stamp &) const = default;
    };
    [[nodiscard]] Stamp stampNow() const;
    void look();

    QString file_;
    Stamp stamp_;
    State told_ = State::same;
    QFileSystemWatcher *watcher_;
};

} // namespace tussen
