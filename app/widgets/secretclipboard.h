// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace token { class Token; }

namespace widgets {

/// Gives a token to the clipboard for a short while, and takes away what was pasted from it.
/// Clears only what is still there: never something else that the person has copied since.
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

    /// Clears clipboard and selection as far as @a pasted is what they hold.
    static void forget(const token::Token &pasted);

Q_SIGNALS:
    /// The time is over.
    void takenBack();

private:
    void takeBack();

    QTimer m_deadline;
    QByteArray m_fingerprint; ///< of what was lent; the secret itself is not kept
};

} // namespace widgets
