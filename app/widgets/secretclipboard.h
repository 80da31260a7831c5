// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

namespace token {
class Token;
}

namespace widgets {

/// Gives a token to the clipboard for a short while, and takes away what was pasted from it.
/// Clears only what is still there: never something else that the person has copied since.
///
/// Some clipboard managers heed no hint: they keep what was copied, and put it back once the
/// clipboard is empty (Parcellite). It is cleared again whenever it comes back, for as long as this
/// lives; what they keep in their history only the person can take out.
class SecretClipboard final : public QObject
{
    Q_OBJECT

public:
    /// Lends for @a time.
    explicit SecretClipboard(std::chrono::milliseconds time = std::chrono::seconds(30),
                             QObject *parent = nullptr);
    ~SecretClipboard() override;

    /// Puts @a token on the clipboard for a while, kept out of clipboard histories where the
    /// desktop lets a program ask for that.
    void lend(const token::Token &token);
    /// Clears clipboard and selection as far as @a pasted is what they hold, now and whenever it
    /// comes back.
    void forget(const token::Token &pasted);

    /// True while what was lent is to be taken back.
    [[nodiscard]] bool isLending() const { return m_deadline.isActive(); }
    /// How long that will be.
    [[nodiscard]] std::chrono::seconds left() const
    {
        return std::chrono::ceil<std::chrono::seconds>(m_deadline.remainingTimeAsDuration());
    }
    /// Lets @a clipboard live on, as a child of the application, until it has taken back what it
    /// lent: a token is lent for its time, whichever window closes meanwhile.
    static void outlive(std::unique_ptr<SecretClipboard> clipboard);

Q_SIGNALS:
    /// Another program asked for what was lent before a person can have pasted it: it may keep it.
    void readAtOnce();
    /// The time is over; @a wasSeen if the clipboard was seen not to hold it.
    void takenBack(bool wasSeen);
    /// Another program put it back; it was cleared again.
    void cameBack();

private:
    void takeBack();
    void clearAgain();

    QTimer m_deadline;
    std::function<bool(const QString &text)> m_isSecret; ///< once it is to be on no clipboard
    std::function<bool(const QString &text)> m_isLent;
    int m_timesBack = 0;
    bool m_isClearing = false;
};

} // namespace widgets
