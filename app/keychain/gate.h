// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "async/job.h"
#include "keychain/opened.h"

#include <QObject>

#include <chrono>
#include <optional>

namespace keychain {

class UnlockJob;

/// Every operation passes here before it touches the keychain. Those that come while one
/// waits for the person wait with it: one prompt for all of them.
class Gate final : public QObject
{
    Q_OBJECT

public:
    /// A service that does not answer within @a limit is not asked again, if there is one.
    explicit Gate(std::optional<std::chrono::milliseconds> limit = std::nullopt);
    ~Gate() override;

    /// opened() follows, later.
    void open();

    /// Of the keychain that was last found open; asks nobody.
    [[nodiscard]] QString name() const { return m_name; }

Q_SIGNALS:
    void opened(const keychain::OpenResult &result);

private:
    void onUnlocked(const OpenResult &result);

    const std::optional<std::chrono::milliseconds> m_limit;
    std::optional<KeychainError> m_silence;
    async::JobPtr<UnlockJob> m_unlock;
    QString m_name;
};

} // namespace keychain
