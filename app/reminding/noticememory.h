// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

class QLockFile;

namespace reminding {

/// Which notices were shown, so that none is shown twice: notices.json beside the library. What
/// cannot be read counts as nothing: to be reminded twice is better than not at all.
class NoticeMemory
{
public:
    /// In @a folder. Whoever wants to show something holds the lock from reading to writing.
    explicit NoticeMemory(const QString &folder);
    ~NoticeMemory();

    /// The right to show something, until unlock(); false if another process has it.
    [[nodiscard]] bool lock();
    void unlock();

    /// True if @a notice about the token at @a place is still to be said on @a today: it was never
    /// shown, or put off until then.
    [[nodiscard]] bool isDue(const QString &place, const QString &notice, QDate today) const;

    /// @a notice was shown. With @a again it is to be shown once more, from that day on.
    void note(const QString &place, const QString &notice, std::optional<QDate> again = {});
    /// False if there is nothing to forget. Forgets what is said of a place that @a standing does
    /// not name, and that a token was refused or an old one was kept where that holds no more. @a
    /// standing: the notices of each place.
    bool forgetOthers(const QHash<QString, QStringList> &standing);

    /// What the system says if it cannot be written.
    [[nodiscard]] std::optional<QString> save() const;

private:
    void load();

    const QString m_file;
    std::unique_ptr<QLockFile> m_lock;
    /// By place and notice; null once it was shown for good.
    QHash<QString, QHash<QString, QDate>> m_shown;
};

} // namespace reminding
