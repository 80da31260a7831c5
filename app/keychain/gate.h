// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "async/job.h"
#include "keychain/opened.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

namespace keychain {

class SessionBus;
class UnlockJob;

/// Every operation passes here before it touches the keychain, because QtKeychain calls a locked
/// entry "not found". Those that want the same opened wait together: one prompt for all of them.
class Gate final : public QObject
{
    Q_OBJECT

public:
    /// A service that does not answer within @a limit is not asked again, if there is one. What is
    /// locked stays so unless it @a mayAsk the person.
    explicit Gate(std::optional<std::chrono::milliseconds> limit = std::nullopt,
                  bool mayAsk = true);
    ~Gate() override;

    /// The way to the entry @a key. The job may outlive the gate, and is silent then.
    [[nodiscard]] async::JobPtr<OpenJob> pass(const QString &key, Purpose purpose);

    /// The keychain that was last found open; asks nobody.
    [[nodiscard]] const Opened &last() const { return m_last; }

    /// Has the person open @a collections; unlocked() follows. While that waits for them, nothing
    /// else is opened: then unlocked() tells of something else.
    void unlock(const QStringList &collections);

    [[nodiscard]] bool mayAsk() const noexcept { return m_mayAsk; }
    [[nodiscard]] SessionBus &bus() { return *m_bus; }
    [[nodiscard]] std::chrono::milliseconds patience() const;
    /// Set once a service did not answer that is not to be asked again.
    [[nodiscard]] const std::optional<KeychainError> &silence() const { return m_silence; }

Q_SIGNALS:
    void unlocked(const QStringList &collections, const keychain::UnlockResult &result);

private:
    void note(const OpenResult &result);

    const std::optional<std::chrono::milliseconds> m_limit;
    const bool m_mayAsk;
    std::unique_ptr<SessionBus> m_bus;
    std::optional<KeychainError> m_silence;
    async::JobPtr<UnlockJob> m_unlock;
    Opened m_last;
};

} // namespace keychain
