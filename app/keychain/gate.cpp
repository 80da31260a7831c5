// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "keychain/gate.h"

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
#include "keychain/secretservice.h"
#endif

namespace keychain {

Gate::Gate() = default;
Gate::~Gate() = default;

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)

void Gate::open()
{
    if (m_unlock)
        return;
    m_unlock.reset(new UnlockJob);
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
    Q_EMIT opened(kept);
}

} // namespace keychain
