// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "async/job.h"
#include "lifecycle/readsecretjob.h"
#include "lifecycle/services.h"
#include "widgets/secretclipboard.h"
#include "wording/mark.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace widgets {

/// Lends a stored token to the clipboard, and tells what comes of it.
class PasswordLoan final : public QObject
{
    Q_OBJECT

public:
    explicit PasswordLoan(const lifecycle::Services &services, QObject *parent = nullptr);
    ~PasswordLoan() override;

    /// Asks the keychain for the token in use at @a place; what was under way is given up.
    void start(const library::Place &place);
    void stop();
    [[nodiscard]] bool isRunning() const noexcept { return bool(m_read); }

Q_SIGNALS:
    /// At first that the keychain is asked, then what came of that, and of the loan.
    void told(const library::Place &place, wording::Mark mark, const QString &headline,
              const QString &advice);
    /// While it is lent: a second has passed, and @a left are to come.
    void counted(std::chrono::seconds left);
    /// The time is over for which it was lent.
    void takenBack();

private:
    void tellOfCopies(const QString &headline);

    const lifecycle::Services m_services;
    std::optional<library::Place> m_lent;
    std::unique_ptr<SecretClipboard> m_clipboard; ///< lives on while the token is lent
    QTimer m_second;
    async::JobPtr<lifecycle::ReadSecretJob> m_read;
};

} // namespace widgets
