// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "keychain/gate.h"

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
#include "keychain/secretservice.h"
#endif

namespace keychain {

Gate::Gate(std::optional<std::chrono::milliseconds> limit)
    : m_limit(limit)
{
}

Gate::~Gate() = default;

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)

void Gate::open()
{
    if (m_silence) {
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT opened(*m_silence); }, Qt::QueuedConnection);
        return;
    }
    if (m_unlock)
        return;
    m_unlock.reset(new UnlockJob(std::min<std::chrono::milliseconds>(
        m_limit.value_or(usualPatience), usualPatience)));
    connect(m_unlock.get(), &UnlockJob::finished, this, &Gate::onUnlocked);
    m_unlock->start();
}

#else

class UnlockJob final : public async::Job
{
};

// The systems' own keychains ask for what they need, and say so when it is refused.
void Gate::open()
{
    QMetaObject::invokeMethod(
        this, [this] { onUnlocked(Opened{}); }, Qt::QueuedConnection);
}

#endif

void Gate::onUnlocked(const OpenResult &result)
{
    const OpenResult kept = result; // belongs to the job, which goes first
    m_unlock.reset();
    if (kept)
        m_name = kept.value().name;
    else if (m_limit && kept.error().kind == KeychainError::Kind::NoAnswer)
        m_silence = kept.error();
    Q_EMIT opened(kept);
}

} // namespace keychain
